import { randomFrom } from "@/__tests__/fixtures/random";
import { eventOf, mentionOf } from "@/__tests__/fixtures/story-events";
import { countFacets } from "@/lib/events/facets";
import { type EventFilter, filterEvents, NO_FILTER } from "@/lib/events/filter";
import { EVENT_KINDS, type StoryEvent } from "@/lib/events/types";

const NAMES = new Map([
  ["gazette", "The Gazette"],
  ["herald", "The Herald"],
]);
const PEOPLE = ["ada", "ben", "cyd"].map((id) => ({ id, name: id.toUpperCase() }));
const random = randomFrom(3);
const EVENTS: readonly StoryEvent[] = Array.from({ length: 200 }, (_, i) =>
  eventOf({
    id: `e-${i}`,
    edtf: random.pick(["2025-04-11", "2025-04", "2024", "2025-05-01/.."]),
    title: random.pick(["Talks in Łódź", "A vote", "A strike"]),
    kind: random.pick(EVENT_KINDS),
    actors: random.some(PEOPLE),
    mentions: [mentionOf({ outlet: random.pick(["gazette", "herald"]) })],
  }),
);

/** The count that ticking an option would give, by filtering. */
function counted(filter: EventFilter): number {
  return filterEvents(EVENTS, filter).length;
}

test.each([
  NO_FILTER,
  { ...NO_FILTER, actors: ["ada"] },
  { ...NO_FILTER, outlets: ["gazette"], text: "lodz" },
  { ...NO_FILTER, kinds: ["vote", "attack"], actors: ["ben", "cyd"], from: "2025-04-01", to: "2025-04-30" },
] satisfies readonly EventFilter[])("each count is what the option alone would show, %#", (filter) => {
  const { actors, outlets, kinds } = countFacets(EVENTS, filter, NAMES);
  for (const { id, count } of actors) expect(count).toBe(counted({ ...filter, actors: [id] }));
  for (const { id, count } of outlets) expect(count).toBe(counted({ ...filter, outlets: [id] }));
  for (const { id, count } of kinds) expect(count).toBe(counted({ ...filter, kinds: [id] }));
});

test("the greatest count comes first, equals by name, and nothing goes missing", () => {
  const { outlets, kinds } = countFacets(EVENTS, { ...NO_FILTER, text: "nowhere" }, NAMES);
  expect(outlets).toEqual([
    { id: "gazette", name: "The Gazette", count: 0 },
    { id: "herald", name: "The Herald", count: 0 },
  ]);
  expect(kinds.length).toBe(new Set(EVENTS.map(({ kind }) => kind)).size);
});
