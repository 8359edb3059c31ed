// Reads weekdays: a bare "Friday" is the latest one not after publication, unless its verb looks ahead.

import { toDayParts, weekdayOf } from "@/lib/base/calendar";
import {
  codeOf,
  type Found,
  fromPublication,
  inParagraph,
  numberOf,
  type Reading,
  type Rule,
  type Scene,
  wordBefore,
  wordOf,
} from "../rule";
import { dayRun, monthRun, weekdayAfter, weekdayBefore } from "../runs";
import type { DateValue, DayPart } from "../value";
import { bareWeekday, besideCounted, besideListed, besideShifted, shiftedDay, WEEK } from "./bare-weekday";

// "the Friday before the vote", "the Sunday Times": the weekday is fixed by, or belongs to, what follows.
// Months from that of publication, the nearest first; within fourteen of them a number falls on every weekday.
const NEAR_MONTHS = [0, ...Array.from({ length: 14 }, (_, i) => [-i - 1, i + 1]).flat()];

const FIXED_BY = new Set(["before", "after", "of", "when", "that"]);

function withPart(value: DateValue, found: Found): DateValue {
  const part = codeOf(found, "part");
  return part ? { ...value, part: part as DayPart } : value;
}

/** "By Tuesday she was dead", told of a week long past: the first one after the day that the story stands at. */
function limitInStory(found: Found, scene: Scene, weekday: number): Reading | undefined {
  const told = scene.standing("day", found.from);
  const opens = scene.items[found.from - 1]?.word === "by" && scene.items[found.from - 1]?.capital;
  if (!told || !opens || scene.published - told.value.day <= WEEK || !inParagraph(scene, found, told.at))
    return undefined;
  if (scene.tenseAt(found.from, found.to) === "future") return undefined;
  return { value: withPart(dayRun(weekdayAfter(told.value.day + 1, weekday)), found), anchor: told.anchor };
}

/** "Friday", "Monday evening", "Friday's"; plural weekdays recur and are read elsewhere. */
export const weekdayAlone: Rule = {
  name: "weekday",
  patterns: ["WEEKDAY PART", "WEEKDAY"],
  read(found, scene) {
    if (/days$/.test(wordOf(found, "weekday"))) return undefined;
    // "Sheffield Wednesday" is a football club.
    if (wordBefore(found, scene) === "sheffield") return undefined;
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
