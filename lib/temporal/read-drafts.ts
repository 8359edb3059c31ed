// Goes through the items once, from left to right, and keeps the date that the narrative stands at.

import { type DayNumber, isoDayOf } from "@/lib/base/calendar";
import type { Draft } from "./draft";
import { edtfOf } from "./edtf-value";
import type { Item } from "./items";
import { kindsOf, matchRules, type RuleMatch } from "./match-rules";
import { isUnlikely } from "./refiners/drop-unlikely";
import { qualify } from "./refiners/qualify";
import { tenseAt } from "./refiners/tense";
import type { Scene, Standing } from "./rule";
import { lastDayOf } from "./runs";
import type { DateValue } from "./value";

const MONEY = new Set([
  "$",
  "%",
  "percent",
  "million",
  "billion",
  "cents",
  "share",
  "profit",
  "revenue",
  "sales",
  "earnings",
  "net",
]);
const FINANCE_REACH = 40; // items looked at on each side

function isFinancial(items: readonly Item[], at: number): boolean {
  for (let step = 0; step <= FINANCE_REACH; step++) {
    if (MONEY.has(items[at - step]?.word ?? "") || MONEY.has(items[at + step]?.word ?? "")) return true;
  }
  return false;
}

// Dates of saying do not move the story on: "said Friday that two days earlier …" counts from what is told.
const SAYING = new Set([
  "said",
  "says",
  "told",
  "reported",
  "announced",
  "added",
  "statement",
  "interview",
  "on",
]);

function isSaying(items: readonly Item[], from: number): boolean {
  const before = items[from - 1]?.word ?? "";
  return before === "on" ? SAYING.has(items[from - 2]?.word ?? "") : SAYING.has(before);
}

function standingOf(value: DateValue): Standing | undefined {
  const edtf = edtfOf(value);
  return edtf ? { value, anchor: { kind: "narrative", edtf } } : undefined;
}

/** Reads the drafts of a text's items, in order; they do not overlap. */
export function readDrafts(items: readonly Item[], published: DayNumber): Draft[] {
  const drafts: Draft[] = [];
  let narrative: Standing | undefined;
  let quarter: DateValue | undefined;
  const scene: Scene = {
    items,
    published,
    publication: { kind: "published", edtf: isoDayOf(published) },
    get narrative() {
      return narrative;
    },
    get quarter() {
      return quarter;
    },
    tenseAt: (from, to) => tenseAt(items, from, to),
    isFinancial: (at) => isFinancial(items, at),
  };

  function take({ rule, found, reading }: RuleMatch): void {
    if (!reading) return;
    const qualified = qualify(items, reading.from ?? found.from, reading.value);
    const floor = drafts.at(-1)?.to ?? 0;
    const from = Math.max(qualified.from, floor);
    const { value } = qualified;
    drafts.push({
      from,
      to: found.to,
      value,
      rule: rule.name,
      ...(reading.anchor ? { anchor: reading.anchor } : {}),
    });
    if (value.kind !== "date") return;
    // Comparisons with the year before leave the quarter that a report is about as it was.
    const over = value.grain === "quarter" && lastDayOf(value) < published;
    if (rule.name === "quarter" && over && (!quarter || value.day >= quarter.day)) quarter = value;
    if (!isSaying(items, from)) narrative = standingOf(value) ?? narrative;
  }

  const kinds = kindsOf(items);
  for (let i = 0; i < items.length; ) {
    if (((kinds[i] ?? 0) & 1) === 0) {
      i++;
      continue;
    }
    const match = matchRules(items, kinds, i, scene);
    if (match && !isUnlikely(items, match.found.from, match.found.to)) take(match);
    i = match ? match.found.to : i + 1;
  }
  return drafts;
}
