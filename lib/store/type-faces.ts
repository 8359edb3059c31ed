// The bundled fonts, read for drawing: words as outlines and their widths.
//
// Reads   the fonts' files in node_modules, each when a text first needs one of its characters
// Gives   a Typeface; what no font has comes back as text
// Knows   which file has which writing, and what was set before

import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as opentype from "opentype.js";
import type { Face, Typeface } from "@/lib/base/typeface";
import { type Outline, type SizedOutline, sizedOutline } from "./glyph-path";
import { readKerning } from "./read-kerning";
import { type Cut, cutText, type Font, type Glyph, setRuns, widthOf } from "./set-words";

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

/** Fonts as files, and words as they were last set: both are the same for every picture. */
export function typeFaces(folder: string = join(process.cwd(), "node_modules", "@fontsource")): Typeface {
  const fonts = new Map<string, Font>();

  function fontOf(face: Face, script: string): Font {
    const { family, weight } = FILES[face];
    const path = join(folder, family, "files", `${family}-${script}-${weight}-normal.woff`);
    const font = fonts.get(path) ?? readFont(path);
    fonts.set(path, font);
    return font;
  }

  function find(character: string, face: Face): Cut {
    for (const own of face === "headline" ? (["headline", "semibold"] as const) : [face])
      for (const script of FILES[own].scripts) {
        const font = fontOf(own, script);
        const glyph = font.glyphOf(character);
        if (glyph) return { character, glyph, font };
      }
    return { character };
  }

  const cut = remembering(MOST_CHARACTERS, find);
  const cutLine = (text: string, face: Face) => cutText(text, (character) => cut(character, face));
  // Lines are broken by measuring many pieces: none of them needs an outline.
  const ems = remembering(MOST_LINES, (text, face) => widthOf(cutLine(text, face), 1));
  const runs = remembering(MOST_LINES, (text, face, sizePx) => setRuns(cutLine(text, face), sizePx));
  return {
    runsOf: (text, face, sizePx) => runs(text, face, sizePx),
    widthOf: (text, face, sizePx) => ems(text, face) * sizePx,
  };
}

/** A picture has some hundreds of lines, and the next one mostly the same. */
const MOST_LINES = 2000;
const MOST_CHARACTERS = 5000;
/** Longer ones are not kept, UTF-16 units: they are seldom seen again, and take much room. */
const LONGEST_KEPT = 120;

/** Keeps what was made for a text and a face, and forgets all of it when it is too much. */
function remembering<T>(
  most: number,
  make: (text: string, face: Face, sizePx: number) => T,
): (text: string, face: Face, sizePx?: number) => T {
  const known = new Map<string, T>();
  return (text, face, sizePx = 1) => {
    const key = `${face} ${sizePx} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(text, face, sizePx);
    if (known.size >= most) known.clear();
    if (text.length <= LONGEST_KEPT) known.set(key, made);
    return made;
  };
}

let bundled: Typeface | undefined;

/** The fonts that come with the app, read once. */
export function bundledFaces(): Typeface {
  bundled ??= typeFaces();
  return bundled;
}

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
