import { binDays, binsIn, levelFor } from "@/lib/timeline/bins";
import { MIN_GAP_PX } from "@/lib/timeline/metrics";

const starts = Float64Array.from([0, 1, 3, 4, 8, 9, 30, 30.5]);

/** "0-2 2-4": positions in each stretch. */
function drawn(startDay: number, endDay: number, level: number): string {
  return binsIn(starts, { startDay, endDay }, level)
    .map(({ from, to }) => `${from}-${to}`)
    .join(" ");
}

describe("levelFor", () => {
  test.each([0.001, 0.3, 1, 7, 24, 100, 1000])(
    "gives a stretch one to two gaps at %d px a day",
    (pxPerDay) => {
      const px = binDays(levelFor(pxPerDay)) * pxPerDay;
      expect(px).toBeGreaterThanOrEqual(MIN_GAP_PX * 0.999);
      expect(px).toBeLessThan(2 * MIN_GAP_PX);
    },
  );

  test("keeps to what numbers can hold", () => {
    expect(binDays(levelFor(1e-12))).toBeLessThan(1e7);
    expect(binDays(levelFor(1e12))).toBeGreaterThan(0);
  });
});

describe("binsIn", () => {
  test.each([
    { does: "parts at fixed days", view: [0, 40], level: 2, is: "0-3 3-4 4-6 6-8" },
    { does: "joins two of a level in the next", view: [0, 40], level: 3, is: "0-4 4-6 6-8" },
    { does: "parts within a day", view: [29, 32], level: -1, is: "6-7 7-8" },
    { does: "leaves out what lies after the view", view: [0, 5], level: 2, is: "0-3 3-4" },
    { does: "gives nothing where nothing is", view: [60, 90], level: 2, is: "" },
  ])("$does", ({ view: [from = 0, to = 0], level, is }) => {
    expect(drawn(from, to, level)).toBe(is);
  });

  test("groups alike wherever the view lies", () => {
    const all = new Set(drawn(0, 40, 2).split(" "));
    for (let day = 0; day < 36; day += 0.7)
      for (const bin of drawn(day, day + 4, 2)
        .split(" ")
        .filter(Boolean))
        expect(all).toContain(bin);
  });
});
