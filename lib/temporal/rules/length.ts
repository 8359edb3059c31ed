// Reads lengths of time: "24 hours", "a 30-day truce", "the past two months", "recent years", "half an hour".
// They date nothing, but are read so that their words are not taken for dates. Ages are left alone.

import {
  codeOf,
  type Found,
  NO_TIME,
  numberOf,
  type Reading,
  type Rule,
  type Scene,
  withoutOwner,
  wordAfter,
  wordBefore,
  wordOf,
} from "../rule";
import { CLASS, type UnitCode } from "../vocabulary";

/** A length of so many units; NaN for "several". */
export function length(count: number, unit: string): Reading {
  return { value: { kind: "duration", count, unit: unit as UnitCode } };
}

/** "33-year-old", "aged 12 years", "12 years old": an age. */
function isAge(found: Found, scene: Scene): boolean {
  const after = wordAfter(found, scene);
  return (
    after === "old" ||
    (after === "-" && /^olds?$/.test(wordAfter(found, scene, 1))) ||
    (after === "of" && wordAfter(found, scene, 1) === "age")
  );
}

const THE: ReadonlySet<string> = new Set(["the"]);

/** ".5 hours": the stop belongs to the number. */
function isGlued({ from }: Found, { items }: Scene): boolean {
  return items[from - 1]?.end === items[from]?.start;
}

/** "the 2021 weekend", "a 2008 week": of a year, not so many of them. */
function named({ kept }: Found): boolean {
  const { count, unit } = kept;
  return ((count?.mask ?? 0) & CLASS.YEAR) !== 0 && ((unit?.mask ?? 0) & CLASS.UNITS) === 0;
}

/** "three-quarters of its food". */
function isFraction(found: Found, scene: Scene, unit: string): boolean {
  if (unit !== "Q" || found.kept.which || wordAfter(found, scene) !== "of") return false;
  return /^(?:its|the|their|his|her|our|all|a|an|those|these|them|whom|which)$/.test(
    wordAfter(found, scene, 1),
  );
}

/** "three days", "24-hour", "the last four months", "2 1/2 years", "at least 30 more years". */
export const lengthCounted: Rule = {
  name: "length",
  patterns: [
    "(another|further) COUNT UNIT",
    "a (further|additional|full|good|mere) COUNT UNIT",
    "the? which:(last|past|next|first|final|previous|coming|following|latest)? COUNT (more|additional|consecutive|straight|full|business|working|calendar|long|whole|solid)? -? UNIT",
    "COUNT - ORDINAL",
    "COUNT -? (odd|plus) -? UNIT",
  ],
  read(found, scene) {
    const unit = codeOf(found, "unit") || (wordOf(found, "ordinal") === "second" ? "S" : "");
    if (!unit || isAge(found, scene)) return undefined;
    // "her first book, and her last 58 years later"
    if (found.kept.which && /^(?:ago|later|earlier)$/.test(wordAfter(found, scene))) return undefined;
    const count = numberOf(found, "count");
    const code = found.kept.count?.code;
    const before = wordBefore(found, scene);
    if (
      before === "$" ||
      (before === "." && isGlued(found, scene)) ||
      (code === "digits" && /^[#/]$/.test(before))
    )
      return undefined;
    if (wordBefore(found, scene) === "as" && found.kept.count?.word === "many") return NO_TIME; // "in as many years"
    if (named(found) || isFraction(found, scene, unit)) return undefined;
    const verb = wordOf(found, "count") && scene.items[found.from]?.word === "last" && HOPES.has(before); // "could last two months"
    if (verb) return { ...length(count, unit), from: found.from + 1 };
    const hyphened = scene.items[found.to - 2]?.word === "-";
    return { ...length(count, unit), ...(hyphened ? { from: withoutOwner(found, scene, THE) } : {}) };
  },
};

const FINER: readonly string[] = ["Y", "M", "W", "D", "H", "MIN", "S"];

/** "an hour and 40 minutes", "two years, six months": one length of two units. */
export const lengthCompound: Rule = {
  name: "length-compound",
  patterns: ["first:(a|an|COUNT) UNIT (and|,) COUNT UNIT"],
  read(found, scene) {
    const first = found.kept.first;
    const [large, small] = [codeOf(found, "unit"), codeOf(found, "unit2")];
    const count = first?.word === "a" || first?.word === "an" ? 1 : (first?.value ?? Number.NaN);
    const rest = numberOf(found, "count");
    const [at, below] = [FINER.indexOf(large), FINER.indexOf(small)];
    if (at < 0 || below <= at || !Number.isInteger(count) || !Number.isInteger(rest)) return undefined;
    if (/^(?:ago|old|later|earlier)$/.test(wordAfter(found, scene)) && below < 4) return undefined;
    const value = { kind: "duration" as const, count, unit: large as UnitCode };
    return { value: { ...value, rest: { count: rest, unit: small as UnitCode } } };
  },
};

const LONG_WORDS: Readonly<Record<string, UnitCode>> = {
  hourlong: "H",
  daylong: "D",
  nightlong: "D",
  weeklong: "W",
  monthlong: "M",
  yearlong: "Y",
  decadelong: "DE",
};

/** "month-long", "a yearlong inquiry", "a decades-long war". */
export const lengthLong: Rule = {
  name: "length-long",
  patterns: ["(a|an)? UNIT - long", `(a|an)? long:(${Object.keys(LONG_WORDS).join("|")})`],
  read(found) {
    const word = LONG_WORDS[wordOf(found, "long")];
    if (word) return length(1, word);
    return length(/s$|ia$/.test(wordOf(found, "unit")) ? Number.NaN : 1, codeOf(found, "unit"));
  },
};

/** "One day he will return", at the head of a sentence. */
function opensHope(found: Found, scene: Scene): boolean {
  const one = scene.items[found.from];
  const next = wordAfter(found, scene) === "," ? 1 : 0;
  const long = /^(?:after|before|later|earlier|in|of|ago)$/.test(wordAfter(found, scene, next));
  return one?.capital === true && !long && scene.tenseAt(found.from, found.to) === "future";
}

const HOPES = new Set(
  "will would could can may might should shall must to hope hopes hoped that ll d".split(" "),
);

/** "he would one day return": some time to come, where a verb of hope or plan leads to it. */
export const oneDay: Rule = {
  name: "one-day",
  patterns: ["(one|some) day"],
  read(found, scene) {
    if (!HOPES.has(wordBefore(found, scene)) && !opensHope(found, scene)) return undefined;
    return { value: { kind: "reference", to: "FUTURE_REF" } };
  },
};

/** "a year", "an hour", "one week" as a length; "$3 a year" is a rate, and left alone. */
export const lengthOne: Rule = {
  name: "length-one",
  patterns: [
    "(a|an) (full|whole|additional|entire|single)? UNIT",
    "another UNIT",
    "(a|an) UNIT and a half",
    "the (past|last|next) UNIT and a half",
    "half (a|an|-) UNIT",
    "a? quarter (-|of) a? long:century",
  ],
  read(found, scene) {
    const unit = codeOf(found, "unit");
    if (/s$|ia$/.test(wordOf(found, "unit")) || isAge(found, scene)) return undefined;
    const first = scene.items[found.from]?.word;
    if (found.kept.long) return length(25, "Y");
    if (first === "half") return length(0.5, unit);
    if (scene.items[found.to - 1]?.word === "half") return length(1.5, unit);
    if (unit === "Q" || unit === "S") return undefined; // "a quarter of the voters", "a second try"
    return isRate(found, scene) ? undefined : length(1, unit);
  },
};

const RATED = new Set([
  "times",
  "twice",
  "once",
  "thrice",
  "%",
  "percent",
  "pounds",
  "dollars",
  "euros",
  "tons",
  "tonnes",
  "barrels",
  "people",
  "hours",
  "days",
  "minutes",
  "cents",
  "miles",
  "million",
  "billion",
  "m",
  "bn",
  "pence",
]);

const CURRENCIES = new Set(["$", "£", "€", "¥"]);

/** "twice a day", "$17.9 million a year". */
function isRate(found: Found, scene: Scene): boolean {
  const before = wordBefore(found, scene);
  if (RATED.has(before)) return true;
  const item = scene.items[found.from - 1];
  return item !== undefined && /^\d/.test(item.word) && CURRENCIES.has(wordBefore(found, scene, 2));
}
