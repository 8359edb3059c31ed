// Reads years, decades and centuries: "in 2014", "fiscal 1989", "the 1990s", "the 20th century".
// A four-digit number is a year only where nothing says that it counts something.

import { toDayParts } from "@/lib/base/calendar";
import {
  codeOf,
  type Found,
  NO_TIME,
  numberOf,
  type Reading,
  type Rule,
  type Scene,
  wordAfter,
  wordBefore,
  wordOf,
  yearOf,
} from "../rule";
import { yearRun } from "../runs";
import type { DateValue } from "../value";
import { isNoYear } from "./counted-year";

// Beyond these a preposition has to make the number a year: "by 2100", "in 1530".
const LATEST_YEARS_AHEAD = 40;
const LONG_PAST = 1700;

function pairOf(year: number): Reading {
  return { value: { ...yearRun(year), edtf: `${year}/${year + 1}` } };
}

/** "2016-17", "2011/12", "2011/2012": a season, a term or a budget of two years; the neighbour's last digits say so. */
export const yearPair: Rule = {
  name: "year-pair",
  patterns: ["the? YEAR link:(-|–|/) COUNT", "the? YEAR link:(-|–|/) COUNT (fiscal|financial) year"],
  read(found, scene) {
    const [year, next] = [numberOf(found, "year"), numberOf(found, "count")];
    const { year: item, link, count } = found.kept;
    const close = item && link && count && item.end === link.start && link.end === count.start;
    const digits = close ? count.end - count.start : 0;
    if (digits === 4 && link?.word === "/" && next === year + 1) return pairOf(year);
    if (digits !== 2 || next !== (year + 1) % 100) return undefined;
    // A bare number of six digits may count or name anything: a verb or a preposition has to make it a time.
    if (
      wordAfter(found, scene) !== "season" &&
      !YEAR_LEADS.has(wordBefore(found, scene)) &&
      found.to - found.from < 5
    )
      return undefined;
    return pairOf(year);
  },
};

const YEAR_LEADS = new Set(
  "in of for from since until by during over the after before and to between".split(" "),
);

/** "300 BC": the calendar of news does not reach there, and the digits are no year of our era. */
export const yearBefore: Rule = {
  name: "year-bc",
  patterns: ["(YEAR|COUNT) (bc|bce)", "(YEAR|COUNT) b . c ."],
  read: () => NO_TIME,
};

/** "2014", "the year 2000", "fiscal 1989", "FY2007". */
export const yearAlone: Rule = {
  name: "year",
  patterns: ["(the|its|their)? (fiscal|financial) year? YEAR", "the? year YEAR", "(fy|cy) YEAR", "YEAR"],
  read(found, scene) {
    const year = numberOf(found, "year");
    const ahead = year - toDayParts(scene.published).year;
    if (found.to - found.from === 1) {
      if (
        ((ahead > LATEST_YEARS_AHEAD || year < LONG_PAST) && !YEAR_LEADS.has(wordBefore(found, scene))) ||
        isNoYear(found, scene)
      )
        return undefined;
    }
    return { value: yearRun(year) };
  },
};

/** "in '98": a year in two digits, where a preposition or a season leads to it. */
export const yearShort: Rule = {
  name: "year-short",
  patterns: ["SHORTYEAR"],
  read(found, scene) {
    if (!["in", "of", "since", "by", "from", "until"].includes(wordBefore(found, scene))) return undefined;
    return { value: yearRun(yearOf(found)) };
  },
};

/** "the early 80s", "the mid-80s"; "in his early 30s" is an age. */
function isLedTo(found: Found, scene: Scene): boolean {
  const [before, hyphen] = [wordBefore(found, scene), wordBefore(found, scene) === "-" ? 1 : 0];
  if (!/^(?:early|mid|late|-)$/.test(before)) return false;
  return (
    wordBefore(found, scene, 2 + hyphen) === "the" ||
    /^(?:in|by|since|until|of|from|and|or)$/.test(wordBefore(found, scene, 2 + hyphen))
  );
}

const HALF = "the? half:(first|second|last|latter) half";

/** A decade or century, or the half of it that the words name; TIMEX3 has no value of its own for that. */
function halved(run: DateValue, found: Found): DateValue {
  const half = wordOf(found, "half");
  if (!half) return run;
  const { year } = toDayParts(run.day);
  const years = run.grain === "decade" ? 10 : 100;
  const middle = year + years / 2;
  const edtf = half === "first" ? `${year}/${middle - 1}` : `${middle}/${year + years - 1}`;
  return { ...run, edtf };
}

/** "the 1990s", "the nineties", "mid-80s", "the second half of the 1990s". */
export const decade: Rule = {
  name: "decade",
  patterns: ["the? DECADE", `${HALF} of the? DECADE`],
  read(found, scene) {
    const value = numberOf(found, "decade");
    const spelled = codeOf(found, "decade") === "word";
    const the = scene.items[found.to - 2]?.word === "the" || isLedTo(found, scene);
    if ((spelled || value < 100) && !the) return undefined; // "in his thirties", "30s"
    const year = value < 100 ? value + 1900 : value;
    if (year < 1500 || year % 10 !== 0) return undefined;
    const grain = year % 100 === 0 && year <= 1900 ? "century" : "decade"; // "the 1800s"
    return { value: halved({ ...yearRun(year), grain }, found) };
  },
};

/** "the 20th century". */
export const century: Rule = {
  name: "century",
  patterns: ["the? ORDINAL -? (century|centuries)", `${HALF} of the? ORDINAL -? (century|centuries)`],
  read(found) {
    const year = (numberOf(found, "ordinal") - 1) * 100;
    return year < 100 || year > 9800
      ? undefined
      : { value: halved({ ...yearRun(year), grain: "century" }, found) };
  },
};
