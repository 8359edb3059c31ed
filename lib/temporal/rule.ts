// What a rule is: patterns over items, and a function that works out what the matched words are worth.

import type { DayNumber } from "@/lib/base/calendar";
import { type Item, PARAGRAPH } from "./lexeme";
import type { Kept } from "./pattern";
import type { Anchor } from "./types";
import type { DateValue, Grain, Value } from "./value";

const PARAGRAPH_REACH = 120; // items; a paragraph of news seldom has more

export type Tense = "past" | "future" | "unknown";

/** The items that a pattern took, and those it kept by name. */
export interface Found {
  /** Index of the first item, and after the last. */
  readonly from: number;
  readonly to: number;
  readonly kept: Kept;
}

/** The date that the narrative stands at. */
export interface Standing {
  readonly value: DateValue;
  readonly anchor: Anchor;
  /** Index of its first item. */
  readonly at: number;
}

/** What a rule may look at besides its own words. All of it lies before the expression, but for the tense. */
export interface Scene {
  readonly items: readonly Item[];
  readonly published: DayNumber;
  /** Publication, as an anchor. */
  readonly publication: Anchor;
  /** The last date of the text so far, if any. */
  readonly narrative: Standing | undefined;
  /** The date that a count of units of that grain, met at item `at`, goes from: days from a day, months from a month. */
  standing(grain: Grain, at: number): Standing | undefined;
  /** The day last named, be it one of saying. */
  lastDay(): Standing | undefined;
  /** The last date that the text gives a year of its own. */
  readonly toldYear: Standing | undefined;
  /** The last day told that is not after that of publication. */
  readonly pastDay: Standing | undefined;
  /** The last quarter that the text names, in news of companies. */
  readonly quarter: DateValue | undefined;
  /** The month or quarter told before item `at` in its sentence, which "a year earlier" goes from; else `quarter`. */
  comparedAt(at: number): DateValue | undefined;
  /** The quarter named in the words just before item `at`, over or not; else the one that `quarter` gives. */
  quarterAt(at: number): DateValue | undefined;
  /** The quarter or half named in the words just before item `at`, or told as its three or six months. */
  periodAt(at: number): DateValue | undefined;
  /** Tense of the verb that the items at these indices belong to. */
  tenseAt(from: number, to: number): Tense;
  /** Whether the sentence around the item speaks of money, shares or percentages. */
  isFinancial(at: number): boolean;
}

/** What the matched words are worth. */
export interface Reading {
  readonly value: Value;
  /** What it was counted from; absent where the words fix the date themselves. */
  readonly anchor?: Anchor;
  /** Index of the first item, where it lies before the pattern's. */
  readonly from?: number;
  /** Index after the last item, where the pattern looked further: "June 5" of "June 5-7, 2010". */
  readonly to?: number;
}

/** What a rule gives for words that look like a time and are none: "30 February 2024". */
export const NO_TIME = "no-time";

/** One way of writing a time. */
export interface Rule {
  readonly name: string;
  /** See pattern.ts. */
  readonly patterns: readonly string[];
  /** `undefined` where the rule does not apply, and shorter matches are tried; `NO_TIME` where none of the words is a time. */
  read(found: Found, scene: Scene): Reading | typeof NO_TIME | undefined;
}

/** The word kept under a name, or "". */
export function wordOf(found: Found, name: string): string {
  return found.kept[name]?.word ?? "";
}

/** The number kept under a name; NaN where there is none. */
export function numberOf(found: Found, name: string): number {
  return found.kept[name]?.value ?? Number.NaN;
}

/** The year kept, in four digits or two ("'08"); NaN where there is none. */
export function yearOf(found: Found): number {
  const short = numberOf(found, "shortyear");
  return Number.isNaN(short) ? numberOf(found, "year") : short + (short < 50 ? 2000 : 1900);
}

/** The code kept under a name, or "". */
export function codeOf(found: Found, name: string): string {
  return found.kept[name]?.code ?? "";
}

/** The item so many places before the expression (1 is the neighbour); its word, or "". */
export function wordBefore(found: Found, scene: Scene, places = 1): string {
  return scene.items[found.from - places]?.word ?? "";
}

/** The item so many places after the expression (0 is the neighbour); its word, or "". */
export function wordAfter(found: Found, scene: Scene, places = 0): string {
  return scene.items[found.to + places]?.word ?? "";
}

/**
 * Index of the first item that TIMEX3 takes in: before a noun ("the two-week siege", "its third quarter") it leaves the
 * article or the owner out.
 */
export function withoutOwner({ from }: Found, { items }: Scene, owners: ReadonlySet<string>): number {
  return owners.has(items[from]?.word ?? "") ? from + 1 : from;
}

/**
 * The date that something counted at these words goes from. "She broke the news the next day", after "the aid ends on
 * 1 October": what is over is counted from a day that is.
 */
export function standingFor(scene: Scene, found: Found, grain: Grain): Standing | undefined {
  const standing = scene.standing(grain, found.from);
  if (!standing || standing.value.day <= scene.published || grain !== "day") return standing;
  return scene.tenseAt(found.from, found.to) === "past" ? (scene.pastDay ?? standing) : standing;
}

/** Whether no blank line parts a told date, met at item `at`, from the words. */
export function inParagraph(scene: Scene, found: Found, at: number): boolean {
  for (let i = found.from - 1; i >= at && i >= found.from - PARAGRAPH_REACH; i--)
    if (scene.items[i]?.word === PARAGRAPH) return false;
  return found.from - at <= PARAGRAPH_REACH;
}

/** A reading counted from publication. */
export function fromPublication(scene: Scene, value: Value): Reading {
  return { value, anchor: scene.publication };
}
