// Says which day a bare weekday means: by its verb, by the words before it ("until", "moved to"), or by the day that
// stands beside it ("next Tuesday or Wednesday", "Monday, Tuesday and Wednesday", "two days earlier, on Tuesday").

import { isoDayOf, weekdayOf } from "@/lib/base/calendar";
import type { Item } from "../lexeme";
import { type Found, type Scene, type Standing, wordBefore } from "../rule";
import { dayRun, weekdayAfter, weekdayBefore } from "../runs";
import type { DateValue } from "../value";
import { CLASS } from "../vocabulary";

/** Days of a week. */
export const WEEK = 7;

/** "later on Friday", "later Friday". */
function isLater(found: Found, scene: Scene): boolean {
  return wordBefore(found, scene, wordBefore(found, scene) === "on" ? 2 : 1) === "later";
}

/**
 * A weekday that lies ahead. On that very weekday news mostly means the day itself, and TIMEX3 has it so; the calendar
 * value is the next such day, unless "later" says that it is today.
 */
function weekdayAhead(found: Found, scene: Scene, weekday: number): DateValue {
  const next = weekdayAfter(scene.published + 1, weekday);
  if (next - scene.published < WEEK) return dayRun(next);
  const today = dayRun(scene.published);
  return isLater(found, scene) ? today : { ...today, edtf: isoDayOf(next) };
}

const isClock = (item: Item | undefined) => ((item?.mask ?? 0) & CLASS.CLOCK) !== 0;

/** Index of the preposition before the weekday, or before its clock time: "has until 9 a.m. Tuesday". */
function leadAt({ from }: Found, { items }: Scene): number {
  const on = items[from - 1]?.word === "on" && isClock(items[from - 2]) ? 1 : 0;
  return isClock(items[from - 1 - on]) ? from - 2 - on : from - 1;
}

/** "postponed until Tuesday" looks ahead, whatever its verb; "Until Tuesday, they had …" does not. */
function isPutOff({ items }: Scene, lead: number): boolean {
  const word = items[lead]?.word;
  return (word === "until" || word === "till") && /^(?!up$)\p{L}/u.test(items[lead - 1]?.word ?? "");
}

const MOVED = new Set("moved postponed rescheduled delayed pushed deferred adjourned".split(" "));
const MOVED_REACH = 4; // items between "moved" and the day that it is moved to

/** "was moved to Monday", "has been rescheduled for Friday"; "a book, out Tuesday". */
function isMovedTo({ items }: Scene, lead: number): boolean {
  const word = items[lead]?.word;
  if (word === "out") return items[lead - 1]?.word === ",";
  if (word !== "to" && word !== "for") return false;
  for (let i = lead - 1; i >= lead - MOVED_REACH; i--)
    if (MOVED.has(items[i]?.word ?? "")) return items[i - 1]?.word !== "had";
  return false;
}

/** The day of a bare weekday: the latest not after publication, unless a verb or the words before look ahead. */
export function bareWeekday(found: Found, scene: Scene, weekday: number): DateValue {
  const tense = scene.tenseAt(found.from, found.to);
  const lead = leadAt(found, scene);
  const word = scene.items[lead]?.word;
  const ahead = word === "of" && scene.items[lead - 1]?.word === "ahead"; // "ahead of Friday's meeting"
  const limit =
    ahead || (word === "by" && tense === "unknown") || isPutOff(scene, lead) || isMovedTo(scene, lead);
  if (tense === "future" || limit) return weekdayAhead(found, scene, weekday);
  return dayRun(weekdayBefore(scene.published, weekday));
}

/** "last", "this" or "next" such weekday. */
export function shiftedDay(which: string, weekday: number, published: number): number {
  const today = weekdayOf(published);
  switch (which) {
    case "last":
    case "past":
      return weekdayBefore(published - 1, weekday);
    case "next":
      // The Thursday of next week when this week still has one; otherwise the next there is.
      return weekdayAfter(published + 1, weekday) + (weekday > today ? 7 : 0);
    case "this":
      return published + (weekday - today);
    default:
      return weekdayAfter(published + 1, weekday);
  }
}

const JOINS = new Set(["or", "and", "to", "through"]);

/** "next Tuesday or Wednesday": the day after the one that the shift names. */
export function besideShifted(
  { from }: Found,
  { items, published }: Scene,
  weekday: number,
): number | undefined {
  const [which, first, link] = [items[from - 3]?.word ?? "", items[from - 2], items[from - 1]?.word ?? ""];
  const shifted = which === "next" || which === "last" || which === "this";
  if (!shifted || !JOINS.has(link) || !first || (first.mask & CLASS.WEEKDAY) === 0) return undefined;
  const day = weekdayAfter(shiftedDay(which, first.value ?? 1, published) + 1, weekday);
  return which === "last" && day > published ? undefined : day;
}

const LISTS = new Set([",", "and", "or", "&"]);
const LIST_REACH = 3; // items from one weekday of a list to the next

/** "will meet Monday, Tuesday and Wednesday": after the day told just before, where that lies ahead. */
export function besideListed({ from }: Found, scene: Scene, weekday: number): number | undefined {
  const { items, narrative, published } = scene;
  if (narrative?.value.grain !== "day" || from - narrative.at > LIST_REACH) return undefined;
  const first = items[narrative.at];
  if (narrative.value.day <= published || ((first?.mask ?? 0) & CLASS.WEEKDAY) === 0) return undefined;
  if (!LISTS.has(items[from - 1]?.word ?? "")) return undefined;
  const day = weekdayAfter(narrative.value.day + 1, weekday);
  return day - narrative.value.day < WEEK - 1 ? day : undefined;
}

const APPOSED = new Set([",", "on", "(", "-", "–", "—"]);
const APPOSED_REACH = 7; // items from the beginning of the words that the weekday explains

/** "Two days earlier, on Tuesday": the day just counted, if it is such a day. */
export function besideCounted(
  { from }: Found,
  { items, narrative }: Scene,
  weekday: number,
): Standing | undefined {
  if (narrative?.anchor.kind !== "narrative" || from - narrative.at > APPOSED_REACH) return undefined;
  const link = items[from - 1]?.word === "on" ? items[from - 2]?.word : items[from - 1]?.word;
  const fits = APPOSED.has(link ?? "") && narrative.value.grain === "day";
  return fits && weekdayOf(narrative.value.day) === weekday ? narrative : undefined;
}
