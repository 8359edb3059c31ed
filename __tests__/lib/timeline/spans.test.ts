import { BitSet } from "@/lib/base/bit-set";
import { columnsOf, DAY_SIZE } from "@/lib/timeline/event-columns";
import { eachTouching, longSpans, spansOf } from "@/lib/timeline/spans";
import type { View } from "@/lib/timeline/types";
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

function touching(view: View, some = spans): number[] {
  const found: number[] = [];
  eachTouching(columns, some, view, (position) => found.push(position));
  return found;
}

test("leaves days out", () => {
  expect([...spans.positions]).toEqual([0, 2, 3, 4]);
});

test("finds those that touch a view, long ones from far before it among them", () => {
  const [, , february] = timed;
  const days = { startDay: february?.startDay ?? 0, endDay: (february?.startDay ?? 0) + 10 };
  expect(touching(days)).toEqual([2, 3]);
  expect(touching({ startDay: 0, endDay: 1e6 })).toEqual([0, 2, 3, 4]);
  expect(touching({ startDay: days.startDay - 400, endDay: days.startDay - 300 })).toEqual([0]);
});

test("parts long ones from short ones by their size", () => {
  const long = longSpans(columns, spans, DAY_SIZE + 4);
  expect([...long.positions]).toEqual([0, 2, 4]);
  expect(touching({ startDay: 0, endDay: 1e6 }, long)).toEqual([0, 2, 4]);
});
