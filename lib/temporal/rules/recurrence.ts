// Reads what comes again: "every day", "each Thursday", "daily", "twice a week", "Tuesdays". It dates nothing.

import { codeOf, numberOf, type Reading, type Rule, wordAfter, wordBefore, wordOf } from "../rule";

function set(timex: string): Reading {
  return { value: { kind: "set", timex } };
}

const CLOCK_UNIT: Readonly<Record<string, string>> = { S: "PT1S", MIN: "PT1M", H: "PT1H" };
const SEASONAL: Readonly<Record<string, string>> = {
  SP: "XXXX-SP",
  SU: "XXXX-SU",
  FA: "XXXX-FA",
  WI: "XXXX-WI",
};

/** "every day", "each Thursday", "every other week", "every four years", "every summer". */
export const every: Rule = {
  name: "every",
  patterns: [
    "(every|each) single? (UNIT)",
    "every second:(other|second) (UNIT)",
    "once? every COUNT (UNIT)",
    "(every|each) WEEKDAY PART?",
    "(every|each) SEASON",
    "(every|each) MONTH",
    "(every|each) PART",
    "the? (ORDINAL|last) WEEKDAY (of|in) (every|each) (UNIT)",
  ],
  read(found) {
    const { weekday, part, season, month, unit } = found.kept;
    if (weekday && unit) return set(`P1${unit.code}`);
    if (weekday) return set(`XXXX-WXX-${weekday.value}${part ? `T${part.code}` : ""}`);
    if (part) return set(`T${part.code}`);
    if (season) return set(SEASONAL[season.code] ?? "XXXX-SU");
    if (month) return set(`XXXX-${String(month.value).padStart(2, "0")}`);
    if (!unit) return undefined;
    const count = found.kept.second ? 2 : found.kept.count ? numberOf(found, "count") : 1;
    if (count === 1) return set(CLOCK_UNIT[unit.code] ?? `P1${unit.code}`);
    const n = Number.isNaN(count) ? "X" : String(count);
    return set(CLOCK_UNIT[unit.code]?.replace("1", n) ?? `P${n}${unit.code}`);
  },
};

/** "twice a week", "three times a year": so often in each. */
export const timesIn: Rule = {
  name: "times-in",
  patterns: ["(once|twice|thrice) (a|an|each|every|per) UNIT", "COUNT times (a|an|each|every|per) UNIT"],
  read(found) {
    const unit = codeOf(found, "unit");
    return unit && !/s$|ia$/.test(wordOf(found, "unit")) ? set(CLOCK_UNIT[unit] ?? `P1${unit}`) : undefined;
  },
};

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  annually: "P1Y",
  yearly: "P1Y",
};

/** "daily", "annually". */
export const adverb: Rule = {
  name: "recurring-adverb",
  patterns: [`word:(${Object.keys(ADVERBS).join("|")})`],
  read(found, scene) {
    const item = found.kept.word;
    // "the Daily Mail", "the party daily Pravda": a name.
    if (!item || scene.items[found.to]?.capital || wordBefore(found, scene) === "-") return undefined;
    if (/ly$/.test(item.word) && /^(?:%|percent)$/.test(wordBefore(found, scene))) return undefined; // "rises 3% annually"
    return set(ADVERBS[item.word] ?? "P1D");
  },
};

/** "Tuesdays", "Monday nights". */
export const weekdayPlural: Rule = {
  name: "weekday-plural",
  patterns: ["WEEKDAY part:(mornings|afternoons|evenings|nights)", "WEEKDAY"],
  read(found, scene) {
    const part = codeOf(found, "part");
    if (!part && !/days$/.test(wordOf(found, "weekday"))) return undefined;
    if (!part && wordAfter(found, scene) === "-") return undefined;
    return set(`XXXX-WXX-${numberOf(found, "weekday")}${part ? `T${part}` : ""}`);
  },
};
