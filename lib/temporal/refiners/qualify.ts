// Takes the words before an expression that belong to it: "early next year", "about two years ago", "the end of 1989".
//
// Gives   the wider extent and the blur or bound that the words add; it never changes the calendar run itself

import type { Item } from "../lexeme";
import type { Blur, DateValue, Value } from "../value";
import { CLASS } from "../vocabulary";

const BLURS: ReadonlyMap<string, Blur> = new Map([
  ["early", "early"],
  ["earlier", "early"],
  ["late", "late"],
  ["later", "late"],
  ["mid", "mid"],
  ["end", "late"],
  ["close", "late"],
  ["beginning", "early"],
  ["start", "early"],
  ["middle", "mid"],
]);
const ABOUT = new Set([
  "about",
  "around",
  "nearly",
  "almost",
  "roughly",
  "approximately",
  "some",
  "exactly",
  "barely",
]);

/** An expression's extent in items, and what it is worth. */
export interface Qualified {
  readonly from: number;
  readonly value: Value;
}

function word(items: readonly Item[], i: number): string {
  return items[i]?.word ?? "";
}

function blurred(value: DateValue, blur: Blur): DateValue {
  // "later this year", "earlier this month" name the whole unit; the guide for readers keeps it sharp.
  return { ...value, blur };
}

/** "the end of", "the beginning of", before a date. */
function readEndOf(items: readonly Item[], from: number): { from: number; blur: Blur } | undefined {
  if (word(items, from - 1) !== "of") return undefined;
  const blur = BLURS.get(word(items, from - 2));
  if (!blur || word(items, from - 2).endsWith("er")) return undefined;
  const the = word(items, from - 3) === "the" ? 3 : 2;
  return { from: from - the, blur };
}

function qualifyDate(items: readonly Item[], from: number, value: DateValue): Qualified {
  if (value.part || value.clock) return qualifyTime(items, from, value);
  const endOf = readEndOf(items, from);
  if (endOf && value.grain !== "day") return { from: endOf.from, value: blurred(value, endOf.blur) };
  const hyphen = word(items, from - 1) === "-" ? 1 : 0;
  const name = word(items, from - 1 - hyphen);
  const blur = BLURS.get(name);
  if (!blur || ["end", "close", "beginning", "start", "middle"].includes(name))
    return qualifyAbout(items, from, value);
  if (hyphen && !["mid", "early", "late"].includes(name)) return { from, value };
  const first = from - 1 - hyphen;
  const the = ["the", "in"].includes(word(items, first - 1)) && word(items, first - 1) === "the" ? 1 : 0;
  const sharp = name === "earlier" || name === "later";
  return { from: first - the, value: sharp ? value : blurred(value, blur) };
}

const ABOUT_A_CLOCK = new Set(["about", "around", "approximately", "roughly"]);

/** "around 7:15 p.m.", "early this morning", "late last night". */
function qualifyTime(items: readonly Item[], from: number, value: DateValue): Qualified {
  const before = word(items, from - 1);
  const led = value.clock
    ? ABOUT_A_CLOCK.has(before) && ((items[from]?.mask ?? 0) & CLASS.CLOCK) !== 0
    : (before === "early" || before === "late" || before === "later") &&
      /^(?:this|last)$/.test(word(items, from));
  return led ? { from: from - 1, value } : qualifyAbout(items, from, value);
}

/** "about", "nearly", "more than", "at least". */
function qualifyAbout(items: readonly Item[], from: number, value: Value): Qualified {
  const near = word(items, from - 1);
  const far = word(items, from - 2);
  if (ABOUT.has(near) && (value.kind === "duration" || (value.kind === "date" && value.blur === "about")))
    return { from: from - 1, value };
  const bounded =
    value.kind === "duration" || (value.kind === "date" && (value.bound ?? value.blur === "about"));
  if (bounded && near === "than" && ["more", "less", "fewer", "longer"].includes(far))
    return { from: word(items, from - 3) === "no" ? from - 3 : from - 2, value };
  if (bounded && (near === "least" || near === "most") && far === "at") return { from: from - 2, value };
  return { from, value };
}

/** The expression with the words before it that belong to it. */
export function qualify(items: readonly Item[], from: number, value: Value): Qualified {
  if (value.kind === "date") return qualifyDate(items, from, value);
  return value.kind === "duration" ? qualifyAbout(items, from, value) : { from, value };
}
