import type { AddressProblem } from "@/lib/base/address-problems";
import { readSize } from "@/lib/url/size";

function sizeOf(query: string) {
  const problems: AddressProblem[] = [];
  return {
    size: readSize(new URLSearchParams(query), "width", problems),
    codes: problems.map(({ code }) => code),
  };
}

test.each([
  ["width=1", 1],
  ["width=00640", 640],
  ["width=10000", 10_000],
])("reads %s", (query, size) => {
  expect(sizeOf(query)).toEqual({ size, codes: [] });
});

test.each(["", "width="])("takes %j for no size at all", (query) => {
  expect(sizeOf(query)).toEqual({ size: undefined, codes: [] });
});

test.each(["0", "-1", "1e3", "10001", "1000000000", "NaN", "12.5", "640px", "９"])("refuses %s", (size) => {
  expect(sizeOf(`width=${encodeURIComponent(size)}`)).toEqual({ size: undefined, codes: ["query/bad-size"] });
});
