import { segmentPaths } from "@/lib/timeline/segments";

test.each([0, 1])("draws the whole disc for %d outlets", (count) => {
  expect(segmentPaths(count, 7)).toEqual(["M0,-7a7,7 0 1 1 0,14a7,7 0 1 1 0,-14Z"]);
});

test("divides the disc clockwise from twelve o'clock", () => {
  expect(segmentPaths(4, 10)).toEqual([
    "M0,0L0,-10A10,10 0 0 1 10,0Z",
    "M0,0L10,0A10,10 0 0 1 0,10Z",
    "M0,0L0,10A10,10 0 0 1 -10,0Z",
    "M0,0L-10,0A10,10 0 0 1 0,-10Z",
  ]);
});

test("gives twenty outlets twenty segments", () => {
  expect(new Set(segmentPaths(20, 12)).size).toBe(20);
});
