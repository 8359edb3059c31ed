// Gives clock times and parts of the day the date that stands beside them: "9 a.m. EDT Thursday", "the night of 12 May".
//
// Reads   drafts in order
// Gives   drafts in which such neighbours are one expression, and lone clock times have the day of their sentence

import type { Draft } from "../draft";
import { type Item, PARAGRAPH } from "../lexeme";
import type { Tense } from "../rule";
import type { DateValue } from "../value";
import { CLASS } from "../vocabulary";
import { tenseReader } from "./tense";

const BETWEEN = new Set([",", "on", "at", "of", "in", "the", "about", "around", "by", "early", "late"]);
const LONGEST_GAP = 2; // items between a date and its time
const ISO_LENGTH = 10; // of a single day; an interval is of no use to a clock time
const REACH = 12; // items within which a lone clock time takes the day of another expression

type Dated = Draft & { readonly value: DateValue };

function isDay(draft: Draft | undefined): draft is Dated {
  return draft?.value.kind === "date" && draft.value.grain === "day" && !draft.value.clock;
}

function isClock(draft: Draft | undefined): boolean {
  return draft?.rule === "clock" || draft?.rule === "hour-spoken";
}

function isLonePart(draft: Draft | undefined): boolean {
  return draft?.rule === "part-of-day" || draft?.rule === "overnight"; // "overnight Thursday"
}

function touch(items: readonly Item[], a: Draft, b: Draft): boolean {
  if (b.from - a.to > LONGEST_GAP) return false;
  for (let i = a.to; i < b.from; i++) if (!BETWEEN.has(items[i]?.word ?? "")) return false;
  return true;
}

/** "11:40 on Friday night": hours without "a.m." that the part of the day puts after noon. */
function inPart(clock: string, item: Item | undefined, part: string | undefined): string {
  const hour = Number(clock.slice(0, 2));
  const bare = item?.value === 1 && hour < 12; // value 1: hours and minutes with a colon only
  const late = part === "AF" || part === "EV" || (part === "NI" && hour > 4);
  return bare && late ? `${hour + 12}${clock.slice(2)}` : clock;
}

function clockIn(items: readonly Item[], { from, to }: Draft): Item | undefined {
  for (let i = from; i < to; i++) if (((items[i]?.mask ?? 0) & CLASS.CLOCK) !== 0) return items[i];
  return undefined;
}

/** One expression of two neighbours, where one is a day and the other a time of it. */
function joined(items: readonly Item[], a: Draft, b: Draft): Draft | undefined {
  if (!touch(items, a, b) || (b.rule === "overnight" && b.from > a.to)) return undefined;
  const [time, day] = isClock(a) || isLonePart(a) ? [a, b] : [b, a];
  if (!(isClock(time) || isLonePart(time)) || !isDay(day) || isLonePart(day) || isClock(day))
    return undefined;
  if (
    time.value.kind !== "date" ||
    (isLonePart(time) && (day.value.part ?? time.value.part) !== time.value.part)
  )
    return undefined;
  const { clock: told, part } = time.value;
  const clock = told && inPart(told, clockIn(items, time), day.value.part);
  const value: DateValue = { ...day.value, ...(clock ? { clock } : {}), ...(part ? { part } : {}) };
  return { ...day, from: a.from, to: b.to, value };
}

function sameSentence(items: readonly Item[], a: number, b: number): boolean {
  for (let i = Math.min(a, b); i < Math.max(a, b); i++) {
    const word = items[i]?.word ?? "";
    if (word === "." || word === PARAGRAPH || word === "?" || word === "!") return false;
  }
  return true;
}

/** The day that a lone clock time belongs to: of the next or the last expression of its sentence. */
function dayFor(items: readonly Item[], drafts: readonly Draft[], i: number): Dated | undefined {
  const own = drafts[i];
  if (!own) return undefined;
  const [before, mark] = [drafts[i - 1], items[own.from - 1]?.word];
  if (mark === "(" && before?.to === own.from - 1 && isDated(before)) return before;
  const near = [drafts[i + 1], drafts[i - 1], drafts[i + 2]].find(
    (other) =>
      isDay(other) &&
      !isClock(other) &&
      Math.min(Math.abs(other.from - own.to), Math.abs(own.from - other.to)) <= REACH &&
      sameSentence(items, own.from, other.from),
  );
  return isDay(near) ? near : undefined;
}

/** A day, whether or not its own clock time is told: "1 June at 10 p.m." gives "(2100 GMT)" its day. */
function isDated(draft: Draft | undefined): draft is Dated {
  return draft?.value.kind === "date" && draft.value.grain === "day" && !isClock(draft);
}

/** The day told last; "the highest since 24 July 2002" tells of no day. */
function lastDayBefore(items: readonly Item[], drafts: readonly Draft[], i: number): Dated | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const draft = drafts[k];
    if (isDated(draft) && items[draft.from - 1]?.word !== "since") return draft;
  }
  return undefined;
}

type TenseAt = (from: number, to: number) => Tense;

/** "The bill will be signed on Monday. At 3 p.m. the index was down": a day on the other side of the verb is another one. */
function fitsVerb({ from, to, value }: Dated, { value: { day } }: Dated, tenseAt: TenseAt): boolean {
  if (day === value.day) return true; // a lone clock time has the day of publication
  return tenseAt(from, to) !== (day > value.day ? "past" : "future");
}

function dated(items: readonly Item[], drafts: readonly Draft[], i: number, tenseAt: TenseAt): Draft {
  const draft = drafts[i] as Draft;
  if (!isClock(draft) || draft.value.kind !== "date") return draft;
  const told = dayFor(items, drafts, i);
  const last = told ?? lastDayBefore(items, drafts, i);
  const day = last && (told || fitsVerb(draft as Dated, last, tenseAt)) ? last : undefined;
  if (!day) return draft;
  const anchor = day.anchor ?? draft.anchor;
  const edtf = day.value.edtf?.length === ISO_LENGTH ? { edtf: day.value.edtf } : {};
  return { ...draft, value: { ...draft.value, day: day.value.day, ...edtf }, ...(anchor ? { anchor } : {}) };
}

/** Joins times with their dates, and dates the times that stand alone. */
export function attachClocks(items: readonly Item[], drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const last = merged.at(-1);
    const both = last && joined(items, last, draft);
    if (both) merged[merged.length - 1] = both;
    else merged.push(draft);
  }
  // "the night of the attack" has its day from the attack, which is no date.
  const known = merged.filter((draft) => !isLonePart(draft) || items[draft.to]?.word !== "of");
  let reader: TenseAt | undefined; // most texts ask for no tense here
  const tenseAt: TenseAt = (from, to) => {
    reader ??= tenseReader(items);
    return reader(from, to);
  };
  return known.map((_, i) => dated(items, known, i, tenseAt));
}
