// Breaks a label into lines between words, and shortens it between words where it has to be.
//
// Input   text, the width of a line and the number of lines
// Output  lines, and whether words were left out (the last line then ends in "…")
// Knows   widths of words, not where the label will stand

import { hundredthsOf, widthOf } from "./text-width";

export interface WrappedText {
  readonly lines: readonly string[];
  /** Of the widest line, px. */
  readonly widthPx: number;
  readonly shortened: boolean;
}

/** A piece that is never broken, and whether a space parts it from the one before. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
  /** Of the text, see `hundredthsOf`. */
  readonly hundredths: number;
}

/** A line as a stretch of pieces, `to` exclusive. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly hundredths: number;
}

// Chinese and Japanese are written without spaces and may break between any two characters.
const PIECE =
  /(\s*)([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]+)/gu;

const SPACE = hundredthsOf(" ");
const MOST_REMEMBERED = 2000;

// A title is broken for several widths, and again at the steps of a zoom.
const remembered = new Map<string, readonly Piece[]>();

function piecesOf(text: string): readonly Piece[] {
  const known = remembered.get(text);
  if (known) return known;
  const pieces = [...text.matchAll(PIECE)].map(([, space, piece = ""]) => ({
    text: piece,
    spaced: space !== "",
    hundredths: hundredthsOf(piece),
  }));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, pieces);
  return pieces;
}

/** Fills lines greedily; `undefined` where a word is wider than a line, or where more lines are needed. */
function fill(
  pieces: readonly Piece[],
  maxWidthPx: number,
  maxLines: number,
  sizePx: number,
): Line[] | undefined {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const [i, { spaced, hundredths }] of pieces.entries()) {
    const longer: number = line ? line.hundredths + (spaced ? SPACE : 0) + hundredths : hundredths;
    if (widthOf(longer, sizePx) <= maxWidthPx)
      line = { from: line?.from ?? i, to: i + 1, hundredths: longer };
    else if (!line || widthOf(hundredths, sizePx) > maxWidthPx) return undefined;
    else {
      lines.push(line);
      if (lines.length >= maxLines) return undefined;
      line = { from: i, to: i + 1, hundredths };
    }
  }
  return line ? [...lines, line] : lines;
}

/** The narrowest measure that still gives the same number of lines: lines of like length, no lone last word. */
function balance(
  pieces: readonly Piece[],
  lines: readonly Line[],
  maxWidthPx: number,
  sizePx: number,
): readonly Line[] {
  if (lines.length === 1) return lines;
  let [low, high] = [maxWidthPx / lines.length, maxWidthPx];
  let best = lines;
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const tried = fill(pieces, middle, lines.length, sizePx);
    if (tried) {
      best = tried;
      high = middle;
    } else low = middle;
  }
  return best;
}

function wordsOf(pieces: readonly Piece[], { from, to }: Line): string {
  let words = "";
  for (const { text, spaced } of pieces.slice(from, to)) words += words && spaced ? ` ${text}` : text;
  return words;
}

function finish(
  pieces: readonly Piece[],
  lines: readonly Line[],
  sizePx: number,
  shortened: boolean,
): WrappedText {
  const widest = Math.max(0, ...lines.map(({ hundredths }) => hundredths));
  return { lines: lines.map((line) => wordsOf(pieces, line)), shortened, widthPx: widthOf(widest, sizePx) };
}

/** All of the text in at most `maxLines`; `undefined` where it does not fit. */
export function wrapWhole(
  text: string,
  maxWidthPx: number,
  maxLines: number,
  sizePx: number,
): WrappedText | undefined {
  const pieces = piecesOf(text);
  const lines = fill(pieces, maxWidthPx, maxLines, sizePx);
  if (!lines || lines.length === 0) return undefined;
  return finish(pieces, balance(pieces, lines, maxWidthPx, sizePx), sizePx, false);
}

/** How many pieces there is room for were nothing lost at the ends of lines: more need not be tried. */
function fittingAtMost(pieces: readonly Piece[], roomPx: number, sizePx: number): number {
  let sum = 0;
  for (const [i, { hundredths }] of pieces.entries()) {
    sum += hundredths;
    // The last piece may lose a comma and so be narrower than it stands here.
    if (widthOf(sum - hundredths, sizePx) > roomPx) return i + 1;
  }
  return pieces.length;
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
  const most = Math.min(pieces.length - 1, fittingAtMost(pieces, maxLines * maxWidthPx, sizePx));
  for (let count = most; count >= 2; count--) {
    const last = pieces[count - 1];
    if (!last || WEAK_ENDS.has(last.text.toLowerCase())) continue;
    const text = `${last.text.replace(/[,;:.–-]+$/, "")}…`;
    const kept = [...pieces.slice(0, count - 1), { ...last, text, hundredths: hundredthsOf(text) }];
    const lines = fill(kept, maxWidthPx, maxLines, sizePx);
    if (lines) return finish(kept, lines, sizePx, true);
  }
  return undefined;
}
