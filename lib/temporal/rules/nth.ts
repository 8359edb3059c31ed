// Reads a day or week by its number in a longer run: "the second Sunday in May", "the last week of July",
// "the first day of next month", "the 15th of last month".

import { isoDayOf, isRealDay, toDayNumber, toDayParts } from "@/lib/base/calendar";
import { nearestYearOfMonth } from "../nearest";
import {
  codeOf,
  type Found,
  inParagraph,
  numberOf,
  type Reading,
  type Rule,
  type Scene,
  type Standing,
  wordAfter,
  wordBefore,
  wordOf,
} from "../rule";
import { dayRun, lastDayOf, monthRun, runOf, weekdayAfter, weekdayBefore, yearRun } from "../runs";
import type { DateValue, DayPart } from "../value";

const NTH = "the? nth:(ORDINAL|last|final)";
const MONTHS = ["(MONTH) (,|of|in)? YEAR", "(MONTH)", "which:(this|last|next) long:month"];
const LONG_RUNS = [...MONTHS, "YEAR", "which:(this|last|next) long:year", "the long:(month|year)"];

interface Within extends Pick<Reading, "anchor"> {
  readonly run: DateValue;
}

/** The month or year that the count is in. */
function runIn(found: Found, scene: Scene): Within {
  const [month, year] = [numberOf(found, "month"), numberOf(found, "year")];
  if (!Number.isNaN(year)) return { run: Number.isNaN(month) ? yearRun(year) : monthRun(year, month) };
  const anchor = scene.publication;
  if (!Number.isNaN(month)) {
    const near = nearestYearOfMonth(scene.published, month, scene.tenseAt(found.from, found.to));
    return { run: monthRun(near, month), anchor };
  }
  const shift = { last: -1, this: 0, next: 1 }[wordOf(found, "which")] ?? 0;
  const now = toDayParts(scene.published);
  const run =
    wordOf(found, "long") === "year" ? yearRun(now.year + shift) : monthRun(now.year, now.month + shift);
  return { run, anchor };
}

const SATURDAY = 6;

function isLast(found: Found): boolean {
  return ["last", "final"].includes(wordOf(found, "nth"));
}

/** "the second Sunday in May", "the last Friday of June 2024". */
export const nthWeekday: Rule = {
  name: "nth-weekday",
  patterns: MONTHS.map((month) => `${NTH} WEEKDAY PART? (of|in) ${month}`),
  read(found, scene) {
    const { run, anchor } = runIn(found, scene);
    const weekday = numberOf(found, "weekday");
    const first = weekdayAfter(run.day, weekday) + 7 * (numberOf(found, "nth") - 1);
    const day = isLast(found) ? weekdayBefore(lastDayOf(run), weekday) : first;
    if (!(day <= lastDayOf(run))) return undefined;
    const part = codeOf(found, "part");
    return {
      value: part ? { ...dayRun(day), part: part as DayPart } : dayRun(day),
      ...(anchor ? { anchor } : {}),
    };
  },
};

/** "the first weekend of December": of its Saturday. */
export const nthWeekend: Rule = {
  name: "nth-weekend",
  patterns: MONTHS.map((month) => `${NTH} weekend (of|in) ${month}`),
  read(found, scene) {
    const { run, anchor } = runIn(found, scene);
    const last = lastDayOf(run);
    const nth = weekdayAfter(run.day, SATURDAY) + 7 * (numberOf(found, "nth") - 1);
    const day = isLast(found) ? weekdayBefore(last, SATURDAY) : nth;
    return day <= last ? { value: runOf(day, "weekend"), ...(anchor ? { anchor } : {}) } : undefined;
  },
};

/** "the last week of July", "the second week of 2019": seven days, counted from the first or back from the last. */
export const nthWeek: Rule = {
  name: "nth-week",
  patterns: LONG_RUNS.map((run) => `${NTH} week (of|in) ${run}`),
  read(found, scene) {
    const { run, anchor } = runIn(found, scene);
    const last = lastDayOf(run);
    const from = isLast(found) ? last - 6 : run.day + 7 * (numberOf(found, "nth") - 1);
    if (!(from <= last)) return undefined;
    const edtf = `${isoDayOf(from)}/${isoDayOf(Math.min(from + 6, last))}`;
    return { value: { ...runOf(from + 3, "week"), edtf }, ...(anchor ? { anchor } : {}) };
  },
};

/** "the first day of May", "the last day of the year". */
export const nthDay: Rule = {
  name: "nth-day",
  patterns: LONG_RUNS.map((run) => `the? nth:(first|last|final) day (of|in) ${run}`),
  read(found, scene) {
    const { run, anchor } = runIn(found, scene);
    return { value: dayRun(isLast(found) ? lastDayOf(run) : run.day), ...(anchor ? { anchor } : {}) };
  },
};

/** "the first half of March", "the second half of next month". */
export const halfMonth: Rule = {
  name: "half-month",
  patterns: MONTHS.map((month) => `the? nth:(first|second|last|latter) half of ${month}`),
  read(found, scene) {
    const { run, anchor } = runIn(found, scene);
    const [from, to] =
      wordOf(found, "nth") === "first" ? [run.day, run.day + 14] : [run.day + 15, lastDayOf(run)];
    return { value: { ...run, edtf: `${isoDayOf(from)}/${isoDayOf(to)}` }, ...(anchor ? { anchor } : {}) };
  },
};

/** "the 15th of last month", "the 3rd of this month". */
export const dayOfMonth: Rule = {
  name: "day-of-month",
  patterns: ["the? DAYNUM of which:(this|last|next) long:month"],
  read(found, scene) {
    const { run, anchor } = runIn(found, scene);
    const day = run.day + numberOf(found, "daynum") - 1;
    return day > lastDayOf(run) || !anchor ? undefined : { value: dayRun(day), anchor };
  },
};

/** The nearest day of that number, on the side of its verb. */
function nearestOfNumber(scene: Scene, number: number, found: Found): number | undefined {
  const { year, month } = toDayParts(scene.published);
  const tense = scene.tenseAt(found.from, found.to);
  const days = [-1, 0, 1]
    .map((shift) => toDayParts(monthRun(year, month + shift).day))
    .map((first) => ({ ...first, day: number }))
    .filter(isRealDay)
    .map(toDayNumber)
    .filter((day) =>
      tense === "past" ? day <= scene.published : tense !== "future" || day >= scene.published,
    );
  return days.sort((a, b) => Math.abs(a - scene.published) - Math.abs(b - scene.published))[0];
}

/** "On 25 May … on the 29th": that month, or the next one where the story has passed the number. */
function ofToldMonth(scene: Scene, number: number, found: Found): Standing | undefined {
  const told = scene.standing("day", found.from) ?? scene.standing("month", found.from);
  const { grain, day } = told?.value ?? {};
  if (!told || day === undefined || (grain !== "day" && grain !== "month")) return undefined;
  if (!inParagraph(scene, found, told.at)) return undefined;
  const { year, month, day: from } = toDayParts(day);
  const first = monthRun(year, month + (grain === "day" && number < from ? 1 : 0)).day;
  const parts = { ...toDayParts(first), day: number };
  return isRealDay(parts) ? { ...told, value: dayRun(toDayNumber(parts)) } : undefined;
}

const ENDS_CLAUSE = new Set([".", ",", ";", ":", ")", "!", "?", ""]);
const OPENS_SUBJECT = new Set("the a an he she it they we i his her its their".split(" "));

/** "on the 15th."; "On the 29th the firm asked", but not "on the 29th floor". */
function isWholeDay(found: Found, scene: Scene): boolean {
  const after = wordAfter(found, scene);
  const opens = scene.items[found.from - 1]?.capital === true;
  return ENDS_CLAUSE.has(after) || (opens && OPENS_SUBJECT.has(after));
}

const LONGEST_RUN = 14; // days of what is told by its days: a hearing, a festival, a strike

/** "on the second day", "the third day": counted from the day that the narrative stands at, which is the first. */
export const nthDayTold: Rule = {
  name: "nth-day-told",
  patterns: ["the nth:ORDINAL unit:day"],
  read(found, scene) {
    const [nth, after] = [numberOf(found, "nth"), wordAfter(found, scene)];
    const standing = scene.standing("day", found.from);
    const fits = wordBefore(found, scene) === "on" && nth > 1 && nth <= LONGEST_RUN && after !== "of";
    if (!fits || standing?.value.grain !== "day" || standing.anchor.kind !== "narrative") return undefined;
    return { value: dayRun(standing.value.day + nth - 1), anchor: standing.anchor };
  },
};

/** "on the 15th": a day of the month that the story stands at, else of one that the reader knows. */
export const dayNumberAlone: Rule = {
  name: "day-number",
  patterns: ["the DAYNUM"],
  read(found, scene) {
    const led = ["on", "by", "until", "since"].includes(wordBefore(found, scene));
    const item = found.kept.daynum;
    if (!led || item?.code !== "ordinal" || !/^\d/.test(item.word) || !isWholeDay(found, scene))
      return undefined;
    const told = ofToldMonth(scene, numberOf(found, "daynum"), found);
    if (told) return { value: told.value, anchor: told.anchor };
    const day = nearestOfNumber(scene, numberOf(found, "daynum"), found);
    return day === undefined ? undefined : { value: dayRun(day), anchor: scene.publication };
  },
};
