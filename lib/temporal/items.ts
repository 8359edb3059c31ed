// Cuts a text into items: words, numbers, clock times and marks, each with the classes it may stand for.
//
// Gives   Item[]; offsets in UTF-16 units of the text
// Knows   spelling, not grammar. One pass with bounded look-ahead: the work grows with the length of the text alone

import { CLASS, DOTTED, lookUp } from "./vocabulary";

/** What a spelling means, shared by all items that are written so. */
export interface Lexeme {
  /** Lower case; numbers and marks as written. */
  readonly word: string;
  readonly mask: number;
  /** Number, month, weekday or season, by class; NaN for "several". */
  readonly value: number | undefined;
  /** Unit, part of day, season, clock time, by class. */
  readonly code: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Room for match-rules.ts to note what patterns see of the spelling; -1 before it has looked. */
  kind: number;
}

/** A word, number or mark, in its place. */
export class Item implements Readonly<Omit<Lexeme, "kind">> {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly lexeme: Lexeme,
  ) {}
  get word(): string {
    return this.lexeme.word;
  }
  get mask(): number {
    return this.lexeme.mask;
  }
  get value(): number | undefined {
    return this.lexeme.value;
  }
  get code(): string {
    return this.lexeme.code;
  }
  get capital(): boolean {
    return this.lexeme.capital;
  }
}

function lexeme(word: string, mask = 0, value: number | undefined = undefined, code = ""): Lexeme {
  return { word, mask, value, code, capital: false, kind: -1 };
}

const CLOCK_AT = /(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?\s?([ap])\.?m\b\.?/iy;
const COLON_AT = /([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?![\d:])/y;
const ISO_AT = /(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:T(\d\d):?(\d\d)(?::?\d\d)?Z?)?(?![\d])/y;
const SLASH_AT = /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d\d))?(?![\d/])/y;
const MILITARY_AT =
  /(?:[01]\d|2[0-4])[0-5]\d(?=(?:\s?Z\b|\s(?:GMT|UTC|EST|EDT|CST|CDT|PST|PDT|hours|hrs|local\s+time)\b))/y;
const ORDINAL_AT = /(\d{1,2})(?:st|nd|rd|th)\b/iy;
const DECADE_AT = /(\d{4}|'?\d\d)'?s\b/y;
const NUMBER_AT = /\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d+(?:\.\d+)?/y;
/** The item that stands for a blank line, which no expression crosses. */
export const PARAGRAPH = "¶";
const LONGEST_NUMBER = 24; // digits; whatever is longer is no time

// One form for marks that are written in several ways.
const MARKS: Readonly<Record<string, string>> = { "’": "'", "‘": "'", "‑": "-", "”": '"', "“": '"' };

const two = (n: number | string) => String(n).padStart(2, "0");

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetterCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // Letters of other scripts and accents; general punctuation (U+2000 to U+206F) and Latin-1 marks are none.
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}

interface Draft {
  readonly end: number;
  readonly mask: number;
  readonly value: number;
  readonly code: string;
}

function readClock(text: string, start: number): Draft | undefined {
  const half = at(CLOCK_AT, text, start);
  if (half) {
    const hour = Number(half[1]);
    if (hour > 12) return undefined;
    const evening = half[3]?.toLowerCase() === "p";
    const hours = (hour % 12) + (evening ? 12 : 0);
    return {
      end: start + half[0].length,
      mask: CLASS.CLOCK,
      value: 0,
      code: `${two(hours)}:${half[2] ?? "00"}`,
    };
  }
  const colon = at(COLON_AT, text, start);
  if (colon)
    return {
      end: start + colon[0].length,
      mask: CLASS.CLOCK,
      value: 1,
      code: `${two(colon[1] ?? "")}:${colon[2]}`,
    };
  const military = at(MILITARY_AT, text, start);
  if (!military) return undefined;
  return {
    end: start + 4,
    mask: CLASS.CLOCK,
    value: 0,
    code: `${military[0].slice(0, 2)}:${military[0].slice(2, 4)}`,
  };
}

function readWritten(text: string, start: number): Draft | undefined {
  const iso = at(ISO_AT, text, start);
  if (iso) {
    const clock = iso[4] ? `T${iso[4]}:${iso[5]}` : "";
    const code = `${iso[1]}-${two(iso[2] ?? "")}-${two(iso[3] ?? "")}${clock}`;
    return { end: start + iso[0].length, mask: CLASS.ISO, value: 0, code };
  }
  const slash = at(SLASH_AT, text, start);
  if (!slash) return undefined;
  const fraction = !slash[3] && Number(slash[1]) < Number(slash[2]) && Number(slash[2]) <= 8;
  return {
    end: start + slash[0].length,
    mask: fraction ? CLASS.FRACTION | CLASS.SLASHED : CLASS.SLASHED,
    value: Number(slash[1]) / Number(slash[2]),
    code: `${slash[1]}/${slash[2]}/${slash[3] ?? ""}`,
  };
}

/** "1990s", "20th". */
function readSuffixed(text: string, start: number): Draft | undefined {
  const decade = at(DECADE_AT, text, start);
  if (decade?.[1]?.endsWith("0"))
    return {
      end: start + decade[0].length,
      mask: CLASS.DECADE,
      value: Number(decade[1].replace("'", "")),
      code: "digits",
    };
  const ordinal = at(ORDINAL_AT, text, start);
  if (!ordinal) return undefined;
  const value = Number(ordinal[1]);
  const day = value >= 1 && value <= 31 ? CLASS.DAYNUM : 0;
  return { end: start + ordinal[0].length, mask: CLASS.ORDINAL | day, value, code: "ordinal" };
}

function readPlainNumber(text: string, start: number): Draft {
  const written = at(NUMBER_AT, text, start)?.[0] ?? "";
  const end = start + written.length;
  if (written.length > LONGEST_NUMBER) return { end, mask: 0, value: Number.NaN, code: "" };
  return { end, mask: CLASS.COUNT, value: Number(written.replaceAll(",", "")), code: "digits" };
}

// Whole numbers of up to four digits, by value: most numbers of news are among them.
const wholeNumbers: (Lexeme | undefined)[] = new Array(10_000);

function wholeNumber(text: string, start: number, digits: number): Lexeme {
  let value = 0;
  for (let i = start; i < start + digits; i++) value = value * 10 + text.charCodeAt(i) - 48;
  const zero = digits > 1 && text.charCodeAt(start) === 48; // "007" is written otherwise than "7"
  const known = zero ? undefined : wholeNumbers[value];
  if (known) return known;
  const year = digits === 4 && value >= 1000 && value < 2100 ? CLASS.YEAR : 0;
  const day = digits <= 2 && value >= 1 && value <= 31 ? CLASS.DAYNUM : 0;
  const fresh = lexeme(text.slice(start, start + digits), CLASS.COUNT | year | day, value, "digits");
  if (!zero) wholeNumbers[value] = fresh;
  return fresh;
}

/** Digits from `start`, counted up to five. */
function digitsFrom(text: string, start: number): number {
  let end = start;
  while (end - start < 5 && isDigitCode(text.charCodeAt(end))) end++;
  return end - start;
}

/** Whether the digits before `end` are a number by themselves: no mark, letter or zone goes on with them. */
function standsAlone(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (code === 32 || code === 10) return !MAY_FOLLOW_NUMBER.has(next);
  if (code === 44 || code === 46) return !isDigitCode(next); // "1,000", "2.5", "5.30 p.m."
  return code === 41 || code === 59 || code === 37; // ) ; %
}

// First letters of "a.m.", "p.m.", zones, "hours" and "local time".
const MAY_FOLLOW_NUMBER: ReadonlySet<number> = new Set(
  [..."aApPZGUECPhl"].map((letter) => letter.charCodeAt(0)),
);

function readNumber(text: string, start: number): Item {
  const digits = digitsFrom(text, start);
  const after = start + digits;
  if (digits < 5 && standsAlone(text, after)) return new Item(start, after, wholeNumber(text, start, digits));
  const read =
    (digits < 5 ? (readClock(text, start) ?? readWritten(text, start)) : undefined) ??
    readSuffixed(text, start) ??
    readPlainNumber(text, start);
  if (digits < 5 && read.end === after && read.mask === CLASS.COUNT)
    return new Item(start, after, wholeNumber(text, start, digits));
  const word = text.slice(start, Math.min(read.end, start + LONGEST_NUMBER));
  return new Item(start, read.end, lexeme(word, read.mask, read.value, read.code));
}

const SHORT_YEAR_AT = /['’]\d\d(?!\d)/y;

/** A word as written, and what is known of it. News repeats its words, so these are kept and not made anew. */
interface Spelling {
  readonly written: string;
  readonly lexeme: Lexeme;
  /** The same without its classes, for places where it is not meant so. */
  readonly plain: Lexeme;
}

const LONGEST_WORD = 24; // characters; no word of time is longer
const SLOTS = 2 ** 15;
const MOST_SPELLINGS = SLOTS / 2; // then all are forgotten
const MOST_STEPS = 8; // slots looked at for one word
let spellings: (Spelling | undefined)[] = new Array(SLOTS);
let spellingsKept = 0;

function spell(written: string): Spelling {
  const word = written.toLowerCase();
  const first = written.charCodeAt(0);
  const capital = first < 128 ? first <= 90 : written.slice(0, 1) !== word.slice(0, 1);
  const plain: Lexeme = { word, mask: 0, value: undefined, code: "", capital, kind: -1 };
  const entry = lookUp(word);
  if (!entry || (entry.capital && !capital)) return { written, lexeme: plain, plain };
  const { mask, value, code } = entry;
  return { written, lexeme: { word, mask, value, code, capital, kind: -1 }, plain };
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

function readWord(text: string, start: number): Item {
  let hash = 0;
  let end = start;
  for (let code = text.charCodeAt(end); isLetterCode(code); code = text.charCodeAt(++end))
    hash = (Math.imul(hash, 31) + code) | 0;
  const spelling = spellingAt(text, start, end, hash ^ (hash >>> 15));
  const meant = spelling.lexeme;
  if (end - start === 1 && meant.word === "o" && /^['’]clock\b/i.test(text.slice(end, end + 7)))
    return new Item(start, end + 6, O_CLOCK);
  if (meant.mask === 0) return new Item(start, end, meant);
  if (isBareDay(meant, text, end)) return new Item(start, end, spelling.plain);
  if (text.charCodeAt(end) === 46 && DOTTED.has(meant.word)) end++;
  return new Item(start, end, meant);
}

const marks = new Map<number, Lexeme>(); // by character; there are a few thousand marks at most

function readMark(text: string, start: number, code: number): Item {
  if ((code === 39 || code === 0x2019) && isDigitCode(text.charCodeAt(start + 1))) {
    if (at(SHORT_YEAR_AT, text, start)) {
      const word = text.slice(start, start + 3);
      return new Item(start, start + 3, lexeme(word, CLASS.SHORTYEAR, Number(word.slice(1))));
    }
  }
  let known = marks.get(code);
  if (!known) {
    const mark = text[start] ?? "";
    known = lexeme(MARKS[mark] ?? mark);
    marks.set(code, known);
  }
  return new Item(start, start + 1, known);
}

const BLANK_LINE = lexeme(PARAGRAPH);

/** Cuts a text into items, in order. */
export function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 10 && text.charCodeAt(i + 1) === 10) {
      items.push(new Item(i, i, BLANK_LINE));
      while (text.charCodeAt(i) === 10) i++;
    } else if (code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0) i++;
    else {
      const item = isLetterCode(code)
        ? readWord(text, i)
        : isDigitCode(code)
          ? readNumber(text, i)
          : readMark(text, i, code);
      items.push(item);
      i = item.end;
    }
  }
  return items;
}
