// Makes runs of the calendar and moves among them: the month of a day, the week before, two years on.
//
// Gives   DateValue, always with the first day of its run
// Knows   the calendar; not words

import {
  addMonths,
  type DayNumber,
  mondayOf,
  toDayNumber,
  toDayParts,
  type Weekday,
  weekdayOf,
} from "@/lib/base/calendar";
import type { DateValue, Grain } from "./value";
import type { UnitCode } from "./vocabulary";

const FIRST_SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The day itself. */
export function dayRun(day: DayNumber): DateValue {
  return { kind: "date", grain: "day", day };
}

/** A month; `month` may run below 1 and over 12. */
export function monthRun(year: number, month: number): DateValue {
  return { kind: "date", grain: "month", day: firstOfMonth(year, month) };
}

export function yearRun(year: number): DateValue {
  return { kind: "date", grain: "year", day: firstOfMonth(year, 1) };
}

/** A quarter of the calendar year, 1-4; may run below 1 and over 4. */
export function quarterRun(year: number, quarter: number): DateValue {
  return { kind: "date", grain: "quarter", day: firstOfMonth(year, quarter * 3 - 2) };
}

/** Season by TIMEX3 code; winter begins in December of the year named. */
export function seasonRun(year: number, code: string): DateValue {
  return { kind: "date", grain: "season", day: firstOfMonth(year, FIRST_SEASON_MONTH[code] ?? 3) };
}

function firstOfMonth(year: number, month: number): DayNumber {
  return toDayNumber(addMonths({ year, month: 1, day: 1 }, month - 1));
}

const GRAIN_OF: Readonly<Record<UnitCode, Grain>> = {
  S: "day",
  MIN: "day",
  H: "day",
  D: "day",
  WE: "weekend",
  W: "week",
  FN: "week",
  M: "month",
  Q: "quarter",
  Y: "year",
  DE: "decade",
  C: "century",
  MIL: "century",
};

/** The grain that a count of units gives: days give days, decades decades. */
export function grainOf(unit: UnitCode): Grain {
  return GRAIN_OF[unit];
}

/** The run of that grain in which a day lies. A weekend is the one of its Monday-to-Sunday week. */
export function runOf(day: DayNumber, grain: Grain): DateValue {
  const { year, month } = toDayParts(day);
  switch (grain) {
    case "day":
      return dayRun(day);
    case "week":
      return { kind: "date", grain, day: mondayOf(day) };
    case "weekend":
      return { kind: "date", grain, day: mondayOf(day) + 5 };
    case "month":
      return monthRun(year, month);
    case "quarter":
      return quarterRun(year, Math.ceil(month / 3));
    case "half":
      return { kind: "date", grain, day: firstOfMonth(year, month < 7 ? 1 : 7) };
    case "season":
      return { kind: "date", grain, day: firstOfMonth(year, month < 3 ? 0 : month - (month % 3)) };
    case "year":
      return yearRun(year);
    case "decade":
      return { kind: "date", grain, day: firstOfMonth(year - (year % 10), 1) };
    case "century":
      return { kind: "date", grain, day: firstOfMonth(year - (year % 100), 1) };
  }
}

/** A day, so many units on (back, when negative); months and years keep the day of the month where they can. */
export function moveDay(day: DayNumber, count: number, unit: UnitCode): DayNumber {
  const days = { S: 0, MIN: 0, H: 0, D: 1, WE: 7, W: 7, FN: 14 }[unit as string];
  if (days !== undefined) return day + Math.round(days * count);
  const months = { M: 1, Q: 3, Y: 12, DE: 120, C: 1200, MIL: 12_000 }[unit as string] ?? 0;
  const moved = addMonths(toDayParts(day), Math.round(months * count));
  // News seldom looks beyond these years, and the calendar's text form ends there.
  if (moved.year < 1 || moved.year > 9998) return day;
  return toDayNumber(moved);
}

const STEP_OF: Readonly<Record<Grain, readonly [number, UnitCode]>> = {
  day: [1, "D"],
  weekend: [1, "W"],
  week: [1, "W"],
  month: [1, "M"],
  quarter: [1, "Q"],
  half: [2, "Q"],
  season: [1, "Q"],
  year: [1, "Y"],
  decade: [1, "DE"],
  century: [1, "C"],
};

/** The run so many runs on: the month after, the weekend before. */
export function moveRun(run: DateValue, count: number): DateValue {
  const [size, unit] = STEP_OF[run.grain];
  return { ...run, day: moveDay(run.day, count * size, unit) };
}

/** Last day of a run, inclusive. */
export function lastDayOf(run: DateValue): DayNumber {
  if (run.grain === "weekend") return run.day + 1;
  return moveRun(run, 1).day - 1;
}

/** The latest such weekday on or before a day. */
export function weekdayBefore(day: DayNumber, weekday: number): DayNumber {
  return day - ((weekdayOf(day) - (weekday as Weekday) + 7) % 7);
}

/** The next such weekday on or after a day. */
export function weekdayAfter(day: DayNumber, weekday: number): DayNumber {
  return day + (((weekday as Weekday) - weekdayOf(day) + 7) % 7);
}
