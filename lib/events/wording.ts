// The words of a mention that merging compares.
//
// Input   a segment and the clause or noun that is dated
// Output  base forms with the classes they belong to; the noun that a light verb carries; runs of quoted words
// Knows   vocabulary; neither dates nor actors

import type { ReadArticle } from "./article";
import { isPlainEventNoun } from "./grammar/event-nouns";
import type { Clause, Segment } from "./grammar/types";
import { lemmaOf } from "./grammar/verbs";
import { classesOf } from "./wording-classes";

const STOP = new Set(
  "the a an this that these those his her its their our my your be have do will would can could may might must shall should and or but not no of in on at by for with from to into over as it he she they we i who which what when where than then also more most other some any all one two first second third last new".split(
    " ",
  ),
);

/** Clauses that say what a saying clause holds are left out of its wording's weight, not of the wording. */
export function wordingOf(segment: Segment, clause: Clause, noun: number): Map<string, string> {
  const words = new Map<string, string>();
  const inScope = (other: Clause | undefined): boolean => {
    for (let at = other; at; at = at.parent) if (at === clause) return true;
    return false;
  };
  for (const [i, item] of segment.items.entries()) {
    if (noun < 0 && !inScope(segment.clauseAt[i])) continue;
    if (noun >= 0 && Math.abs(i - noun) > 12) continue;
    if (item.tag === "quote") {
      for (const word of item.lower.match(/\p{L}{4,}/gu) ?? [])
        if (!STOP.has(word)) words.set(lemmaOf(word), word);
    }
    if (item.tag === "name") for (const word of item.name?.words ?? []) words.set(word.toLowerCase(), word);
    if (item.tag === "num") words.set(item.lower, item.text);
    if ((item.tag === "noun" || item.tag === "verb") && !STOP.has(item.lower)) {
      const lemma = lemmaOf(item.lower);
      if (!STOP.has(lemma)) words.set(lemma, item.text);
      for (const group of classesOf(lemma)) words.set(group, item.text);
    }
  }
  return words;
}

export function nounsBeside(segment: Segment, clause: Clause): string[] {
  return segment.items
    .filter((item, i) => (item.tag === "noun" || item.tag === "verb") && segment.clauseAt[i] === clause)
    .map((item) => lemmaOf(item.lower));
}

/** What of a clause speaks for its field: its nouns, the noun that it describes, and what the bodies in it are. */
export function fieldWords(segment: Segment, clause: Clause): string[] {
  const { items, clauseAt } = segment;
  const described = clause.kind === "participle" && clause.passive ? items[clause.antecedent] : undefined;
  const bodies = items.flatMap(({ name }, i) =>
    name && name.words.length > 1 && clauseAt[i] === clause ? [(name.words.at(-1) ?? "").toLowerCase()] : [],
  );
  return [
    ...nounsBeside(segment, clause),
    ...(described?.tag === "noun" ? [lemmaOf(described.lower)] : []),
    ...bodies,
  ];
}

/**
 * The clause's own words in base forms, in order; sums of money as "#money".
 * @param named Whether names are told by their last words, "street" for "Castle Street"; else they are left out.
 */
export function lineOf({ items, clauseAt }: Segment, clause: Clause, named = false): string {
  return items
    .flatMap(({ tag, lower, text, verb, name }, i) => {
      if (clauseAt[i] !== clause || tag === "time" || tag === "quote") return [];
      if (tag === "name") return named ? [name?.words.at(-1)?.toLowerCase() ?? lower] : [];
      if (/^[£$€]/u.test(text)) return ["#money"];
      return [tag === "verb" ? (verb?.lemma ?? lower) : tag === "noun" ? lemmaOf(lower) : lower];
    })
    .join(" ");
}

const LIGHT = new Set(
  "hold launch make give have take conduct stage carry undergo deliver mount begin open start announce".split(
    " ",
  ),
);

/** The happening in "launched an invasion": the noun that a light verb carries; empty for other verbs. */
export function lightObject({ items, clauseAt }: Segment, clause: Clause): string {
  if (!LIGHT.has(clause.lemma)) return "";
  for (let i = clause.verbTo + 1; i < items.length && clauseAt[i] === clause; i++) {
    const tag = items[i]?.tag;
    if (tag === "prep" || tag === "comma" || tag === "verb" || tag === "that") return "";
    if (tag === "noun" && items[i + 1]?.tag !== "noun" && isPlainEventNoun(items[i]?.lower ?? ""))
      return lemmaOf(items[i]?.lower ?? "");
  }
  return "";
}

export const NOTHING: ReadonlySet<string> = new Set();
const REACH = 900; // characters after the sentence in which its speaker may still be quoted

/** Runs of four words in the quotations that begin in the sentence or soon after it. */
export function saidAround(
  { text, quotations }: ReadArticle,
  { start, end }: { start: number; end: number },
): Set<string> {
  const runs = new Set<string>();
  for (const quotation of quotations) {
    if (quotation.start > end + REACH) break;
    if (quotation.end < start) continue;
    const words =
      text
        .slice(quotation.start, quotation.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}’']+/gu) ?? [];
    for (let i = 0; i + 4 <= words.length; i++) runs.add(words.slice(i, i + 4).join(" "));
  }
  return runs;
}
