// Counts from the date that stands beside a length: "six days before Christmas", "the Friday after Thanksgiving".
// The calendar value is one day; TIMEX3 keeps the length and the date apart.

import { isoDayOf, weekdayOf } from "@/lib/base/calendar";
import type { Draft } from "../draft";
import { edtfOf } from "../edtf-value";
import type { Item } from "../lexeme";
import { dayRun, lastDayOf, moveDay, weekdayAfter, weekdayBefore } from "../runs";
import type { UnitCode } from "../vocabulary";

const UNITS: ReadonlySet<string> = new Set(["D", "W", "FN", "M", "Y"]);

interface Count {
  readonly days: (from: number) => number;
  /** Item of the word "before" or "after". */
  readonly link: number;
}

function stepOf(word: string | undefined): number {
  return word === "before" ? -1 : word === "after" ? 1 : 0;
}

/** "six days" with "before" after it, or "the day before" with the word inside. */
function countOf(items: readonly Item[], { from, to, value, rule }: Draft): Count | undefined {
  if (rule === "units-later") {
    const step = stepOf(items[to - 1]?.word);
    return step && items[to - 2]?.word === "day" ? { days: (from) => from + step, link: to - 1 } : undefined;
  }
  const step = stepOf(items[to]?.word);
  // "the Tuesday after Easter"
  if (step && value.kind === "date" && rule === "weekday" && items[from - 1]?.word === "the") {
    const weekday = weekdayOf(value.day);
    const days = (from: number) =>
      step > 0 ? weekdayAfter(from + 1, weekday) : weekdayBefore(from - 1, weekday);
    return { days, link: to };
  }
  if (value.kind !== "duration" || !Number.isInteger(value.count) || !UNITS.has(value.unit)) return undefined;
  const [count, unit] = [step * value.count, value.unit as UnitCode];
  return step ? { days: (from) => moveDay(from, count, unit), link: to } : undefined;
}

function joined(items: readonly Item[], a: Draft, b: Draft): Draft | undefined {
  if (b.value.kind !== "date" || b.value.grain !== "day" || b.value.clock || b.ends) return undefined;
  const count = countOf(items, a);
  // "on the Friday after Thursday's vote": two days, each with a matter of its own.
  if (!count || b.from !== count.link + 1 || (a.rule === "weekday" && b.rule === "weekday")) return undefined;
  const value = dayRun(count.days(b.value.day));
  const origin = edtfOf(b.value);
  if (!origin) return undefined;
  return {
    from: a.from,
    to: b.to,
    value: { ...value, edtf: isoDayOf(value.day) },
    rule: "count-from-date",
    anchor: { kind: "text", edtf: origin },
    ends: [a, b],
  };
}

const PARTS: ReadonlySet<string> = new Set(["night", "evening", "morning", "afternoon"]);

/** Where "the eve of" or "the night before" begins, before item `to`, and its step in days. */
export function besideAt(items: readonly Item[], to: number): { from: number; step: number } | undefined {
  const [word, link] = [items[to - 2]?.word ?? "", items[to - 1]?.word];
  if (items[to - 3]?.word !== "the" && word !== "eve") return undefined;
  const from = items[to - 3]?.word === "the" ? to - 3 : to - 2;
  if (word === "eve" && link === "of") return { from, step: -1 };
  const step = stepOf(link);
  return step !== 0 && PARTS.has(word) ? { from, step } : undefined;
}

/** "on the eve of Palm Sunday", "the night before Valentine's Day". */
function besideDay(items: readonly Item[], draft: Draft, floor: number): Draft | undefined {
  const { value, ends } = draft;
  if (value.kind !== "date" || value.grain !== "day" || value.clock || ends) return undefined;
  const beside = besideAt(items, draft.from);
  const origin = edtfOf(value);
  if (!beside || beside.from < floor || !origin) return undefined;
  const moved = dayRun(value.day + beside.step);
  return {
    from: beside.from,
    to: draft.to,
    value: { ...moved, edtf: isoDayOf(moved.day) },
    rule: "count-from-date",
    anchor: { kind: "text", edtf: origin },
    ends: [draft],
  };
}

const COARSE: ReadonlySet<string> = new Set(["year", "month", "quarter"]);

/** "the first three months of the year": the stretch at one end of a longer one. */
function stretch(items: readonly Item[], a: Draft, b: Draft): Draft | undefined {
  if (a.value.kind !== "duration" || b.value.kind !== "date" || !COARSE.has(b.value.grain)) return undefined;
  const { count, unit } = a.value;
  if (!Number.isInteger(count) || !UNITS.has(unit) || !isOf(items, a.to, b.from)) return undefined;
  const words = items.slice(a.from, a.to).map(({ word }) => word);
  const [first, last] = [b.value.day, lastDayOf(b.value)];
  const from = words.includes("last") ? moveDay(last + 1, -count, unit as UnitCode) : first;
  const to = words.includes("first") ? moveDay(first, count, unit as UnitCode) - 1 : last;
  if (!words.includes("first") && !words.includes("last")) return undefined;
  if (from < first || to > last || to < from) return undefined;
  const [start, end] = [isoDayOf(from), isoDayOf(to)];
  const edtf = unit === "M" || unit === "Y" ? `${start.slice(0, 7)}/${end.slice(0, 7)}` : `${start}/${end}`;
  const value = { ...dayRun(from), grain: b.value.grain, edtf };
  const anchor = b.anchor ? { anchor: b.anchor } : {};
  return { from: a.from, to: b.to, value, rule: "stretch", ...anchor, ends: [a, b] };
}

function isOf(items: readonly Item[], from: number, to: number): boolean {
  return to === from + 1 && ["of", "in"].includes(items[from]?.word ?? "");
}

/** Joins counts with the days that they count from, among drafts that are in order. */
export function countFromDates(items: readonly Item[], drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const last = result.at(-1);
    const both = last && (joined(items, last, draft) ?? stretch(items, last, draft));
    if (both) result[result.length - 1] = both;
    else result.push(besideDay(items, draft, last?.to ?? 0) ?? draft);
  }
  return result;
}
