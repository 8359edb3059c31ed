// Reads days named from today: "yesterday", "today", "tonight", "this morning", "last night", "overnight".

import { isoDayOf } from "@/lib/base/calendar";
import {
  codeOf,
  type Found,
  fromPublication,
  NO_TIME,
  type Rule,
  type Scene,
  wordAfter,
  wordBefore,
  wordOf,
} from "../rule";
import { dayRun } from "../runs";
import type { DateValue, DayPart } from "../value";

const SHIFT: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

// What may follow "the evening before" where it counts from the story: the end of its clause, or a preposition.
const CLOSES = new Set([
  ".",
  ",",
  ";",
  ":",
  "!",
  "?",
  ")",
  "",
  "-",
  "–",
  "—",
  "and",
  "but",
  "when",
  "in",
  "at",
  "on",
  "with",
  "from",
  "to",
]);

function withPart(value: DateValue, part: string): DateValue {
  return part ? { ...value, part: part as DayPart } : value;
}

/** "Radio 4's Today programme", "USA Today": a name of papers and broadcasts. */
function isTitle(found: Found, scene: Scene): boolean {
  if (!scene.items[found.from]?.capital) return false;
  return /^(?:programme|program|show)$/.test(wordAfter(found, scene)) || wordBefore(found, scene) === "usa";
}

/** "yesterday", "tomorrow morning", "tonight". */
export const nearDay: Rule = {
  name: "near-day",
  patterns: ["near:(yesterday|today|tomorrow) PART?", "near:tonight"],
  read(found, scene) {
    const near = wordOf(found, "near");
    if (near === "today" && isTitle(found, scene)) return NO_TIME;
    const part = near === "tonight" ? "NI" : codeOf(found, "part");
    return fromPublication(scene, withPart(dayRun(scene.published + (SHIFT[near] ?? 0)), part));
  },
};

/** "the day before yesterday", "the day after tomorrow". */
export const dayBeside: Rule = {
  name: "day-beside",
  patterns: ["the? day which:(before|after) near:(yesterday|tomorrow|today)"],
  read(found, scene) {
    const step = wordOf(found, "which") === "before" ? -1 : 1;
    return fromPublication(scene, dayRun(scene.published + (SHIFT[wordOf(found, "near")] ?? 0) + step));
  },
};

/** "this morning", "last night"; the night of "last night" began the day before. */
export const partShifted: Rule = {
  name: "part-shifted",
  patterns: ["which:(this|last) PART", "which:this mid - afternoon:afternoon", "which:last evening"],
  read(found, scene) {
    const shift = wordOf(found, "which") === "last" ? -1 : 0;
    return fromPublication(scene, withPart(dayRun(scene.published + shift), codeOf(found, "part") || "AF"));
  },
};

/** "overnight": the evening's and the morning's day, when it says when something happened. */
export const overnight: Rule = {
  name: "overnight",
  patterns: ["overnight"],
  read(found, scene) {
    if (isAdjective(found, wordBefore(found, scene), wordAfter(found, scene))) return undefined;
    // "will stay overnight" is the night to come.
    const evening = scene.published - (scene.tenseAt(found.from, found.to) === "future" ? 0 : 1);
    const value: DateValue = {
      ...dayRun(evening),
      part: "NI",
      edtf: `${isoDayOf(evening)}/${isoDayOf(evening + 1)}`,
    };
    return fromPublication(scene, value);
  },
};

function isAdjective(_found: Found, before: string, after: string): boolean {
  const articles = ["an", "the", "of", "'", "’"];
  return (
    articles.includes(before) ||
    /^(?:stay|success|bag|train|flight|delivery|low|high|hit|rate|rates)$/.test(after)
  );
}

const LEADS = new Set(["in", "by", "until", "till", "since", "during", "from", "through", "around", "into"]);

/** "the night of 12 May", "the evening before": the part goes to the date after it (see attach-clock.ts). */
export const partOf: Rule = {
  name: "part-of-day",
  patterns: [
    "the PART",
    "that PART",
    "mid - PART",
    "the? (early|late) PART",
    "the? (early|late)? PART which:hours",
    "the? which:(early|small|wee) hours",
  ],
  read(found, scene) {
    const hours = found.kept.which !== undefined;
    const part = (codeOf(found, "part") || "MO") as DayPart;
    if (hours && found.kept.part && wordAfter(found, scene) !== "of") return NO_TIME; // "in the morning hours"
    const bare = scene.items[found.from]?.word === "early" || scene.items[found.from]?.word === "late";
    if (bare && !hours && !LEADS.has(wordBefore(found, scene))) return undefined; // "a late night"
    const of = wordAfter(found, scene) === "of";
    if (part === "NI" && !of && scene.items[found.from]?.word !== "that") return undefined; // "the night" is seldom a date
    const day = scene.standing("day", found.from);
    return {
      value: withPart(dayRun(day?.value.day ?? scene.published), part),
      anchor: day?.anchor ?? scene.publication,
    };
  },
};

/** "the evening before", "the night after": counted from the day that the narrative stands at. */
export const partBeside: Rule = {
  name: "part-beside",
  patterns: ["the PART which:(before|after)"],
  read(found, scene) {
    // "the night before the vote" counts from the vote, which is no date.
    if (!CLOSES.has(wordAfter(found, scene))) return NO_TIME;
    const day = scene.standing("day", found.from);
    const step = wordOf(found, "which") === "before" ? -1 : 1;
    const value = withPart(dayRun((day?.value.day ?? scene.published) + step), codeOf(found, "part"));
    return { value, anchor: day?.anchor ?? scene.publication };
  },
};

/** "later in the day", "later that day": the day that the narrative stands at, else that of publication. */
export const inTheDay: Rule = {
  name: "in-the-day",
  patterns: ["(later|earlier|late|early) in the day", "(later|earlier) that day"],
  read(found, scene) {
    const told = scene.standing("day", found.from);
    const ahead = told && told.value.day > scene.published && scene.tenseAt(found.from, found.to) === "past";
    const day = ahead ? undefined : told;
    return { value: dayRun(day?.value.day ?? scene.published), anchor: day?.anchor ?? scene.publication };
  },
};
