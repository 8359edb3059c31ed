// The bundled fonts, read for drawing: words as outlines and their widths.
//
// Reads   the fonts' files in node_modules, each when a text first needs one of its characters
// Gives   a Typeface; what no font has comes back as text
// Knows   glyphs and pairs that stand closer; no joined or reordered writing

import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as opentype from "opentype.js";
import type { Face, Typeface, WordRun } from "@/lib/base/typeface";
import { type Outline, pathAt, type SizedOutline, sizedOutline } from "./glyph-path";
import { type Kerning, readKerning } from "./read-kerning";

// Node takes the package for one of the old kind, with all of it in its default; bundlers and types know its names.
const { default: whole, parse = whole?.parse } = opentype as Partial<typeof opentype> & {
  readonly default?: Partial<typeof opentype>;
};

const SANS_SCRIPTS = ["latin", "latin-ext", "cyrillic", "greek", "vietnamese", "cyrillic-ext", "greek-ext"];
const SANS = "source-sans-3";

const FILES: Readonly<
  Record<Face, { readonly family: string; readonly weight: number; readonly scripts: readonly string[] }>
> = {
  regular: { family: SANS, weight: 400, scripts: SANS_SCRIPTS },
  semibold: { family: SANS, weight: 600, scripts: SANS_SCRIPTS },
  bold: { family: SANS, weight: 700, scripts: SANS_SCRIPTS },
  headline: { family: "newsreader", weight: 500, scripts: ["latin", "latin-ext", "vietnamese"] },
};

interface Glyph {
  readonly index: number;
  /** Units of the font. */
  readonly advance: number;
  readonly outlineAt: (scale: number) => SizedOutline;
}

interface Font {
  readonly unitsPerEm: number;
  readonly glyphOf: (character: string) => Glyph | undefined;
  /** Units by which the second of two glyphs stands further off, usually less than 0. */
  readonly kerning: Kerning;
}

/** A character with the font that has it; no font for writing that none has. */
interface Cut {
  readonly character: string;
  readonly glyph?: Glyph;
  readonly font?: Font;
}

/** Average width of a character that no font has, em: East Asian ones fill an em, most others less. */
const UNKNOWN_EM = 0.6;
const WIDE_EM = 1;
/** Hebrew, Arabic and their like run the other way: such a line is left to the viewer as a whole. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Fonts as files, and words as they were last set: both are the same for every picture. */
export function typeFaces(folder: string = join(process.cwd(), "node_modules", "@fontsource")): Typeface {
  const fonts = new Map<string, Font>();
  const known = new Map<string, readonly WordRun[]>();

  function fontOf(face: Face, script: string): Font {
    const { family, weight } = FILES[face];
    const path = join(folder, family, "files", `${family}-${script}-${weight}-normal.woff`);
    const font = fonts.get(path) ?? readFont(path);
    fonts.set(path, font);
    return font;
  }

  function cut(character: string, face: Face): Cut {
    for (const own of face === "headline" ? (["headline", "semibold"] as const) : [face])
      for (const script of FILES[own].scripts) {
        const font = fontOf(own, script);
        const glyph = font.glyphOf(character);
        if (glyph) return { character, glyph, font };
      }
    return { character };
  }

  function runsOf(text: string, face: Face, sizePx: number): readonly WordRun[] {
    const key = `${face} ${sizePx} ${text}`;
    const before = known.get(key);
    if (before) return before;
    const runs = setRuns(
      cutText(text, (character) => cut(character, face)),
      sizePx,
    );
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, runs);
    return runs;
  }

  return {
    runsOf,
    // Lines are broken by measuring many pieces: none of them needs an outline.
    widthOf: (text, face, sizePx) =>
      widthOf(
        cutText(text, (character) => cut(character, face)),
        sizePx,
      ),
  };
}

let bundled: Typeface | undefined;

/** The fonts that come with the app, read once. */
export function bundledFaces(): Typeface {
  bundled ??= typeFaces();
  return bundled;
}

/** Lines that are kept set: a picture has some hundreds, and the next one mostly the same. */
const MOST_KNOWN = 4000;

const MOST_SIZES = 20;

function readFont(path: string): Font {
  const file = readFileSync(/* turbopackIgnore: true */ path);
  if (!parse) throw new Error("the font reader has no parser");
  const font = parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer);
  // The reader makes an outline anew each time that it is asked.
  const glyphs = new Map<string, Glyph | undefined>();
  return {
    unitsPerEm: font.unitsPerEm,
    glyphOf: (character) => {
      if (glyphs.has(character)) return glyphs.get(character);
      const glyph = font.charToGlyphIndex(character) > 0 ? font.charToGlyph(character) : undefined;
      const known = glyph && {
        index: glyph.index,
        advance: glyph.advanceWidth ?? 0,
        outlineAt: rememberedSizes(glyph.path.commands),
      };
      glyphs.set(character, known);
      return known;
    },
    kerning: readKerning(file),
  };
}

/** A picture uses a handful of sizes, and a letter many times in each. */
function rememberedSizes(outline: Outline): (scale: number) => SizedOutline {
  const sizes = new Map<number, SizedOutline>();
  return (scale) => {
    const known = sizes.get(scale) ?? sizedOutline(outline, scale);
    if (sizes.size >= MOST_SIZES) sizes.clear();
    sizes.set(scale, known);
    return known;
  };
}

// Spaces and marks without ink of their own; a no-break space is a space, and a soft hyphen nothing.
const SPACES = /[\s\u2000-\u200a\u202f]/u;
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

function cutText(text: string, cut: (character: string) => Cut): readonly Cut[] {
  const plain = text.normalize("NFC").replace(UNSEEN, "");
  if (RIGHT_TO_LEFT.test(plain)) return [{ character: plain }];
  return [...plain].map((character) => cut(SPACES.test(character) ? " " : character));
}

function setRuns(cuts: readonly Cut[], sizePx: number): readonly WordRun[] {
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

function widthOf(cuts: readonly Cut[], sizePx: number): number {
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
