// Counts from a happening whose day the text tells elsewhere: "two days before the fire", "the Sunday after the
// recount", "the eve of the vote", "the first anniversary of the crash", "the second day of the trial". The calendar
// value is one day or run; TIMEX3 keeps what it had.
//
// Knows    that a happening is told with its day: the day told nearest to the noun, or to its verb, in one sentence
// Refuses  to guess: where no sentence tells the day, everything stays as it is

import { weekdayOf } from "@/lib/base/calendar";
import type { Draft } from "../draft";
import { edtfOf } from "../edtf-value";
import { type Item, PARAGRAPH } from "../lexeme";
import { dayRun, grainOf, moveDay, runOf, weekdayAfter, weekdayBefore } from "../runs";
import type { DateValue } from "../value";
import { CLASS, type UnitCode } from "../vocabulary";
import { besideAt } from "./count-from-date";

const NEAR = 16; // items between a day and the word that it dates
const LONGEST_NOUN = 3; // words of "the stadium fire"
const COUNTED: ReadonlySet<string> = new Set(["D", "W", "FN", "M", "Y"]);
const OWNERS: ReadonlySet<string> = new Set(["the", "that", "his", "her", "its", "their"]);
const LINKS: ReadonlySet<string> = new Set(["before", "after", "since", "until", "following"]);
const WENT: ReadonlySet<string> = new Set(["went", "gone", "going"]);
const NO_NOUN = new Set(
  "first last next day week month year time end start in on at of to for from by with and or but that which who when where as was were is had has have said would will could".split(
    " ",
  ),
);
const CALAMITIES =
  "earthquake quake flood flooding fire explosion blast crash collapse storm wreck avalanche slide sinking sank sunk derailment derailed collapsed exploded erupted landslide capsized".split(
    " ",
  );
/** Words that stand for a happening by another name. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  quake: ["earthquake"],
  earthquake: ["quake"],
  disaster: CALAMITIES,
  tragedy: CALAMITIES,
  catastrophe: CALAMITIES,
  accident: [
    "crash",
    "crashed",
    "collision",
    "collided",
    "derailment",
    "derailed",
    "avalanche",
    "slide",
    "capsized",
  ],
  avalanche: ["slide"],
  slide: ["avalanche", "landslide"],
  sinking: ["sank", "sunk", "capsized"],
  collapse: ["collapsed"],
  derailment: ["derailed"],
  explosion: ["exploded", "blast"],
  blast: ["exploded", "explosion"],
  crash: ["crashed"],
  collision: ["collided"],
  eruption: ["erupted"],
  flood: ["flooded", "flooding"],
  ruling: ["ruled"],
  verdict: ["convicted", "acquitted"],
  arrest: ["arrested"],
  launch: ["launched"],
  walkout: ["walked"],
  evacuation: ["evacuated"],
};

interface Told {
  readonly draft: Draft;
  readonly distance: number;
}

type DaysOfWords = ReadonlyMap<string, Told>;

/** "before the fire" itself tells no day of the fire. */
function isCountedFrom(items: readonly Item[], k: number): boolean {
  for (let i = k - 1; i >= k - LONGEST_NOUN - 1; i--) {
    if (!OWNERS.has(items[i]?.word ?? "")) continue;
    return LINKS.has(items[i - 1]?.word ?? "") || items[i - 2]?.word === "eve";
  }
  return false;
}

const ENDS: ReadonlySet<string> = new Set([".", "!", "?", PARAGRAPH]);

function endsReach(item: Item | undefined): boolean {
  return !item || ENDS.has(item.word);
}

/** The day told nearest to each word, within a sentence. Looks at a few items beside each date, once. */
function daysOfWords(items: readonly Item[], drafts: readonly Draft[]): DaysOfWords {
  const days = new Map<string, Told>();
  for (const draft of drafts) {
    if (draft.value.kind !== "date" || draft.value.grain !== "day" || draft.value.edtf) continue;
    for (const step of [-1, 1]) {
      const edge = step < 0 ? draft.from : draft.to - 1;
      for (let distance = 1; distance <= NEAR; distance++) {
        const k = edge + step * distance;
        const item = items[k];
        // "Nov. 2": the stop of a month before its day lies inside the date.
        if (!item || endsReach(item)) break;
        // "The ferry went down"
        const word = item.word === "down" && WENT.has(items[k - 1]?.word ?? "") ? "sank" : item.word;
        const best = days.get(word);
        if ((best && best.distance <= distance) || isCountedFrom(items, k)) continue;
        days.set(word, { draft, distance });
      }
    }
  }
  return days;
}

/** Forms of a happening's noun and verb: "vote", "votes", "voted". */
function namesOf(noun: string): readonly string[] {
  const other = OTHER_NAMES[noun] ?? [];
  return [noun, `${noun}s`, ...(noun === "vote" ? ["voted", "voting"] : []), ...other];
}

interface Event {
  readonly draft: Draft;
  /** Index after the noun. */
  readonly to: number;
}

/** The happening named at item `at`, "the fire", with the day that the text tells for it. */
function eventAt(items: readonly Item[], daysOf: () => DaysOfWords, at: number): Event | undefined {
  if (!OWNERS.has(items[at]?.word ?? "")) return undefined;
  const days = daysOf();
  let to = at + 1;
  const isNoun = (item: Item | undefined) =>
    item !== undefined && !item.capital && /^\p{L}{3,}$/u.test(item.word) && !NO_NOUN.has(item.word);
  while (to <= at + LONGEST_NOUN && isNoun(items[to])) to++;
  for (let end = to; end > at + 1; end--) {
    let nearest: Told | undefined;
    for (const name of namesOf(items[end - 1]?.word ?? "")) {
      const told = days.get(name);
      if (told && (!nearest || told.distance < nearest.distance)) nearest = told;
    }
    if (nearest) return { draft: nearest.draft, to: end };
  }
  return undefined;
}

type Move = (day: number) => DateValue;

interface Count {
  readonly move: Move;
  /** Item of the happening's article. */
  readonly at: number;
}

const stepOf = (word: string | undefined) => (word === "before" ? -1 : word === "after" ? 1 : 0);

/** "kept at work for two days after the find" tells how long it lasted, and no day. */
const LASTING: ReadonlySet<string> = new Set(["for", "over", "during", "throughout"]);

/** "the week after the vote", "the year before the merger": the whole unit beside that of the happening. */
function unitBeside(
  items: readonly Item[],
  from: number,
  to: number,
  value: Draft["value"],
): Count | undefined {
  const step = stepOf(items[to]?.word);
  if (step === 0 || items[from]?.word !== "the" || value.kind !== "duration") return undefined;
  const unit = value.unit as UnitCode;
  if (!/^[WMY]$/.test(unit) || LASTING.has(items[from - 1]?.word ?? "")) return undefined;
  return { at: to + 1, move: (day) => runOf(moveDay(day, step, unit), grainOf(unit)) };
}

/** What an expression counts, where "before" or "after" stands in it or after it. */
function countOf(items: readonly Item[], { from, to, value, rule }: Draft): Count | undefined {
  if (rule === "units-later") {
    const step = stepOf(items[to - 1]?.word);
    const isDay = items[to - 2]?.word === "day";
    if (step !== 0 && isDay) return { at: to, move: (day) => dayRun(day + step) };
    return unitBeside(items, from, to, value);
  }
  const step = stepOf(items[to]?.word);
  if (step === 0) return undefined;
  if (rule === "weekday" && value.kind === "date") {
    const weekday = weekdayOf(value.day);
    const move: Move = (day) =>
      dayRun(step > 0 ? weekdayAfter(day + 1, weekday) : weekdayBefore(day - 1, weekday));
    return { at: to + 1, move };
  }
  if (value.kind !== "duration" || !Number.isInteger(value.count) || !COUNTED.has(value.unit))
    return undefined;
  if (LASTING.has(items[from - 1]?.word ?? "")) return undefined;
  const unit = value.unit as UnitCode;
  const exact = unit === "D" || unit === "W" || unit === "FN";
  const move: Move = (day) => {
    const moved = moveDay(day, step * value.count, unit);
    return exact ? dayRun(moved) : runOf(moved, grainOf(unit));
  };
  return { at: to + 1, move };
}

function counted(event: Event, move: Move, from: number, ends: readonly Draft[]): Draft | undefined {
  if (event.draft.value.kind !== "date") return undefined;
  const origin = edtfOf(event.draft.value);
  const moved = move(event.draft.value.day);
  const edtf = edtfOf(moved);
  if (!origin || !edtf) return undefined;
  const anchor = { kind: "text" as const, edtf: origin };
  return { from, to: event.to, value: { ...moved, edtf }, rule: "count-from-event", anchor, ends };
}

const OPENERS: ReadonlySet<string> = new Set(["eve", "night", "evening", "morning", "afternoon"]);
const MAY_OPEN = CLASS.PART | CLASS.EVE; // what each of them is

/** "the eve of the vote", "the night before the match", which no rule has read. */
function eveAt(items: readonly Item[], days: () => DaysOfWords, i: number): Draft | undefined {
  const beside = OPENERS.has(items[i]?.word ?? "") ? besideAt(items, i + 2) : undefined;
  const event = beside && eventAt(items, days, i + 2);
  return event && counted(event, (day) => dayRun(day + beside.step), beside.from, []);
}

const MOST_YEARS = 200; // of an anniversary

/** "the first anniversary of the crash", "the second day of the trial", with its date; `i` is the item before "of". */
function nthAt(items: readonly Item[], days: () => DaysOfWords, i: number): Draft | undefined {
  const [ordinal, noun] = [items[i - 1], items[i]];
  const count = ordinal?.value ?? 0;
  if (((ordinal?.mask ?? 0) & CLASS.ORDINAL) === 0 || count < 1 || count > MOST_YEARS) return undefined;
  const event = items[i + 1]?.word === "of" ? eventAt(items, days, i + 2) : undefined;
  if (!event) return undefined;
  const move: Move =
    noun?.word === "anniversary"
      ? (day) => dayRun(moveDay(day, count, "Y"))
      : (day) => dayRun(day + count - 1);
  return counted(event, move, items[i - 2]?.word === "the" ? i - 2 : i - 1, []);
}

const isNth = (word: string) => word === "anniversary" || word === "day";

/** Counts from happenings among drafts that are in order. */
export function countFromEvents(items: readonly Item[], drafts: readonly Draft[]): readonly Draft[] {
  let seen: DaysOfWords | undefined;
  const days = () => {
    seen ??= daysOfWords(items, drafts);
    return seen;
  };
  const result: Draft[] = [];
  let at = 0;
  let begin = 0; // item after the last expression
  const scan = (to: number) => {
    for (; at < to; at++) {
      const { mask = 0, word = "" } = items[at]?.lexeme ?? {};
      const eve =
        (mask & MAY_OPEN) !== 0 ? eveAt(items, days, at) : isNth(word) ? nthAt(items, days, at) : undefined;
      if (!eve || eve.to > to || eve.from < begin) continue;
      result.push(eve);
      at = eve.to - 1;
    }
  };
  for (const draft of drafts) {
    scan(draft.from);
    const count = countOf(items, draft);
    const event = count && eventAt(items, days, count.at);
    const the = draft.rule === "weekday" && items[draft.from - 1]?.word === "the" ? 1 : 0;
    const whole = event && count && counted(event, count.move, draft.from - the, [draft]);
    result.push(whole ?? draft);
    at = whole?.to ?? draft.to;
    begin = at;
  }
  scan(items.length);
  return result;
}
