// A line of words: which of its characters have an outline, where each stands, and what is left to the viewer.
//
// Input   characters with the glyphs that fonts have for them
// Output  runs of path data and of text, and widths
// Knows   glyphs and pairs that stand closer; no joined or reordered writing

import type { WordRun } from "@/lib/base/typeface";
import { pathAt, type SizedOutline } from "./glyph-path";
import type { Kerning } from "./read-kerning";

export interface Glyph {
  readonly index: number;
  /** Units of the font. */
  readonly advance: number;
  readonly outlineAt: (scale: number) => SizedOutline;
}

export interface Font {
  readonly unitsPerEm: number;
  readonly glyphOf: (character: string) => Glyph | undefined;
  /** Units by which the second of two glyphs stands further off, usually less than 0. */
  readonly kerning: Kerning;
}

/** A character with the font that has it; no font for writing that none has. */
export interface Cut {
  readonly character: string;
  readonly glyph?: Glyph;
  readonly font?: Font;
}

/** Average width of a character that no font has, em: East Asian ones fill an em, most others less. */
const UNKNOWN_EM = 0.6;
const WIDE_EM = 1;
/** Hebrew, Arabic and their like run the other way: such a line is left to the viewer as a whole. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

// Spaces and marks without ink of their own; a no-break space is a space, and a soft hyphen nothing.
const SPACES = /[\s\u2000-\u200a\u202f]/u;
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** A text's characters, those without ink left out. */
export function cutText(text: string, cut: (character: string) => Cut): readonly Cut[] {
  const plain = text.normalize("NFC").replace(UNSEEN, "");
  if (RIGHT_TO_LEFT.test(plain)) return [{ character: plain }];
  return [...plain].map((character) => cut(SPACES.test(character) ? " " : character));
}

/** Characters as runs of outlines and of text. */
export function setRuns(cuts: readonly Cut[], sizePx: number): readonly WordRun[] {
  const runs: WordRun[] = [];
  let x = 0;
  for (let i = 0; i < cuts.length; ) {
    const outlined = cuts[i]?.font !== undefined;
    let end = i;
    while (end < cuts.length && (cuts[end]?.font !== undefined) === outlined) end++;
    const part = cuts.slice(i, end);
    const widthPx = widthOf(part, sizePx);
    runs.push({ x, widthPx, ...(outlined ? { d: outlineOf(part, sizePx) } : { text: textOf(part) }) });
    x += widthPx;
    i = end;
  }
  return runs;
}

/** From the beginning of a character to that of the next, px. */
function advanceOf({ character, glyph, font }: Cut, next: Cut | undefined, sizePx: number): number {
  if (!glyph || !font) return unknownEms(character) * sizePx;
  const pair = next?.font === font && next.glyph ? font.kerning(glyph.index, next.glyph.index) : 0;
  return ((glyph.advance + pair) * sizePx) / font.unitsPerEm;
}

/** Width of a line of characters, px. */
export function widthOf(cuts: readonly Cut[], sizePx: number): number {
  return cuts.reduce((sum, cut, i) => sum + advanceOf(cut, cuts[i + 1], sizePx), 0);
}

function outlineOf(cuts: readonly Cut[], sizePx: number): string {
  let [d, at] = ["", 0];
  for (const [i, cut] of cuts.entries()) {
    if (cut.glyph && cut.font) d += pathAt(cut.glyph.outlineAt(sizePx / cut.font.unitsPerEm), at);
    at += advanceOf(cut, cuts[i + 1], sizePx);
  }
  return d;
}

function textOf(cuts: readonly Cut[]): string {
  return cuts.map(({ character }) => character).join("");
}

function unknownEms(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x2e80 ? WIDE_EM : UNKNOWN_EM),
    0,
  );
}
