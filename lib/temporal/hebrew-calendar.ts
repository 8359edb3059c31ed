// First days of Hebrew years, for the feasts that count from them.
//
// Source  Reingold and Dershowitz, "Calendrical Calculations": molad arithmetic in parts of an hour, and the delays

import type { DayNumber } from "@/lib/base/calendar";

const EPOCH = -2_092_590; // 1 Tishri of year 1 in days since 1970-01-01
const PARTS_PER_DAY = 25_920;

/** Days from the epoch to the molad of Tishri, with the rule that keeps the new year off Sunday, Wednesday and Friday. */
function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / PARTS_PER_DAY);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** The delay that keeps a year from being too long or too short, in days. */
function lengthDelay(year: number): number {
  const [before, now, after] = [elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1)];
  if (after - now === 356) return 2;
  return now - before === 382 ? 1 : 0;
}

/** Day number of 1 Tishri (Rosh Hashanah) of a Hebrew year. */
export function newYearOfHebrew(year: number): DayNumber {
  return EPOCH + elapsedDays(year) + lengthDelay(year);
}
