// Cuts a text into items: words, numbers, clock times and marks, each with the classes it may stand for.
//
// Gives   Item[]; offsets in UTF-16 units of the text
// Knows   spelling, not grammar. One pass with bounded look-ahead: the work grows with the length of the text alone

import { CLASS, DOTTED, lookUp, type WordEntry } from "./vocabulary";

/** A word, number or mark. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** Lower case; numbers and marks as written. */
  readonly word: string;
  readonly mask: number;
  /** Number, month, weekday or season, by class; NaN for "several". */
  readonly value: number | undefined;
  /** Unit, part of day, season, clock time, by class. */
  readonly code: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
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

function readPlainNumber(text: string, start: number): Draft {
  const decade = at(DECADE_AT, text, start);
  if (decade?.[1]?.endsWith("0"))
    return {
      end: start + decade[0].length,
      mask: CLASS.DECADE,
      value: Number(decade[1].replace("'", "")),
      code: "digits",
    };
  const ordinal = at(ORDINAL_AT, text, start);
  if (ordinal) {
    const value = Number(ordinal[1]);
    const day = value >= 1 && value <= 31 ? CLASS.DAYNUM : 0;
    return { end: start + ordinal[0].length, mask: CLASS.ORDINAL | day, value, code: "ordinal" };
  }
  const written = at(NUMBER_AT, text, start)?.[0] ?? "";
  const value = Number(written.replaceAll(",", ""));
  const end = start + written.length;
  if (written.length > LONGEST_NUMBER) return { end, mask: 0, value: Number.NaN, code: "" };
  const year = /^(?:1\d|20)\d\d$/.test(written) ? CLASS.YEAR : 0;
  const day = /^\d\d?$/.test(written) && value >= 1 && value <= 31 ? CLASS.DAYNUM : 0;
  return { end, mask: CLASS.COUNT | year | day, value, code: "digits" };
}

/** Whether a run of digits this long may begin a clock time or a written date. */
function digitsFrom(text: string, start: number): number {
  let end = start;
  while (end - start <= 5 && isDigitCode(text.charCodeAt(end))) end++;
  return end - start;
}

function readNumber(text: string, start: number): Draft {
  if (digitsFrom(text, start) > 4) return readPlainNumber(text, start);
  return readClock(text, start) ?? readWritten(text, start) ?? readPlainNumber(text, start);
}

const SHORT_YEAR_AT = /['’]\d\d(?!\d)/y;

/** A word as written, and what is known of it. News repeats its words, so these are kept and not made anew. */
interface Spelling {
  readonly written: string;
  readonly word: string;
  readonly capital: boolean;
  readonly entry: WordEntry | undefined;
}

const LONGEST_WORD = 24; // characters; no word of time is longer
const SPELLINGS_KEPT = 20_000;
const spellings = new Map<number, Spelling>();

function spell(text: string, start: number, end: number): Spelling {
  const written = end - start > LONGEST_WORD ? "" : text.slice(start, end);
  const word = written.toLowerCase();
  const first = written.charCodeAt(0);
  const capital = first < 128 ? first <= 90 : written.slice(0, 1) !== word.slice(0, 1);
  return { written, word, capital, entry: lookUp(word) };
}

/** The spelling of the word at `start`, found by a hash of its letters. */
function spellingAt(text: string, start: number, end: number, hash: number): Spelling {
  const kept = spellings.get(hash);
  if (kept && kept.written.length === end - start && text.startsWith(kept.written, start)) return kept;
  const fresh = spell(text, start, end);
  if (!kept && fresh.written !== "" && spellings.size < SPELLINGS_KEPT) spellings.set(hash, fresh);
  return fresh;
}

const AFTER_SHORT_DAY = /^(?:\.|,?\s\d|,?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/;

/** "Sun", "Sat", "Wed" are days only with a full stop, or before a date. */
function isBareDay(mask: number, word: string, text: string, end: number): boolean {
  return (mask & CLASS.WEEKDAY) !== 0 && word.length < 6 && !AFTER_SHORT_DAY.test(text.slice(end, end + 6));
}

function readWord(text: string, start: number): Item {
  let hash = 0;
  let end = start;
  for (let code = text.charCodeAt(end); isLetterCode(code); code = text.charCodeAt(++end))
    hash = (Math.imul(hash, 31) + code) | 0;
  const { word, capital, entry } = spellingAt(text, start, end, hash);
  if (word === "o" && /^['’]clock\b/i.test(text.slice(end, end + 7)))
    return { start, end: end + 6, word: "o'clock", mask: 0, value: undefined, code: "", capital };
  if (!entry || (entry.capital && !capital) || isBareDay(entry.mask, word, text, end))
    return { start, end, word, mask: 0, value: undefined, code: "", capital };
  if (text[end] === "." && DOTTED.has(word)) end++;
  return { start, end, word, mask: entry.mask, value: entry.value, code: entry.code, capital };
}

function readMark(text: string, start: number, code: number): Item {
  const short = (code === 39 || code === 0x2019) && at(SHORT_YEAR_AT, text, start);
  const end = short ? start + 3 : start + 1;
  const mark = text[start] ?? "";
  return {
    start,
    end,
    word: short ? text.slice(start, end) : code > 127 ? (MARKS[mark] ?? mark) : mark,
    mask: short ? CLASS.SHORTYEAR : 0,
    value: short ? Number(text.slice(start + 1, end)) : undefined,
    code: "",
    capital: false,
  };
}

/** Cuts a text into items, in order. */
export function itemsOf(text: string): Item[] {
  const items: Item[] = [];
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 10 && text.charCodeAt(i + 1) === 10) {
      items.push({ start: i, end: i, word: PARAGRAPH, mask: 0, value: undefined, code: "", capital: false });
      while (text.charCodeAt(i) === 10) i++;
      continue;
    }
    if (code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0) {
      i++;
      continue;
    }
    if (isLetterCode(code)) {
      const item = readWord(text, i);
      items.push(item);
      i = item.end;
      continue;
    }
    if (isDigitCode(code)) {
      const { end, mask, value, code: meaning } = readNumber(text, i);
      const word = text.slice(i, Math.min(end, i + LONGEST_NUMBER));
      items.push({ start: i, end, word, mask, value, code: meaning, capital: false });
      i = end;
      continue;
    }
    const mark = readMark(text, i, code);
    items.push(mark);
    i = mark.end;
  }
  return items;
}
