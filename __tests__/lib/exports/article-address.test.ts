import { articleAddress } from "@/lib/exports/article-address";

test.each([
  ["https://example.org/a b", "https://example.org/a%20b"],
  ["http://example.org", "http://example.org/"],
  ["javascript:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["", undefined],
  ["example.org", undefined],
])("takes %j as %j", (url, address) => {
  expect(articleAddress({ url })).toBe(address);
});
