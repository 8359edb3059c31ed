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

// In this order: initials ("U.S."), abbreviations, words with inner hyphens or apostrophes, numbers, any other mark.
const TOKEN =
  /(?:\p{L}\.){2,}(?:-\p{Ll}+)?|(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Maj|Cpl|Det|Insp|Supt|Sen|Rep|Gov|Prof|Rev|Hon|Capt|Cmdr|Adm|Inc|Corp|Ltd|Co|Jr|Sr)\.(?=[\s,;’')])|[\p{L}][\p{L}\p{M}\p{N}]*(?:[-‑’'&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[$£€¥]?\p{N}+(?:[.,:]\p{N}+)*(?:-\p{L}[\p{L}\p{N}]*)*(?:(?:st|nd|rd|th|m|bn|k|million|billion|trillion)(?!\p{L})|%)?|\S/gu;

const POSSESSIVE = /['’]s$/i;

/** Text in lower case with straight apostrophes, for look-ups. */
export function lowered(text: string): string {
  return text.toLowerCase().replaceAll("’", "'");
}

function word(text: string, start: number, kind: Word["kind"]): Word {
  return { text, lower: lowered(text), start, end: start + text.length, kind };
}

function kindOf(text: string): Word["kind"] {
  if (/^\p{L}/u.test(text)) return "word";
  return /^[$£€¥]?\p{N}/u.test(text) ? "number" : "mark";
}

/** The words of `text` from `from` up to `to`, both UTF-16 offsets. Linear in that length. */
export function splitWords(text: string, from = 0, to = text.length): Word[] {
  const slice = text.slice(from, to);
  const words: Word[] = [];
  for (const match of slice.matchAll(TOKEN)) {
    const [token] = match;
    const start = from + match.index;
    const cut = token.length > 2 && POSSESSIVE.test(token) ? token.length - 2 : token.length;
    words.push(word(token.slice(0, cut), start, kindOf(token)));
    if (cut < token.length) words.push(word(token.slice(cut), start + cut, "word"));
  }
  return words;
}

const MARKS = /\p{M}+/gu;

/** A name folded for comparison: lower case, no diacritics, straight apostrophes. */
export function folded(text: string): string {
  return lowered(text).normalize("NFD").replace(MARKS, "").replaceAll("'", "");
}
