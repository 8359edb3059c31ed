// Turns a sentence into tagged items with clauses: the narrator's words, and each quotation that dates something.
//
// Input   the sentence, the names and time expressions in it, the article's quotations
// Output  segments; in the narrator's, a quotation of more than a few words is one item
// Knows   offsets; neither actors nor dates

import type { Name } from "@/lib/actors/find-names";
import type { TimeExpression } from "@/lib/temporal/types";
import { splitWords, type Word } from "@/lib/text/words";
import type { Quotation } from "./quotations";
import { readClauses } from "./read-clauses";
import { tagItems } from "./tag-items";
import type { Item, Segment, Tag } from "./types";

const SHORT_QUOTATION = 6; // words: up to here a quotation is part of the narrator's sentence

interface Spans {
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
}

function itemOf(tag: Tag, text: string, start: number, end: number, extra: Partial<Item> = {}): Item {
  return { tag, text, lower: text.toLowerCase().replaceAll("’", "'"), start, end, ...extra };
}

function firstTag(word: Word): Tag {
  if (word.kind === "number") return "num";
  if (word.kind === "word") return "noun";
  if (word.text === ",") return "comma";
  return word.text === "'" || word.text === "’" ? "possessive" : "mark";
}

/** "I'd told", "they've left": the pronoun, of which its auxiliary is only the tail. */
const CONTRACTED = /^(i|he|she|we|they)'(?:d|ve|ll)$/;
const QUOTE_MARK = /^[“”"‘]$/;

/** "a 5-2 opinion", "won 3–0": two numbers with a dash between them are one word. */
function scoreWith(items: readonly Item[], { kind, start, end }: Word, text: string): Item | undefined {
  const [first, dash] = [items.at(-2), items.at(-1)];
  if (kind !== "number" || first?.tag !== "num" || !/^[-–]$/.test(dash?.text ?? "")) return undefined;
  const joined = first.end === dash?.start && dash.end === start;
  return joined ? itemOf("num", text.slice(first.start, end), first.start, end) : undefined;
}

/** Items between two offsets: names and times as wholes, quotations outside `inside` as wholes. */
function itemsBetween(text: string, start: number, end: number, spans: Spans): Item[] {
  const items: Item[] = [];
  const wholes = [
    ...spans.quotations.map((span) => ({
      start: Math.max(span.start, start),
      end: Math.min(span.end, end),
      tag: "quote" as const,
    })),
    ...spans.times.map((time) => ({ start: time.start, end: time.end, tag: "time" as const, time })),
    ...spans.names.map((name) => ({ start: name.start, end: name.end, tag: "name" as const, name })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let past = start;
  for (const word of splitWords(text, start, end)) {
    if (word.start < past) continue;
    while (next < wholes.length && (wholes[next]?.end ?? 0) <= word.start) next++;
    const whole = wholes[next];
    if (whole && whole.start <= word.start && word.start < whole.end) {
      items.push(
        itemOf(
          whole.tag,
          text.slice(whole.start, whole.end),
          whole.start,
          whole.end,
          "time" in whole ? { time: whole.time } : "name" in whole ? { name: whole.name } : {},
        ),
      );
      past = whole.end;
      next++;
      continue;
    }
    if (QUOTE_MARK.test(word.text)) continue;
    const score = scoreWith(items, word, text);
    if (score) {
      items.splice(-2, 2, score);
      continue;
    }
    const item = itemOf(firstTag(word), word.text, word.start, word.end);
    const [, pronoun] = CONTRACTED.exec(item.lower) ?? [];
    items.push(pronoun ? { ...item, lower: pronoun } : item);
  }
  return items;
}

function isLong(text: string, start: number, end: number): boolean {
  return splitWords(text, start, end).filter((word) => word.kind !== "mark").length > SHORT_QUOTATION;
}

/** A short quotation that opens its sentence or follows a comma or colon is what someone says, not a word in passing. */
function isSpeech(text: string, start: number, quote: Quotation): boolean {
  if (text.slice(quote.start, quote.end).trim().split(/\s+/).length < 3) return false;
  const before = text.slice(start, quote.start).trimEnd();
  return before === "" ? /[,?!.][”"’]$/.test(text.slice(quote.start, quote.end)) : /[:,]$/.test(before);
}

const within = <T extends { start: number; end: number }>(
  spans: readonly T[],
  start: number,
  end: number,
): T[] => spans.filter((span) => span.start >= start && span.end <= end);

/** The segments of one sentence: the narrator's first, then each long quotation in it that holds a time expression. */
export function readSegments(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  spans: Spans,
): Segment[] {
  const { start, end } = sentence;
  const long = spans.quotations
    .filter((quote) => quote.start < end && quote.end > start)
    .map((quote) => ({
      start: Math.max(quote.start, start),
      end: Math.min(quote.end, end),
      // "I wrote a note. That's all,": the last words of what began a sentence before.
      goesOn: quote.start < start && quote.end > start + 1,
    }))
    .filter((quote) => quote.goesOn || isLong(text, quote.start, quote.end) || isSpeech(text, start, quote));
  const outside = <T extends { start: number; end: number }>(list: readonly T[]) =>
    list.filter((span) => !long.some((quote) => span.start >= quote.start && span.end <= quote.end));
  const read = (
    from: number,
    to: number,
    quotations: readonly Quotation[],
    names: readonly Name[],
    times: readonly TimeExpression[],
    quoted: boolean,
  ) => readClauses(tagItems(itemsBetween(text, from, to, { names, times, quotations })), quoted);
  const segments = [read(start, end, long, outside(spans.names), outside(spans.times), false)];
  for (const quote of long) {
    const times = within(spans.times, quote.start, quote.end);
    if (times.length === 0) continue;
    segments.push(read(quote.start, quote.end, [], within(spans.names, quote.start, quote.end), times, true));
  }
  return segments;
}
