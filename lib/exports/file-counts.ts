// How much is in each file of a view, before anyone writes it: what download links say of themselves.

import type { StoryEvent } from "@/lib/events/types";
import { MAX_ENTRIES } from "./atom";
import { fitsCalendar } from "./ical";
import type { OFFERED_FILES } from "./offered-files";

export type FileName = (typeof OFFERED_FILES)[number]["name"];

/** "20 rows", "14 of 20 events", by the file's name. */
export function fileCounts(events: readonly StoryEvent[]): Readonly<Record<FileName, string>> {
  const statements = events.reduce((sum, event) => sum + event.mentions.length, 0);
  const inCalendar = events.filter((event) => fitsCalendar(event, false)).length;
  return {
    "events.csv": counted(events.length, "row"),
    "mentions.csv": counted(statements, "row"),
    "events.json": counted(events.length, "event"),
    "events.ics": partOf(inCalendar, events.length),
    "feed.atom": partOf(Math.min(MAX_ENTRIES, events.length), events.length),
    "events.zip": counted(events.length, "event"),
  };
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}

function partOf(part: number, all: number): string {
  return part === all ? counted(all, "event") : `${part.toLocaleString("en-GB")} of ${counted(all, "event")}`;
}
