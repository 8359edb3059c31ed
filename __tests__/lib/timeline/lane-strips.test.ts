import { headsFit, laneStrips } from "@/lib/timeline/lane-strips";

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `${i}`, name: `Row ${i}`, count: 1 }));
const open = { collapsed: new Set<string>(), headsBeside: true };

test.each([1, 5, 12, 30])("stacks %d rows without a gap", (count) => {
  const strips = laneStrips(rows(count), open);
  strips.forEach((strip, i) => {
    const before = strips[i - 1];
    expect(strip.y).toBe(before ? before.y + before.heightPx : 0);
  });
});

test("makes rows lower the more there are, and never lower than a finger's target", () => {
  const heights = [2, 5, 10, 30].map((count) => laneStrips(rows(count), open)[0]?.heightPx ?? 0);
  expect(heights).toEqual([...heights].sort((a, b) => b - a));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});

test("collapses a row to its head", () => {
  const [first, second] = laneStrips(rows(2), { ...open, collapsed: new Set(["0"]) });
  expect(first?.collapsed).toBe(true);
  expect(first?.heightPx).toBeLessThan((second?.heightPx ?? 0) / 2);
  expect(first?.heightPx).toBeGreaterThanOrEqual(24);
});

test("makes room for heads above rows on a narrow page", () => {
  expect(headsFit(360)).toBe(false);
  const [beside] = laneStrips(rows(2), open);
  const [above] = laneStrips(rows(2), { ...open, headsBeside: false });
  expect(above?.heightPx).toBe((beside?.heightPx ?? 0) + (above?.headPx ?? 0));
});
