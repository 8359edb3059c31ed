// The columns of events.csv: a row for each event.

import { EVENT_KINDS, type StoryEvent } from "@/lib/events/types";
import { type Column, joinIds, joinNames } from "./column";

export interface EventRow {
  readonly event: StoryEvent;
  /** Those that report it. */
  readonly outlets: readonly { readonly id: string; readonly name: string }[];
}

const PRECISIONS = ["day", "month", "season", "year", "decade", "century", "interval"];
const QUALIFIERS = ["?", "~", "%"];

export const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  {
    name: "event_id",
    about: "Stable name of the event; stays when articles are added.",
    required: true,
    value: ({ event }) => event.id,
  },
  {
    name: "date_edtf",
    about: "Date in EDTF (ISO 8601-2:2019): the finest value that most outlets support.",
    required: true,
    value: ({ event }) => event.edtf,
  },
  {
    name: "date_start",
    about: "First day; empty where the start is open.",
    type: "day",
    value: ({ event }) => event.start,
  },
  {
    name: "date_end",
    about: "Last day, included; empty where the end is open.",
    type: "day",
    value: ({ event }) => event.end,
  },
  {
    name: "date_precision",
    about: "How fine the date is.",
    required: true,
    choices: PRECISIONS,
    value: ({ event }) => event.precision,
  },
  {
    name: "date_qualifier",
    about: "? uncertain, ~ approximate, % both; empty where neither.",
    choices: QUALIFIERS,
    value: ({ event }) => event.qualifier,
  },
  {
    name: "title",
    about: "What happened, in an outlet's words.",
    required: true,
    free: true,
    value: ({ event }) => event.title,
  },
  {
    name: "kind",
    about: "Sort of happening.",
    required: true,
    choices: EVENT_KINDS,
    value: ({ event }) => event.kind,
  },
  {
    name: "actors",
    about: "Who takes part.",
    free: true,
    list: true,
    value: ({ event }) => joinNames(event.actors),
  },
  {
    name: "actor_ids",
    about: "Ids of the actors, in the same order.",
    list: true,
    value: ({ event }) => joinIds(event.actors),
  },
  {
    name: "places",
    about: "Where it happened.",
    free: true,
    list: true,
    value: ({ event }) => joinNames(event.places.map((name) => ({ name }))),
  },
  {
    name: "n_articles",
    about: "Number of articles that report it.",
    type: "whole",
    required: true,
    value: ({ event }) => new Set(event.mentions.map(({ source }) => source)).size,
  },
  {
    name: "n_outlets",
    about: "Number of outlets that report it.",
    type: "whole",
    required: true,
    value: ({ outlets }) => outlets.length,
  },
  {
    name: "outlets",
    about: "Names of these outlets.",
    free: true,
    list: true,
    value: ({ outlets }) => joinNames(outlets),
  },
  {
    name: "outlet_ids",
    about: "Ids of the outlets, in the same order.",
    list: true,
    value: ({ outlets }) => joinIds(outlets),
  },
  {
    name: "dates_agree",
    about: "False where outlets give different dates.",
    type: "yes-no",
    required: true,
    value: ({ event }) => event.datesAgree,
  },
  {
    name: "url",
    about: "Page of the event.",
    type: "address",
    required: true,
    value: ({ event }, origin) => `${origin}/events/${encodeURIComponent(event.id)}`,
  },
];
