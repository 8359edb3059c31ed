import { stageStyle } from "@/components/timeline/drawn-px";

const sheet = (heightPx: number, scale = 1) =>
  (stageStyle(heightPx, scale) as Record<string, unknown>)["--timeline-sheet"];

test.each([
  { does: "as it is where the first sheet has room", heightPx: 440, is: 1 },
  { does: "smaller where it then fits under the head", heightPx: 600, is: 0.9 },
  { does: "as it is on a sheet of its own", heightPx: 800, is: 1 },
  { does: "as small as a sheet of its own asks", heightPx: 1640, is: 0.5 },
])("a chart of $heightPx px is drawn on paper $does", ({ heightPx, is }) => {
  expect(sheet(heightPx)).toBe(is);
});

test("counts the pixels of larger text", () => {
  expect(sheet(820, 2)).toBe(0.5);
});
