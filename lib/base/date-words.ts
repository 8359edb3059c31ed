// Dates in words for people, British style: "11 April 2025", "12–13 April 2025", "since February 2025".
//
// Reads   EDTF values and ISO days
// Gives   English words, the same on every machine: no clock, no zone, no locale of the platform
// Refuses nothing; a value that is no EDTF is a mistake of the program and throws (see spanOf)

import { UTCDateMini } from "@date-fns/utc/date/mini";
import { format } from "date-fns/format";
import { type DayParts, daysInMonth, type IsoDay, parseIsoDay } from "./calendar";
import { type Edtf, type EdtfSpan, spanOf } from "./edtf";

const SEASONS: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};
const QUALIFIER_WORDS = { "": "", "?": "possibly ", "~": "about ", "%": "possibly about " } as const;

function partsOf(day: IsoDay): DayParts {
  const parts = parseIsoDay(day);
  if (!parts) throw new RangeError(`"${day}" is not a calendar day (YYYY-MM-DD)`);
  return parts;
}

function inWords(day: IsoDay, pattern: string): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const date = new UTCDateMini(2000, month - 1, dayOfMonth);
  date.setUTCFullYear(year, month - 1, dayOfMonth); // a two-digit year would mean 19xx in the constructor
  return format(date, pattern);
}

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[n % 10] ?? "th");
  return `${n}${ending}`;
}

function seasonWords(edtf: Edtf): string {
  const year = Number(edtf.slice(0, 4));
  const season = SEASONS[edtf.slice(5, 7)] ?? "";
  // Winter runs into the next year, and "winter 2023" alone would be read both ways.
  if (season !== "winter") return `${season} ${year}`;
  const next = (year + 1) % 100;
  return `winter ${year}–${next === 0 ? year + 1 : String(next).padStart(2, "0")}`;
}

function plainWords({ edtf, start, precision }: EdtfSpan): string {
  if (start === null) throw new RangeError(`"${edtf}" has no day to put into words`);
  if (precision === "day") return inWords(start, "d MMMM y");
  if (precision === "month") return inWords(start, "MMMM y");
  if (precision === "season") return seasonWords(edtf);
  const year = partsOf(start).year;
  if (precision === "decade") return `the ${year}s`;
  if (precision === "century") return `the ${ordinal(Math.floor(year / 100) + 1)} century`;
  return String(year);
}

function qualifiedWords(span: EdtfSpan): string {
  return QUALIFIER_WORDS[span.qualifier] + plainWords(span);
}

function betweenWords(from: EdtfSpan, to: EdtfSpan): string {
  const alike = from.precision === to.precision && from.qualifier === to.qualifier;
  if (!alike || from.start === null || to.start === null)
    return `${qualifiedWords(from)} – ${qualifiedWords(to)}`;
  if (from.edtf === to.edtf) return qualifiedWords(from);
  const [a, b] = [partsOf(from.start), partsOf(to.start)];
  const mark = QUALIFIER_WORDS[from.qualifier];
  if (from.precision === "year") return `${mark}${a.year}–${b.year}`;
  if (a.year === b.year && from.precision === "month")
    return `${mark}${inWords(from.start, "MMMM")}–${plainWords(to)}`;
  if (a.year === b.year && from.precision === "day") {
    return a.month === b.month
      ? `${mark}${a.day}–${plainWords(to)}`
      : `${mark}${inWords(from.start, "d MMMM")} – ${plainWords(to)}`;
  }
  return `${mark}${plainWords(from)} – ${plainWords(to)}`;
}

/** A date as a newspaper would print it: "about April 2025", "autumn 2022", "until April 2022", "12–13 April 2025". */
export function describeDate(edtf: Edtf): string {
  const slash = edtf.indexOf("/");
  if (slash < 0) return qualifiedWords(spanOf(edtf));
  spanOf(edtf); // both ends open, or the end before the start, is refused here
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  if (from === "..") return `until ${qualifiedWords(spanOf(to))}`;
  if (to === "..") return `since ${qualifiedWords(spanOf(from))}`;
  return betweenWords(spanOf(from), spanOf(to));
}

/** A run of days, both ends included, with whole months and years named as such: "April 2025", "2014–2025". */
export function describeDays(from: IsoDay, to: IsoDay): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  const wholeMonths = a.day === 1 && b.day === daysInMonth(b.year, b.month);
  if (!wholeMonths) return describeDate(`${from}/${to}`);
  if (a.month === 1 && b.month === 12) return describeDate(`${from.slice(0, 4)}/${to.slice(0, 4)}`);
  return describeDate(`${from.slice(0, 7)}/${to.slice(0, 7)}`);
}

/** A day with its weekday: "Friday 11 April 2025". */
export function describeDayLong(day: IsoDay): string {
  return inWords(day, "EEEE d MMMM y");
}
