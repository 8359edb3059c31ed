// Gives dates without a year the year that stands with their neighbour: "26 June to 2 July 2010", "March and April 2011".
//
// Reads   drafts in order
// Gives   drafts in which such a date has the year beside it, never one that publication was asked for

import { isRealDay, toDayNumber, toDayParts } from "@/lib/base/calendar";
import type { Draft } from "../draft";
import type { Item } from "../lexeme";
import type { DateValue } from "../value";
import { CLASS } from "../vocabulary";

const YEARLESS: ReadonlySet<string> = new Set(["calendar-day", "month"]);
const RANGED = new Set(["-", "–", "—", "to", "through", "until", "till"]);
const LISTED = new Set(["and", "or", ",", "&"]);
const LONGEST_GAP = 2; // items between two dates that share a year

type Dated = Draft & { readonly value: DateValue };

/** A day or month whose year was found by nearness. */
function isYearless(draft: Draft): draft is Dated {
  return YEARLESS.has(draft.rule) && draft.anchor?.kind === "published" && draft.value.kind === "date";
}

/** A day or month whose words name its year. */
function hasYear(draft: Draft, items: readonly Item[]): draft is Dated {
  if (draft.anchor || draft.value.kind !== "date" || !["day", "month"].includes(draft.value.grain))
    return false;
  for (let i = draft.from; i < draft.to; i++) if (((items[i]?.mask ?? 0) & CLASS.YEAR) !== 0) return true;
  return false;
}

/** The same day and month in another year; `undefined` where that year has no such day. */
export function inYear(draft: Dated, year: number): Dated | undefined {
  const parts = { ...toDayParts(draft.value.day), year };
  if (!isRealDay(parts)) return undefined;
  const { anchor: _, ...plain } = draft;
  return { ...plain, value: { ...draft.value, day: toDayNumber(parts) } };
}

function linkOf(items: readonly Item[], a: Draft, b: Draft): "range" | "list" | undefined {
  const gap = b.from - a.to;
  if (gap < 1 || gap > LONGEST_GAP) return undefined;
  let link: "range" | "list" | undefined;
  for (let i = a.to; i < b.from; i++) {
    const word = items[i]?.word ?? "";
    if (RANGED.has(word)) link = "range";
    else if (!LISTED.has(word)) return undefined;
    else link ??= "list";
  }
  return link;
}

/** "December to May 2022": the year of the later end, or the one before where it would come after it. */
function fromLater(items: readonly Item[], a: Draft, b: Draft): Draft | undefined {
  if (!isYearless(a) || !hasYear(b, items)) return undefined;
  const link = linkOf(items, a, b);
  const { year } = toDayParts(b.value.day);
  const same = link && inYear(a, year);
  if (!same || link === "list" || same.value.day <= b.value.day) return same;
  return inYear(a, year - 1);
}

/** "September 2012 to March": the first such month or day after the earlier end. */
function fromEarlier(items: readonly Item[], a: Draft, b: Draft): Draft | undefined {
  if (!hasYear(a, items) || !isYearless(b) || linkOf(items, a, b) !== "range") return undefined;
  const { year } = toDayParts(a.value.day);
  const same = inYear(b, year);
  return same && same.value.day < a.value.day ? inYear(b, year + 1) : same;
}

/** Shares years among neighbours, from the right and then from the left. */
export function shareYears(items: readonly Item[], drafts: readonly Draft[]): readonly Draft[] {
  let shared: Draft[] | undefined;
  const at = (i: number) => (shared ?? drafts)[i] as Draft;
  const put = (i: number, draft: Draft | undefined) => {
    if (!draft) return;
    shared ??= [...drafts];
    shared[i] = draft;
  };
  for (let i = drafts.length - 2; i >= 0; i--) put(i, fromLater(items, at(i), at(i + 1)));
  for (let i = 0; i + 1 < drafts.length; i++) put(i + 1, fromEarlier(items, at(i), at(i + 1)));
  return shared ?? drafts;
}
