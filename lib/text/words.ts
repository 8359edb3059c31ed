// Splits a stretch of text into words, numbers and marks.
//
// Gives   tokens with UTF-16 offsets in the article; a possessive "'s" is a token of its own
// Knows   a few abbreviations that keep their full stop; no grammar

/** A word, a number or one mark of punctuation. */
export interface Word {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
}

// In this order: initials ("U.S."), initials before a name ("K. T. Selvam", "minister N. Rao", "Dana M. Okafor"), abbreviations, words with inner hyphens or apostrophes, numbers, any other mark.
const TOKEN =
  /(?:\p{L}\.){2,}(?:-\p{Ll}+)?|\p{Lu}\.(?= \p{Lu}\. \p{Lu})|(?<=\p{Lu}\. |\p{Ll} )\p{Lu}\.(?= (?!(?:The|He|She|It|In|On|At|A|An|But|And|They|We|That|This|His|Her|Its|If|As|For) )\p{Lu}\p{Ll})|(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Maj|Cpl|Det|Insp|Supt|Sen|Rep|Gov|Prof|Rev|Hon|Capt|Cmdr|Adm|Inc|Corp|Ltd|Co|Jr|Sr)\.(?=[\s,;’')])|[\p{L}][\p{L}\p{M}\p{N}]*(?:[-‑’'&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[$£€¥]?\p{N}+(?:[.,:]\p{N}+)*(?:-\p{L}[\p{L}\p{N}]*)*(?:(?:st|nd|rd|th|m|bn|k|million|billion|trillion)(?!\p{L})|%)?|\S/uy;

/** Whether a token ends in "'s", of whatever case and apostrophe. */
function isPossessive(token: string): boolean {
  const [mark, last] = [token.charCodeAt(token.length - 2), token.charCodeAt(token.length - 1)];
  return token.length > 2 && (mark === 39 || mark === 0x2019) && (last === 115 || last === 83);
}

/** Text in lower case with straight apostrophes, for look-ups. */
export function lowered(text: string): string {
  return text.toLowerCase().replaceAll("’", "'");
}

function kindOf(text: string): Word["kind"] {
  if (/^\p{L}/u.test(text)) return "word";
  return /^[$£€¥]?\p{N}/u.test(text) ? "number" : "mark";
}

// News repeats its words, and what a spelling is never changes.
type Spelling = Pick<Word, "text" | "lower" | "kind">;
const MOST_SPELLINGS = 30_000; // then all are forgotten
const LONGEST_KEPT = 40; // UTF-16 units
const spellings = new Map<string, Spelling>();

function spellingOf(text: string): Spelling {
  const known = spellings.get(text);
  if (known) return known;
  const spelling: Spelling = { text, lower: lowered(text), kind: kindOf(text) };
  if (text.length > LONGEST_KEPT) return spelling;
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  spellings.set(text, spelling);
  return spelling;
}

function word({ text, lower, kind }: Spelling, start: number): Word {
  return { text, lower, start, end: start + text.length, kind };
}

const isPlainLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

// What can follow a letter of a longer token: digits, "-", "'", "&", ".", and whatever is not ASCII.
const goesOn = (code: number) =>
  code > 127 || (code >= 48 && code <= 57) || code === 45 || code === 39 || code === 38 || code === 46;

/** End of a word of plain letters at `start`; -1 where the token may be anything else. */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  return end === start || goesOn(text.charCodeAt(end)) ? -1 : end;
}

/** End of the token at `start`; -1 where none begins there. */
function tokenEnd(text: string, start: number): number {
  const end = plainEnd(text, start);
  if (end >= 0) return end;
  TOKEN.lastIndex = start;
  return TOKEN.test(text) ? TOKEN.lastIndex : -1;
}

/** Firms whose names end like a possessive. */
const FIRMS = new Set(
  "mcdonald's sainsbury's sotheby's christie's macy's moody's kellogg's kohl's domino's lloyd's levi's wendy's waterstone's poor's".split(
    " ",
  ),
);
/** What follows such a name and no owner: a verb, a joining word, the end. */
const AFTER_FIRM =
  /^(?:[.,;:)]|\s+(?:said|says|has|had|have|is|are|was|were|will|would|may|could|and|or|to|in|at|on|for|of|sold|bought|cut|won|lost|made|gave|took|put|set|\p{Ll}{2,12}ed)(?!\p{L}))/u;

/** "McDonald's closed its restaurants", but not "McDonald's lawyer": whether the "'s" is the firm's own. */
const isFirm = (text: string, start: number, end: number): boolean =>
  FIRMS.has(lowered(text.slice(start, end))) && AFTER_FIRM.test(text.slice(end, end + 20));

/** The words of `text` from `from` up to `to`, both UTF-16 offsets. Linear in that length. */
export function splitWords(text: string, from = 0, to = text.length): Word[] {
  const slice = text.slice(from, to);
  const words: Word[] = [];
  for (let i = 0; i < slice.length; ) {
    const end = slice.charCodeAt(i) === 32 ? -1 : tokenEnd(slice, i);
    if (end < 0) {
      i++; // white space
      continue;
    }
    const token = slice.slice(i, end);
    const cut = isPossessive(token) && !isFirm(slice, i, end) ? token.length - 2 : token.length;
    if (cut === token.length) words.push(word(spellingOf(token), from + i));
    else {
      words.push(word({ ...spellingOf(token.slice(0, cut)), kind: kindOf(token) }, from + i));
      words.push(word({ ...spellingOf(token.slice(cut)), kind: "word" }, from + i + cut));
    }
    i = end;
  }
  return words;
}

const MARKS = /\p{M}+/gu;

/** A name folded for comparison: lower case, no diacritics, straight apostrophes. */
export function folded(text: string): string {
  return lowered(text).normalize("NFD").replace(MARKS, "").replaceAll("'", "");
}
