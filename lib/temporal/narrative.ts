// Keeps the dates that a text's narrative stands at, for "two days later", "that day", "the evening before".
//
// Knows   that days are counted from the last day told, months from the last month or day, and that a date of saying or
//         of a limit ("told the paper on Saturday", "by Friday") does not move the story on while it has a date of its own

import { type DayNumber, dayNumberOf } from "@/lib/base/calendar";
import type { Draft } from "./draft";
import { edtfOf } from "./edtf-value";
import { type Item, PARAGRAPH } from "./lexeme";
import { signalBefore } from "./refiners/signals";
import type { Standing } from "./rule";
import { dayRun } from "./runs";
import type { Anchor } from "./types";
import type { DateValue, Grain } from "./value";

// Coarse enough to count from: days need a day, months a month or something finer.
const FINENESS: Readonly<Record<Grain, number>> = {
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  quarter: 2,
  half: 2,
  season: 2,
  year: 3,
  decade: 3,
  century: 3,
};
const YEARED: ReadonlySet<Grain> = new Set(["day", "month", "season", "year"]);
const LEVELS = 4;
const REACH = 150; // items over which a told date holds against a date of saying

const SAYING = new Set(["said", "says", "told", "reported", "announced", "added", "statement", "interview"]);
const TELLING = new Set(["said", "says", "told", "added", "interview", "statement"]);
const CLOSERS = new Set([".", ",", ";", ":", "?", "!", '"']);
const TELLING_REACH = 6; // items between "told" and its date: "told the newspaper on Saturday"

/** A date of saying by its neighbour: "said Friday", "in a statement on Monday". */
function isSaying(items: readonly Item[], from: number): boolean {
  const before = items[from - 1]?.word ?? "";
  return before === "on" ? SAYING.has(items[from - 2]?.word ?? "") : SAYING.has(before);
}

/** A date of telling anywhere in its clause: "told The Herald in Lisbon on Saturday". */
function isTold(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= from - TELLING_REACH; i--) {
    const word = items[i]?.word ?? ".";
    if (TELLING.has(word)) return true;
    if (CLOSERS.has(word)) return false;
  }
  return false;
}

/** "a mill that had closed on 9 May": what lay before the story. */
function isBackground(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= from - TELLING_REACH; i--) {
    const word = items[i]?.word ?? ".";
    if (word === "had") return true;
    if (CLOSERS.has(word)) return false;
  }
  return false;
}

function isLimit(items: readonly Item[], from: number): boolean {
  const word = signalBefore(items, from)?.word;
  return word === "by" || word === "until" || word === "since" || word === "before";
}

/** A date of the text, and where it stands; what it is as an anchor is written out only when something counts from it. */
class Noted implements Standing {
  constructor(
    readonly value: DateValue,
    readonly at: number,
  ) {}
  get anchor(): Anchor {
    return { kind: "narrative", edtf: edtfOf(this.value) ?? "" };
  }
}

/** The dates that the narrative stands at, while a text is read from left to right. */
export interface Narrative {
  /** The last date of whatever grain that was not one of saying. */
  last(): Standing | undefined;
  /** The last date with a year of its own: a day, a month or a year. */
  toldYear(): Standing | undefined;
  /** What a count of units of that grain, met at item `at`, goes from. */
  standing(grain: Grain, at: number): Standing | undefined;
  /** The day last named, be it one of saying, for "the same day"; but one that only says who said so tells none. */
  lastDay(): Standing | undefined;
  /** The last day told that is not after that of publication. */
  pastDay(): Standing | undefined;
  /** Takes in the next expression. */
  note(draft: Draft): void;
}

const ONE_SENTENCE = 60; // items that a sentence hardly ever has

function isParted(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]?.word === "." || items[i]?.word === PARAGRAPH) return true;
  return false;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** "a week ago" is a week to TIMEX3, yet a story goes on from the day. */
function exactDay(value: DateValue): DateValue {
  if (!value.edtf || !DAY.test(value.edtf)) return value;
  return dayRun(dayNumberOf(value.edtf));
}

/** An empty narrative over the items of a text published on a day. */
export function narrativeOf(items: readonly Item[], published: DayNumber): Narrative {
  let last: Standing | undefined;
  let toldYear: Standing | undefined;
  let pastDay: Standing | undefined;
  const told: (Noted | undefined)[] = new Array(LEVELS).fill(undefined);
  const said: (Noted | undefined)[] = new Array(LEVELS).fill(undefined);
  return {
    last: () => last,
    toldYear: () => toldYear,
    pastDay: () => pastDay,
    standing(grain, at) {
      const [plain, other] = [told[FINENESS[grain]], said[FINENESS[grain]]];
      if (!plain || !other || plain.at > other.at) return plain ?? other;
      return at - plain.at <= REACH ? plain : other;
    },
    lastDay() {
      const [plain, other] = [told[0], said[0]];
      if (!plain || !other || plain.at > other.at) return plain ?? other;
      return other.at - plain.at > ONE_SENTENCE || isParted(items, plain.at, other.at) ? other : plain;
    },
    note({ from, value: read, rule, anchor }) {
      if (read.kind !== "date") return;
      const value = exactDay(read);
      const noted = new Noted(value, from);
      if (!isSaying(items, from)) last = noted;
      if (!anchor && YEARED.has(value.grain)) toldYear = noted;
      if (rule === "clock" || rule === "hour-spoken") return; // its day is found later, from a date beside it
      if (value.grain === "day" && value.day <= published) pastDay = noted;
      const aside = isTold(items, from) || isLimit(items, from) || isBackground(items, from);
      const level = aside ? said : told;
      for (let k = FINENESS[value.grain]; k < LEVELS; k++) level[k] = noted;
    },
  };
}
