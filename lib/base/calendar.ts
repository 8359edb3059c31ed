// Days of the proleptic Gregorian calendar, without clock, time zone or locale.
//
// Gives   conversions between "YYYY-MM-DD", day numbers and year/month/day, and arithmetic on them
// Knows   nothing of text, EDTF or display

/** A calendar day, "YYYY-MM-DD", years 0000 to 9999. */
export type IsoDay = string;

/** Days since 1970-01-01; negative before it. */
export type DayNumber = number;

/** A calendar day in parts; `month` 1-12, `day` 1-31. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** One day in milliseconds; only for code that has to speak with `Date` or a time scale. */
export const MS_PER_DAY = 86_400_000;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a Gregorian year has 366 days. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days in a month; `month` 1-12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the three numbers name a day that exists. */
export function isRealDay({ year, month, day }: DayParts): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  return (
    whole &&
    year >= 0 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/**
 * Day number of a date. `day` may run past the month's end and is then carried on.
 * Formula: days from civil, E. M. Reingold and N. Dershowitz, "Calendrical Calculations" (fixed-from-gregorian).
 */
export function toDayNumber({ year, month, day }: DayParts): DayNumber {
  const y = year - 1;
  const beforeYear = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const beforeMonth = Math.floor((367 * month - 362) / 12) - (month <= 2 ? 0 : isLeapYear(year) ? 1 : 2);
  return beforeYear + beforeMonth + day - 719_163; // 719,163 is 1970-01-01 counted from 0001-01-01 as day 1
}

/** Year, month and day of a day number. Formula: gregorian-from-fixed, as above. */
export function toDayParts(number: DayNumber): DayParts {
  const d0 = number + 719_163 - 1;
  const n400 = Math.floor(d0 / 146_097);
  const d1 = d0 - n400 * 146_097;
  const n100 = Math.floor(d1 / 36_524);
  const d2 = d1 - n100 * 36_524;
  const n4 = Math.floor(d2 / 1461);
  const d3 = d2 - n4 * 1461;
  const n1 = Math.floor(d3 / 365);
  const past = 400 * n400 + 100 * n100 + 4 * n4 + n1;
  const year = n100 === 4 || n1 === 4 ? past : past + 1;
  const dayOfYear = number - toDayNumber({ year, month: 1, day: 1 });
  const correction = number < toDayNumber({ year, month: 3, day: 1 }) ? 0 : isLeapYear(year) ? 1 : 2;
  const month = Math.floor((12 * (dayOfYear + correction) + 373) / 367);
  return { year, month, day: number - toDayNumber({ year, month, day: 1 }) + 1 };
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** "2025-04-11" from its parts. */
export function formatIsoDay({ year, month, day }: DayParts): IsoDay {
  return `${year < 1000 ? String(year).padStart(4, "0") : year}-${two(month)}-${two(day)}`;
}

/** The day with that number, as "YYYY-MM-DD". */
export function isoDayOf(number: DayNumber): IsoDay {
  return formatIsoDay(toDayParts(number));
}

/** Parts of "YYYY-MM-DD"; `undefined` where the text has another form or names no real day. */
export function parseIsoDay(text: string): DayParts | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(parts) ? parts : undefined;
}

/** Day number of an `IsoDay`. Throws on anything that `parseIsoDay` refuses: input is checked at the border. */
export function dayNumberOf(day: IsoDay): DayNumber {
  const parts = parseIsoDay(day);
  if (!parts) throw new RangeError(`"${day}" is not a calendar day (YYYY-MM-DD)`);
  return toDayNumber(parts);
}

/** Weekday of a day number. */
export function weekdayOf(number: DayNumber): Weekday {
  return (((((number + 3) % 7) + 7) % 7) + 1) as Weekday; // 1970-01-01 was a Thursday
}

/** The same day so many days later (earlier, when negative). */
export function addDays(day: IsoDay, days: number): IsoDay {
  return isoDayOf(dayNumberOf(day) + days);
}

/** The same day of the month so many months later, cut to that month's length (31 January + 1 is 28 or 29 February). */
export function addMonths(parts: DayParts, months: number): DayParts {
  const index = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(parts.day, daysInMonth(year, month)) };
}

/** Monday of the ISO week in which the day lies. */
export function mondayOf(number: DayNumber): DayNumber {
  return number - (weekdayOf(number) - 1);
}
