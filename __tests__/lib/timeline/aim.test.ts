import { dayNumberOf } from "@/lib/base/calendar";
import { aimOf } from "@/lib/timeline/aim";
import { indexEvents } from "@/lib/timeline/event-index";
import { viewOf } from "@/lib/timeline/scale";
import { timedEvents } from "../../fixtures/timed-events";

const APRIL = viewOf({ from: "2025-04-01", to: "2025-04-16" });
const indexOf = (...dates: readonly string[]) => indexEvents(timedEvents(...dates.map((date) => ({ date }))));

test.each([
  { does: "aims at the only event", dates: ["2025-04-13"], day: "2025-04-13" },
  {
    does: "aims at the middle one of several",
    dates: ["2025-04-02", "2025-04-12", "2025-04-14"],
    day: "2025-04-12",
  },
  {
    does: "looks only at what begins in view",
    dates: ["2014", "2025-03", "2025-03-30", "2025-04-14", "2025-05-01", "2025-05-02", "2025-05-03"],
    day: "2025-04-14",
  },
  { does: "aims at the first day of what lasts", dates: ["2025-04-09/2025-04-30"], day: "2025-04-09" },
])("$does", ({ dates, day }) => {
  expect(aimOf(indexOf(...dates), APRIL)).toBe(dayNumberOf(day) + 0.5);
});

test.each([
  { where: "no event is in view", dates: ["2014", "2025-05-01"] },
  { where: "there is no event", dates: [] },
])("aims at the middle of the view where $where", ({ dates }) => {
  expect(aimOf(indexOf(...dates), APRIL)).toBe((APRIL.startDay + APRIL.endDay) / 2);
});

test("aims at the open event where it is in view", () => {
  const index = indexOf("2025-04-02", "2025-04-12", "2025-04-13", "2025-05-01");
  const idOf = (position: number) => index.columns.eventAt(position).event.id;
  expect(aimOf(index, APRIL, idOf(0))).toBe(dayNumberOf("2025-04-02") + 0.5);
  expect(aimOf(index, APRIL, idOf(3))).toBe(dayNumberOf("2025-04-12") + 0.5);
  expect(aimOf(index, APRIL, "gone")).toBe(dayNumberOf("2025-04-12") + 0.5);
});
