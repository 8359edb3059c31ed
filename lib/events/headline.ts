// A mention's headline: its own clause, readable by itself.
//
// Input   a segment, the governor of the date and what names stand for
// Output  at most 90 characters, made of the text's own words: subject, verb and what belongs to them, without the date
// Knows   where phrases end; it never ends inside one

import { type Governor, phraseStart } from "./governor";
import type { Clause, Item, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { type Knowledge, pronounIn } from "./phrases";
import { isObjectRelative, type Range, subjectOf } from "./subject";

export const LONGEST_HEADLINE = 90; // characters

interface Piece {
  readonly text: string;
  /** Whether the headline may end before this piece. */
  readonly cut: boolean;
  /** Whether it had better end here: an aside follows. */
  readonly stop: boolean;
  readonly spaced: boolean;
}

const ASIDES = new Set(
  "as amid despite according while although though because whereas since following after before until".split(
    " ",
  ),
);
const DATE_PREPOSITIONS = new Set(
  "on in at by since until during over from for of before after to through".split(" "),
);

function fullName(item: Item, { register }: Knowledge): string {
  if (!item.name) return item.text;
  const { actor, nature } = register.entityOf(item.name);
  return nature === "person" && item.name.words.length === 1 && actor.name.includes(" ")
    ? actor.name
    : item.text;
}

/** Items that are only the date: the expression, and the preposition before it. */
function isDate(items: readonly Item[], at: number): boolean {
  if (items[at]?.tag === "time") return true;
  const next = items[at + 1];
  const open = items[at]?.tag === "prep" && DATE_PREPOSITIONS.has(items[at]?.lower ?? "");
  if (open && next?.tag === "time")
    return items[at + 2]?.tag !== "possessive" && items[at + 2]?.tag !== "noun";
  return items[at]?.tag === "possessive" && items[at - 1]?.tag === "time";
}

function pieceOf(items: readonly Item[], at: number, known: Knowledge): Piece {
  const item = items[at] as Item;
  const before = items[at - 1];
  const touching = before !== undefined && before.end === item.start && !isDate(items, at - 1);
  const cut =
    item.tag === "prep" ||
    item.tag === "comma" ||
    item.tag === "conj" ||
    item.tag === "sub" ||
    item.tag === "rel" ||
    item.tag === "that" ||
    item.tag === "to" ||
    item.tag === "mark" ||
    item.tag === "quote" ||
    (item.tag === "verb" &&
      item.verb?.form === "ing" &&
      before?.tag !== "verb" &&
      before?.tag !== "prep" &&
      before?.tag !== "sub");
  const dash = item.tag === "mark" && /^[—–;:()[\]…-]$/.test(item.text);
  const stop =
    item.tag === "sub" ||
    dash ||
    (item.tag === "prep" && ASIDES.has(item.lower)) ||
    (item.tag === "rel" && before?.tag === "comma");
  return {
    text: fullName(item, known),
    cut,
    stop,
    spaced: !touching && item.tag !== "comma" && item.tag !== "possessive" && !/^[.!?…;:)]$/.test(item.text),
  };
}

function piecesOf(items: readonly Item[], { from, to }: Range, known: Knowledge): Piece[] {
  const pieces: Piece[] = [];
  for (let i = from; i < to; i++) {
    if (isDate(items, i)) continue;
    if (items[i]?.tag === "mark" && /^[.!?“”"]$/.test(items[i]?.text ?? "")) continue;
    pieces.push(pieceOf(items, i, known));
  }
  return pieces;
}

const join = (pieces: readonly Piece[]) =>
  pieces.reduce((text, piece) => text + (piece.spaced && text ? " " : "") + piece.text, "");

function tidy(text: string): string {
  const whole = text
    .replace(/\s+([,.;:!?’'])/g, "$1")
    .replace(/,\s*,+/g, ",")
    .replace(/\s{2,}/g, " ")
    .replace(/^[\s,;:—–-]+/, "");
  const ended = whole
    .replace(/[\s,;:—–(-]+$/, "")
    .replace(/[\s,]+(?:and|or|but|that|which|who|to|of|in|on|at|by|with|for|from|as|the|a|an)$/i, "");
  return ended.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Subject and predicate joined, cut at the last phrase end that fits. */
function fitted(head: string, pieces: readonly Piece[]): string {
  let best = "";
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i];
    if (piece && !piece.cut && i > 0) continue;
    if (i === 0) continue;
    const text = tidy(`${head} ${join(pieces.slice(0, i))}`);
    if (text.length > LONGEST_HEADLINE) break;
    best = text;
    if (piece?.stop || (piece?.text === "," && text.length > 30)) break;
  }
  return best || hardCut(tidy(`${head} ${join(pieces)}`));
}

function hardCut(text: string): string {
  if (text.length <= LONGEST_HEADLINE) return text;
  const cut = text.slice(0, LONGEST_HEADLINE);
  return tidy(cut.slice(0, Math.max(cut.lastIndexOf(" "), 40)));
}

/** The subject in words: a pronoun or an office gives way to the name that it stands for. */
function subjectText(segment: Segment, clause: Clause, known: Knowledge): string {
  const range = subjectOf(segment, clause);
  if (!range) return "";
  const { items } = segment;
  const only = items[range.from];
  if (range.to - range.from === 1 && only?.tag === "pron") {
    const who = referentOf(segment, clause, only.lower, known);
    return who || only.text;
  }
  const text = tidy(join(piecesOf(items, range, known)));
  const head = items[range.to - 1];
  const appositive =
    items[range.to]?.tag === "comma" && items[range.to + 1]?.tag === "name" ? items[range.to + 1] : undefined;
  if (head?.tag === "noun" && appositive) return fullName(appositive, known);
  if (head?.tag === "noun" && items[range.from]?.tag === "det") {
    const words = items
      .slice(range.from, range.to)
      .filter((item) => item.tag === "noun")
      .map((item) => item.lower);
    const [entity, second] = known.references.description(words, head.start);
    if (entity && !second && range.to - range.from <= 4) return entity.actor.name;
  }
  return owned(text, segment, clause, known);
}

/** The name behind a pronoun; two are joined by "and". */
function referentOf(segment: Segment, clause: Clause, lower: string, known: Knowledge): string {
  const who = pronounIn({ segment, known, actors: new Map(), places: new Set() }, lower, clause);
  return who.length > 2 ? "" : who.map(({ actor }) => actor.name).join(" and ");
}

/** "his meeting" becomes "Steve Witkoff's meeting". */
function owned(text: string, segment: Segment, clause: Clause, known: Knowledge): string {
  const match = /^(His|Her|Its|their|his|her|its)\s+/.exec(text);
  if (!match) return text;
  const pronoun = (match[1] ?? "").toLowerCase();
  const range = segment.quoted ? undefined : subjectOf(segment, clause);
  const named = range && segment.items.slice(range.from, range.to).find((item) => item.tag === "name");
  const owner =
    named && !text.includes(named.text)
      ? fullName(named, known)
      : referentOf(segment, clause, pronoun, known);
  return owner ? `${owner}’s ${text.slice(match[0].length).replace(/^recent\s+/, "")}` : text;
}

function predicateEnd(segment: Segment, clause: Clause): number {
  let end = clause.verbTo + 1;
  const belongs = (other: Clause | undefined): boolean => {
    for (let at = other; at; at = at.parent) if (at === clause) return true;
    return false;
  };
  while (end < segment.items.length && belongs(segment.clauseAt[end])) end++;
  return end;
}

/** The sentence of a quotation that stands nearest to the verb, in its marks. */
function quotedWords(text: string, room: number): string {
  const inner = text.replace(/^[“”"‘’\s]+|[“”"‘’\s]+$/g, "").replace(/[,.]$/, "");
  const last = inner.split(/(?<=[.!?…])\s+/).at(-1) ?? inner;
  if (last.length <= room) return `“${last}”`;
  return "";
}

function predicatePieces(segment: Segment, clause: Clause, known: Knowledge): Piece[] {
  const { items } = segment;
  const verb = piecesOf(items, { from: clause.verbFrom, to: clause.verbTo + 1 }, known);
  const rest = piecesOf(items, { from: clause.verbTo + 1, to: predicateEnd(segment, clause) }, known).filter(
    ({ text }) => text.length <= LONGEST_HEADLINE,
  );
  if (isObjectRelative(segment, clause)) {
    const object = tidyObject(segment, clause, known);
    if (object) return [...verb, { text: object, cut: false, stop: false, spaced: true }, ...rest];
  }
  return [...verb, ...rest];
}

/** "Crimea, the peninsula Russia seized": what was seized, by its name where one stands before the description. */
function tidyObject(segment: Segment, clause: Clause, known: Knowledge): string {
  const { items } = segment;
  const start = phraseStart(items, clause.antecedent);
  const name =
    items[start - 1]?.tag === "comma" && items[start - 2]?.tag === "name" ? items[start - 2] : undefined;
  const preposition =
    items[clause.from - 1]?.tag === "prep" && items[clause.from]?.tag === "rel"
      ? `${items[clause.from - 1]?.text} `
      : "";
  return (
    preposition +
    (name ? fullName(name, known) : join(piecesOf(items, { from: start, to: clause.antecedent + 1 }, known)))
  );
}

function nounHeadline(segment: Segment, governor: Governor, known: Knowledge): string {
  const { items } = segment;
  const { noun, clause } = governor;
  const start = phraseStart(items, noun);
  let end = noun + 1;
  while (
    end < items.length &&
    /^(prep|noun|name|det|possessive|num|time|adv)$/.test(items[end]?.tag ?? "") &&
    segment.clauseAt[end] === segment.clauseAt[noun]
  ) {
    if (items[end]?.tag === "prep" && (items[end]?.lower === "as" || ASIDES.has(items[end]?.lower ?? "")))
      break;
    end++;
  }
  const text = fitted(
    owned(tidy(join(piecesOf(items, { from: start, to: noun + 1 }, known))), segment, clause, known),
    piecesOf(items, { from: noun + 1, to: end }, known),
  );
  return text;
}

/** The headline of what the governor dates. Falls back on the sentence's own beginning. */
export function headlineOf(segment: Segment, governor: Governor, known: Knowledge): string {
  const { items } = segment;
  const { clause, noun } = governor;
  const subjectNoun = noun >= 0 && noun < clause.verbFrom && !governor.premodifier;
  if (noun >= 0 && !subjectNoun) return nounHeadline(segment, governor, known);
  if (clause.verbFrom < 0) return fitted("", piecesOf(items, { from: 0, to: items.length }, known));
  const subject = subjectText(segment, clause, known);
  const pieces = predicatePieces(segment, clause, known);
  const quote = items.find((item) => item.tag === "quote");
  if (quote && isSayingVerb(clause.lemma) && !pieces.some(({ cut }) => cut && pieces.length > 4)) {
    const words = quotedWords(quote.text, LONGEST_HEADLINE - subject.length - 12);
    if (words) return tidy(`${subject} ${join(pieces.slice(0, 1))} ${words}`);
  }
  return fitted(subject, pieces.length > 0 ? pieces : []);
}
