// What a story that was read elsewhere must look like: the JSON of /events.json and of `npm run parse -- --format json`.

import { z } from "zod";
import { parseIsoDay } from "@/lib/base/calendar";
import { parseEdtf } from "@/lib/base/edtf";
import { EVENT_KINDS, type ParsedStory } from "@/lib/events/types";

const id = z
  .string('Give it an id, as "newsweek".')
  .regex(/^[a-z0-9-]{1,120}$/, "Use lower-case letters, digits and hyphens, at most 120.");
const text = z.string("Write a text.");
const day = text.refine((value) => parseIsoDay(value) !== undefined, "Write a day that exists, YYYY-MM-DD.");
const edtf = text.refine((value) => parseEdtf(value) !== undefined, "Write a date in EDTF, as 2025-04-11.");
const offset = z.int("Write a whole number.").min(0, "Count from 0.");
const kind = z.enum(EVENT_KINDS, `Write one of: ${EVENT_KINDS.join(", ")}.`);
const named = z.object({ id, name: text });

const source = z.object({
  id,
  outlet: named,
  title: text,
  url: z.union([z.literal(""), z.url({ protocol: /^https?$/ })], "Write a web address, or leave it empty."),
  byline: text.exactOptional(),
  published: day,
  publishedBasis: z.enum(["stated", "inferred"], 'Write "stated" or "inferred".'),
});

const mention = z.object({
  id,
  source: id,
  outlet: id,
  quote: text,
  quoteStart: offset,
  quoteEnd: offset,
  expression: text,
  expressionStart: offset,
  expressionEnd: offset,
  edtf,
  rule: text,
  anchor: edtf.nullable(),
  explanation: text,
  actors: z.array(named),
  places: z.array(text),
  kind,
  headline: text,
});

const event = z.object({
  id,
  title: text,
  edtf,
  start: day.nullable(),
  end: day.nullable(),
  precision: z.enum(["day", "month", "season", "year", "decade", "century", "interval"]),
  qualifier: z.enum(["", "?", "~", "%"]),
  kind,
  actors: z.array(named),
  places: z.array(text),
  datesAgree: z.boolean("Write true or false."),
  mentions: z.array(mention).min(1, "An event has at least one statement."),
});

/** The whole file. */
export const parsedSchema: z.ZodType<ParsedStory> = z.object({
  sources: z.array(source, "List the articles."),
  events: z.array(event, "List the events."),
});
