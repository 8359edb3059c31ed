// Cuts what begins with a digit into one item: "24", "1,200", "5 p.m.", "2013-03-22", "3/22/2013", "1990s", "14th".
//
// Gives   Item; offsets in UTF-16 units of the text
// Knows   spelling. Each pattern is anchored where it is tried, and none looks further than a written date is long

import { type Item, type ItemMaker, type Lexeme, lexeme } from "./lexeme";
import { CLASS } from "./vocabulary";

const CLOCK_AT = /(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?\s?([ap])(?:\.\s?m\b\.?|m\b)/iy;
const COLON_AT = /([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?![\d:])/y;
const ISO_AT = /(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:T| (?=\d\d:))(\d\d):?(\d\d)(?::?\d\d)?Z?)?(?![\d])/y;
const SLASH_AT = /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d\d))?(?![\d/])/y;
const DOTTED_AT = /(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d.]*\d)/y;
const DASHED_AT = /(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/y;
const MILITARY_AT =
  /(?:[01]\d|2[0-4])[0-5]\d(?=(?:\s?Z\b|\s(?:GMT|UTC|[BIJK]ST|[CEW]ES?T|EES?T|[ECMP][DS]T|A[CEW]?[DS]T|MSK|SGT|HKT|PKT|NZ[DS]T|SAST|hours|hrs|local\s+time)\b))/y;
const ORDINAL_AT = /(\d{1,2})(?:st|nd|rd|th)\b/iy;
const DECADE_AT = /(\d{4}|'?\d\d)'?s\b/y;
const NUMBER_AT = /\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d+(?:\.\d+)?/y;
const LATEST_YEAR = 2150; // "by 2100" is told of the climate
const LONGEST_NUMBER = 24; // digits; whatever is longer is no time

const two = (n: number | string) => String(n).padStart(2, "0");

/** What a sticky expression matches at `start`. */
export function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** Whether a UTF-16 unit is a digit 0-9. */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

interface Draft {
  readonly end: number;
  readonly mask: number;
  readonly value: number;
  readonly code: string;
}

// The mark after the first digits says which patterns are worth trying.
const SLASH = 47;
const HYPHEN = 45;
const STOP = 46;
const COLON = 58;

function readClock(text: string, start: number, digits: number): Draft | undefined {
  if (digits === 4) return readMilitary(text, start);
  const mark = text.charCodeAt(start + digits);
  if (digits > 2 || mark === SLASH || mark === HYPHEN) return undefined;
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
  const colon = mark === COLON ? at(COLON_AT, text, start) : undefined;
  if (!colon) return undefined;
  return {
    end: start + colon[0].length,
    mask: CLASS.CLOCK,
    value: 1,
    code: `${two(colon[1] ?? "")}:${colon[2]}`,
  };
}

/** "1430 GMT". */
function readMilitary(text: string, start: number): Draft | undefined {
  const military = at(MILITARY_AT, text, start)?.[0];
  if (!military) return undefined;
  return {
    end: start + 4,
    mask: CLASS.CLOCK,
    value: 0,
    code: `${military.slice(0, 2)}:${military.slice(2, 4)}`,
  };
}

function readWritten(text: string, start: number, digits: number): Draft | undefined {
  const mark = text.charCodeAt(start + digits);
  if (digits === 4) return mark === HYPHEN || mark === SLASH ? readIso(text, start) : undefined;
  if (mark === SLASH) return readSlashed(text, start);
  // With stops the day comes first; as a slashed date it is written month first.
  const dotted = mark === STOP ? at(DOTTED_AT, text, start) : undefined;
  if (dotted) return slashed(start, dotted, `${dotted[2]}/${dotted[1]}/${dotted[3]}`);
  const dashed = mark === HYPHEN ? at(DASHED_AT, text, start) : undefined;
  return dashed ? slashed(start, dashed, `${dashed[1]}/${dashed[2]}/${dashed[3]}`) : undefined;
}

function slashed(start: number, [whole]: RegExpExecArray, code: string): Draft {
  return { end: start + whole.length, mask: CLASS.SLASHED, value: 0, code };
}

function readIso(text: string, start: number): Draft | undefined {
  const iso = at(ISO_AT, text, start);
  if (!iso) return undefined;
  const clock = iso[4] ? `T${iso[4]}:${iso[5]}` : "";
  const code = `${iso[1]}-${two(iso[2] ?? "")}-${two(iso[3] ?? "")}${clock}`;
  return { end: start + iso[0].length, mask: CLASS.ISO, value: 0, code };
}

/** "3/22/2013", or a fraction such as "1/2". */
function readSlashed(text: string, start: number): Draft | undefined {
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

// s, n, r, t in either case, and the apostrophe of "1990's".
const SUFFIXES = new Set([..."snrtSNRT'"].map((letter) => letter.charCodeAt(0)));

/** "1990s", "20th". */
function readSuffixed(text: string, start: number, digits: number): Draft | undefined {
  if (!SUFFIXES.has(text.charCodeAt(start + digits))) return undefined;
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
  const year = digits === 4 && value >= 1000 && value <= LATEST_YEAR ? CLASS.YEAR : 0;
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
  if (code === 32 || code === 10) return !mayGoOn(next, text.charCodeAt(end + 2));
  if (code === 44 || code === 46) return !isDigitCode(next); // "1,000", "2.5", "5.30 p.m."
  return code === 41 || code === 59 || code === 37; // ) ; %
}

/**
 * Whether letters may go on with a number: "a.m.", "p.m.", "hours", "local time", or a zone in capitals. A word such as
 * "March" does not, and is what mostly follows.
 */
function mayGoOn(letter: number, next: number): boolean {
  if (letter >= 65 && letter <= 90) return next < 97 || next > 122;
  return letter === 97 || letter === 112 || letter === 104 || letter === 108; // a, p, h, l
}

/** The item that begins with the digit at `start`. */
export function readNumber(text: string, start: number, maker: ItemMaker): Item {
  const digits = digitsFrom(text, start);
  const after = start + digits;
  if (digits < 5 && standsAlone(text, after))
    return maker.make(start, after, wholeNumber(text, start, digits));
  const read =
    (digits < 5 ? (readClock(text, start, digits) ?? readWritten(text, start, digits)) : undefined) ??
    readSuffixed(text, start, digits) ??
    readPlainNumber(text, start);
  if (digits < 5 && read.end === after && read.mask === CLASS.COUNT)
    return maker.make(start, after, wholeNumber(text, start, digits));
  const word = text.slice(start, Math.min(read.end, start + LONGEST_NUMBER));
  return maker.make(start, read.end, lexeme(word, read.mask, read.value, read.code));
}
