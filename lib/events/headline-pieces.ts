// The pieces that a headline is put together from.
//
// Input   items of a segment, or the words of a quotation
// Output  each with its text, and whether the headline may end before it or had better
// Knows   which words only date or only join; nothing of subjects and verbs

import { isNationality } from "@/lib/actors/nationalities";
import type { Register } from "@/lib/actors/register";
import type { Knowledge } from "./collecting";
import type { Item, Segment, Tag } from "./grammar/types";
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from "./grammar/word-lists";
import {
  asideEnd,
  baredEnd,
  countedEnd,
  inList,
  inUnfinished,
  isAdjectives,
  isDate,
  isThing,
  ownedByDate,
  SHADES,
} from "./headline-asides";
import {
  ASKED,
  followsDescription,
  goesOnToAnother,
  isLast,
  isOwnedThing,
  moreOfDate,
  pointsBack,
  saysWhere,
} from "./headline-ends";
import { completes, isBound, isChosen, isSpent, leansOn, opensNaming } from "./phrase-ends";
import type { Range } from "./subject";

export interface Piece {
  readonly text: string;
  /** Whether the headline may end before this piece. */
  readonly cut: boolean;
  /** Whether it may end before this piece only where no better place is found: inside a list. */
  readonly weak?: boolean;
  /** Whether it had better end here: an aside follows. */
  readonly stop: boolean;
  readonly spaced: boolean;
  /** A preposition or particle that nothing follows in the text either: "the verdict came in". */
  readonly last?: boolean;
  /** Item that it comes from; -1 for words of a quotation. */
  readonly at: number;
}

export const ASIDES = new Set(
  "as amid despite according while although though because whereas since following after before until".split(
    " ",
  ),
);
// What ties a sentence to the one before it, which a headline does not have.
const CONNECTIVES = new Set(
  "also meanwhile however moreover furthermore therefore nevertheless nonetheless".split(" "),
);
const SMALL: ReadonlySet<Tag> = new Set<Tag>(["det", "pron", "prep", "conj", "sub", "that", "rel"]);
/** "the British No 2" */
const isRank = (items: readonly Item[], at: number): boolean =>
  /^No\.?$/.test(items[at]?.text ?? "") && items[at + 1]?.tag === "num";

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "the Lindens", "two Liebermanns", "the Liebermann": a family, or works by their maker, and nobody in person. */
const isCommon = (items: readonly Item[], at: number) =>
  items[at]?.tag === "name" &&
  /^(?:det|num)$/.test(items[at - 1]?.tag ?? "") &&
  items[at]?.name?.words.length === 1;

const FIRST_WORDS = new WeakMap<Register, ReadonlySet<string>>();

/** First words of the story's bodies that have more than one: gathered once for a story. */
function firstWords(register: Register): ReadonlySet<string> {
  const known = FIRST_WORDS.get(register);
  if (known) return known;
  const words = new Set(
    register.bodies.flatMap(({ actor: { name } }) =>
      name.includes(" ") ? [name.slice(0, name.indexOf(" "))] : [],
    ),
  );
  FIRST_WORDS.set(register, words);
  return words;
}

export function fullName(item: Item, { register }: Knowledge): string {
  if (!item.name) return item.text;
  const { actor, nature } = register.entityOf(item.name);
  const surname = nature === "person" && item.name.words.length === 1 && actor.name.includes(" ");
  // "Lind" beside "Lind Logistics" may be either.
  return surname && !firstWords(register).has(item.text) ? actor.name : item.text;
}

/** In small letters where a tabloid prints its first words, or a word that it shouts, in capitals. */
function calm(items: readonly Item[], at: number, text: string): string {
  const item = items[at];
  if (!item || text.length < 3 || !/^\p{Lu}+$/u.test(text)) return text;
  const word = text.toLowerCase();
  const little = DETERMINERS.has(word) || PREPOSITIONS.has(word) || PRONOUNS.has(word);
  const led = items.slice(0, at).every((other) => /^\p{Lu}+$/u.test(other.text));
  if (led && little) return word;
  if (item.tag === "verb" && text.length > 4) return word;
  const shouted =
    at === 0 && item.tag === "noun" && text.length > 4 && !/^\p{Lu}+$/u.test(items[1]?.text ?? "");
  if (shouted) return `${text.charAt(0)}${word.slice(1)}`;
  if (!led || at === 0 || text.length < 5) return text;
  return isNationality(word) ? `${text.charAt(0)}${word.slice(1)}` : item.tag === "noun" ? word : text;
}

const UNITS = /^(?:hours?|days?|weeks?|months?|years?|minutes?)$/;

/** "resigned in April, | and her successor", "opened in 1907, | needs a roof": the comma after the date closes what is told. */
function closesWithDate({ items, clauseAt }: Segment, at: number): boolean {
  if (items[at]?.tag !== "comma" || items[at - 1]?.tag !== "time") return false;
  const [next, after] = [items[at + 1], items[at + 2]];
  // "and tunnelling was suspended"
  const act = after?.tag === "verb" && !(after.verb?.form === "ing" && items[at + 3]?.tag === "verb");
  if (next?.tag === "conj") return !act;
  if (next?.tag === "verb") return clauseAt[at + 1] !== clauseAt[at - 1] && clauseAt[at + 1]?.finite === true;
  return next?.verb?.form === "s" && after?.tag === "det";
}

function pieceOf(segment: Segment, at: number, to: number, known: Knowledge): Piece {
  const { items } = segment;
  const item = items[at] as Item;
  const before = items[at - 1];
  const bound = isBound(items, at);
  const touching = before !== undefined && before.end === item.start && !isDate(items, at - 1);
  const mayEnd =
    opensNaming(items, at) ||
    followsDescription(segment, at + 1) ||
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
  const unit = UNITS.test(before?.lower ?? "");
  const making = item.lower === "in" && items[at + 2]?.lower === "making";
  // "had waited seven hours | before telling": how long, and not how long before.
  const done = item.tag === "sub" && items[at + 1]?.verb?.form === "ing";
  const measured = unit && !done && (making || /^(?:after|before|later|ago|late|early)$/.test(item.lower));
  const cut =
    mayEnd &&
    !bound &&
    !isSpent(items, at - 1) &&
    !measured &&
    !followsDescription(segment, at) &&
    item.lower !== "of" &&
    !inUnfinished(segment, at, to);
  const weak = (cut && (inList(items, at) || completes(items, at))) || isOwnedThing(items, at);
  const score = /^[–-]$/.test(item.text) && before?.tag === "num" && items[at + 1]?.tag === "num";
  const dash = !score && item.tag === "mark" && /^[—–;:()[\]…-]$/.test(item.text);
  const closed = closesWithDate(segment, at);
  const stop =
    closed ||
    goesOnToAnother(segment, at) ||
    (item.tag === "sub" && !bound && !ASKED.test(item.lower)) ||
    dash ||
    (item.tag === "prep" && ASIDES.has(item.lower) && !bound && !measured) ||
    (item.tag === "rel" && before?.tag === "comma");
  return {
    text: calm(
      items,
      at,
      pointsBack(items, at) && !segment.quoted
        ? "the"
        : SMALL.has(item.tag) && !/^\p{Lu}+$/u.test(item.text) && !isRank(items, at)
          ? lowerFirst(item.text)
          : isCommon(items, at)
            ? item.text
            : fullName(item, known),
    ),
    cut: cut && !weak && !score && !isAdjectives(items, at),
    weak,
    last: isLast(items, at),
    at,
    stop,
    spaced: !touching && item.tag !== "comma" && item.tag !== "possessive" && !/^[.!?…;:)]$/.test(item.text),
  };
}

const OPENS_PHRASE =
  /^(?:that|and|but|or|of|for|which|who|in|to|with|on|at|by|because|so|than|when|as|if|from|until|while|after|before|since|without|about|into|over|under|through|where|against)$/i;

/** A quotation word by word, so that a headline can end inside it; `closed` adds the mark where it does. */
export function quotePieces(text: string): Piece[] {
  const inner = text.replace(/^[“”"‘’\s]+|[“”"‘’\s]+$/g, "").replace(/[,.;:]$/, "");
  const words = inner.split(/\s+/);
  return words.map((word, i) => ({
    text: i === 0 ? `“${word}` : i === words.length - 1 ? `${word}”` : word,
    cut:
      i === 0 ||
      /[;—]$/.test(words[i - 1] ?? "") ||
      (/,$/.test(words[i - 1] ?? "") && (i > 2 || /^(?:and|but)$/i.test(word))) ||
      (i > 1 && !leansOn(words[i - 1] ?? "", word) && OPENS_PHRASE.test(word)),
    stop: false,
    spaced: true,
    at: -1,
  }));
}

const PARTICLE_OF_NAME = /^(?:de|van|von|da|di|del|la|le|ter|ten|al|el)$/;

export function piecesOf(segment: Segment, { from, to }: Range, known: Knowledge): Piece[] {
  const { items } = segment;
  const pieces: Piece[] = [];
  for (let i = from; i < to; i++) {
    const aside = asideEnd(segment, i);
    if (aside >= 0 && aside < to) {
      i = aside;
      continue;
    }
    if (ownedByDate(items, i)) {
      pieces.push({ text: "the", cut: false, stop: false, spaced: true, at: i });
      continue;
    }
    // "by 43 votes to 40 at 8.44 tonight": an hour that only the words beside it tell as one.
    const hour = items[i]?.lower === "at" && items[i + 2]?.tag === "time" && items[i + 1];
    if (hour && hour.tag === "num" && !/^\p{Sc}/u.test(hour.text)) {
      i += 2;
      continue;
    }
    const spent =
      isChosen(items, i) || isSpent(items, i) || (items[i]?.tag === "prep" && isSpent(items, i + 1));
    if (isDate(items, i) && !spent && !isThing(items, i)) {
      // "from 5pm. Fire engines": what follows the abbreviation is another sentence.
      const closes = items[i]?.tag === "time" && items[i]?.text.endsWith(".") && pieces.length > 0;
      if (closes && /^\p{Lu}\p{Ll}+$/u.test(items[i + 1]?.text ?? "") && items[i + 1]?.tag !== "name") break;
      i = countedEnd(items, i);
      continue;
    }
    // "late on Thursday", "a little before 10": what shades the date goes with it.
    if (SHADES.test(items[i]?.lower ?? "") && isDate(items, i + 1) && !UNITS.test(items[i - 1]?.lower ?? ""))
      continue;
    if (
      /^(?:a little|first thing)$/.test(`${items[i]?.lower} ${items[i + 1]?.lower}`) &&
      isDate(items, i + 2)
    ) {
      i++;
      continue;
    }
    const bared = i > from ? baredEnd(segment, i) : -1;
    if (bared >= 0) {
      i = bared;
      continue;
    }
    // "by that Christmas"
    if (
      items[i]?.tag === "prep" &&
      /^(?:that|this)$/.test(items[i + 1]?.lower ?? "") &&
      items[i + 2]?.tag === "time" &&
      !isDate(items, i)
    ) {
      i += 2;
      continue;
    }
    const again = moreOfDate(items, i);
    if (again > i) {
      i = again;
      continue;
    }
    if (saysWhere(items, i)) continue;
    if (items[i]?.tag === "adv" && CONNECTIVES.has(items[i]?.lower ?? "")) continue;
    // A full stop that ends no sentence for the splitter: "of meningococcus B. The number".
    const opener = items[i + 1];
    const opens = opener !== undefined && opener.tag !== "name" && /^\p{Lu}\p{Ll}/u.test(opener.text);
    if (items[i]?.text === "." && pieces.length > 2 && opens) break;
    if (i === 0 && items[i]?.tag === "mark" && /^\d/.test(items[i]?.text ?? "")) continue;
    if (items[i]?.tag === "mark" && /^[.!?“”"]$/.test(items[i]?.text ?? "")) continue;
    if (items[i]?.tag === "quote") {
      pieces.push(...quotePieces(items[i]?.text ?? ""));
      continue;
    }
    const piece = pieceOf(segment, i, to, known);
    // "De Wit" is "Marleen de Wit", and not "De Marleen de Wit".
    const particle = items[i - 1]?.lower ?? "";
    const doubled = PARTICLE_OF_NAME.test(particle) && piece.text.toLowerCase().includes(` ${particle} `);
    if (items[i]?.name && doubled && pieces.at(-1)?.at === i - 1) pieces.pop();
    pieces.push(piece);
  }
  return pieces;
}

export const join = (pieces: readonly Piece[]) =>
  pieces.reduce((text, piece) => text + (piece.spaced && text ? " " : "") + piece.text, "");
