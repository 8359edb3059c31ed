import { Occupancy } from "@/lib/timeline/occupancy";

describe("Occupancy", () => {
  test.each([
    { does: "finds a box beside a taken one free", box: { row: 1, rows: 1, x0: 20, x1: 30 }, free: true },
    { does: "finds an overlapping box taken", box: { row: 1, rows: 1, x0: 19, x1: 30 }, free: false },
    { does: "finds a box above free", box: { row: 0, rows: 1, x0: 0, x1: 99 }, free: true },
    {
      does: "finds a tall box that reaches down taken",
      box: { row: 0, rows: 2, x0: 12, x1: 15 },
      free: false,
    },
    { does: "finds a box below the last row taken", box: { row: 3, rows: 2, x0: 0, x1: 1 }, free: false },
  ])("$does", ({ box, free }) => {
    const rows = new Occupancy(4);
    rows.take({ row: 1, rows: 2, x0: 10, x1: 20 });
    expect(rows.isFree(box)).toBe(free);
  });

  test("gives a box back", () => {
    const rows = new Occupancy(2);
    const box = { row: 0, rows: 2, x0: 0, x1: 10 };
    rows.take(box);
    rows.release(box);
    expect(rows.isFree(box)).toBe(true);
  });
});
