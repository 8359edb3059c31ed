import { eventOf, mentionOf } from "@/__tests__/fixtures/story-events";
import { type EventFilter, filterEvents, NO_FILTER } from "@/lib/events/filter";

const EVENTS = [
  eventOf({ id: "seizure", edtf: "2014", title: "Russia seized Crimea", kind: "attack" }),
  eventOf({
    id: "meeting",
    edtf: "2025-04-11",
    title: "Witkoff met with Putin",
    actors: [
      { id: "witkoff", name: "Steve Witkoff" },
      { id: "putin", name: "Vladimir Putin" },
    ],
    mentions: [
      mentionOf({ outlet: "gazette" }),
      mentionOf({ outlet: "herald", quote: "They spoke in Orléans’ hall." }),
    ],
  }),
  eventOf({
    id: "control",
    edtf: "2025-04-12/..",
    title: "Talks go on",
    actors: [{ id: "putin", name: "Vladimir Putin" }],
  }),
];

function passing(filter: Partial<EventFilter>): string {
  return filterEvents(EVENTS, { ...NO_FILTER, ...filter })
    .map((event) => event.id)
    .join(" ");
}

test.each([
  { does: "lets all pass where nothing is asked", filter: {}, ids: "seizure meeting control" },
  { does: "takes events with any of the actors", filter: { actors: ["witkoff", "nobody"] }, ids: "meeting" },
  { does: "takes events that an outlet reports", filter: { outlets: ["herald"] }, ids: "meeting" },
  { does: "takes events of a kind", filter: { kinds: ["attack"] }, ids: "seizure" },
  { does: "asks for every condition", filter: { actors: ["putin"], outlets: ["herald"] }, ids: "meeting" },
  {
    does: "takes a year that touches the period",
    filter: { from: "2014-12-31", to: "2015-06-01" },
    ids: "seizure",
  },
  {
    does: "includes the period's own ends",
    filter: { from: "2025-04-11", to: "2025-04-11" },
    ids: "meeting",
  },
  { does: "takes an open end as going on", filter: { from: "2031-01-01" }, ids: "control" },
  { does: "finds words of the title", filter: { text: "putin WITH" }, ids: "meeting" },
  { does: "finds words of a quote without accents", filter: { text: "orleans' hall" }, ids: "meeting" },
  { does: "finds nothing where a word is missing", filter: { text: "putin golf" }, ids: "" },
  { does: "takes spaces for no words", filter: { text: "  " }, ids: "seizure meeting control" },
])("$does", ({ filter, ids }) => {
  expect(passing(filter)).toBe(ids);
});
