import { dayScale, scaleEvents, viewOf, windowOf } from "@/lib/timeline/scale";
import { timedEvents } from "../../fixtures/timed-events";

describe("dayScale", () => {
  const scale = dayScale(viewOf({ from: "2025-04-01", to: "2025-04-10" }), 500);

  test("gives each day its share of the width", () => {
    expect(scale.pxPerDay).toBe(50);
    expect(scale.xOf(scale.view.startDay)).toBe(0);
    expect(scale.xOf(scale.view.endDay)).toBe(500);
  });

  test("finds the day under a place again", () => {
    expect(scale.xOf(scale.dayAt(123))).toBeCloseTo(123);
  });

  test("places a day's event on its column and leaves out what lies outside", () => {
    const events = timedEvents({ date: "2025-04-03" }, { date: "2025-03-31" }, { date: "2025-04-11" });
    expect(scaleEvents(events, scale).map(({ x0, x1 }) => [x0, x1])).toEqual([[100, 150]]);
  });
});

describe("windowOf", () => {
  test.each([
    { does: "gives back whole days", start: 0, end: 0, from: "2025-04-01", to: "2025-04-16" },
    {
      does: "drops a day of which little is seen",
      start: 0.6,
      end: 0.4,
      from: "2025-04-02",
      to: "2025-04-16",
    },
    {
      does: "keeps a day of which most is seen",
      start: 0.4,
      end: -0.4,
      from: "2025-04-01",
      to: "2025-04-16",
    },
  ])("$does", ({ start, end, from, to }) => {
    const view = viewOf({ from: "2025-04-01", to: "2025-04-16" });
    expect(windowOf({ startDay: view.startDay + start, endDay: view.endDay + end })).toEqual({ from, to });
  });

  test("never gives a window without a day", () => {
    expect(windowOf({ startDay: 20_000.4, endDay: 20_000.45 })).toEqual({
      from: "2024-10-04",
      to: "2024-10-04",
    });
  });
});
