// Goes through the items once, from left to right, and keeps the date that the narrative stands at.

import { type DayNumber, isoDayOf, toDayParts } from "@/lib/base/calendar";
import type { Draft } from "./draft";
import type { Item } from "./lexeme";
import { matchRules, mayBegin, type RuleMatch } from "./match-rules";
import { narrativeOf } from "./narrative";
import { isUnlikely } from "./refiners/drop-unlikely";
import { qualify } from "./refiners/qualify";
import { tenseReader } from "./refiners/tense";
import type { Scene } from "./rule";
import { lastDayOf, runOf } from "./runs";
import type { DateValue, Grain } from "./value";

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
  "money",
  "profits",
  "revenues",
  "dividend",
]);
const SAME_PHRASE = 25; // items between a quarter and what is compared with it
const FINANCE_REACH = 40; // items looked at on each side

/** Tells whether an item has money within reach. Questions come from left to right, and no item is looked at twice. */
function financeReader(items: readonly Item[]): (at: number) => boolean {
  let last = Number.NEGATIVE_INFINITY; // the last place of money seen
  let seen = 0;
  return (at) => {
    const to = Math.min(at + FINANCE_REACH, items.length - 1);
    for (seen = Math.max(seen, at - FINANCE_REACH); seen <= to; seen++)
      if (MONEY.has(items[seen]?.word ?? "")) last = seen;
    return last >= at - FINANCE_REACH;
  };
}

function runNear(draft: Draft | undefined, at: number): DateValue | undefined {
  return draft?.value.kind === "date" && at - draft.to <= SAME_PHRASE ? draft.value : undefined;
}

const ENDS = new Set(["to", "ended", "ending", "through"]);
const PERIODS: Readonly<Record<number, Grain>> = { 3: "quarter", 6: "half" };

/** "the three months to September": the quarter or half that ends with that month. */
function endedPeriod(items: readonly Item[], length: Draft | undefined, end: Draft): Draft | undefined {
  if (length?.value.kind !== "duration" || length.value.unit !== "M" || end.value.kind !== "date")
    return undefined;
  const grain = PERIODS[length.value.count];
  const linked = end.from === length.to + 1 && ENDS.has(items[length.to]?.word ?? "");
  const { month } = toDayParts(end.value.day);
  if (!grain || !linked || month % length.value.count !== 0) return undefined;
  return { ...end, value: runOf(end.value.day, grain) };
}

/** "the first fiscal quarter of 2010", reported in January: a firm's quarter may be over before the calendar's. */
function isFiscal(items: readonly Item[], { from, to }: RuleMatch["found"]): boolean {
  for (let i = from; i < to; i++) if (items[i]?.word === "fiscal") return true;
  return false;
}

/** Reads the drafts of a text's items, in order; they do not overlap. */
export function readDrafts(items: readonly Item[], published: DayNumber): Draft[] {
  const drafts: Draft[] = [];
  const narrative = narrativeOf(items, published);
  let quarter: DateValue | undefined;
  let compared: Draft | undefined; // the last month, quarter or half, whatever told it
  let named: Draft | undefined; // the last quarter whose words name it
  let period: Draft | undefined; // the last quarter or half, named or told in months
  const scene: Scene = {
    items,
    published,
    publication: { kind: "published", edtf: isoDayOf(published) },
    get narrative() {
      return narrative.last();
    },
    get toldYear() {
      return narrative.toldYear();
    },
    get pastDay() {
      return narrative.pastDay();
    },
    standing: (grain, at) => narrative.standing(grain, at),
    lastDay: () => narrative.lastDay(),
    get quarter() {
      return quarter;
    },
    comparedAt: (at) => {
      if (compared?.value.kind !== "date" || at - compared.to > SAME_PHRASE) return quarter;
      for (let i = compared.to; i < at; i++) if (items[i]?.word === ".") return quarter;
      return compared.value;
    },
    quarterAt: (at) => runNear(named, at) ?? quarter,
    periodAt: (at) => runNear(period, at) ?? quarter,
    tenseAt: tenseReader(items),
    isFinancial: financeReader(items),
  };

  function take({ rule, found, reading }: RuleMatch): void {
    if (!reading) return;
    const qualified = qualify(items, reading.from ?? found.from, reading.value);
    const floor = drafts.at(-1)?.to ?? 0;
    const from = Math.max(qualified.from, floor);
    const { value } = qualified;
    const anchor = reading.anchor ? { anchor: reading.anchor } : {};
    const draft: Draft = { from, to: reading.to ?? found.to, value, rule: rule.name, ...anchor };
    drafts.push(draft);
    if (value.kind !== "date") return;
    if (rule.name === "quarter") named = draft;
    if (rule.name === "quarter" || rule.name === "half-year") period = draft;
    const ended = endedPeriod(items, drafts.at(-2), draft);
    period = ended ?? period;
    if (ended || value.grain === "quarter" || value.grain === "half" || value.grain === "month")
      compared = ended ?? draft;
    // Comparisons with the year before leave the quarter that a report is about as it was.
    const over = value.grain === "quarter" && (lastDayOf(value) < published || isFiscal(items, found));
    if (rule.name === "quarter" && over && (!quarter || value.day >= quarter.day)) quarter = value;
    narrative.note(draft);
  }

  for (let i = 0; i < items.length; ) {
    if (!mayBegin(items[i] as Item)) {
      i++;
      continue;
    }
    const match = matchRules(items, i, scene);
    if (match && !isUnlikely(items, match.found.from, match.found.to)) take(match);
    i = match ? match.found.to : i + 1;
  }
  return drafts;
}
