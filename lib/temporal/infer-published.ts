// Infers the day of publication of an article that does not state it.
//
// Looks for, in this order: a full date that is called that of publication ("Updated 15 April 2025"); a full date in the
//          first lines; a dateline ("NAIROBI, Sept 3 —") in the latest year that the text names; a weekday with a day and
//          month ("Monday, April 14th"), whose year is that one, or the next few, in which the two agree; the latest full date
// Refuses  to guess: a text with none of these has no day, and the caller says so

import {
  type DayNumber,
  type IsoDay,
  isoDayOf,
  isRealDay,
  toDayNumber,
  weekdayOf,
} from "@/lib/base/calendar";
import { itemsOf } from "./items";
import type { Item } from "./lexeme";
import { compilePattern, type Kept, matchPattern } from "./pattern";

/** A day of publication, and what speaks for it, for a reader. */
export interface InferredDay {
  readonly day: IsoDay;
  readonly reason: string;
}

const FULL = ["(MONTH) day:DAYNUM ,? YEAR", "day:DAYNUM of? (MONTH) ,? YEAR"].map(compilePattern);
const WITH_WEEKDAY = ["WEEKDAY ,? (MONTH) day:DAYNUM", "WEEKDAY ,? the? day:DAYNUM of? (MONTH)"].map(
  compilePattern,
);
const ISO = compilePattern("ISO");
const YEAR = compilePattern("YEAR");
const HEAD_ITEMS = 60; // items in which a dateline or a date of publication stands
const YEARS_AFTER = 3; // years after the latest one named that a weekday may still decide

interface Dated {
  readonly at: number;
  readonly day: DayNumber;
  readonly text: string;
}

function numberIn(kept: Kept, name: string): number {
  return kept[name]?.value ?? Number.NaN;
}

function dayOf(kept: Kept, year: number): DayNumber | undefined {
  const parts = { year, month: numberIn(kept, "month"), day: numberIn(kept, "day") };
  return isRealDay(parts) ? toDayNumber(parts) : undefined;
}

function isoIn(kept: Kept): DayNumber | undefined {
  const [year = 0, month = 0, day = 0] = (kept.iso?.code ?? "").slice(0, 10).split("-").map(Number);
  return isRealDay({ year, month, day }) ? toDayNumber({ year, month, day }) : undefined;
}

function written(text: string, items: readonly Item[], from: number, to: number): string {
  return text.slice(items[from]?.start ?? 0, items[to - 1]?.end ?? 0);
}

/** Every full date of the text, in order. */
function fullDates(text: string, items: readonly Item[]): Dated[] {
  const dates: Dated[] = [];
  for (let i = 0; i < items.length; i++) {
    const iso = matchPattern(ISO, items, i);
    const match = iso ?? FULL.map((pattern) => matchPattern(pattern, items, i)).find((found) => found);
    if (!match) continue;
    const day = iso ? isoIn(match.kept) : dayOf(match.kept, numberIn(match.kept, "year"));
    if (day === undefined) continue;
    dates.push({ at: i, day, text: written(text, items, i, match.to) });
    i = match.to - 1;
  }
  return dates;
}

const STAMPS = new Set(["published", "updated", "posted", "modified", "issued"]);
const STAMP_REACH = 3; // items between "updated" and its date: "Last updated on: 3 May 2024"

/** A date that the text itself calls the day on which it appeared. */
function stamped(items: readonly Item[], dates: readonly Dated[]): Dated | undefined {
  return dates.find(({ at }) => {
    for (let i = at - 1; i >= at - 1 - STAMP_REACH; i--) {
      if (items[i]?.word === ".") return false;
      // "a report published on 3 May 2024" is another's.
      if (STAMPS.has(items[i]?.word ?? ""))
        return items[i]?.capital === true || /^[(|•-]$/.test(items[i - 1]?.word ?? "");
    }
    return false;
  });
}

const DAY = ["(MONTH) day:DAYNUM", "day:DAYNUM (MONTH)"].map(compilePattern);
const DASHES = new Set(["—", "–", "-"]);
const DATELINE_ITEMS = 14; // a place, perhaps a state, a day, an agency in brackets

/** The day of a dateline, "NAIROBI, Sept 3 (Wire) —", in the latest year that the text names. */
function byDateline(text: string, items: readonly Item[]): InferredDay | undefined {
  const year = latestYear(items);
  const dash = items.findIndex(({ word }, i) => i < DATELINE_ITEMS && DASHES.has(word) && isSpaced(items, i));
  if (year === undefined || dash < 0 || items[0]?.capital !== true) return undefined;
  for (let i = 1; i < dash; i++) {
    const match = DAY.map((pattern) => matchPattern(pattern, items, i)).find((found) => found);
    const day = match && match.to <= dash ? dayOf(match.kept, year) : undefined;
    if (match && day !== undefined)
      return {
        day: isoDayOf(day),
        reason: `“${written(text, items, i, match.to)}” opens the report, and the text names ${year}`,
      };
  }
  return undefined;
}

function isSpaced(items: readonly Item[], i: number): boolean {
  return (
    (items[i - 1]?.end ?? 0) < (items[i]?.start ?? 0) && (items[i]?.end ?? 0) < (items[i + 1]?.start ?? 0)
  );
}

const AHEAD = new Set(["by", "until", "till"]); // "by 2030" is no year of the text

/** The latest year that the text names as such. */
function latestYear(items: readonly Item[]): number | undefined {
  let latest: number | undefined;
  for (let i = 0; i < items.length; i++) {
    const year = matchPattern(YEAR, items, i)?.kept.year?.value;
    const led = AHEAD.has(items[i - 1]?.word ?? "");
    if (year !== undefined && year >= 1800 && year <= 2199 && !led) latest = Math.max(latest ?? year, year);
  }
  return latest;
}

interface Weekdayed {
  readonly kept: Kept;
  readonly text: string;
}

function weekdayDates(text: string, items: readonly Item[]): Weekdayed[] {
  const found: Weekdayed[] = [];
  for (let i = 0; i < items.length; i++) {
    const match = WITH_WEEKDAY.map((pattern) => matchPattern(pattern, items, i)).find((each) => each);
    if (match) found.push({ kept: match.kept, text: written(text, items, i, match.to) });
  }
  return found;
}

/** The first year from `from` on in which the date falls on its weekday; `undefined` where none is near. */
function yearThatFits({ kept }: Weekdayed, from: number): DayNumber | undefined {
  for (let year = from; year <= from + YEARS_AFTER; year++) {
    const day = dayOf(kept, year);
    if (day !== undefined && weekdayOf(day) === numberIn(kept, "weekday")) return day;
  }
  return undefined;
}

function byWeekday(text: string, items: readonly Item[]): InferredDay | undefined {
  const from = latestYear(items);
  if (from === undefined) return undefined;
  const days = weekdayDates(text, items)
    .map((date) => ({ date, day: yearThatFits(date, from) }))
    .filter((each): each is { date: Weekdayed; day: DayNumber } => each.day !== undefined);
  const latest = days.sort((a, b) => b.day - a.day)[0];
  if (!latest) return undefined;
  return {
    day: isoDayOf(latest.day),
    reason: `“${latest.date.text}” falls on that weekday in ${isoDayOf(latest.day).slice(0, 4)}, and the text names ${from}`,
  };
}

/** The day on which an article appeared, as far as its text tells. */
export function inferPublished(text: string): InferredDay | undefined {
  const items = itemsOf(text);
  const dates = fullDates(text, items);
  const stamp = stamped(items, dates);
  if (stamp) return { day: isoDayOf(stamp.day), reason: `the text says that it appeared on “${stamp.text}”` };
  const head = dates.find(({ at }) => at < HEAD_ITEMS);
  if (head) return { day: isoDayOf(head.day), reason: `“${head.text}” stands at the head of the text` };
  const other = byDateline(text, items) ?? byWeekday(text, items);
  if (other) return other;
  const latest = dates.reduce<Dated | undefined>((a, b) => (!a || b.day > a.day ? b : a), undefined);
  return (
    latest && { day: isoDayOf(latest.day), reason: `“${latest.text}” is the latest full date in the text` }
  );
}
