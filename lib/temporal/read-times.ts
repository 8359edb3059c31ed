// Reads the time expressions of an article: items > drafts by rule > refined drafts > expressions.
//
// Gives   TimeExpression[] in the order of the text, never overlapping
// Refuses the clock: "today" is the day of publication that the caller names

import { dayNumberOf } from "@/lib/base/calendar";
import type { Draft } from "./draft";
import { edtfOf } from "./edtf-value";
import { explainReading } from "./explain";
import { itemsOf } from "./items";
import { type Item, ItemMaker } from "./lexeme";
import { joinNumbers } from "./numbers";
import { readDrafts } from "./read-drafts";
import { attachClocks } from "./refiners/attach-clock";
import { countFromDates } from "./refiners/count-from-date";
import { countFromEvents } from "./refiners/count-from-event";
import { joinRanges } from "./refiners/join-ranges";
import { shareYears } from "./refiners/share-year";
import { applySignal, closedAtEnd, opening, signalBefore } from "./refiners/signals";
import { timexOf, timexTypeOf } from "./timex-value";
import type { TemporalContext, TimeExpression, TimexPart } from "./types";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function partOf(text: string, items: readonly Item[], { from, to, value }: Draft): TimexPart {
  const start = items[from]?.start ?? 0;
  const end = items[to - 1]?.end ?? 0;
  return { start, end, text: text.slice(start, end), type: timexTypeOf(value), timex: timexOf(value) };
}

function expressionOf(text: string, items: readonly Item[], draft: Draft): TimeExpression {
  const { value, rule, anchor, ends } = draft;
  const start = items[draft.from]?.start ?? 0;
  const end = items[draft.to - 1]?.end ?? 0;
  const words = text.slice(start, end);
  const signal = value.kind === "date" ? signalBefore(items, draft.from) : undefined;
  // "after last week's collapse": after the collapse, which was at some time in that week.
  const owns = signal !== undefined && /^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3));
  const plain = edtfOf(value);
  const edtf =
    plain &&
    applySignal(closedAtEnd(items, draft, plain, signal), ends || owns ? undefined : opening(value, signal));
  const explanation = explainReading(words, value, edtf, anchor);
  const expression: Writable<TimeExpression> = {
    start,
    end,
    text: words,
    type: timexTypeOf(value),
    timex: timexOf(value),
    rule,
    explanation,
  };
  if (edtf) expression.edtf = edtf;
  if (signal) expression.signal = signal;
  if (anchor) expression.anchor = anchor;
  if (ends) expression.parts = ends.map((each) => partOf(text, items, each));
  return expression;
}

const maker = new ItemMaker(); // nothing that is read here is held on to

/** Reads the time expressions of an article. Linear in the length of the text. */
export function readTimes(text: string, context: TemporalContext): TimeExpression[] {
  const items = joinNumbers(itemsOf(text, maker));
  const drafts = readDrafts(items, dayNumberOf(context.published));
  const counted = countFromDates(items, attachClocks(items, shareYears(items, drafts)));
  return joinRanges(items, countFromEvents(items, counted)).map((draft) => expressionOf(text, items, draft));
}
