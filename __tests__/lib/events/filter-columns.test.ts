import { eventOf, mentionOf } from "@/__tests__/fixtures/story-events";
import { filterColumns } from "@/lib/events/filter-columns";

const EVENTS = [
  eventOf({
    id: "a",
    edtf: "2025-04-11",
    mentions: [mentionOf({ outlet: "wire" }), mentionOf({ outlet: "wire" })],
  }),
  eventOf({ id: "b", edtf: "2025-04/..", start: "2025-04-01", end: null, actors: [] }),
];

test("counts two statements of an outlet as one report", () => {
  const { outlets } = filterColumns(EVENTS);
  expect(outlets.facet.counts()[outlets.ids.indexOf("wire")]).toBe(1);
});

test("gives an unknown id a number that no event has", () => {
  const { actors } = filterColumns(EVENTS);
  expect([...actors.facet.anyOf(actors.numbersOf(["nobody-here"])).words]).toEqual([0]);
});

test("leaves an open end open", () => {
  expect(filterColumns(EVENTS).days.ends[1]).toBe(Number.POSITIVE_INFINITY);
});

test("makes the columns of a list once", () => {
  expect(filterColumns(EVENTS)).toBe(filterColumns(EVENTS));
});
