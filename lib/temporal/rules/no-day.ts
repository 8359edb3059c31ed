// Reads what is written like a day and is none: "32 August 2014", "August 32", "10 August 88 BC".
// Such words are passed over whole, so that no part of them is taken for a month or a year.

import { type Found, NO_TIME, type Rule, type Scene, wordAfter } from "../rule";
import { CLASS } from "../vocabulary";

const LONGEST_MONTH = 31;
const ENDS = new Set(["", ".", ",", ";", ":", ")", "?", "!", "¶"]);

/** Whether a number in digits is too large for a day, and too small or too long for a year. */
function isTooLarge({ kept }: Found): boolean {
  const { count } = kept;
  if (count?.code !== "digits" || (count.mask & CLASS.YEAR) !== 0) return false;
  const value = count.value ?? 0;
  return (value > LONGEST_MONTH && value < 100) || /^\d{5,}$/.test(count.word);
}

/** Whether the words end here, or a date goes on: "45-32 June 12" is a score and a day. */
function isWhole(found: Found, scene: Scene): boolean {
  return ((scene.items[found.to]?.mask ?? 0) & (CLASS.DAYNUM | CLASS.YEAR)) === 0;
}

/** "32 August 2014", "August 32, 2014", "August 32." */
export const dayTooLarge: Rule = {
  name: "no-day",
  patterns: ["COUNT of? (MONTH) ,? YEAR", "COUNT of? (MONTH)", "(MONTH) COUNT ,? YEAR", "(MONTH) COUNT"],
  read(found, scene) {
    if (!isTooLarge(found) || !isWhole(found, scene)) return undefined;
    const counted = scene.items[found.to - 1] === found.kept.count; // "in August 32 people"
    return !counted || ENDS.has(wordAfter(found, scene)) ? NO_TIME : undefined;
  },
};

const ERA = "(bc|bce|ad|ce)";

/** "August 10, 345 BC", "10 August 88 AD": no day of the calendar of news. */
export const dayOfOldEra: Rule = {
  name: "no-day",
  patterns: [`(MONTH) DAYNUM ,? (COUNT) ${ERA}`, `DAYNUM of? (MONTH) ,? (COUNT) ${ERA}`],
  read: () => NO_TIME,
};
