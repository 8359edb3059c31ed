import { typeFor } from "@/lib/timeline/metrics";
import { placePoints } from "@/lib/timeline/place-points";
import { dayScale, viewOf } from "@/lib/timeline/scale";
import { type Plain, timedEvents } from "../../fixtures/timed-events";

const type = { ...typeFor(1100), leaders: true, crowdPx: 22 };

function placed(events: readonly Plain[], heightPx = 240, window = { from: "2025-04-01", to: "2025-04-16" }) {
  return placePoints(timedEvents(...events), [], dayScale(viewOf(window), 1100), 0, heightPx, type);
}

const sameDay = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ date: "2025-04-11", title: `Event ${i}` }));

describe("placePoints", () => {
  test("puts a dot in the middle of its day, by the axis", () => {
    const [mark] = placed([{ date: "2025-04-01" }]);
    expect(mark?.x).toBeCloseTo(1100 / 16 / 2);
    expect(mark?.y).toBe(228);
  });

  test("stacks the events of one day", () => {
    const marks = placed(sameDay(5));
    expect(new Set(marks.map(({ x }) => x)).size).toBe(1);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(5);
  });

  test("goes on in another column of a wide day", () => {
    const marks = placed(sameDay(12), 72, { from: "2025-04-11", to: "2025-04-12" });
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(12);
    for (const { x } of marks) expect(Math.abs(x - 275)).toBeLessThan(275);
  });

  test("says which day is meant where hours are told apart, and only there", () => {
    const window = { from: "2025-04-11", to: "2025-04-12" };
    const [near] = placed([{ date: "2025-04-12" }], 240, window);
    expect(near).toMatchObject({ kind: "dot", day: { x0: 550, x1: 1100 } });
    const [far] = placed([{ date: "2025-04-12" }]);
    expect(far).not.toHaveProperty("day");
  });

  test("gives up labels before it gives up marks", () => {
    const marks = placed(sameDay(3), 72);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(3);
  });

  test("turns a label at the right edge to the left", () => {
    const [mark] = placed([{ date: "2025-04-16", title: "Council votes to close four berths" }]);
    expect(mark?.label?.anchor).toBe("end");
  });

  test("sets a label away from where other marks stand", () => {
    const days = ["2025-04-08", "2025-04-09", "2025-04-09", "2025-04-10"].map((date, i) => ({
      date,
      title: `Event number ${i}`,
      by: i ? [0] : [0, 1],
    }));
    expect(placed(days)[0]?.label?.anchor).toBe("end");
  });

  test("sets the label below a range of dates", () => {
    const [mark] = placed([{ date: "2025-04-08", by: [0, 1], differ: { 1: "2025-04-12" } }]);
    expect(mark?.label?.y ?? 0).toBeGreaterThan((mark?.y ?? 0) + 12);
  });
});
