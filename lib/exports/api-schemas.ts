// The shapes of JSON answers, as JSON Schema 2020-12 for OpenAPI 3.1. A test holds them to what json.ts writes.

import { EVENT_KINDS } from "@/lib/events/types";

type Schema = Readonly<Record<string, unknown>>;

const TEXT: Schema = { type: "string" };
const DAY: Schema = { type: "string", format: "date" };
const DAY_OR_OPEN: Schema = {
  type: ["string", "null"],
  format: "date",
  description: "null where it is open",
};
const OFFSET: Schema = { type: "integer", minimum: 0, description: "UTF-16 units of the article's text" };
const EDTF: Schema = {
  type: "string",
  description: "EDTF, ISO 8601-2:2019",
  examples: ["2025-04-11", "2025-04~"],
};
const KIND: Schema = { type: "string", enum: EVENT_KINDS };

/** Every property is there unless named as optional; none is added that is not listed. */
function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}

function listOf(items: Schema): Schema {
  return { type: "array", items };
}

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

const NAMED = object({ id: TEXT, name: TEXT });

const SOURCE = object(
  {
    id: TEXT,
    outlet: ref("Named"),
    title: TEXT,
    url: { type: "string", description: "Empty where the article has no address." },
    byline: TEXT,
    published: DAY,
    publishedBasis: { type: "string", enum: ["stated", "inferred"] },
  },
  ["byline"],
);

const MENTION = object({
  source: { type: "string", description: "Id of the article." },
  outlet: { type: "string", description: "Id of the outlet." },
  quote: { type: "string", description: "The sentence, verbatim." },
  quoteStart: OFFSET,
  quoteEnd: OFFSET,
  expression: { type: "string", description: "The words that date the event." },
  edtf: EDTF,
  rule: { type: "string", description: "Name of the rule that read the expression." },
  anchor: { type: ["string", "null"], description: "EDTF date that it was counted from." },
  explanation: { type: "string", description: "The reckoning, in words." },
  actors: listOf(ref("Named")),
  id: TEXT,
  expressionStart: OFFSET,
  expressionEnd: OFFSET,
  kind: KIND,
  headline: TEXT,
  places: listOf(TEXT),
});

const EVENT = object({
  id: { type: "string", pattern: "^[a-z0-9-]+$" },
  title: TEXT,
  edtf: EDTF,
  start: DAY_OR_OPEN,
  end: DAY_OR_OPEN,
  precision: { type: "string", enum: ["day", "month", "season", "year", "decade", "century", "interval"] },
  qualifier: { type: "string", enum: ["", "?", "~", "%"] },
  kind: KIND,
  actors: listOf(ref("Named")),
  places: listOf(TEXT),
  datesAgree: { type: "boolean", description: "False where outlets give different dates." },
  mentions: listOf(ref("Mention")),
});

const COUNT: Schema = { type: "integer", minimum: 0 };

const STRETCH = {
  from: { ...DAY, description: "First day on which any of them begins." },
  to: { ...DAY, description: "Last day on which any of them begins." },
  count: { type: "integer", minimum: 1 },
  lead: object({ id: TEXT, title: TEXT, edtf: EDTF }),
  lanes: listOf(COUNT),
};

const COUNTED_NAME = { id: TEXT, name: TEXT, count: COUNT };

const VIEW = object(
  {
    from: DAY,
    to: DAY,
    unitDays: { type: "number", description: "Length of a stretch of `bins`, days." },
    total: { type: "integer", description: "Events that pass the filter, at any time." },
    mentions: { type: "integer", description: "Statements on them." },
    inView: { type: "integer", description: "Events that touch the window." },
    events: listOf(ref("Event")),
    bins: listOf(ref("Stretch")),
    long: listOf(
      object({ ...STRETCH, days: { type: "integer", description: "Length of the shortest." } }, ["lanes"]),
    ),
    around: listOf(ref("Stretch")),
    lanes: object({
      rows: listOf(object(COUNTED_NAME)),
      ofEvents: { ...listOf(listOf(COUNT)), description: "For each of the events the numbers of its rows." },
    }),
    sources: listOf(ref("Source")),
  },
  ["lanes"],
);

const EVENT_PAGE = object({
  total: { type: "integer", description: "Events that pass the filter." },
  mentions: { type: "integer", description: "Statements on them." },
  page: { type: "integer", minimum: 1 },
  pages: { type: "integer", minimum: 1 },
  start: { type: "integer", description: "Events before this page." },
  events: listOf(ref("Event")),
  sources: listOf(ref("Source")),
});

const NEIGHBOUR = object({ id: TEXT, title: TEXT });

const EVENT_PLACE = object(
  {
    event: ref("Event"),
    of: { type: "integer", description: "Events that pass the filter." },
    sources: listOf(ref("Source")),
    actorCounts: {
      type: "object",
      additionalProperties: COUNT,
      description: "Events of each of its actors.",
    },
    previous: NEIGHBOUR,
    next: NEIGHBOUR,
    place: { type: "integer", description: "Absent where the event does not pass the filter." },
  },
  ["previous", "next", "place"],
);

const EVENT_COUNTS = object({
  total: COUNT,
  mentions: COUNT,
  choices: object({
    outlets: listOf(object({ ...COUNTED_NAME, letter: TEXT, colour: TEXT })),
    kinds: listOf(object(COUNTED_NAME)),
    actors: listOf(object({ ...COUNTED_NAME, aliases: listOf(TEXT) })),
  }),
});

const PROBLEM = object({
  type: TEXT,
  title: TEXT,
  status: { type: "integer" },
  detail: { type: "string", description: "All problems in words." },
  problems: listOf(object({ code: TEXT, where: TEXT, detail: TEXT })),
});

const OEMBED = object(
  {
    version: { const: "1.0" },
    type: { const: "rich" },
    title: TEXT,
    provider_name: TEXT,
    provider_url: { type: "string", format: "uri" },
    cache_age: { type: "integer", description: "Seconds." },
    html: TEXT,
    width: { type: "integer", description: "CSS px" },
    height: { type: "integer", description: "CSS px" },
    thumbnail_url: {
      type: "string",
      format: "uri",
      description: "A picture of the view; all three or none.",
    },
    thumbnail_width: { type: "integer", description: "Pixels." },
    thumbnail_height: { type: "integer", description: "Pixels." },
  },
  ["thumbnail_url", "thumbnail_width", "thumbnail_height"],
);

export const API_SCHEMAS: Readonly<Record<string, Schema>> = {
  Story: object({ sources: listOf(ref("Source")), events: listOf(ref("Event")) }),
  View: VIEW,
  Stretch: object(STRETCH, ["lanes"]),
  EventPage: EVENT_PAGE,
  EventPlace: EVENT_PLACE,
  EventCounts: EVENT_COUNTS,
  Source: SOURCE,
  Event: EVENT,
  Mention: MENTION,
  Named: NAMED,
  Oembed: OEMBED,
  Problem: PROBLEM,
};
