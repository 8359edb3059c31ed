// Breaks a label into lines between words, and shortens it between words where it has to be.
//
// Input   text, the width of a line and the number of lines
// Output  lines, and whether words were left out (the last line then ends in "…")
// Knows   widths of words, not where the label will stand

import { textWidth } from "./text-width";

export interface WrappedText {
  readonly lines: readonly string[];
  /** Of the widest line, px. */
  readonly widthPx: number;
  readonly shortened: boolean;
}

function finish(lines: readonly string[], sizePx: number, shortened: boolean): WrappedText {
  return { lines, shortened, widthPx: Math.max(0, ...lines.map((line) => textWidth(line, sizePx))) };
}

/** A piece that is never broken, and whether a space parts it from the one before. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
}

// Chinese and Japanese are written without spaces and may break between any two characters.
const PIECE =
  /(\s*)([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]+)/gu;

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(PIECE)].map(([, space, piece = ""]) => ({ text: piece, spaced: space !== "" }));
}

/** Fills lines greedily; `undefined` where a word is wider than a line. */
function fill(pieces: readonly Piece[], maxWidthPx: number, sizePx: number): string[] | undefined {
  const lines: string[] = [];
  let line = "";
  for (const { text, spaced } of pieces) {
    const longer = line ? `${line}${spaced ? " " : ""}${text}` : text;
    if (textWidth(longer, sizePx) <= maxWidthPx) line = longer;
    else if (!line || textWidth(text, sizePx) > maxWidthPx) return undefined;
    else {
      lines.push(line);
      line = text;
    }
  }
  return line ? [...lines, line] : lines;
}

/** The narrowest measure that still gives the same number of lines: lines of like length, no lone last word. */
function balance(
  pieces: readonly Piece[],
  lines: readonly string[],
  maxWidthPx: number,
  sizePx: number,
): readonly string[] {
  let [low, high] = [maxWidthPx / lines.length, maxWidthPx];
  let best = lines;
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const tried = fill(pieces, middle, sizePx);
    if (tried && tried.length <= lines.length) {
      best = tried;
      high = middle;
    } else low = middle;
  }
  return best;
}

/** All of the text in at most `maxLines`; `undefined` where it does not fit. */
export function wrapWhole(
  text: string,
  maxWidthPx: number,
  maxLines: number,
  sizePx: number,
): WrappedText | undefined {
  const pieces = piecesOf(text);
  const lines = fill(pieces, maxWidthPx, sizePx);
  if (!lines || lines.length === 0 || lines.length > maxLines) return undefined;
  return finish(balance(pieces, lines, maxWidthPx, sizePx), sizePx, false);
}

// Words that a shortened label must not end on: "Witkoff meets …" reads better than "Witkoff meets the …".
const WEAK_ENDS = new Set(
  "a an the of to in on at by for from with and or that is are was were has had as his her its their s".split(
    " ",
  ),
);

/**
 * As many whole words as fit, then "…"; the whole text where it fits.
 * `undefined` where fewer than two words would be left: such a label says nothing.
 */
export function wrapShortened(
  text: string,
  maxWidthPx: number,
  maxLines: number,
  sizePx: number,
): WrappedText | undefined {
  const whole = wrapWhole(text, maxWidthPx, maxLines, sizePx);
  if (whole) return whole;
  const pieces = piecesOf(text);
  for (let count = pieces.length - 1; count >= 2; count--) {
    const last = pieces[count - 1];
    if (!last || WEAK_ENDS.has(last.text.toLowerCase())) continue;
    const ended = { ...last, text: `${last.text.replace(/[,;:.–-]+$/, "")}…` };
    const lines = fill([...pieces.slice(0, count - 1), ended], maxWidthPx, sizePx);
    if (lines && lines.length <= maxLines) return finish(lines, sizePx, true);
  }
  return undefined;
}
