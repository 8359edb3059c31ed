import { columnsOf, DAY_SIZE, OPEN_END, POINT_SIZE, sizeOf } from "@/lib/timeline/event-columns";
import { timedEvents } from "../../fixtures/timed-events";

const timed = timedEvents({ date: "2014" }, { date: "2025-02/.." }, { date: "2025-04-11" });
const columns = columnsOf(timed);

test("puts events into columns in order of time", () => {
  expect(columns.count).toBe(3);
  expect([...columns.starts]).toEqual([...columns.starts].sort((a, b) => a - b));
  expect([...columns.sizes]).toEqual([sizeOf(365), sizeOf(334), POINT_SIZE]);
  expect([...columns.open]).toEqual([0, OPEN_END, 0]);
  expect(columns.eventAt(2)).toBe(timed[2]);
});

test.each([
  { days: 1, size: DAY_SIZE },
  { days: 1.9, size: DAY_SIZE },
  { days: 2, size: DAY_SIZE + 1 },
  { days: 365, size: DAY_SIZE + 8 },
  { days: 0.5, size: DAY_SIZE - 1 },
  { days: 1e-9, size: 1 },
  { days: 1e12, size: 31 },
])("puts a length of $days days into its class", ({ days, size }) => {
  expect(sizeOf(days)).toBe(size);
});

test("says which event it does not have", () => {
  expect(() => columns.eventAt(3)).toThrow(/event 3 among 3/);
});
