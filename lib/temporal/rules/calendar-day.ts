// Reads days with a month: "11 April 2025", "Monday, April 14th", "the 3rd of May", "2025-04-11", "4/11/2025".
// Without a year it is the nearest such day; a weekday beside it decides between years.

import { isRealDay, parseIsoDay, toDayNumber, toDayParts, weekdayOf } from "@/lib/base/calendar";
import { nearestDay } from "../nearest";
import { isUnderWay } from "../refiners/limit";
import {
  codeOf,
  type Found,
  fromPublication,
  inParagraph,
  NO_TIME,
  numberOf,
  type Reading,
  type Rule,
  type Scene,
  type Standing,
  type Tense,
  wordAfter,
  wordBefore,
  wordOf,
  yearOf,
} from "../rule";
import { dayRun } from "../runs";
import type { DateValue } from "../value";
import { yearOfNamedDay } from "./named-day";

const FOURTEEN = ["(MONTH)", "the? day:DAYNUM"]; // April 14
const WEEKDAY = "WEEKDAY ,? (the|,)?";

function fixed(year: number, month: number, day: number): Reading | undefined {
  const parts = { year, month, day };
  return isRealDay(parts) ? { value: dayRun(toDayNumber(parts)) } : undefined;
}

const ELSEWHERE = 183; // days from publication at which a story is one of another time
const SAME_STORY = 45; // days within which a date belongs to that story

/** "The letter, dated 8 November" after "last November": of that month. */
function ofToldMonth(value: DateValue, month: number, day: number, weekday?: number): number | undefined {
  const parts = { ...toDayParts(value.day), day };
  if (parts.month !== month || !isRealDay(parts)) return undefined;
  const found = toDayNumber(parts);
  return weekday === undefined || weekdayOf(found) === weekday ? found : undefined;
}

/** "On 17 December" in a story told of 19 December 2021, whenever it was published. */
function besideTold(
  { value }: Standing,
  published: number,
  month: number,
  day: number,
  weekday: number | undefined,
  reach: number,
): number | undefined {
  if (value.grain === "month") return ofToldMonth(value, month, day, weekday);
  if (value.grain !== "day" || published - value.day < ELSEWHERE) return undefined;
  const near = nearestDay(value.day, month, day, "unknown", weekday);
  if (near === undefined || Math.abs(near - value.day) > reach) return undefined;
  return weekday === undefined || weekdayOf(near) === weekday ? near : undefined;
}

const UNTIL_REACH = 150; // days that "it waited until Sept. 1" may go on from the day that its paragraph has told

const SAME_TIME = 800; // days before publication that "last November" and its like reach

/** The date that a day without a year may belong to: the last day told, or a month that the story has moved on to. */
function storyDay(found: Found, scene: Scene, month: number): Standing | undefined {
  const [day, later] = [scene.standing("day", found.from), scene.standing("month", found.from)];
  if (later?.value.grain !== "month") return day;
  const same = toDayParts(later.value.day).month === month && scene.published - later.value.day < SAME_TIME;
  if (same && later.value.day < scene.published) return later;
  const movedOn =
    day && later.value.day > day.value.day && later.at > day.at && inParagraph(scene, found, later.at);
  return movedOn ? undefined : day;
}

/** The words on which a day that is known by name can be told. */
function neighbours(found: Found, scene: Scene): string[] {
  return [wordAfter(found, scene), wordAfter(found, scene, 1), wordBefore(found, scene, 2)];
}

/** "By Sept. 30" and "through June 2" look ahead where their verb does not look back. */
function tenseOf(found: Found, scene: Scene): Tense {
  const tense = scene.tenseAt(found.from, found.to);
  const lead = wordBefore(found, scene);
  if (lead === "for" && tense === "past") return "future"; // "a judge set trial for July 9"
  // "fares have been frozen until 1 September"
  if (/^(?:until|till)$/.test(lead) && isUnderWay(scene.items, found.from - 1)) return "future";
  return tense === "unknown" && /^(?:by|until|through)$/.test(lead) ? "future" : tense;
}

function readDay(found: Found, scene: Scene): Reading | typeof NO_TIME {
  const [month, day] = [numberOf(found, "month"), numberOf(found, "day")];
  const year = yearOf(found);
  if (!Number.isNaN(year)) return fixed(year, month, day) ?? NO_TIME;
  const famous = yearOfNamedDay(month, day, neighbours(found, scene), toDayParts(scene.published).year);
  if (famous !== undefined) return fixed(famous, month, day) ?? NO_TIME;
  const [tense, weekday] = [tenseOf(found, scene), found.kept.weekday?.value];
  const told = tense === "future" ? undefined : storyDay(found, scene, month);
  const goesOn =
    /^(?:until|till)$/.test(wordBefore(found, scene)) && told && inParagraph(scene, found, told.at);
  const reach = goesOn ? UNTIL_REACH : SAME_STORY;
  const beside = told && besideTold(told, scene.published, month, day, weekday, reach);
  if (beside !== undefined) return { value: dayRun(beside), anchor: told?.anchor ?? scene.publication };
  const near = nearestDay(scene.published, month, day, tense, weekday);
  return near === undefined ? NO_TIME : fromPublication(scene, dayRun(near));
}

/** "April 14, 2025", "14 April". */
export const calendarDay: Rule = {
  name: "calendar-day",
  patterns: [
    `${FOURTEEN.join(" ")} (,|of|in)? YEAR`,
    `${FOURTEEN.join(" ")} ,? SHORTYEAR`,
    FOURTEEN.join(" "),
    "day:DAYNUM -? of? (MONTH) -? (,|of|in)? YEAR",
    "day:DAYNUM of? (MONTH) SHORTYEAR",
    "day:DAYNUM -? of? (MONTH)",
  ].flatMap((pattern) => [`${WEEKDAY} ${pattern}`, pattern.startsWith("(") ? pattern : `the? ${pattern}`]),
  read: readDay,
};

/** "June 5-7, 2010", "March 5 and 6, 2008": the first day; the second is joined to it later (see join-ranges.ts). */
export const calendarDays: Rule = {
  name: "calendar-day",
  patterns: ["(MONTH) day:DAYNUM (-|–|—|to|through|until|and|&) DAYNUM comma:,? YEAR"].flatMap((pattern) => [
    `${WEEKDAY} ${pattern}`,
    pattern,
  ]),
  read(found) {
    const [day, last] = [found.kept.day, found.kept.daynum];
    const [year, month] = [numberOf(found, "year"), numberOf(found, "month")];
    const reading = fixed(year, month, numberOf(found, "day"));
    if (!reading || !day || !last || numberOf(found, "daynum") <= numberOf(found, "day")) return undefined;
    if (!fixed(year, month, numberOf(found, "daynum"))) return NO_TIME; // "February 20 - 29, 2022"
    const tail = found.kept.comma ? 4 : 3; // link, number, comma, year
    return { ...reading, to: found.to - tail };
  },
};

/** "last Oct. 23": the latest such day. */
export const calendarDayLast: Rule = {
  name: "calendar-day-last",
  patterns: ["last (MONTH) day:DAYNUM"],
  read(found, scene) {
    const [month, day] = [numberOf(found, "month"), numberOf(found, "day")];
    const near = nearestDay(scene.published, month, day, "past");
    if (near === undefined) return NO_TIME;
    const { year } = toDayParts(near);
    return near < scene.published
      ? fromPublication(scene, dayRun(near))
      : (fixed(year - 1, month, day) ?? NO_TIME);
  },
};

/** "3 February last year", "on Feb. 3 of this year", "3 May that year". */
export const calendarDayOfYear: Rule = {
  name: "calendar-day-of-year",
  patterns: [
    "the? day:DAYNUM of? (MONTH) ,? of? which:(this|last|next|that) same? year",
    "(MONTH) the? day:DAYNUM ,? of? which:(this|last|next|that) same? year",
    "the? day:DAYNUM of? (MONTH) (of|in)? the which:(previous|following|same|next) year",
    "(MONTH) the? day:DAYNUM (of|in)? the which:(previous|following|same|next) year",
  ].flatMap((pattern) => [`${WEEKDAY} ${pattern}`, pattern]),
  read(found, scene) {
    const which = wordOf(found, "which");
    const counted = which === "this" || which === "last" || (which === "next" && !isThe(found, scene));
    const told = counted ? undefined : scene.narrative;
    const shift = { last: -1, previous: -1, next: 1, following: 1 }[which] ?? 0;
    const year = toDayParts(told?.value.day ?? scene.published).year + shift;
    const reading = fixed(year, numberOf(found, "month"), numberOf(found, "day"));
    return reading ? { ...reading, anchor: told?.anchor ?? scene.publication } : NO_TIME;
  },
};

function isThe(found: Found, scene: Scene): boolean {
  return scene.items[found.to - 3]?.word === "the";
}

/** "2025-04-11", "2025-04-11T10:30". */
export const isoDay: Rule = {
  name: "iso-day",
  patterns: ["ISO"],
  read(found) {
    const [day = "", clock] = codeOf(found, "iso").split("T");
    const parts = parseIsoDay(day);
    if (!parts) return undefined;
    const value = dayRun(toDayNumber(parts));
    return { value: clock ? { ...value, clock } : value };
  },
};

function onWeekday({ value }: Reading, weekday: number): boolean {
  return value.kind === "date" && weekdayOf(value.day) === weekday;
}

/** "4/11/2025": month first, as American papers have it, unless only the other order names a day. */
export const slashedDay: Rule = {
  name: "slashed-day",
  patterns: ["SLASHED", "WEEKDAY ,? SLASHED"],
  read(found, scene) {
    if (codeOf(found, "slashed") === "9/11/" && toDayParts(scene.published).year >= 2001)
      return found.kept.weekday ? undefined : fixed(2001, 9, 11);
    const [a = 0, b = 0, c = 0] = codeOf(found, "slashed").split("/").map(Number);
    if (!codeOf(found, "slashed").match(/\/\d+$/)) return undefined; // "1/2" is a fraction
    const year = c > 99 ? c : c + (c < 50 ? 2000 : 1900);
    const [monthFirst, dayFirst] = [fixed(year, a, b), fixed(year, b, a)];
    const weekday = numberOf(found, "weekday");
    if (dayFirst && onWeekday(dayFirst, weekday) && !(monthFirst && onWeekday(monthFirst, weekday)))
      return dayFirst;
    return monthFirst ?? dayFirst;
  },
};
