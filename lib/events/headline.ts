// A mention's headline: its own clause, readable by itself.
//
// Input   a segment, the governor of the date and what names stand for
// Output  at most 90 characters, made of the text's own words: subject, verb and what belongs to them, without the date
// Knows   where phrases end; it never ends inside one

import { type Governor, phraseStart } from "./governor";
import { isPlainEventNoun } from "./grammar/event-nouns";
import type { Clause, Item, Segment, Tag } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { appositive, listHead } from "./participants";
import { dangles, isBound, isSpent, leansOn, opensNaming } from "./phrase-ends";
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
// What ties a sentence to the one before it, which a headline does not have.
const CONNECTIVES = new Set(
  "also meanwhile however moreover furthermore therefore nevertheless nonetheless".split(" "),
);
const SMALL: ReadonlySet<Tag> = new Set<Tag>(["det", "pron", "prep", "conj", "sub", "that", "rel"]);
const DATE_PREPOSITIONS = new Set(
  "on in at by since until during over from for of before after to through".split(" "),
);

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

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
  const bound = isBound(items, at);
  const touching = before !== undefined && before.end === item.start && !isDate(items, at - 1);
  const mayEnd =
    opensNaming(items, at) ||
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
  const cut = mayEnd && !bound;
  const dash = item.tag === "mark" && /^[—–;:()[\]…-]$/.test(item.text);
  const stop =
    item.tag === "sub" ||
    dash ||
    (item.tag === "prep" && ASIDES.has(item.lower) && !bound) ||
    (item.tag === "rel" && before?.tag === "comma");
  return {
    text: SMALL.has(item.tag) && item.text !== "I" ? lowerFirst(item.text) : fullName(item, known),
    cut,
    stop,
    spaced: !touching && item.tag !== "comma" && item.tag !== "possessive" && !/^[.!?…;:)]$/.test(item.text),
  };
}

const OPENS_PHRASE =
  /^(?:that|and|but|or|of|for|which|who|in|to|with|on|at|by|because|so|than|when|as|if|from)$/i;

/** A quotation word by word, so that a headline can end inside it; `closed` adds the mark where it does. */
function quotePieces(text: string): Piece[] {
  const inner = text.replace(/^[“”"‘’\s]+|[“”"‘’\s]+$/g, "").replace(/[,.;:]$/, "");
  const words = inner.split(/\s+/);
  return words.map((word, i) => ({
    text: i === 0 ? `“${word}` : i === words.length - 1 ? `${word}”` : word,
    cut:
      i === 0 ||
      (i > 2 &&
        !leansOn(words[i - 1] ?? "", word) &&
        (OPENS_PHRASE.test(word) || /[,;—]$/.test(words[i - 1] ?? ""))),
    stop: false,
    spaced: true,
  }));
}

function piecesOf(items: readonly Item[], { from, to }: Range, known: Knowledge): Piece[] {
  const pieces: Piece[] = [];
  for (let i = from; i < to; i++) {
    if (isDate(items, i) && !isSpent(items, i)) continue;
    // "late on Thursday": what shades the date goes with it.
    if (/^(?:late|early)$/.test(items[i]?.lower ?? "") && isDate(items, i + 1)) continue;
    if (items[i]?.tag === "adv" && CONNECTIVES.has(items[i]?.lower ?? "")) continue;
    if (items[i]?.tag === "mark" && /^[.!?“”"]$/.test(items[i]?.text ?? "")) continue;
    if (items[i]?.tag === "quote") {
      pieces.push(...quotePieces(items[i]?.text ?? ""));
      continue;
    }
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
    .replace(
      /[\s,]+(?:and|or|but|that|which|who|to|of|in|(?<!\b(?:go|goes|going|went|gone|carry|carried)\s+)on|at|by|with|for|from|as|the|a|an)$/i,
      "",
    );
  const open = (ended.match(/“/g) ?? []).length > (ended.match(/”/g) ?? []).length;
  return `${ended}${open ? "”" : ""}`.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
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
    if (best && piece && dangles(text)) continue;
    best = text;
    if (piece?.stop || (piece?.text === "," && text.length >= 25)) break;
  }
  if (best) return best;
  // Where subject and verb are too long together, a long subject stands for itself.
  return head.length > 50 && head.length <= LONGEST_HEADLINE
    ? tidy(head)
    : hardCut(tidy(`${head} ${join(pieces)}`));
}

function hardCut(text: string): string {
  if (text.length <= LONGEST_HEADLINE) return text;
  const cut = text.slice(0, LONGEST_HEADLINE);
  return tidy(cut.slice(0, Math.max(cut.lastIndexOf(" "), 40)));
}

/** "Arland's strike on Marwick, in the north-east, which killed": the strike, and not the north-east, is what killed. */
function eventAntecedent({ items, clauses }: Segment, clause: Clause): Range | undefined {
  const relative =
    clause.kind === "relative" || (clause.shares?.kind === "relative" && clauses.includes(clause.shares));
  if (!relative || clause.antecedent < 0 || items[clause.from]?.lower === "who") return undefined;
  for (let i = clause.antecedent; i >= 0 && i > clause.antecedent - 14; i--) {
    const tag = items[i]?.tag;
    if (tag === "verb" || tag === "rel" || tag === "that" || tag === "quote") return undefined;
    if (tag !== "noun" || items[i + 1]?.tag === "noun" || !isPlainEventNoun(items[i]?.lower ?? "")) continue;
    let to = i + 1;
    while (to <= clause.antecedent && items[to]?.tag !== "comma" && items[to]?.tag !== "mark") to++;
    return { from: phraseStart(items, i), to };
  }
  return undefined;
}

/** The subject in words: a pronoun or an office gives way to the name that it stands for. */
function subjectText(segment: Segment, clause: Clause, known: Knowledge): string {
  const range = subjectOf(segment, clause);
  if (!range) return "";
  const { items } = segment;
  const event = eventAntecedent(segment, clause);
  if (event) return tidy(join(piecesOf(items, event, known)));
  const only = items[range.from];
  if (range.to - range.from === 1 && only?.tag === "pron") {
    const who = referentOf(segment, clause, only.lower, known);
    return who || only.text;
  }
  const text = tidy(join(piecesOf(items, range, known)));
  const head = items[range.to - 1];
  const named = appositive(segment, range, clause);
  const beside = named >= 0 ? items[named] : undefined;
  if (beside) return fullName(beside, known);
  if (head?.tag === "noun" && items[range.from]?.tag === "det") {
    const words = items
      .slice(range.from, range.to)
      .filter((item) => item.tag === "noun")
      .map((item) => item.lower);
    const [entity, second] = known.references.description(words, head.start);
    const bareWords = items.slice(range.from + 1, range.to).every((item) => item.tag === "noun");
    const short = entity?.nature === "person" ? 4 : 2;
    if (entity && !second && bareWords && range.to - range.from <= short) return entity.actor.name;
  }
  const possessor = items[range.from]?.tag === "name" && items[range.from + 1]?.tag === "possessive";
  if (possessor && head?.tag === "noun") {
    const words = items.slice(range.from + 2, range.to).map((item) => item.lower);
    const [entity] = known.references.description(words, head.start);
    if (entity?.nature === "person") return entity.actor.name;
  }
  return owned(text, segment, clause, known);
}

/** The name behind a pronoun; two are joined by "and". */
function referentOf(segment: Segment, clause: Clause, lower: string, known: Knowledge): string {
  const who = pronounIn({ segment, known, actors: new Map(), places: new Set() }, lower, clause);
  return who.length > 2 ? "" : who.map(({ actor }) => actor.name).join(" and ");
}

/** "his meeting" becomes "Tom Reilly's meeting". */
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

/** The sentence of a quotation that stands nearest to the verb: its last where the verb follows, else its first. */
function nearestSentence(text: string, before: boolean): string {
  const inner = text.replace(/^[“”"‘’\s]+|[“”"‘’\s]+$/g, "");
  const sentences = inner.split(/(?<=[.!?…])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
  return (before ? sentences.at(-1) : sentences[0]) ?? inner;
}

function predicatePieces(segment: Segment, clause: Clause, known: Knowledge): Piece[] {
  const { items } = segment;
  const verb = piecesOf(items, { from: clause.verbFrom, to: clause.verbTo + 1 }, known);
  const rest = piecesOf(items, { from: clause.verbTo + 1, to: predicateEnd(segment, clause) }, known);
  if (isSayingVerb(clause.lemma) && rest[0]?.text === "that") rest.shift();
  if (isObjectRelative(segment, clause)) {
    const object = tidyObject(segment, clause, known);
    if (object) return [...verb, { text: object, cut: false, stop: false, spaced: true }, ...rest];
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
    (name ? fullName(name, known) : join(piecesOf(items, { from: start, to: antecedent + 1 }, known)))
  );
}

function nounHeadline(segment: Segment, governor: Governor, known: Knowledge): string {
  const { items } = segment;
  const { noun, clause } = governor;
  const start = phraseStart(items, noun);
  let end = noun + 1;
  const describes = (at: number) => {
    const other = segment.clauseAt[at];
    return other?.kind === "participle" && other.passive && other.antecedent === noun;
  };
  while (
    end < items.length &&
    /^(prep|noun|name|det|possessive|num|time|adv|verb)$/.test(items[end]?.tag ?? "") &&
    (segment.clauseAt[end] === segment.clauseAt[noun] || describes(end))
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

/** Where the sentence's own words begin, after "But", "And" and an opening date. */
function openingOf(items: readonly Item[]): number {
  let at = 0;
  while (at < items.length - 1 && /^(conj|adv|comma|time|mark)$/.test(items[at]?.tag ?? "")) at++;
  return at;
}

/** The headline of what the governor dates. Falls back on the sentence's own beginning. */
export function headlineOf(segment: Segment, governor: Governor, known: Knowledge): string {
  const { items } = segment;
  const { clause, noun } = governor;
  const subjectNoun = noun >= 0 && noun < clause.verbFrom && !governor.premodifier;
  if (noun >= 0 && !subjectNoun) return nounHeadline(segment, governor, known);
  if (clause.verbFrom < 0) return fitted("", piecesOf(items, { from: 0, to: items.length }, known));
  // "..., stating on Monday" and "Speaking on Sunday, she said": the clause beside it says it in full.
  const beside = clause.kind === "participle" ? clause.shares : undefined;
  const main = beside && (clause.from > beside.verbTo || isSayingVerb(beside.lemma)) ? beside : undefined;
  if (main && main.verbFrom >= 0)
    return headlineOf(segment, { clause: main, noun: -1, premodifier: false }, known);
  const subject = subjectText(segment, clause, known);
  const pieces = predicatePieces(segment, clause, known);
  if (subject === "" && !segment.quoted)
    return fitted("", piecesOf(items, { from: openingOf(items), to: items.length }, known));
  const quoteAt = items.findIndex((item) => item.tag === "quote");
  const tells =
    pieces.some(({ text }) => /^(?:that|“)/.test(text)) ||
    segment.clauses.some(({ kind, parent }) => kind === "content" && parent === clause);
  if (quoteAt >= 0 && isSayingVerb(clause.lemma) && !tells && quotesDirectly(segment, clause, quoteAt))
    return sayingHeadline(segment, clause, quoteAt, subject, known);
  return fitted(subject, pieces);
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
  const verb = piecesOf(items, { from: clause.verbFrom, to }, known).map((piece) => ({
    ...piece,
    cut: false,
  }));
  const words = quotePieces(nearestSentence(items[quoteAt]?.text ?? "", quoteAt < clause.verbFrom));
  return fitted(subject, [...verb, ...words]);
}
