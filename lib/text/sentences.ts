// Splits an article into sentences, headlines and list items.
//
// Gives   Sentence[] whose text is a slice of the article, untouched
// Knows   punctuation and abbreviations. One pass: the work grows with the length of the text and nothing else
// Refuses to join lines that a blank line parts

import { OPENERS, SHORTENED, TITLES } from "./abbreviations";
import { lineBreaks } from "./line-breaks";
import type { Sentence } from "./types";

const CLOSERS = new Set(["”", "’", '"', "'", ")", "]", "»"]);
const LONGEST_WORD = 24; // characters looked back at for an abbreviation

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

function isLower(char: string): boolean {
  return char !== char.toUpperCase() && char === char.toLowerCase();
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9" && char.length === 1;
}

function isSpace(char: string): boolean {
  return char === " " || char === "\t" || char === "\n" || char === "\r" || char === "\u00a0";
}

/** The run of letters and inner stops that ends just before `end`, in lower case. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD) {
    const char = text[start - 1] ?? "";
    if (!isLower(char) && !isUpper(char) && char !== ".") break;
    start--;
  }
  return text.slice(start, end);
}

function wordFrom(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < LONGEST_WORD) {
    const char = text[end] ?? "";
    if (!isLower(char) && !isUpper(char)) break;
    end++;
  }
  return text.slice(start, end).toLowerCase();
}

function isInitials(word: string): boolean {
  return (word.length === 1 && isUpper(word)) || /^[A-Z](?:\.[A-Z]){1,4}$/.test(word);
}

/** Whether a full stop at `stop`, followed by a word at `next`, ends a sentence. */
function stopEnds(text: string, stop: number, next: number, quoted: boolean): boolean {
  const head = text[next] ?? "";
  const word = wordBefore(text, stop);
  const key = word.toLowerCase().replace(/^\.+/, "");
  if (quoted && !SHORTENED.has(key)) return !isLower(head);
  if (TITLES.has(key) && (isUpper(word[0] ?? "") || isDigit(head) || key.length > 1)) return false;
  // "Tankers arrive at 7am. Councillors meet": right behind its hour the form has no stop of its own.
  if (/^[ap]m$/.test(key) && isDigit(text[stop - 3] ?? "") && isUpper(head)) return true;
  if (SHORTENED.has(key) || isInitials(word)) {
    if (isDigit(head) || isLower(head)) return false;
    if (!isUpper(head)) return true;
    return OPENERS.has(wordFrom(text, next)) && !(word.length === 1 && isUpper(word));
  }
  return !isLower(head);
}

/** Where the sentence that has its mark at `at` ends, or `undefined` where the mark ends none. */
function endAfterMark(text: string, at: number): number | undefined {
  const mark = text[at] ?? "";
  let end = at + 1;
  while (end < text.length && ".!?…".includes(text[end] ?? "")) end++;
  const ellipsis = mark === "…" || end - at > 2;
  const afterMarks = end;
  while (end < text.length && CLOSERS.has(text[end] ?? "")) end++;
  let next = end;
  while (next < text.length && isSpace(text[next] ?? "")) next++;
  if (next >= text.length) return end;
  let head = next;
  while (head < next + 3 && "“‘\"'([«".includes(text[head] ?? " ")) head++;
  if (next === end) {
    // No space: lines that were run together ("ended.The talks"), never "U.S." or "example.com".
    const together = isLower(text[at - 1] ?? "") && isLower(text[at - 2] ?? "") && isUpper(text[next] ?? "");
    return mark === "." && together && isLower(text[next + 1] ?? "") && afterMarks === end ? end : undefined;
  }
  if (mark === "." && !ellipsis) return stopEnds(text, at, head, afterMarks < end) ? end : undefined;
  if (ellipsis) return isUpper(text[head] ?? "") || head > next ? end : undefined;
  return isLower(text[head] ?? "") ? undefined : end;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

function trimmed(text: string, start: number, end: number): Piece | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from] ?? "")) from++;
  while (to > from && isSpace(text[to - 1] ?? "")) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** Sentences of one run of text that holds no line break of its own. */
function piecesOf(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const char = text[at] ?? "";
    if (char !== "." && char !== "!" && char !== "?" && char !== "…") continue;
    const stop = endAfterMark(text, at);
    if (stop === undefined) {
      while (at + 1 < end && ".!?…".includes(text[at + 1] ?? "")) at++;
      continue;
    }
    const piece = trimmed(text, from, Math.min(stop, end));
    if (piece && piece.end - piece.start <= 3 && !/[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end))) {
      at = stop - 1;
      continue; // an ellipsis alone belongs to what follows
    }
    if (piece) pieces.push(piece);
    from = Math.min(stop, end);
    at = from - 1;
  }
  const rest = trimmed(text, from, end);
  return rest ? [...pieces, rest] : pieces;
}

/** Splits a text into sentences; headlines and list items count as sentences. Offsets in UTF-16 units. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { start, end, paragraph } of lineBreaks(text)) {
    for (const piece of piecesOf(text, start, end)) {
      sentences.push({
        index: sentences.length,
        ...piece,
        text: text.slice(piece.start, piece.end),
        paragraph,
      });
    }
  }
  return sentences;
}
