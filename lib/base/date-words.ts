// Dates in words for people, British style: "11 April 2025", "12–13 April 2025", "since February 2025".
//
// Reads   EDTF values and ISO days
// Gives   English words, the same on every machine: no clock, no zone, no locale of the platform
// Refuses nothing; a value that is no EDTF is a mistake of the program and throws (see spanOf)

import { enGB } from "date-fns/locale/en-GB";
import { type DayParts, daysInMonth, type IsoDay, parseIsoDay, toDayNumber, weekdayOf } from "./calendar";
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

// The locale's names alone, and not its formatter: that has three times the script, and reckons with moments.
function monthName({ month }: DayParts): string {
  return enGB.localize.month((month - 1) as Parameters<typeof enGB.localize.month>[0], { width: "wide" });
}

function weekdayName(day: IsoDay): string {
  const weekday = weekdayOf(toDayNumber(partsOf(day))) % 7; // from Monday 1 to Sunday 7; the locale has Sunday 0
  return enGB.localize.day(weekday as Parameters<typeof enGB.localize.day>[0], { width: "wide" });
}

function monthWords(parts: DayParts): string {
  return `${monthName(parts)} ${parts.year}`;
}

function dayWords(parts: DayParts): string {
  return `${parts.day} ${monthWords(parts)}`;
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
  if (precision === "day") return dayWords(partsOf(start));
  if (precision === "month") return monthWords(partsOf(start));
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
  if (a.year === b.year && from.precision === "month") return `${mark}${monthName(a)}–${plainWords(to)}`;
  if (a.year === b.year && from.precision === "day") {
    return a.month === b.month
      ? `${mark}${a.day}–${plainWords(to)}`
      : `${mark}${a.day} ${monthName(a)} – ${plainWords(to)}`;
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
  return `${weekdayName(day)} ${dayWords(partsOf(day))}`;
}
