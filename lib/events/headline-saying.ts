// Headlines of what somebody said.
//
// Input   a segment with a verb of saying, the subject in words
// Output  who said it, and what, whether the words stand before or after the verb
// Knows   quotations and the clauses that report; the rest of a headline is in headline.ts

import { isNationality } from "@/lib/actors/nationalities";
import type { Knowledge } from "./collecting";
import { fitted } from "./fit-headline";
import type { Clause, Item, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { piecesOf, quotePieces } from "./headline-pieces";
import { subjectText } from "./headline-subject";

/** The sentence of a quotation that stands nearest to the verb: its last where the verb follows, else its first. */
function nearestSentence(text: string, before: boolean): string {
  const inner = text.replace(/^[“”"‘’\s]+|[“”"‘’\s]+$/g, "");
  const sentences = inner.split(/(?<=[.!?…])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
  return (before ? sentences.at(-1) : sentences[0]) ?? inner;
}

/** Last item of the verb of what a verb of saying says: "said that it | would pay"; -1 where it says it in other ways. */
export function contentVerb({ clauses }: Segment, clause: Clause): number {
  if (!isSayingVerb(clause.lemma)) return -1;
  const content = clauses.find(
    (other) => other.kind === "content" && other.parent === clause && other.verbFrom > clause.verbTo,
  );
  return content ? content.verbTo : -1;
}

/** Whether the quotation is what the verb says: it stands before the verb, or follows it and who is told. */
export function quotesDirectly({ items }: Segment, clause: Clause, quoteAt: number): boolean {
  if (quoteAt < clause.verbFrom) return true;
  const between = items.slice(clause.verbTo + 1, quoteAt);
  const open =
    clause.lemma === "tell" || clause.lemma === "say" || clause.lemma === "write" || clause.lemma === "add";
  return open && between.every((item) => item.tag !== "verb" && item.tag !== "rel");
}

/** "told a hastily arranged conference": where the words for who is told end. */
function addresseeEnd(items: readonly Item[], from: number): number {
  let to = from;
  while (
    /^(?:name|noun|det|possessive|pron|num)$/.test(items[to]?.tag ?? "") ||
    (items[to]?.tag === "time" && items[to + 1]?.tag === "possessive") ||
    (items[to]?.lower === "about" && items[to + 1]?.tag === "num") ||
    (items[to]?.tag === "adv" && /^(?:verb|noun)$/.test(items[to + 1]?.tag ?? "") && to > from) ||
    (items[to]?.tag === "verb" && items[to - 1]?.tag === "adv" && items[to + 1]?.tag === "noun")
  )
    to++;
  return to;
}

/** Where the verb of saying ends, with whoever is told. */
const verbEnd = (items: readonly Item[], { lemma, verbTo }: Clause) =>
  lemma === "tell" ? addresseeEnd(items, verbTo + 1) : verbTo + 1;

/** "Maria Castellanos told reporters “...”": the quotation follows the one who is told, whatever the order of the text. */
export function sayingHeadline(
  segment: Segment,
  clause: Clause,
  quoteAt: number,
  subject: string,
  known: Knowledge,
): string {
  const { items } = segment;
  const to = verbEnd(items, clause);
  const verb = piecesOf(segment, { from: clause.verbFrom, to }, known).map((piece) => ({
    ...piece,
    cut: false,
  }));
  const words = quotePieces(nearestSentence(items[quoteAt]?.text ?? "", quoteAt < clause.verbFrom));
  return fitted(subject, [...verb, ...words]);
}

/** "Dana Okafor said “I told her on Monday”": for what is told in a quotation; empty where the sentence has no speaker. */
export function spokenHeadline(main: Segment, quoted: Segment, known: Knowledge): string {
  const first = quoted.items[0]?.start ?? 0;
  const quoteAt = main.items.findIndex(
    ({ tag, start, end }) => tag === "quote" && start <= first && first < end,
  );
  const clause = main.clauses.find(
    (other) => other.finite && isSayingVerb(other.lemma) && quotesDirectly(main, other, quoteAt),
  );
  const subject = clause && quoteAt >= 0 ? subjectText(main, clause, known) : "";
  return clause && subject ? sayingHeadline(main, clause, quoteAt, subject, known) : "";
}

const FINDING = new Set("find hear rule".split(" "));

/** "Fares will rise, the company said": the clause that is reported, where the report of it follows; else undefined. */
export function reportedBefore(segment: Segment, clause: Clause): Clause | undefined {
  const { items, clauses, clauseAt } = segment;
  const says = isSayingVerb(clause.lemma) || FINDING.has(clause.lemma);
  if (
    !says ||
    clause.kind !== "main" ||
    // "was ordered on Monday, must report by June": who reports stands between the comma and the verb.
    clause.verbFrom === clause.from ||
    clause.passive ||
    segment.quoted ||
    items[clause.from - 1]?.tag !== "comma"
  )
    return undefined;
  const follows = (from: number) => items[from - 1]?.tag === "comma" && from > clause.verbTo;
  if (
    clauses.some(
      ({ kind, parent, from }) =>
        parent === clause && (kind === "content" || (kind === "adverbial" && !follows(from))),
    )
  )
    return undefined;
  const to = verbEnd(items, clause);
  const object = items[to]?.tag ?? "mark";
  const about = /^(?:of|about|for|against|with|out)$/.test(items[to]?.lower ?? "");
  if (!/^(?:time|prep|mark|comma)$/.test(object) || about) return undefined;
  const told = clauses.find((other) => other.finite && other.verbTo < clause.from);
  const first = clauseAt[openingOf(items)];
  return told && (told === first || told.kind === "main") && told.parent === undefined ? told : undefined;
}

/** "The company said fares will rise": who says it comes first, as in any headline. */
export function reportHeadline(
  segment: Segment,
  clause: Clause,
  told: Clause,
  subject: string,
  known: Knowledge,
): string {
  const { items } = segment;
  const to = verbEnd(items, clause);
  const verb = piecesOf(segment, { from: clause.verbFrom, to }, known);
  const from = openingOf(items);
  const words = piecesOf(segment, { from, to: clause.from - 1 }, known);
  const [first, ...rest] = words;
  const small =
    first &&
    items[from]?.tag !== "name" &&
    !isNationality(items[from]?.lower ?? "") &&
    /^\p{Lu}\p{Ll}/u.test(first.text);
  const opened =
    first && small
      ? [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest]
      : words;
  // "I listened": without its marks it would be the headline that speaks.
  const own = items.slice(from, clause.from - 1).some(({ lower }) => /^(?:i|we|my|our|me|us)$/.test(lower));
  const last = opened.length - 1;
  const marked = own
    ? opened.map((piece, i) => ({
        ...piece,
        text: `${i === 0 ? "“" : ""}${piece.text}${i === last ? "”" : ""}`,
      }))
    : opened;
  return fitted(subject, [...verb, ...marked], told.verbTo);
}

/** Where the sentence's own words begin, after "But", "And" and an opening date. */
export function openingOf(items: readonly Item[]): number {
  let at = 0;
  while (at < items.length - 1 && /^(conj|adv|comma|time|mark)$/.test(items[at]?.tag ?? "")) at++;
  return at;
}
