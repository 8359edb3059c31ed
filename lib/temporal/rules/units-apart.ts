// Reads a count of units away from a date of the text, or ahead: "two days later", "a year earlier", "in a fortnight".

import { isoDayOf } from "@/lib/base/calendar";
import { edtfOf } from "../edtf-value";
import {
  codeOf,
  type Found,
  fromPublication,
  numberOf,
  type Reading,
  type Rule,
  type Scene,
  standingFor,
  wordAfter,
  wordBefore,
  wordOf,
} from "../rule";
import { dayRun, grainOf, moveDay, runOf, weekdayAfter } from "../runs";
import type { DateValue, Grain } from "../value";
import type { UnitCode } from "../vocabulary";

/** A count, or an article for one. */
export const ONE = "(a|an|COUNT)";
/** Units finer than a day. */
export const CLOCKED = new Set<string>(["S", "MIN", "H"]);

/** The count kept; one where there is an article or nothing. */
export function countOf(found: Found): number {
  if (found.kept.count?.word === "half") return 0.5;
  return found.kept.count?.word === "a" || found.kept.count?.word === "an" || !found.kept.count
    ? 1
    : numberOf(found, "count");
}

/** The run that lies so many units from a day; days are exact, longer units are as vague as they sound, to a year. */
function runAway(from: number, count: number, unit: UnitCode): DateValue {
  return runOf(moveDay(from, count, unit), unit === "DE" || unit === "C" ? "year" : grainOf(unit));
}

/** "a fortnight later" after a day is the day that far on, though TIMEX3 calls it a week. */
export function exactWeeks(from: number, count: number, unit: UnitCode, grain: Grain): DateValue {
  const run = runAway(from, count, unit);
  if (grain !== "day" || (unit !== "W" && unit !== "FN")) return run;
  return { ...run, edtf: isoDayOf(moveDay(from, count, unit)) };
}

/** "a year earlier" in news of companies: the same month or quarter of the year before. */
export function yearBefore(found: Found, scene: Scene, unit: UnitCode, count: number): Reading | undefined {
  const run = unit === "Y" ? scene.comparedAt(found.from) : undefined;
  if (!run || !scene.isFinancial(found.from)) return undefined;
  return fromPublication(scene, {
    kind: "date",
    grain: run.grain,
    day: moveDay(run.day, -count, "Y"),
  });
}

const AFTER_THAT = new Set(
  "the a an he she it they we i his her its their in on at and but when had was were".split(" "),
);

/** "two days after that vote": counted from the noun, not from the date of the text. */
function isThatNoun(found: Found, { items }: Scene): boolean {
  const next = items[found.to];
  if (items[found.to - 1]?.word !== "that" || !next) return false;
  return /^\p{L}/u.test(next.word) && !next.capital && !AFTER_THAT.has(next.word);
}

/** "a year earlier, to the day". */
function isToTheDay(found: Found, { items }: Scene): boolean {
  const at = items[found.to]?.word === "," ? found.to + 1 : found.to;
  const [to, the, unit] = [items[at]?.word, items[at + 1]?.word, items[at + 2]?.word ?? ""];
  return to === "to" && the === "the" && /^(?:day|hour|minute|second)$/.test(unit);
}

const CLOSES = new Set([".", ",", ";", ""]); // "two days before the vote" counts from the vote

/** "from $639,000 year earlier": the number is no count of years. */
function isAmount({ kept }: Found, count: number): boolean {
  return kept.count?.code === "digits" && count > 1 && kept.unit?.word === "year";
}

const BEGINS_EVENT = /^(?:the|a|an|his|her|its|their|our|this|that|he|she|it|they|we)$/;

/** "in the week after the vote", "the year before she left": as long, counted from what the text goes on to tell. */
function isOfEvent({ to, kept }: Found, { items }: Scene): boolean {
  const [link, next] = [items[to - 1]?.word ?? "", items[to]];
  if (kept.count || kept.unit?.word === "day" || !/^(?:before|after)$/.test(link)) return false;
  return BEGINS_EVENT.test(next?.word ?? "") || (next?.capital === true && /^\p{L}/u.test(next.word));
}

/** "year earlier" without "a" is the shorthand of company news: "from $639m year earlier". */
function isWithoutArticle(found: Found, scene: Scene): boolean {
  return found.to - found.from === 2 && !scene.isFinancial(found.from);
}

/** "two days later", "a year earlier", "the day before", "three weeks after": counted from the narrative. */
export const unitsLater: Rule = {
  name: "units-later",
  patterns: [
    `count:${ONE} UNIT which:(later|earlier|afterward|afterwards|beforehand)`,
    "the unit:(day|week|month|year) which:(before|after|earlier)",
    `count:${ONE} UNIT which:(before|after) that`,
    `count:${ONE} - UNIT - which:earlier`,
    `count:${ONE} UNIT which:before`,
    "unit:year which:earlier",
  ],
  read(found, scene) {
    if (!found.kept.count && isWithoutArticle(found, scene)) return undefined;
    const unit = codeOf(found, "unit") as UnitCode;
    const count = countOf(found);
    if (Number.isNaN(count) || CLOCKED.has(unit) || isThatNoun(found, scene)) return undefined;
    if (isAmount(found, count)) return undefined;
    if (isOfEvent(found, scene)) return { value: { kind: "duration", count: 1, unit }, to: found.to - 1 };
    const last = scene.items[found.to - 1]?.word;
    if (last === "before" && found.kept.count && !CLOSES.has(wordAfter(found, scene))) return undefined;
    if (wordAfter(found, scene) === "than")
      return { value: { kind: "duration", count, unit }, to: found.to - 1 };
    const back = /earlier|before|beforehand/.test(wordOf(found, "which"));
    const compared = back ? yearBefore(found, scene, unit, count) : undefined;
    if (compared) return compared;
    const standing = standingFor(scene, found, grainOf(unit));
    if (!standing && !back) return { value: { kind: "duration", count, unit } };
    const day = standing?.value.day ?? scene.published;
    const steps = back ? -count : count;
    // "the week before" is that of the calendar, "a week before" is seven days back.
    const grain = found.kept.count ? (standing?.value.grain ?? "day") : "week";
    const value = isToTheDay(found, scene)
      ? dayRun(moveDay(day, steps, unit))
      : exactWeeks(day, steps, unit, grain);
    return { value, anchor: standing?.anchor ?? scene.publication };
  },
};

/** "faces MPs a week on Wednesday", as the British say; "was shut for a week on Wednesday" is a length. */
function isWeekOn(found: Found, scene: Scene): boolean {
  const lead = wordBefore(found, scene);
  return scene.tenseAt(found.from, found.to) === "future" && !/^(?:for|than|once|twice|times)$/.test(lead);
}

/** "two days before Christmas", "a week after the vote": a length, unless it leads to "yesterday" and its like. */
export const unitsFromNow: Rule = {
  name: "units-from-now",
  patterns: [
    `count:${ONE} UNIT from near:(now|today|tomorrow|yesterday)`,
    `count:${ONE} UNIT from WEEKDAY`,
    `count:${ONE} UNIT link:on WEEKDAY`,
    `count:${ONE} UNIT hence`,
    `count:${ONE} UNIT which:(before|after) near:(today|tomorrow|yesterday)`,
  ],
  read(found, scene) {
    const unit = codeOf(found, "unit") as UnitCode;
    const count = countOf(found) * (wordOf(found, "which") === "before" ? -1 : 1);
    if (Number.isNaN(count)) return undefined;
    const weekday = found.kept.weekday?.value;
    if (weekday !== undefined) {
      if (unit !== "W" || (found.kept.link && !isWeekOn(found, scene))) return undefined;
      return fromPublication(scene, dayRun(weekdayAfter(scene.published + 1, weekday) + 7 * count)); // "a week from Sunday"
    }
    const from = scene.published + ({ tomorrow: 1, yesterday: -1 }[wordOf(found, "near")] ?? 0);
    return fromPublication(scene, CLOCKED.has(unit) ? dayRun(from) : runAway(from, count, unit));
  },
};

/** "in three days", "in a fortnight": a date only where the verb looks ahead; else it is how long something took. */
export const inUnits: Rule = {
  name: "in-units",
  patterns: [`count:${ONE} UNIT`],
  read(found, scene) {
    if (wordBefore(found, scene) !== "in" || scene.tenseAt(found.from, found.to) !== "future")
      return undefined;
    const unit = codeOf(found, "unit") as UnitCode;
    const count = countOf(found);
    if (Number.isNaN(count) || CLOCKED.has(unit)) return undefined;
    const day = moveDay(scene.published, count, unit);
    // A fortnight or a week from now is a day; "in two years" is no finer than its unit.
    const edtf = ["D", "W", "FN"].includes(unit) ? isoDayOf(day) : edtfOf(runOf(day, grainOf(unit)));
    return fromPublication(scene, { kind: "duration", count, unit, ...(edtf ? { edtf } : {}) });
  },
};
