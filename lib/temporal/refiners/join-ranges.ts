// Joins the two ends of a range: "between 2016 and 2018", "from 3 to 7 May", "June 5-7", "April 12 – 13, 2025".
// The calendar value is the span from the first day to the last; TIMEX3 keeps its two ends apart.

import { isRealDay, toDayNumber, toDayParts } from "@/lib/base/calendar";
import type { Draft } from "../draft";
import { edtfOf, firstOf, lastOf } from "../edtf-value";
import type { Item } from "../lexeme";
import { dayRun } from "../runs";
import type { DateValue } from "../value";
import { CLASS } from "../vocabulary";

const LINKS = new Set(["-", "–", "—", "to", "through", "until", "till"]);

type Dated = Draft & { readonly value: DateValue };

function isRun(draft: Draft | undefined): draft is Dated {
  return draft?.value.kind === "date" && !draft.value.clock && !draft.value.bound;
}

function wordAt(items: readonly Item[], i: number): string {
  return items[i]?.word ?? "";
}

/** The word that opens a range before item `from`, as an index; or `from`. */
function opened(items: readonly Item[], from: number, word: string): number {
  return wordAt(items, from - 1) === word ? from - 1 : from;
}

function range(items: readonly Item[], a: Dated, b: Dated, lead: string): Draft | undefined {
  const [start, end] = [edtfOf(a.value), edtfOf(b.value)];
  if (!start || !end || start.includes("..") || end.includes("..") || a.value.day >= b.value.day)
    return undefined;
  const anchor = b.anchor ?? a.anchor;
  return {
    from: lead === "on" ? a.from : opened(items, a.from, lead),
    to: b.to,
    value: { ...a.value, edtf: `${firstOf(start)}/${lastOf(end)}` },
    rule: "range",
    ...(anchor ? { anchor } : {}),
    ends: [a, b],
  };
}

/** A day of the month of another draft, "3" in "3 to 7 May". */
function dayBeside(other: Dated, item: Item | undefined, at: number): Dated | undefined {
  if (!item || (item.mask & CLASS.DAYNUM) === 0 || other.value.grain !== "day" || other.value.part)
    return undefined;
  const parts = { ...toDayParts(other.value.day), day: item.value ?? 0 };
  if (!isRealDay(parts)) return undefined;
  return { ...other, from: at, to: at + 1, value: dayRun(toDayNumber(parts)) };
}

function linked(items: readonly Item[], from: number, at: number): string | undefined {
  const link = wordAt(items, at);
  if (LINKS.has(link)) return "from";
  return link === "and" && wordAt(items, from - 1) === "between" ? "between" : undefined;
}

const SPELLED = new Set(["calendar-day"]);

/** "3 to 7 May": a number before the date. */
function openedByNumber(items: readonly Item[], draft: Dated): Draft | undefined {
  if (!SPELLED.has(draft.rule)) return undefined;
  const at = draft.from - 2;
  const both =
    linked(items, at, draft.from - 1) ?? (wordAt(items, draft.from - 1) === "and" ? "on" : undefined);
  const first = both && dayBeside(draft, items[at], at);
  // "14 and 15 October" are neighbours, told of together.
  const lead = both === "on" && first && first.value.day + 1 !== draft.value.day ? undefined : both;
  const the = both === "on" && wordAt(items, at - 1) === "the" ? 1 : 0;
  return lead && first ? range(items, { ...first, from: at - the }, draft, lead) : undefined;
}

/** "April 24 and 25": neighbouring days, and no "25 people". */
function isPair(items: readonly Item[], link: number, after: Item | undefined): boolean {
  return (
    wordAt(items, link) === "and" &&
    (after === undefined ||
      /^(?:[.,;:)]|in|at|to|by|for|when|with|and)$/.test(after.word) ||
      (after.mask & CLASS.YEAR) !== 0)
  );
}

/** Index after the year that a range of days shares, ", 2010"; `to` where the day has its year from elsewhere. */
function yearEnd(items: readonly Item[], { anchor }: Draft, to: number): number {
  if (anchor) return to;
  const at = wordAt(items, to) === "," ? to + 1 : to;
  return ((items[at]?.mask ?? 0) & CLASS.YEAR) !== 0 ? at + 1 : to;
}

/** "June 5-7": a number after the date. */
function closedByNumber(items: readonly Item[], draft: Dated): Draft | undefined {
  if (!SPELLED.has(draft.rule)) return undefined;
  const item = items[draft.to + 1];
  const after = items[draft.to + 2];
  const lead = linked(items, draft.from, draft.to) ?? (isPair(items, draft.to, after) ? "on" : undefined);
  if (!item || after?.word === "-" || (after && (after.mask & (CLASS.UNIT | CLASS.MONTH)) !== 0))
    return undefined;
  const last = lead && dayBeside(draft, item, draft.to + 1);
  return last ? range(items, draft, { ...last, to: yearEnd(items, draft, last.to) }, lead) : undefined;
}

function bothNamed(items: readonly Item[], a: Draft, b: Draft): Draft | undefined {
  if (!isRun(a) || !isRun(b) || b.from !== a.to + 1) return undefined;
  const lead = linked(items, a.from, a.to);
  if (!lead || a.value.part || b.value.part) return undefined;
  // "from Monday to Friday" with verbs aside: the end of a range never lies before its start.
  return range(items, a, b, lead);
}

/** Joins ranges among drafts that are in order; whatever is no range stays as it is. */
export function joinRanges(items: readonly Item[], drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const next = drafts[i + 1];
    const pair = next && bothNamed(items, draft, next);
    if (pair) {
      joined.push(pair);
      i++;
      continue;
    }
    const lone = isRun(draft) ? (openedByNumber(items, draft) ?? closedByNumber(items, draft)) : undefined;
    const last = joined.at(-1);
    joined.push(lone && (!last || last.to <= lone.from) && (!next || lone.to <= next.from) ? lone : draft);
  }
  return joined;
}
