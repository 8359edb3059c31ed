// Reads the years that firms report on, and the run that a text stands in: "the fiscal year", "year-end",
// "the year ended July 2", "for the year", "so far this week".

import { isoDayOf, toDayParts, weekdayOf } from "@/lib/base/calendar";
import { nearestYearOfMonth } from "../nearest";
import {
  codeOf,
  type Found,
  fromPublication,
  type Rule,
  type Scene,
  wordAfter,
  wordBefore,
  wordOf,
} from "../rule";
import { monthRun, moveRun, runOf, yearRun } from "../runs";
import type { DateValue } from "../value";
import { CLASS, type UnitCode } from "../vocabulary";
import { unitGrain } from "./unit-shifted";

const REPORTING = 4; // months in which firms report on the year before

/** "the fiscal year", "the latest fiscal year". */
export const fiscalYear: Rule = {
  name: "fiscal-year",
  patterns: [
    "(the|this|its|their)? which:(latest|current)? (fiscal|financial) year",
    "the? YEAR (fiscal|financial|calendar|school|academic) year",
  ],
  read(found, scene) {
    const named = found.kept.year?.value;
    if (named !== undefined) return { value: yearRun(named) };
    const run = runOf(scene.published, "year");
    return fromPublication(scene, wordOf(found, "which") === "latest" ? moveRun(run, -1) : run);
  },
};

/** "year-end", "the year's end". */
export const yearEnd: Rule = {
  name: "year-end",
  patterns: ["(the|this)? year -? end", "(the|this)? year ' s end"],
  read(found, scene) {
    const now = runOf(scene.published, "year");
    const early = toDayParts(scene.published).month <= REPORTING;
    const past =
      wordBefore(found, scene) === "since" || (early && scene.tenseAt(found.from, found.to) === "past");
    const run = past ? moveRun(now, -1) : now;
    return fromPublication(scene, { ...run, blur: "late" });
  },
};

const FULL = new Set(["for", "of", "in", "during", "through", "throughout", "over"]);

const ENDED = new Set(["to", "ended", "ending"]);

/** The twelve months of a firm's year that end with the month told at item `at`, called by the year of their end. */
function yearEnded({ items, published }: Scene, at: number): DateValue | undefined {
  const month = (items[at]?.mask ?? 0) & CLASS.MONTH ? items[at]?.value : undefined;
  if (month === undefined) return undefined;
  const told = [2, 3].map((places) => items[at + places]).find((item) => (item?.mask ?? 0) & CLASS.YEAR);
  const tense = items[at - 1]?.word === "ending" ? "future" : "past";
  const year = told?.value ?? nearestYearOfMonth(published, month, tense);
  const first = monthRun(year, month - 11).day;
  return {
    ...yearRun(year),
    edtf: `${isoDayOf(first).slice(0, 7)}/${isoDayOf(monthRun(year, month).day).slice(0, 7)}`,
  };
}

/** "the year to March": a length, whose end is told after it; "the year ended July 2": the firm's year of that name. */
export const unitEnded: Rule = {
  name: "unit-ended",
  patterns: ["the (full|fiscal|financial)? UNIT"],
  read(found, scene) {
    const code = codeOf(found, "unit") as UnitCode;
    const end = scene.items[found.to + 1];
    const dated = end !== undefined && (end.mask & (CLASS.MONTH | CLASS.DAYNUM | CLASS.WEEKDAY)) !== 0;
    if (
      !["year", "month", "week"].includes(wordOf(found, "unit")) ||
      !ENDED.has(wordAfter(found, scene)) ||
      !dated
    )
      return undefined;
    const named = code === "Y" && found.to - found.from === 2 && wordAfter(found, scene) !== "to";
    const year = named ? yearEnded(scene, found.to + 1) : undefined;
    return year ? fromPublication(scene, year) : { value: { kind: "duration", count: 1, unit: code } };
  },
};

const FORECAST_REACH = 9; // items before "for the year"
const FORECAST =
  /^(?:forecasts?|outlook|guidance|targets?|estimates?|expectations?|goals?|plans?|budget|views?)$/;

/** "For the full year, it posted a profit of …", in the first months of the next one. */
function isReported(found: Found, scene: Scene): boolean {
  const lead = scene.items[found.from - 1];
  if (lead?.word !== "for" || toDayParts(scene.published).month > REPORTING) return false;
  for (let i = found.from - 2; i >= found.from - FORECAST_REACH && !lead.capital; i--)
    if (FORECAST.test(scene.items[i]?.word ?? "")) return false;
  return scene.isFinancial(found.from) && scene.tenseAt(found.from, found.to) === "past";
}

/** "The week's losses came to 3 percent", told on a Monday: of the week before. */
function isMonday(found: Found, scene: Scene): boolean {
  return weekdayOf(scene.published) === 1 && scene.tenseAt(found.from, found.to) === "past";
}

const OWN = new Set(["week", "month", "year", "decade", "century"]);
const LONG = new Set(["decade", "century"]);
const FINISHED = /^(?:end|ended|ending|finish|finished|finishing|close|closed|began|begin|start|started)$/;

/** "for the year", "so far this quarter", "finished the week": the present run, where a word beside makes it a time. */
export const unitAlone: Rule = {
  name: "unit",
  patterns: ["the full? UNIT"],
  read(found, scene) {
    const grain = unitGrain(found);
    if (!grain || !OWN.has(grain)) return undefined;
    const [before, after] = [wordBefore(found, scene), wordAfter(found, scene)];
    if (after === "since" && FULL.has(before))
      return { value: { kind: "duration", count: 1, unit: codeOf(found, "unit") as UnitCode } };
    const owner = after === "'" && wordAfter(found, scene, 1) === "s"; // "the week's most active session"
    if (LONG.has(grain) || !(FULL.has(before) || FINISHED.test(before) || owner)) return undefined;
    if (/^(?:of|before|after|when|that)$/.test(after)) return undefined;
    const run = runOf(scene.published, grain);
    const over = grain === "year" ? isReported(found, scene) : grain === "week" && isMonday(found, scene);
    return fromPublication(scene, over ? moveRun(run, -1) : run);
  },
};
