// Reads weekdays: a bare "Friday" is the latest one not after publication, unless its verb looks ahead.

import { isoDayOf, toDayParts, weekdayOf } from "@/lib/base/calendar";
import type { Item } from "../lexeme";
import {
  codeOf,
  type Found,
  fromPublication,
  inParagraph,
  numberOf,
  type Reading,
  type Rule,
  type Scene,
  type Standing,
  wordBefore,
  wordOf,
} from "../rule";
import { dayRun, monthRun, weekdayAfter, weekdayBefore } from "../runs";
import type { DateValue, DayPart } from "../value";
import { CLASS } from "../vocabulary";

// "the Friday before the vote", "the Sunday Times": the weekday is fixed by, or belongs to, what follows.
// Months from that of publication, the nearest first; within fourteen of them a number falls on every weekday.
const NEAR_MONTHS = [0, ...Array.from({ length: 14 }, (_, i) => [-i - 1, i + 1]).flat()];

const FIXED_BY = new Set(["before", "after", "of", "when", "that"]);

function withPart(value: DateValue, found: Found): DateValue {
  const part = codeOf(found, "part");
  return part ? { ...value, part: part as DayPart } : value;
}

const WEEK = 7;

/** "By Tuesday she was dead", told of a week long past: the first one after the day that the story stands at. */
function limitInStory(found: Found, scene: Scene, weekday: number): Reading | undefined {
  const told = scene.standing("day", found.from);
  const opens = scene.items[found.from - 1]?.word === "by" && scene.items[found.from - 1]?.capital;
  if (!told || !opens || scene.published - told.value.day <= WEEK || !inParagraph(scene, found, told.at))
    return undefined;
  if (scene.tenseAt(found.from, found.to) === "future") return undefined;
  return { value: withPart(dayRun(weekdayAfter(told.value.day + 1, weekday)), found), anchor: told.anchor };
}

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

function bareWeekday(found: Found, scene: Scene, weekday: number): DateValue {
  const tense = scene.tenseAt(found.from, found.to);
  const lead = leadAt(found, scene);
  const word = scene.items[lead]?.word;
  const ahead = word === "of" && scene.items[lead - 1]?.word === "ahead"; // "ahead of Friday's meeting"
  const limit = ahead || (word === "by" && tense === "unknown") || isPutOff(scene, lead);
  if (tense === "future" || limit) return weekdayAhead(found, scene, weekday);
  return dayRun(weekdayBefore(scene.published, weekday));
}

const JOINS = new Set(["or", "and", "to", "through"]);

/** "next Tuesday or Wednesday": the day after the one that the shift names. */
function besideShifted({ from }: Found, { items, published }: Scene, weekday: number): number | undefined {
  const [which, first, link] = [items[from - 3]?.word ?? "", items[from - 2], items[from - 1]?.word ?? ""];
  const shifted = which === "next" || which === "last" || which === "this";
  if (!shifted || !JOINS.has(link) || !first || (first.mask & CLASS.WEEKDAY) === 0) return undefined;
  const day = weekdayAfter(shiftedDay(which, first.value ?? 1, published) + 1, weekday);
  return which === "last" && day > published ? undefined : day;
}

const LISTS = new Set([",", "and", "or", "&"]);
const LIST_REACH = 3; // items from one weekday of a list to the next

/** "will meet Monday, Tuesday and Wednesday": after the day told just before, where that lies ahead. */
function besideListed({ from }: Found, scene: Scene, weekday: number): number | undefined {
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
function besideCounted({ from }: Found, { items, narrative }: Scene, weekday: number): Standing | undefined {
  if (narrative?.anchor.kind !== "narrative" || from - narrative.at > APPOSED_REACH) return undefined;
  const link = items[from - 1]?.word === "on" ? items[from - 2]?.word : items[from - 1]?.word;
  const fits = APPOSED.has(link ?? "") && narrative.value.grain === "day";
  return fits && weekdayOf(narrative.value.day) === weekday ? narrative : undefined;
}

/** "Friday", "Monday evening", "Friday's"; plural weekdays recur and are read elsewhere. */
export const weekdayAlone: Rule = {
  name: "weekday",
  patterns: ["WEEKDAY PART", "WEEKDAY"],
  read(found, scene) {
    if (/days$/.test(wordOf(found, "weekday"))) return undefined;
    const weekday = numberOf(found, "weekday");
    const inStory = limitInStory(found, scene, weekday);
    if (inStory) return inStory;
    const counted = besideCounted(found, scene, weekday);
    if (counted) return { value: withPart(dayRun(counted.value.day), found), anchor: counted.anchor };
    const day = besideShifted(found, scene, weekday) ?? besideListed(found, scene, weekday);
    const value = day === undefined ? bareWeekday(found, scene, weekday) : dayRun(day);
    return fromPublication(scene, withPart(value, found));
  },
};

/** "Friday the 13th", "Wednesday 19th": the nearest such day of that number. */
export const weekdayNumbered: Rule = {
  name: "weekday-numbered",
  patterns: ["WEEKDAY the? DAYNUM"],
  read(found, scene) {
    if (found.kept.daynum?.code !== "ordinal" || !/^\d/.test(wordOf(found, "daynum"))) return undefined;
    const [weekday, number] = [numberOf(found, "weekday"), numberOf(found, "daynum")];
    const tense = scene.tenseAt(found.from, found.to);
    const { year, month } = toDayParts(scene.published);
    for (const shift of NEAR_MONTHS) {
      const day = monthRun(year, month + shift).day + number - 1;
      if (weekdayOf(day) !== weekday || (tense === "past" && day > scene.published)) continue;
      if (tense !== "future" || day > scene.published) return fromPublication(scene, dayRun(day));
    }
    return undefined;
  },
};

function shiftedDay(which: string, weekday: number, published: number): number {
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

/** "last Friday", "next Thursday", "this coming Sunday". */
export const weekdayShifted: Rule = {
  name: "weekday-shifted",
  patterns: [
    "this? which:(last|past|next|coming|upcoming) WEEKDAY PART?",
    "which:this WEEKDAY PART?",
    "the which:(coming|upcoming) WEEKDAY PART?",
  ],
  read(found, scene) {
    const day = shiftedDay(wordOf(found, "which"), numberOf(found, "weekday"), scene.published);
    return fromPublication(scene, withPart(dayRun(day), found));
  },
};

/** "the previous Friday", "the following Monday": counted from the date that the narrative stands at. */
export const weekdayNarrated: Rule = {
  name: "weekday-narrated",
  patterns: ["the which:(previous|preceding|following|next|same) WEEKDAY PART?", "that which:WEEKDAY PART?"],
  read(found, scene) {
    const weekday = found.kept.weekday?.value ?? found.kept.which?.value ?? Number.NaN;
    const which = wordOf(found, "which");
    const standing = scene.standing("day", found.from) ?? scene.narrative;
    const from = standing?.value.day ?? scene.published;
    const anchor = standing?.anchor ?? scene.publication;
    const ahead = which === "following" || which === "next";
    const day = ahead
      ? weekdayAfter(from + 1, weekday)
      : weekdayBefore(which === "previous" || which === "preceding" ? from - 1 : from, weekday);
    return { value: withPart(dayRun(day), found), anchor };
  },
};

/** "on the Saturday": the first one from the day that the narrative stands at. */
export const weekdayTold: Rule = {
  name: "weekday-told",
  patterns: ["the WEEKDAY PART?"],
  read(found, scene) {
    const told = scene.standing("day", found.from);
    const day = told && weekdayAfter(told.value.day, numberOf(found, "weekday"));
    const after = scene.items[found.to];
    const fits = wordBefore(found, scene) === "on" && !/days$/.test(wordOf(found, "weekday"));
    if (
      !told ||
      !day ||
      day > scene.published ||
      !fits ||
      !after ||
      after.capital ||
      FIXED_BY.has(after.word)
    )
      return undefined;
    return { value: withPart(dayRun(day), found), anchor: told.anchor };
  },
};

/** "Wednesday last week", "Friday of next week". */
export const weekdayOfWeek: Rule = {
  name: "weekday-of-week",
  patterns: [
    "WEEKDAY PART? (of|,)? which:(last|this|next) week",
    "WEEKDAY PART? of the which:(previous|following|coming) week",
    "which:(last|this|next) week ' s WEEKDAY PART?",
    "which:(last|this|next) week (on|,)? WEEKDAY PART?",
  ],
  read(found, scene) {
    const shift = { last: -7, previous: -7, next: 7, following: 7, coming: 7 }[wordOf(found, "which")] ?? 0;
    const day = scene.published - weekdayOf(scene.published) + numberOf(found, "weekday") + shift;
    return fromPublication(scene, withPart(dayRun(day), found));
  },
};
