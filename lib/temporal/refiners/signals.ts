// Finds the preposition that opens or closes a date's value: "since February" is 2025-02/.., "by Thursday" ../2018-03-08.

import { isoDayOf } from "@/lib/base/calendar";
import type { Edtf } from "@/lib/base/edtf";
import type { Draft } from "../draft";
import { firstOf, lastOf } from "../edtf-value";
import type { Item } from "../lexeme";
import { lastDayOf } from "../runs";
import type { Signal } from "../types";
import type { Value } from "../value";

const SIGNALS: ReadonlySet<string> = new Set([
  "since",
  "by",
  "until",
  "till",
  "before",
  "after",
  "over",
  "during",
]);
const ADVERBS = new Set([
  "at",
  "least",
  "early",
  "late",
  "just",
  "about",
  "around",
  "on",
  "as",
  "ever",
  "shortly",
]);

/** The signal before item `from`, if any. */
export function signalBefore(items: readonly Item[], from: number): Signal | undefined {
  let i = from - 1;
  if (ADVERBS.has(items[i]?.word ?? "")) i--;
  const item = items[i];
  if (!item || !SIGNALS.has(item.word)) return undefined;
  // "the day before", "in 20 years by", "three by Friday" are told by the reader of mentions; "after" a verb too.
  const word = (item.word === "till" ? "until" : item.word) as Signal["word"];
  return { word, start: item.start };
}

const LIMITS: ReadonlySet<string> = new Set(["by", "until", "before"]);

/** "by the end of June" ends on the last day of June; whatever is no limit, or names no end, stays as it is. */
export function closedAtEnd(
  items: readonly Item[],
  { from, to, value }: Draft,
  edtf: Edtf,
  signal: Signal | undefined,
): Edtf {
  if (value.kind !== "date" || value.blur !== "late" || !signal || !LIMITS.has(signal.word)) return edtf;
  const the = items[from]?.word === "the" ? 1 : 0;
  const ends = [items[from + the]?.word, items[to - 1]?.word];
  return ends.includes("end") || ends[0] === "close" ? isoDayOf(lastDayOf(value)) : edtf;
}

/** The signal, but where it moves a clock time within its day: "shortly before midnight Thursday". */
export function opening(value: Value, signal: Signal | undefined): Signal | undefined {
  const within =
    value.kind === "date" && value.clock && (signal?.word === "before" || signal?.word === "after");
  return within ? undefined : signal;
}

/** A value as its signal opens or closes it; a value with an open end stays as it is. */
export function applySignal(edtf: Edtf, signal: Signal | undefined): Edtf {
  if (!signal || edtf.includes("..")) return edtf;
  switch (signal.word) {
    case "since":
    case "after":
      return `${firstOf(edtf)}/..`;
    case "by":
    case "until":
    case "before":
      return `../${lastOf(edtf)}`;
    case "over":
    case "during":
      return edtf;
  }
}
