import { boundAfter, lowerBound } from "@/lib/base/sorted";

const SORTED = Float64Array.from([1, 3, 3, 3, 7, 9]);

test.each([
  { value: 0, is: 0 },
  { value: 3, is: 1 },
  { value: 4, is: 4 },
  { value: 10, is: 6 },
])("finds the first number that is not less than $value", ({ value, is }) => {
  expect(lowerBound(SORTED, value)).toBe(is);
  expect(boundAfter(SORTED, value, 0)).toBe(is);
});

test("finds the same by looking close by as by looking everywhere", () => {
  const many = Float64Array.from({ length: 5000 }, (_, i) => Math.floor(i / 7));
  for (const from of [0, 10, 300, 4999])
    for (const value of [0, 2, 44, 500, 713, 714, 900])
      expect(boundAfter(many, value, from)).toBe(lowerBound(many, value, from));
});

test("finds nothing among nothing", () => {
  expect(lowerBound([], 5)).toBe(0);
  expect(boundAfter([], 5, 0)).toBe(0);
});
