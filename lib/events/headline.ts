// A mention's headline: its own clause, readable by itself.
//
// Input   a segment, the governor of the date and what names stand for
// Output  at most 90 characters, made of the text's own words: subject, verb and what belongs to them, without the date
// Knows   where phrases end; it never ends inside one

import type { Knowledge } from "./collecting";
import { fitted, tidy } from "./fit-headline";
import { type Governor, phraseStart } from "./governor";
import type { Clause, Item, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { ASIDES, fullName, join, type Piece, piecesOf, quotePieces } from "./headline-pieces";
import { owned, subjectText } from "./headline-subject";
import { listHead } from "./participants";
import { isObjectRelative } from "./subject";

function predicateEnd(segment: Segment, clause: Clause): number {
  let end = clause.verbTo + 1;
  const belongs = (other: Clause | undefined): boolean => {
    for (let at = other; at; at = at.parent) if (at === clause) return true;
    return false;
  };
  // "When its book closed it was covered": after an opening clause, the next one stands by itself.
  const next = (other: Clause | undefined) =>
    clause.kind === "adverbial" &&
    other?.kind === "content" &&
    other.parent === clause &&
    segment.items[other.from]?.tag !== "that" &&
    !isSayingVerb(clause.lemma);
  while (end < segment.items.length && belongs(segment.clauseAt[end]) && !next(segment.clauseAt[end])) end++;
  return end;
}

/** The sentence of a quotation that stands nearest to the verb: its last where the verb follows, else its first. */
function nearestSentence(text: string, before: boolean): string {
  const inner = text.replace(/^[“”"‘’\s]+|[“”"‘’\s]+$/g, "");
  const sentences = inner.split(/(?<=[.!?…])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
  return (before ? sentences.at(-1) : sentences[0]) ?? inner;
}

function predicatePieces(segment: Segment, clause: Clause, known: Knowledge): Piece[] {
  const verb = piecesOf(segment, { from: clause.verbFrom, to: clause.verbTo + 1 }, known);
  const rest = piecesOf(segment, { from: clause.verbTo + 1, to: predicateEnd(segment, clause) }, known);
  if (isSayingVerb(clause.lemma) && rest[0]?.text === "that") rest.shift();
  if (isObjectRelative(segment, clause)) {
    const object = tidyObject(segment, clause, known);
    if (object) return [...verb, { text: object, cut: false, stop: false, spaced: true, at: -1 }, ...rest];
  }
  return [...verb, ...rest];
}

/** "Marwick, the port Arland seized": what was seized, by its name where one stands before the description. */
function tidyObject(segment: Segment, clause: Clause, known: Knowledge): string {
  const { items } = segment;
  const antecedent = listHead(segment, clause.antecedent);
  const start = phraseStart(items, antecedent);
  const name =
    items[start - 1]?.tag === "comma" && items[start - 2]?.tag === "name" ? items[start - 2] : undefined;
  const preposition =
    items[clause.from - 1]?.tag === "prep" && items[clause.from]?.tag === "rel"
      ? `${items[clause.from - 1]?.text} `
      : "";
  return (
    preposition +
    (name ? fullName(name, known) : join(piecesOf(segment, { from: start, to: antecedent + 1 }, known)))
  );
}

const SPEAKING = new Set("speak talk address appear".split(" "));
const SHORT = 24; // characters: below this a noun by itself is no headline

function nounHeadline(segment: Segment, governor: Governor, known: Knowledge): string {
  const { items } = segment;
  const { noun, clause } = governor;
  const start = phraseStart(items, noun);
  let end = noun + 1;
  const describes = (at: number) => {
    const other = segment.clauseAt[at];
    if (other?.kind === "relative" && other.antecedent >= start && other.antecedent < end) return true;
    return other?.kind === "participle" && other.passive && other.antecedent === noun;
  };
  while (
    end < items.length &&
    (/^(prep|noun|name|det|possessive|num|time|adv|verb)$/.test(items[end]?.tag ?? "") ||
      segment.clauseAt[end]?.kind === "relative") &&
    (segment.clauseAt[end] === segment.clauseAt[noun] || describes(end))
  ) {
    if (items[end]?.tag === "prep" && (items[end]?.lower === "as" || ASIDES.has(items[end]?.lower ?? "")))
      break;
    end++;
  }
  const text = fitted(
    owned(tidy(join(piecesOf(segment, { from: start, to: noun + 1 }, known))), segment, clause, known),
    piecesOf(segment, { from: noun + 1, to: end }, known),
  );
  return text;
}

/** Where the sentence's own words begin, after "But", "And" and an opening date. */
function openingOf(items: readonly Item[]): number {
  let at = 0;
  while (at < items.length - 1 && /^(conj|adv|comma|time|mark)$/.test(items[at]?.tag ?? "")) at++;
  return at;
}

/** The headline of what the governor dates. Where its clause gives too little, the sentence's own beginning. */
export function headlineOf(segment: Segment, governor: Governor, known: Knowledge): string {
  const own = clauseHeadline(segment, governor, known);
  if (own.length >= SHORT || segment.quoted || /“/.test(own)) return own;
  const { items } = segment;
  const from = openingOf(items);
  const first = items[from];
  if (!first || first.tag === "pron" || first.tag === "verb" || first.tag === "sub" || first.tag === "quote")
    return own;
  const whole = fitted("", piecesOf(segment, { from, to: items.length }, known));
  const says = whole.length > own.length && whole.toLowerCase().includes(own.slice(-6).toLowerCase());
  return says && !/^(?:He|She|It|They|We|You|That|This|There)\b/.test(whole) ? whole : own;
}

function clauseHeadline(segment: Segment, governor: Governor, known: Knowledge): string {
  const { items } = segment;
  const { clause, noun } = governor;
  const subjectNoun = noun >= 0 && noun < clause.verbFrom && !governor.premodifier;
  if (noun >= 0 && !subjectNoun) {
    const own = nounHeadline(segment, governor, known);
    if (own.length >= SHORT || clause.verbFrom < 0) return own;
    // "March": a bare noun says nothing; the clause that it stands in says what of it.
    const whole = clauseHeadline(segment, { clause, noun: -1, premodifier: false }, known);
    return whole.toLowerCase().includes(items[noun]?.lower ?? "") ? whole : own;
  }
  if (clause.verbFrom < 0) return fitted("", piecesOf(segment, { from: 0, to: items.length }, known));
  // "..., stating on Monday" and "Speaking on Sunday, she said": the clause beside it says it in full.
  const beside = clause.kind === "participle" ? clause.shares : undefined;
  const speaking = clause.from === openingOf(items) && SPEAKING.has(clause.lemma);
  const main =
    beside && (speaking || clause.from > beside.verbTo || isSayingVerb(beside.lemma)) ? beside : undefined;
  if (main && main.verbFrom >= 0)
    return clauseHeadline(segment, { clause: main, noun: -1, premodifier: false }, known);
  // "while pushing Kyiv toward talks": with its subject before it, a form without a helper is no English.
  const loose = !clause.finite && clause.kind === "adverbial" && items[clause.verbFrom]?.verb?.form === "ing";
  const subject = loose ? "" : subjectText(segment, clause, known);
  if (loose) return fitted("", predicatePieces(segment, clause, known));
  if (isEmptied(segment, clause) && subject.length >= SHORT) return fitted(subject, []);
  const pieces = predicatePieces(segment, clause, known);
  if (subject === "" && !segment.quoted)
    return fitted("", piecesOf(segment, { from: openingOf(items), to: items.length }, known));
  const quoteAt = items.findIndex((item) => item.tag === "quote");
  const tells =
    pieces.some(({ text }) => /^(?:that|“)/.test(text)) ||
    segment.clauses.some(({ kind, parent }) => kind === "content" && parent === clause);
  if (quoteAt >= 0 && isSayingVerb(clause.lemma) && !tells && quotesDirectly(segment, clause, quoteAt))
    return sayingHeadline(segment, clause, quoteAt, subject, known);
  return fitted(subject, pieces, contentVerb(segment, clause));
}

/** "The last stoppage at the authority was in 1994": without the date nothing is left to be said of the subject. */
function isEmptied(segment: Segment, clause: Clause): boolean {
  if (clause.lemma !== "be") return false;
  const rest = segment.items.slice(clause.verbTo + 1, predicateEnd(segment, clause));
  return rest.every(({ tag }) => tag === "time" || tag === "prep" || tag === "mark");
}

/** Last item of the verb of what a verb of saying says: "said that it | would pay"; -1 where it says it in other ways. */
function contentVerb({ clauses }: Segment, clause: Clause): number {
  if (!isSayingVerb(clause.lemma)) return -1;
  const content = clauses.find(
    (other) => other.kind === "content" && other.parent === clause && other.verbFrom > clause.verbTo,
  );
  return content ? content.verbTo : -1;
}

/** Whether the quotation is what the verb says: it stands before the verb, or follows it and who is told. */
function quotesDirectly({ items }: Segment, clause: Clause, quoteAt: number): boolean {
  if (quoteAt < clause.verbFrom) return true;
  const between = items.slice(clause.verbTo + 1, quoteAt);
  const open =
    clause.lemma === "tell" || clause.lemma === "say" || clause.lemma === "write" || clause.lemma === "add";
  return open && between.every((item) => item.tag !== "verb" && item.tag !== "rel");
}

/** "Maria Castellanos told reporters “...”": the quotation follows the one who is told, whatever the order of the text. */
function sayingHeadline(
  segment: Segment,
  clause: Clause,
  quoteAt: number,
  subject: string,
  known: Knowledge,
): string {
  const { items } = segment;
  let to = clause.verbTo + 1;
  if (clause.lemma === "tell") while (/^(name|noun|det|possessive|pron)$/.test(items[to]?.tag ?? "")) to++;
  const verb = piecesOf(segment, { from: clause.verbFrom, to }, known).map((piece) => ({
    ...piece,
    cut: false,
  }));
  const words = quotePieces(nearestSentence(items[quoteAt]?.text ?? "", quoteAt < clause.verbFrom));
  return fitted(subject, [...verb, ...words]);
}
