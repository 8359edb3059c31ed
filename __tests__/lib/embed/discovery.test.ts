import { discoveryLink } from "@/lib/embed/discovery";

const ORIGIN = "https://news.example";

test.each(["/", "/?actor=a~b&q=x%20y", "/?q=a%3Fb", "/events/e-1", "/share?view=table"])(
  "announces %s with nothing lost",
  (target) => {
    const [, address = "", rest] = /^<([^>]*)>(.*)$/.exec(discoveryLink(ORIGIN, target) ?? "") ?? [];
    expect(rest).toBe('; rel="alternate"; type="application/json+oembed"');
    expect(new URL(address).searchParams.get("url")).toBe(ORIGIN + target);
  },
);

test.each(["/method", "/events.csv", "/events/a/b", "/_next/static/x.js", "//elsewhere.example/", "*"])(
  "announces nothing for %s",
  (target) => {
    expect(discoveryLink(ORIGIN, target)).toBeUndefined();
  },
);

test("a query cannot break out of the header", () => {
  expect(discoveryLink(ORIGIN, '/?q=">;rel=stylesheet,<x')).not.toMatch(/>.*>|"x/);
});
