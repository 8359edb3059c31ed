// Text folded for comparison: what a reader types without accents finds what an article prints with them.
// Gives   lower case, no diacritics, straight apostrophes; one spelling for compatibility forms
// Refuses nothing. Lengths change: offsets of the folded text say nothing of the original.

/** Letters that no decomposition splits, with what a reader without them types. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  ø: "o",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
};

const SPECIAL = new RegExp(`[${Object.keys(PLAIN_LETTERS).join("")}]`, "g");

const OUTER_MARKS = [/^[^\p{L}\p{N}]+/u, /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u];

/** "Łódź’s" is "lodz's". */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[‘’]/g, "'")
    .toLowerCase()
    .replace(SPECIAL, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** The words of a search: folded, split at blanks, without the marks around them ("Sumy?" looks for "sumy"). */
export function searchWords(text: string): readonly string[] {
  return foldText(text)
    .split(/\s+/)
    .map((word) => OUTER_MARKS.reduce((rest, marks) => rest.replace(marks, ""), word) || word)
    .filter((word) => word !== "");
}
