// Chooses the year that a date without one belongs to.
//
// Knows   that news speaks of what is near: the nearest such day, whichever side of publication it lies on

import { type DayNumber, isRealDay, toDayNumber, toDayParts, weekdayOf } from "@/lib/base/calendar";
import type { Tense } from "./rule";

// Days; nearer than that, the nearest is right whatever the verb.
const FAR = 80;
const FAR_AFTER_PAST = 60;

/** Days of that month and day in the years around publication, nearest first; 29 February only where it exists. */
function candidates(published: DayNumber, month: number, day: number): DayNumber[] {
  const { year } = toDayParts(published);
  const days = [year - 1, year, year + 1]
    .filter((y) => isRealDay({ year: y, month, day }))
    .map((y) => toDayNumber({ year: y, month, day }));
  return days.sort((a, b) => Math.abs(a - published) - Math.abs(b - published));
}

function fitsTense(day: DayNumber, published: DayNumber, tense: Tense): boolean {
  if (tense === "past") return day <= published;
  return tense !== "future" || day >= published;
}

/**
 * The nearest such day; with a weekday (1-7) the nearest that falls on it, if any does.
 * A day far from publication has to be on the side of its verb.
 */
export function nearestDay(
  published: DayNumber,
  month: number,
  day: number,
  tense: Tense,
  weekday?: number,
): DayNumber | undefined {
  const days = candidates(published, month, day);
  const onWeekday = days.find((each) => weekdayOf(each) === weekday);
  if (onWeekday !== undefined) return onWeekday;
  const far = tense === "past" ? FAR_AFTER_PAST : FAR;
  return (
    days.find((each) => Math.abs(each - published) < far || fitsTense(each, published, tense)) ?? days[0]
  );
}

/**
 * Year of the nearest such month, `month` 1-12; six months away is taken to be past.
 * A verb of the past keeps it from running ahead, but for the next two months, which would be called "last" if past.
 */
export function nearestYearOfMonth(published: DayNumber, month: number, tense: Tense): number {
  const now = toDayParts(published);
  const ahead = (month - now.month + 12) % 12; // 0 to 11 months on
  const next = month >= now.month ? now.year : now.year + 1;
  if (ahead === 0) return next;
  const furthest = { past: 2, unknown: 2, future: 11 }[tense];
  return ahead <= furthest ? next : next - 1;
}
