import { BitSet } from "@/lib/base/bit-set";
import { columnsOf, DAY_SIZE } from "@/lib/timeline/event-columns";
import { countFrom, spansOf, touching } from "@/lib/timeline/spans";
import { timedEvents } from "../../fixtures/timed-events";

const timed = timedEvents(
  { date: "2019" },
  { date: "2020-01-05" },
  { date: "2020-02" },
  { date: "2020-02-03/2020-02-06" },
  { date: "2021-05" },
);
const columns = columnsOf(timed);
const spans = spansOf(columns, BitSet.full(columns.count));

const all = { startDay: 0, endDay: 1e6 };

test("leaves days out", () => {
  expect(touching(columns, spans, 0, all)).toEqual([0, 2, 3, 4]);
  expect(countFrom(spans, 0)).toBe(4);
});

test("finds those that touch a view, long ones from far before it among them", () => {
  const [, , february] = timed;
  const days = { startDay: february?.startDay ?? 0, endDay: (february?.startDay ?? 0) + 10 };
  expect(touching(columns, spans, 0, days)).toEqual([2, 3]);
  const before = { startDay: days.startDay - 400, endDay: days.startDay - 300 };
  expect(touching(columns, spans, 0, before)).toEqual([0]);
});

test("parts long ones from short ones by their size", () => {
  expect(touching(columns, spans, DAY_SIZE + 4, all)).toEqual([0, 2, 4]);
  expect(countFrom(spans, DAY_SIZE + 4)).toBe(3);
});
