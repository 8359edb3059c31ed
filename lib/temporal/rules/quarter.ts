// Reads quarters and halves: "third-quarter", "the first quarter of 2023", "the latest quarter", "the 1988 period".

import { toDayParts } from "@/lib/base/calendar";
import { nearestYearOfMonth } from "../nearest";
import {
  type Found,
  numberOf,
  type Reading,
  type Rule,
  type Scene,
  withoutOwner,
  wordAfter,
  wordBefore,
  wordOf,
  yearOf,
} from "../rule";
import { moveRun, quarterRun, runOf } from "../runs";
import type { DateValue } from "../value";
import { CLASS } from "../vocabulary";

/** Year of a quarter without one: the latest that has begun, or for a future verb the next. */
function yearOfQuarter(scene: Scene, quarter: number, found: Found): number {
  const { year, month } = toDayParts(scene.published);
  const now = Math.ceil(month / 3);
  if (quarter <= now) return year;
  const tense = scene.tenseAt(found.from, found.to);
  return tense === "future" || (tense === "unknown" && quarter - now === 1) ? year : year - 1;
}

const OF = "(of|in|,)?";
const NTH = "(ORDINAL) -? (fiscal|financial)? quarter";

const OWNERS: ReadonlySet<string> = new Set(["its", "their", "a"]);
const ARTICLES: ReadonlySet<string> = new Set(["the", "its", "their", "a"]);

/** "for the second quarter in a row": counted, not named. */
function isInARow(found: Found, scene: Scene): boolean {
  return wordAfter(found, scene) === "running" || wordAfter(found, scene, 2) === "row";
}

/** "the third quarter", "first quarter of 2023", "the 1988 second quarter". */
export const quarterNamed: Rule = {
  name: "quarter",
  patterns: [
    `(the|its|a)? fiscal? -? ${NTH} ${OF} fiscal? YEAR`,
    `the? fiscal? YEAR fiscal? -? ${NTH}`,
    `(the|its)? fiscal? -? ${NTH} (of|in)? which:(last|this|next) year`,
    `which:(last|this|next) year ' s fiscal? -? ${NTH}`,
    `(the|its|their)? fiscal? -? ${NTH}`,
  ],
  read(found, scene): Reading | undefined {
    const quarter = numberOf(found, "ordinal");
    if (!(quarter >= 1 && quarter <= 4) || isInARow(found, scene)) return undefined;
    const named = numberOf(found, "year");
    const owners = scene.items[found.to - 2]?.word === "-" ? ARTICLES : OWNERS;
    const from = withoutOwner(found, scene, owners);
    if (!Number.isNaN(named)) return { value: quarterRun(named, quarter), from };
    const which = wordOf(found, "which");
    if (!which && !scene.isFinancial(found.from) && isGame(found, scene)) return undefined;
    const shift = { last: -1, this: 0, next: 1 }[which];
    const year =
      shift === undefined ? yearOfQuarter(scene, quarter, found) : toDayParts(scene.published).year + shift;
    return { value: quarterRun(year, quarter), anchor: scene.publication, from };
  },
};

/** "Q3 2008", "2008 Q3", "4Q", "Q1'08", "H1 2020": as results are headed. */
export const quarterCoded: Rule = {
  name: "quarter-coded",
  patterns: [
    "letter:(q|h) COUNT (of|,|-)? (fiscal|fy)? YEAR",
    "letter:(q|h) COUNT SHORTYEAR",
    "YEAR -? letter:(q|h) COUNT",
    "letter:q COUNT",
    "COUNT letter:q (of|,|-)? (fiscal|fy)? YEAR",
    "COUNT letter:q SHORTYEAR?",
  ],
  read(found, scene) {
    const { letter, count } = found.kept;
    const [nth, named] = [numberOf(found, "count"), yearOf(found)];
    const half = letter?.word === "h";
    if (
      !letter?.capital ||
      (letter.end !== count?.start && count?.end !== letter.start) ||
      !(nth >= 1 && nth <= (half ? 2 : 4))
    )
      return undefined;
    const quarter = half ? nth * 2 - 1 : nth;
    const year = Number.isNaN(named) ? yearOfQuarter(scene, quarter, found) : named;
    const value: DateValue = half
      ? { ...quarterRun(year, quarter), grain: "half" }
      : quarterRun(year, quarter);
    return Number.isNaN(named) ? { value, anchor: scene.publication } : { value };
  },
};

const SPORT = new Set(["touchdown", "goal", "score", "minutes", "with", "when", "yards"]);

function isGame(found: Found, scene: Scene): boolean {
  return SPORT.has(wordAfter(found, scene)) || SPORT.has(wordBefore(found, scene));
}

/** "the second half of 2023", "first half of this year". */
export const halfNamed: Rule = {
  name: "half-year",
  patterns: [
    "the? half:(first|second|last|latter) half of YEAR",
    "the? half:(first|second|last|latter) half of which:(this|last|next|the) year",
    "the? half:(first|second|last) two quarters of YEAR",
  ],
  read(found, scene) {
    const half = wordOf(found, "half") === "first" ? 1 : 2;
    const named = numberOf(found, "year");
    const shift = { last: -1, next: 1 }[wordOf(found, "which")] ?? 0;
    const year = Number.isNaN(named) ? toDayParts(scene.published).year + shift : named;
    const value: DateValue = { ...quarterRun(year, half * 2 - 1), grain: "half" };
    return Number.isNaN(named) ? { value, anchor: scene.publication } : { value };
  },
};

/** "first-half profit", "losses in the second half": of a firm's year; games have halves too. */
export const halfAlone: Rule = {
  name: "half-year",
  patterns: ["the? half:(first|second) -? half"],
  read(found, scene) {
    if (!scene.isFinancial(found.from) || isGame(found, scene) || wordAfter(found, scene) === "of")
      return undefined;
    const half = wordOf(found, "half") === "first" ? 1 : 2;
    const { year, month } = toDayParts(scene.published);
    const begun = half === 1 || month > 6 || scene.tenseAt(found.from, found.to) === "future";
    const value: DateValue = {
      ...quarterRun(begun ? year : year - 1, half * 2 - 1),
      grain: "half",
    };
    return { value, anchor: scene.publication };
  },
};

/** "the final quarter of 2023", "the last quarter of this year". */
export const quarterLast: Rule = {
  name: "quarter",
  patterns: [
    "the? (final|last|closing) quarter (of|in) YEAR",
    "the? (final|last|closing) quarter of which:(this|last|next) year",
  ],
  read(found, scene) {
    const named = numberOf(found, "year");
    if (!Number.isNaN(named)) return { value: quarterRun(named, 4) };
    const shift = { last: -1, next: 1 }[wordOf(found, "which")] ?? 0;
    return { value: quarterRun(toDayParts(scene.published).year + shift, 4), anchor: scene.publication };
  },
};

/** "the April-June quarter", "the July to September period". */
export const quarterOfMonths: Rule = {
  name: "quarter",
  patterns: ["the? MONTH -? (-|–|to|through) -? MONTH (quarter|period)"],
  read(found, scene) {
    const [first, last] = [numberOf(found, "month"), numberOf(found, "month2")];
    if (last - first !== 2 || last % 3 !== 0) return undefined;
    return {
      value: quarterRun(yearOfQuarter(scene, last / 3, found), last / 3),
      anchor: scene.publication,
    };
  },
};

/** "the quarter ended Sept. 30": the calendar quarter in which that month lies. */
function endedQuarter(found: Found, scene: Scene): DateValue | undefined {
  const month = scene.items[found.to + 1];
  if (
    !/^end(?:ed|ing)$/.test(wordAfter(found, scene)) ||
    month?.value === undefined ||
    (month.mask & CLASS.MONTH) === 0
  )
    return undefined;
  const year = nearestYearOfMonth(scene.published, month.value, "past");
  return quarterRun(year, Math.ceil(month.value / 3));
}

/** "the quarter", "the latest period": the quarter that the text last named, or the one before publication. */
export const quarterAgain: Rule = {
  name: "quarter-again",
  patterns: [
    "(the|that) which:(latest|same|recent)? quarter",
    "(its|their) which:(latest|recent) quarter",
    "(the|its|their) most which:recent quarter",
    "the which:latest period",
    "the YEAR (period|quarter)",
  ],
  read(found, scene) {
    const named = numberOf(found, "year");
    const last =
      endedQuarter(found, scene) ?? scene.quarter ?? moveRun(runOf(scene.published, "quarter"), -1);
    if (!Number.isNaN(named)) {
      if (!scene.quarter) return undefined;
      const quarter = Math.ceil(toDayParts(last.day).month / 3);
      return { value: quarterRun(named, quarter), anchor: scene.publication };
    }
    if (wordAfter(found, scene) === "of" || wordAfter(found, scene) === "-") return undefined;
    return { value: last, anchor: scene.publication, from: withoutOwner(found, scene, OWNERS) };
  },
};
