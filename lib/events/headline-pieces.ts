// The pieces that a headline is put together from.
//
// Input   items of a segment, or the words of a quotation
// Output  each with its text, and whether the headline may end before it or had better
// Knows   which words only date or only join; nothing of subjects and verbs

import type { Knowledge } from "./collecting";
import type { Item, Tag } from "./grammar/types";
import { isBound, isSpent, leansOn, opensNaming } from "./phrase-ends";
import type { Range } from "./subject";

export interface Piece {
  readonly text: string;
  /** Whether the headline may end before this piece. */
  readonly cut: boolean;
  /** Whether it had better end here: an aside follows. */
  readonly stop: boolean;
  readonly spaced: boolean;
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
const DATE_PREPOSITIONS = new Set(
  "on in at by since until during over from for of before after to through".split(" "),
);

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export function fullName(item: Item, { register }: Knowledge): string {
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
export function quotePieces(text: string): Piece[] {
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

export function piecesOf(items: readonly Item[], { from, to }: Range, known: Knowledge): Piece[] {
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

export const join = (pieces: readonly Piece[]) =>
  pieces.reduce((text, piece) => text + (piece.spaced && text ? " " : "") + piece.text, "");
