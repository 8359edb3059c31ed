// Extended Date/Time Format (ISO 8601-2:2019), the part that news needs: level 0 and 1 dates and intervals.
//
// Reads   "2025", "2025-04", "2025-04-11", seasons "2022-23", decades "199X", centuries "19XX",
//         qualifiers "?", "~", "%", intervals "A/B" with open ends ".."
// Gives   the days that a value spans, its precision and its qualifier
// Refuses clock times, negative and five-digit years, level 2 sets

import { daysInMonth, formatIsoDay, type IsoDay, isRealDay } from "./calendar";

/** A value in EDTF, as checked by `parseEdtf`. */
export type Edtf = string;

/** From fine to coarse; "interval" is a span with ends of its own. */
export type Precision = "day" | "month" | "season" | "year" | "decade" | "century" | "interval";

/** EDTF's "?" uncertain, "~" approximate, "%" both. */
export type Qualifier = "" | "?" | "~" | "%";

/** A value worked out. Open ends have no day. */
export interface EdtfSpan {
  readonly edtf: Edtf;
  /** First day, or `null` where the start is open. */
  readonly start: IsoDay | null;
  /** Last day, inclusive, or `null` where the end is open. */
  readonly end: IsoDay | null;
  readonly precision: Precision;
  readonly qualifier: Qualifier;
}

interface Run {
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly precision: Exclude<Precision, "interval">;
  readonly qualifier: Qualifier;
}

const DATE = /^(\d{2}(?:\d{2}|\dX|XX))(?:-(\d\d))?(?:-(\d\d))?([?~%]?)$/;

// Meteorological seasons of the northern hemisphere: spring is March to May, winter ends in the next year's February.
const SEASON_FIRST_MONTH: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function months(year: number, first: number, count: number): { start: IsoDay; end: IsoDay } {
  const lastIndex = year * 12 + (first - 1) + (count - 1);
  const lastYear = Math.floor(lastIndex / 12);
  const lastMonth = (lastIndex % 12) + 1;
  return {
    start: formatIsoDay({ year, month: first, day: 1 }),
    end: formatIsoDay({ year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) }),
  };
}

function parseDate(text: string): Run | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, yearText = "", monthText, dayText, mark = ""] = match;
  const qualifier = mark as Qualifier;
  if (yearText.endsWith("X")) {
    if (monthText) return undefined;
    const century = yearText.endsWith("XX");
    const first = Number(yearText.replaceAll("X", "0"));
    return {
      ...months(first, 1, century ? 1200 : 120),
      precision: century ? "century" : "decade",
      qualifier,
    };
  }
  const year = Number(yearText);
  if (!monthText) return { ...months(year, 1, 12), precision: "year", qualifier };
  const month = Number(monthText);
  const seasonStart = SEASON_FIRST_MONTH[month];
  if (seasonStart && !dayText) return { ...months(year, seasonStart, 3), precision: "season", qualifier };
  if (month < 1 || month > 12) return undefined;
  if (!dayText) return { ...months(year, month, 1), precision: "month", qualifier };
  const parts = { year, month, day: Number(dayText) };
  if (!isRealDay(parts)) return undefined;
  const day = formatIsoDay(parts);
  return { start: day, end: day, precision: "day", qualifier };
}

/** Works out an EDTF value; `undefined` where it is none that this project uses, or names no real day. */
export function parseEdtf(text: string): EdtfSpan | undefined {
  const slash = text.indexOf("/");
  if (slash < 0) {
    const run = parseDate(text);
    return run && { edtf: text, ...run };
  }
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)];
  if (from === ".." && to === "..") return undefined;
  const first = from === ".." ? null : parseDate(from);
  const last = to === ".." ? null : parseDate(to);
  if (first === undefined || last === undefined) return undefined;
  if (first && last && first.start > last.end) return undefined;
  const marks = [first?.qualifier, last?.qualifier].filter((mark) => mark);
  return {
    edtf: text,
    start: first?.start ?? null,
    end: last?.end ?? null,
    precision: "interval",
    qualifier: marks.length === 0 ? "" : new Set(marks).size === 1 ? (marks[0] ?? "") : "%",
  };
}

/** As `parseEdtf`, for values that the program made itself; throws on a bad one. */
export function spanOf(edtf: Edtf): EdtfSpan {
  const span = parseEdtf(edtf);
  if (!span) throw new RangeError(`"${edtf}" is not an EDTF value`);
  return span;
}
