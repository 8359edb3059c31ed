// Cuts a text into items: words, numbers, clock times and marks, each with the classes it may stand for.
//
// Gives   Item[]; offsets in UTF-16 units of the text
// Knows   spelling, not grammar. One pass with bounded look-ahead: the work grows with the length of the text alone

import { type Item, ItemMaker, type Lexeme, lexeme, PARAGRAPH } from "./lexeme";
import { at, isDigitCode, readNumber } from "./number-items";
import { CLASS, DOTTED, lookUp } from "./vocabulary";

// One form for marks that are written in several ways.
const MARKS: Readonly<Record<string, string>> = { "’": "'", "‘": "'", "‑": "-", "”": '"', "“": '"' };

function isLetterCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // Letters of other scripts and accents; general punctuation (U+2000 to U+206F) and Latin-1 marks are none.
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}

const SHORT_YEAR_AT = /['’]\d\d(?!\d)/y;

const SHORT_DECADE_AT = /['’]\d0s\b/y;

/** "'80s". */
function shortDecade(word: string): Lexeme {
  return lexeme(word, CLASS.DECADE, Number(word.slice(1, 3)), "digits");
}

/** A word as written, and what is known of it. News repeats its words, so these are kept and not made anew. */
interface Spelling {
  readonly written: string;
  readonly lexeme: Lexeme;
  /** The same without its classes, for places where it is not meant so. */
  readonly plain: Lexeme;
}

const LONGEST_WORD = 24; // characters; no word of time is longer
const SLOTS = 2 ** 16;
const MOST_SPELLINGS = SLOTS / 2; // then all are forgotten
const MOST_STEPS = 8; // slots looked at for one word
let spellings: (Spelling | undefined)[] = new Array(SLOTS);
let spellingsKept = 0;

function spell(written: string): Spelling {
  const word = written.toLowerCase();
  const first = written.charCodeAt(0);
  const capital = first < 128 ? first <= 90 : written.slice(0, 1) !== word.slice(0, 1);
  const plain: Lexeme = { word, mask: 0, value: undefined, code: "", capital, kind: -1, cue: undefined };
  const entry = lookUp(word);
  if (!entry || (entry.capital && !capital)) return { written, lexeme: plain, plain };
  const { mask, value, code } = entry;
  return { written, lexeme: { word, mask, value, code, capital, kind: -1, cue: undefined }, plain };
}

const TOO_LONG = spell("");

function isWrittenAt(written: string, text: string, start: number, length: number): boolean {
  if (written.length !== length) return false;
  for (let i = 0; i < length; i++) if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** The spelling of the word at `start`, found by a hash of its letters. */
function spellingAt(text: string, start: number, end: number, hash: number): Spelling {
  if (end - start > LONGEST_WORD) return TOO_LONG;
  for (let step = 0; step < MOST_STEPS; step++) {
    const slot = (hash + step) & (SLOTS - 1);
    const kept = spellings[slot];
    if (kept === undefined) return keep(slot, spell(text.slice(start, end)));
    if (isWrittenAt(kept.written, text, start, end - start)) return kept;
  }
  return spell(text.slice(start, end));
}

function keep(slot: number, spelling: Spelling): Spelling {
  if (spellingsKept >= MOST_SPELLINGS) {
    spellings = new Array(SLOTS);
    spellingsKept = 0;
  }
  spellings[slot] = spelling;
  spellingsKept++;
  return spelling;
}

const AFTER_SHORT_DAY = /^(?:\.|,?\s\d|,?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/;

/** "Sun", "Sat", "Wed" are days only with a full stop, or before a date. */
function isBareDay({ mask, word }: Lexeme, text: string, end: number): boolean {
  return (mask & CLASS.WEEKDAY) !== 0 && word.length < 6 && !AFTER_SHORT_DAY.test(text.slice(end, end + 6));
}

const O_CLOCK = lexeme("o'clock");

function readWord(text: string, start: number, maker: ItemMaker): Item {
  let hash = 0;
  let end = start;
  for (let code = text.charCodeAt(end); isLetterCode(code); code = text.charCodeAt(++end))
    hash = (Math.imul(hash, 31) + code) | 0;
  const spelling = spellingAt(text, start, end, hash ^ (hash >>> 15));
  const meant = spelling.lexeme;
  if (end - start === 1 && meant.word === "o" && /^['’]clock\b/i.test(text.slice(end, end + 7)))
    return maker.make(start, end + 6, O_CLOCK);
  if (meant.mask === 0) return maker.make(start, end, meant);
  if (isBareDay(meant, text, end)) return maker.make(start, end, spelling.plain);
  if (text.charCodeAt(end) === 46 && DOTTED.has(meant.word)) end++;
  return maker.make(start, end, meant);
}

const marks = new Map<number, Lexeme>(); // by character; there are a few thousand marks at most

function readMark(text: string, start: number, code: number, maker: ItemMaker): Item {
  if ((code === 39 || code === 0x2019) && isDigitCode(text.charCodeAt(start + 1))) {
    if (at(SHORT_DECADE_AT, text, start))
      return maker.make(start, start + 4, shortDecade(text.slice(start, start + 4)));
    if (at(SHORT_YEAR_AT, text, start)) {
      const word = text.slice(start, start + 3);
      return maker.make(start, start + 3, lexeme(word, CLASS.SHORTYEAR, Number(word.slice(1))));
    }
  }
  let known = marks.get(code);
  if (!known) {
    const mark = text[start] ?? "";
    known = lexeme(MARKS[mark] ?? mark);
    marks.set(code, known);
  }
  return maker.make(start, start + 1, known);
}

const BLANK_LINE = lexeme(PARAGRAPH);
const MOST_MARKS = 12; // one after another, blanks aside; no expression has as many

/** Index of the first letter, digit or blank line from `i` on: what a long row of marks ends with. */
function endOfMarks(text: string, i: number): number {
  let end = i;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isLetterCode(code) || isDigitCode(code)) break;
    if (code === 10 && text.charCodeAt(end + 1) === 10) break;
  }
  return end;
}

/** Cuts a text into items, in order; they are the maker's, until it is asked for those of another text. */
export function itemsOf(text: string, maker: ItemMaker = new ItemMaker()): Item[] {
  maker.reset();
  let marksInARow = 0;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 32) i++;
    else if (isLetterCode(code)) {
      i = readWord(text, i, maker).end;
      marksInARow = 0;
    } else if (isDigitCode(code)) {
      i = readNumber(text, i, maker).end;
      marksInARow = 0;
    } else if (code === 10 && text.charCodeAt(i + 1) === 10) {
      maker.make(i, i, BLANK_LINE);
      while (text.charCodeAt(i) === 10) i++;
    } else if (code === 10 || code === 9 || code === 13 || code === 0xa0) i++;
    else if (marksInARow >= MOST_MARKS) i = endOfMarks(text, i);
    else {
      const item = readMark(text, i, code, maker);
      i = item.end;
      marksInARow = item.lexeme.mask === 0 ? marksInARow + 1 : 0; // "'98" is a year
    }
  }
  return maker.made();
}
