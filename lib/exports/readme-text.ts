// The readme of the archive: what is in it, for somebody who finds it years later.

import type { ParsedStory } from "@/lib/events/types";
import type { Column } from "./column";
import { EVENT_COLUMNS } from "./event-columns";
import { MENTION_COLUMNS } from "./mention-columns";
import { type FileAddress, fileUrl, type StoryLabel } from "./story-label";
import { GUARD_NOTE } from "./tables";

export interface Archived {
  readonly name: string;
  readonly about: string;
}

const LINE_WIDTH = 80;

/** Plain text, lines of at most 80 characters and ended by CRLF, which every editor shows right. */
export function readmeText(
  { sources, events }: ParsedStory,
  story: StoryLabel,
  address: FileAddress,
  files: readonly Archived[],
): string {
  const days = sources.map(({ published }) => published).sort();
  const until = days.length > 0 ? ` The newest was published on ${days.at(-1)}.` : "";
  const mentions = events.reduce((sum, event) => sum + event.mentions.length, 0);
  const paragraphs = [
    story.title.toUpperCase(),
    story.standfirst,
    `${counted(events.length, "dated event")} and ${counted(mentions, "statement")}, read by Datelines out of ${counted(sources.length, "article")}.${until}`,
    `Where it was had: ${fileUrl("", address)}`,
    "FILES",
    ...files.map(({ name, about }) => `${name}: ${about}`),
    "HOW TO READ THE TABLES",
    'UTF-8, comma-separated, quoted as RFC 4180 says, lines ended by CRLF. Lists in a cell are joined by "; ". ' +
      GUARD_NOTE,
    "date_edtf is a date in EDTF (ISO 8601-2:2019): 2025-04-11 a day, 2025-04 a month, 2025-21 to 2025-24 spring to winter, 201X a decade, 2025-04-12/2025-04-13 from one to another, .. an open end, ? uncertain, ~ approximate, % both. date_start and date_end are its first and last day, both included.",
    "Dates are as reported. An event whose outlets give different dates has dates_agree false, and each statement keeps its own.",
    "Columns are never renamed or reordered; new ones come last. Ids stay when articles are added.",
    ...columnParagraphs("EVENTS.CSV", EVENT_COLUMNS),
    ...columnParagraphs("MENTIONS.CSV", MENTION_COLUMNS),
    "RIGHTS",
    "Quotations and headlines belong to their publishers, whose articles are named with their addresses in mentions.csv.",
  ];
  const wrapped = paragraphs.filter((text) => text !== "").map(wrap);
  return `${wrapped.join("\n\n").replaceAll("\n", "\r\n")}\r\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function columnParagraphs<Row>(heading: string, columns: readonly Column<Row>[]): readonly string[] {
  return [heading, ...columns.map(({ name, about }) => `${name}: ${about}`)];
}

function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= LINE_WIDTH)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}
