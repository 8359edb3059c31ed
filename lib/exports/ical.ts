// Events as a calendar (RFC 5545): all-day entries that leave the reader's time free.
// What is coarser than a day has no place in a calendar unless asked for; how many that were is said.

import { addDays } from "@/lib/base/calendar";
import type { ParsedStory, StoryEvent } from "@/lib/events/types";

export interface IcalOptions {
  /** "https://host" for links; empty, entries have none. */
  readonly origin: string;
  /** What readers see as the calendar's name. */
  readonly name: string;
  /** Also take months, years and spans of days that have two ends. */
  readonly coarse?: boolean;
}

export interface Calendar {
  readonly text: string;
  /** Number of events that are not in it. */
  readonly leftOut: number;
}

const MAX_LINE_BYTES = 75;
const LAST_DAY = "9999-12-31";

export const ICAL_TYPE = "text/calendar; charset=utf-8";

/** The calendar, lines ended by CRLF. Lacking a clock, it dates all entries by the newest article. */
export function eventsIcal({ events, sources }: ParsedStory, options: IcalOptions): Calendar {
  const stamp = sources.reduce((last, { published }) => (published > last ? published : last), "1970-01-01");
  const outlets = new Map(sources.map(({ outlet }) => [outlet.id, outlet.name]));
  const taken = events.filter((event) => fitsCalendar(event, options.coarse === true));
  const leftOut = events.length - taken.length;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Datelines//Datelines 1.0//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(options.name)}`,
    `X-WR-CALDESC:${escapeText(describe(taken.length, leftOut))}`,
    ...taken.flatMap((event) => entryLines(event, stamp, outlets, options.origin)),
    "END:VCALENDAR",
  ];
  return { text: lines.map((line) => `${foldLine(line)}\r\n`).join(""), leftOut };
}

/** Whether the calendar has a place for the event. */
export function fitsCalendar(event: StoryEvent, coarse: boolean): boolean {
  return event.precision === "day" || (coarse && event.start !== null && event.end !== null);
}

function describe(taken: number, leftOut: number): string {
  const left =
    leftOut === 0 ? "" : `; ${leftOut} not dated to the day ${leftOut === 1 ? "is" : "are"} left out`;
  return `${taken} dated ${taken === 1 ? "event" : "events"}${left}.`;
}

function entryLines(
  event: StoryEvent,
  stamp: string,
  outlets: ReadonlyMap<string, string>,
  origin: string,
): readonly string[] {
  if (event.start === null || event.end === null) return [];
  const quotes = event.mentions.map(({ outlet, quote }) => `${outlets.get(outlet) ?? outlet}: ${quote}`);
  return [
    "BEGIN:VEVENT",
    `UID:${event.id}@datelines`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(event.start)}`,
    // The last day that can be written has none after it; without an end an entry is one day long.
    ...(event.end === LAST_DAY ? [] : [`DTEND;VALUE=DATE:${compact(addDays(event.end, 1))}`]),
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(quotes.join("\n\n"))}`,
    ...(event.places.length > 0 ? [`LOCATION:${escapeText(event.places.join(", "))}`] : []),
    `CATEGORIES:${escapeText(event.kind)}`,
    ...(origin === "" ? [] : [`URL:${origin}/events/${encodeURIComponent(event.id)}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** Breaks a line at 75 bytes of UTF-8, between characters. */
function foldLine(line: string): string {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of line) {
    const size = byteLength(character);
    if (bytes + size > MAX_LINE_BYTES) {
      parts.push(part);
      part = " ";
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join("\r\n");
}

function byteLength(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
