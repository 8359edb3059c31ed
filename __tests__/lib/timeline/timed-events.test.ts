import { dayNumberOf } from "@/lib/base/calendar";
import { windowOf } from "@/lib/timeline/scale";
import { type Plain, SPAN, timedEvents } from "../../fixtures/timed-events";

function only(date: string, differ?: Plain["differ"]) {
  const [timed] = timedEvents({ date, by: [0, 1, 2], ...(differ && { differ }) });
  if (!timed) throw new Error("no event");
  return timed;
}

describe("timeEvents", () => {
  test.each([
    { date: "2025-04-11", shape: "day", from: "2025-04-11", to: "2025-04-11", open: "" },
    { date: "2025-04-11/2025-04-11", shape: "day", from: "2025-04-11", to: "2025-04-11", open: "" },
    { date: "2025-03", shape: "span", from: "2025-03-01", to: "2025-03-31", open: "" },
    { date: "2025-02/..", shape: "span", from: "2025-02-01", to: SPAN.to, open: "end" },
    { date: "../2022-04", shape: "span", from: SPAN.from, to: "2022-04-30", open: "start" },
  ])("puts $date on the calendar", ({ date, shape, from, to, open }) => {
    const timed = only(date);
    expect(timed.shape).toBe(shape);
    expect(windowOf(timed)).toEqual({ from, to });
    expect([timed.openStart && "start", timed.openEnd && "end"].filter(Boolean).join()).toBe(open);
  });

  test("counts each outlet once, in the story's order", () => {
    const [timed] = timedEvents({ date: "2025", by: [3, 1, 3] });
    expect(timed?.outlets).toEqual([1, 3]);
  });

  test("ranks events that more outlets report higher", () => {
    const [a, b] = timedEvents(
      { date: "2025-04-11", title: "a", by: [1] },
      { date: "2025-04-11", title: "b", by: [0, 1] },
    );
    expect([a?.event.title, b?.event.title]).toEqual(["b", "a"]);
  });

  test.each([
    {
      does: "spans the dates that outlets dispute",
      differ: { 1: "2025-04-12/2025-04-13" },
      to: "2025-04-13",
    },
    {
      does: "takes no coarser date for a dispute",
      differ: { 1: "2025-04", 2: "2025-04-12" },
      to: "2025-04-12",
    },
    { does: "leaves open ends out", differ: { 1: "2025-04-11/..", 2: "2025-04-14" }, to: "2025-04-14" },
  ])("$does", ({ differ, to }) => {
    const range = only("2025-04-11", differ).range;
    expect(range && windowOf(range)).toEqual({ from: "2025-04-11", to });
  });

  test("gives no range where outlets agree", () => {
    expect(only("2025-04-11").range).toBeUndefined();
  });

  test("stays within the calendar's day numbers", () => {
    expect(only("2025-04-11").startDay).toBe(dayNumberOf("2025-04-11"));
  });
});
