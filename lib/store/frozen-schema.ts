// What a frozen story's file must look like. It is data: read, checked and drawn as text, never run.

import { z } from "zod";
import { parseIsoDay } from "@/lib/base/calendar";
import { parseEdtf } from "@/lib/base/edtf";
import { EVENT_KINDS } from "@/lib/events/types";

const id = z.string();
const isoDay = z.string().refine((text) => parseIsoDay(text) !== undefined);
const edtf = z.string().refine((text) => parseEdtf(text) !== undefined);
const offset = z.int().min(0);
const named = z.object({ id, name: z.string() });
const kind = z.enum(EVENT_KINDS);

const source = z.object({
  id,
  outlet: named,
  title: z.string(),
  url: z.string(),
  byline: z.string().optional(),
  published: isoDay,
  publishedBasis: z.enum(["stated", "inferred"]),
});

const mention = z.object({
  id: z.string(),
  source: id,
  outlet: id,
  quote: z.string(),
  quoteStart: offset,
  quoteEnd: offset,
  expression: z.string(),
  expressionStart: offset,
  expressionEnd: offset,
  edtf,
  rule: z.string(),
  anchor: edtf.nullable(),
  explanation: z.string(),
  actors: z.array(named),
  places: z.array(z.string()),
  kind,
  headline: z.string(),
});

const event = z.object({
  id,
  title: z.string(),
  edtf,
  start: isoDay.nullable(),
  end: isoDay.nullable(),
  precision: z.enum(["day", "month", "season", "year", "decade", "century", "interval"]),
  qualifier: z.enum(["", "?", "~", "%"]),
  kind,
  actors: z.array(named),
  places: z.array(z.string()),
  datesAgree: z.boolean(),
  mentions: z.array(mention),
});

export const frozenStorySchema = z.object({
  title: z.string(),
  standfirst: z.string(),
  opening: z.object({ from: isoDay, to: isoDay }),
  outlets: z.array(named),
  sources: z.array(source),
  events: z.array(event),
});

/** data/frozen/<hash>.json: the hash is that of `story`. */
export const frozenFileSchema = z.object({
  /** The day on which it was first kept. */
  frozen: isoDay,
  story: frozenStorySchema,
});
