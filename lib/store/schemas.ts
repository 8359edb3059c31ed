// What the files of data/ must look like. Each message says how to mend the entry.

import { z } from "zod";
import { parseIsoDay } from "@/lib/base/calendar";
import { isTimeZone } from "./publication-day";

const id = z.string('Give it an id, as "newsweek".').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: "Use lower-case letters, digits and single hyphens: the id appears in links.",
});
const name = z
  .string("Give it a name.")
  .trim()
  .min(1, "Give it a name.")
  .max(200, "Use at most 200 characters.");
const note = z.string("A note is text.").optional(); // for the next editor: why an alias is, or is not, here
const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: "Write an address that begins with https:// or http://, or leave it empty.",
});
const isoDay = z
  .string("Write a day, YYYY-MM-DD.")
  .refine((text) => parseIsoDay(text) !== undefined, "Write a day that exists, YYYY-MM-DD.");

/** An entry of actors.json. */
export const actorSchema = z.strictObject({
  id,
  name,
  kind: z.enum(["person", "state", "organisation"], 'Write "person", "state" or "organisation".'),
  aliases: z.array(name, "List other names as texts; [] for none.").default([]),
  note,
});

/** An entry of outlets.json. */
export const outletSchema = z.strictObject({ id, name, homepage: webAddress.optional(), note });

/** story.json. */
export const storySchema = z
  .strictObject({
    id,
    title: name,
    standfirst: z.string("Write a sentence or two.").max(1000, "Use at most 1,000 characters.").default(""),
    from: isoDay,
    to: isoDay,
    timeZone: z.string("Write a time zone.").refine(isTimeZone, 'Write an IANA name, as "Europe/Kyiv".'),
    note,
  })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "Let the window end after it begins." });

/** The front matter of an article. Every value is text; an empty one counts as left out. */
export const frontMatterSchema = z.object({
  id: id.optional(),
  outlet: name,
  title: z.string().trim().min(1).max(500, "Use at most 500 characters."),
  url: webAddress.optional(),
  byline: name.optional(),
  published: z.string("Write one date.").optional(),
  published_basis: z
    .enum(["stated", "inferred"], 'Write "stated" where the publisher gives the day, else "inferred".')
    .optional(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;

const percent = z.number("Write a share in percent.").min(0).max(100);
const count = z.int("Write a whole number.").min(0);

/** accuracy.json, as `npm run score -- --write` writes it. */
export const accuracySchema = z.strictObject({
  measured: isoDay,
  events: z.array(
    z.strictObject({
      set: id,
      about: name,
      articles: count,
      required: count,
      found: count,
      spurious: count,
      mentionPrecision: percent,
      mentionRecall: percent,
      mentionF1: percent,
      datesRight: count,
      dateAccuracy: percent,
      merging: percent,
      actorPrecision: percent,
      actorRecall: percent,
      actorF1: percent,
    }),
    "List the sets of articles that were measured.",
  ),
  tagging: z.strictObject({
    corpus: name,
    parts: z.array(
      z.strictObject({
        name,
        articles: count.optional(),
        expressions: count.optional(),
        measured: isoDay.optional(),
        foundF1: percent.optional(),
        valueF1: percent.optional(),
        dateValueF1: percent.optional(),
      }),
      "List the parts that were measured.",
    ),
  }),
});
