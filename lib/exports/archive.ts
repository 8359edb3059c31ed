// The files of a view as one ZIP: tables, JSON, calendar, metadata that name them, and a readme.
// The same events give the same bytes, so that an archive can be told to be unchanged.

import { strToU8, zipSync } from "fflate";
import { parseIsoDay } from "@/lib/base/calendar";
import type { ParsedStory } from "@/lib/events/types";
import { eventsCsv, mentionsCsv } from "./csv";
import { eventsCsvw, mentionsCsvw } from "./csvw";
import { dataPackage } from "./data-package";
import { eventsIcal } from "./ical";
import { storyJson } from "./json";
import { type Archived, readmeText } from "./readme-text";
import type { FileAddress, StoryLabel } from "./story-label";

export interface ArchiveOptions {
  readonly bom?: boolean;
  readonly raw?: boolean;
  /** Also put months, years and spans into the calendar. */
  readonly coarse?: boolean;
}

interface Entry extends Archived {
  readonly text: string;
}

/** The archive's bytes; its entries are dated by the newest article. */
export function storyArchive(
  parsed: ParsedStory,
  story: StoryLabel,
  address: FileAddress,
  options: ArchiveOptions,
): Uint8Array<ArrayBuffer> {
  const entries = entriesOf(parsed, story, address, options);
  const readme = readmeText(parsed, story, address, entries);
  const files = [["README.txt", readme] as const, ...entries.map(({ name, text }) => [name, text] as const)];
  const content = Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)]));
  return zipSync(content, { mtime: dateOf(parsed) });
}

function entriesOf(
  parsed: ParsedStory,
  story: StoryLabel,
  { origin }: FileAddress,
  options: ArchiveOptions,
): readonly Entry[] {
  const csv = { origin, ...options };
  const { text: calendar, leftOut } = eventsIcal(parsed, {
    origin,
    name: story.title,
    coarse: options.coarse === true,
  });
  return [
    { name: "events.csv", about: "a row for each dated event.", text: eventsCsv(parsed, csv) },
    {
      name: "mentions.csv",
      about: "a row for each event and sentence that reports it.",
      text: mentionsCsv(parsed, csv),
    },
    { name: "events.json", about: "articles, events and statements.", text: storyJson(parsed, 2) },
    {
      name: "events.ics",
      about: `a calendar; ${leftOut} of ${parsed.events.length} events are not in it, as they are not dated to the day.`,
      text: calendar,
    },
    {
      name: "events.csv-metadata.json",
      about: "the columns of events.csv, as CSV on the Web metadata.",
      text: eventsCsvw(story, ""),
    },
    {
      name: "mentions.csv-metadata.json",
      about: "the columns of mentions.csv, likewise.",
      text: mentionsCsvw(story, ""),
    },
    {
      name: "datapackage.json",
      about: "both tables, as a Data Package.",
      text: dataPackage(story, parsed.sources, ""),
    },
  ];
}

/** Noon of the newest article's day. ZIP holds clock times without a zone, and they are written as they are read here. */
function dateOf({ sources }: ParsedStory): Date {
  const day =
    sources
      .map(({ published }) => published)
      .sort()
      .at(-1) ?? "";
  const { year, month, day: date } = parseIsoDay(day) ?? { year: 1980, month: 1, day: 1 };
  // ZIP knows the years 1980 to 2107.
  return new Date(Math.min(2099, Math.max(1980, year)), month - 1, date, 12);
}
