// Reads what company news compares with: "the year-ago quarter", "the same period of 2011", "the same month a year earlier".

import { toDayParts } from "@/lib/base/calendar";
import { type Found, numberOf, type Reading, type Rule, type Scene } from "../rule";
import { monthRun, moveRun, runOf, yearRun } from "../runs";
import type { DateValue } from "../value";
import type { UnitCode } from "../vocabulary";

const SAME = "(same|corresponding|comparable|like|equivalent)";
const RUN = "(quarter|period)";

/** "the same month a year earlier", after the month that the text stands at. */
function sameMonth(scene: Scene, found: Found): Reading {
  const standing = scene.standing("month", found.from);
  const run = runOf(standing?.value.day ?? scene.published, "month");
  const last = hasWord(found, scene, "last");
  const { year } = toDayParts(last ? scene.published : run.day);
  const value = monthRun(year - 1, toDayParts(run.day).month);
  return {
    value,
    anchor: last ? scene.publication : (standing?.anchor ?? scene.publication),
  };
}

/** The same run of another year. */
function inYear(run: DateValue, year: number): DateValue {
  return { kind: "date", grain: run.grain, day: monthRun(year, toDayParts(run.day).month).day };
}

function hasWord({ from, to }: Found, { items }: Scene, word: string): boolean {
  for (let i = from; i < to; i++) if (items[i]?.word === word) return true;
  return false;
}

/** "the year-ago quarter", "the year-earlier period": company news compares with the same quarter a year before. */
export const yearAgo: Rule = {
  name: "year-ago",
  patterns: [
    `(the|a)? comparable? year - (ago|earlier) ${RUN}?`,
    `the? (prior|previous) - year ${RUN}`,
    `the? ${SAME} ${RUN} (a|last) year (ago|earlier)?`,
    `the? ${SAME} ${RUN} (of|in) (the|last) (previous|prior)? year`,
    `the? ${SAME} ${RUN} (the|a) year (before|earlier)`,
    `the? ${SAME} ${RUN} (of|in) YEAR`,
    `last year ' s ${RUN}`,
    `the ${RUN} a year (ago|earlier)`,
    "the same month:month (a|last|the) previous? year (ago|earlier|before)?",
    "the same month:month of last year",
    "the? comparable? year - (ago|earlier) COUNT (UNIT)",
  ],
  read(found, scene): Reading {
    const { count, unit } = found.kept;
    if (unit)
      return { value: { kind: "duration", count: count?.value ?? Number.NaN, unit: unit.code as UnitCode } };
    if (found.kept.month) return sameMonth(scene, found);
    const anchor = scene.publication;
    const last = hasWord(found, scene, "quarter")
      ? moveRun(runOf(scene.published, "quarter"), -1)
      : undefined;
    const run = hasWord(found, scene, "quarter")
      ? (scene.quarterAt(found.from) ?? last)
      : scene.periodAt(found.from);
    const named = numberOf(found, "year");
    if (!Number.isNaN(named)) return run ? { value: inYear(run, named), anchor } : { value: yearRun(named) };
    const { year } = toDayParts(run?.day ?? scene.published);
    return { value: run ? inYear(run, year - 1) : yearRun(year - 1), anchor };
  },
};
