import { eventOf, mentionOf } from "@/__tests__/fixtures/story-events";
import { nextSort, SORTS, sortEvents } from "@/lib/events/sort";

const EVENTS = [
  eventOf({
    id: "b-vote",
    edtf: "2025-04-11",
    title: "Éire votes",
    kind: "vote",
    actors: [{ id: "x", name: "Xavier" }],
    mentions: [mentionOf({ outlet: "gazette" }), mentionOf({ outlet: "herald" })],
  }),
  eventOf({
    id: "a-raid",
    edtf: "2025-04-11",
    title: "10 raids",
    kind: "attack",
    actors: [],
    mentions: [mentionOf({ outlet: "gazette" })],
  }),
  eventOf({
    id: "c-open",
    edtf: "../2020",
    title: "9 years of talks",
    kind: "meeting",
    actors: [{ id: "a", name: "ada" }],
    mentions: [mentionOf({ outlet: "gazette" }), mentionOf({ outlet: "gazette", source: "second" })],
  }),
];
const sorted = (sort: (typeof SORTS)[number]) =>
  sortEvents(EVENTS, sort)
    .map(({ id }) => id[0])
    .join("");

describe("sortEvents", () => {
  test.each([
    { does: "has an open start before every day", sort: "date", gives: "cab" },
    { does: "turns time round", sort: "-date", gives: "bac" },
    { does: "reads numbers in titles, and ignores accents", sort: "title", gives: "cab" },
    { does: "turns titles round", sort: "-title", gives: "bac" },
    { does: "goes by the first who takes part, nobody last", sort: "who", gives: "cba" },
    { does: "keeps nobody last the other way round", sort: "-who", gives: "bca" },
    { does: "goes by kind", sort: "kind", gives: "acb" },
    { does: "has most outlets first", sort: "outlets", gives: "bca" },
    { does: "has fewest outlets first, equals in order of time", sort: "-outlets", gives: "cab" },
  ] as const)("$does", ({ sort: by, gives }) => {
    expect(sorted(by)).toBe(gives);
  });

  test("leaves its input as it was", () => {
    const before = EVENTS.map(({ id }) => id);
    for (const sort of SORTS) sortEvents(EVENTS, sort);
    expect(EVENTS.map(({ id }) => id)).toEqual(before);
  });
});

test("a second click turns a column round, a third back", () => {
  expect(nextSort("date", "title")).toBe("title");
  expect(nextSort("title", "title")).toBe("-title");
  expect(nextSort("-title", "title")).toBe("title");
});
