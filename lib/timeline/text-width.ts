// How wide words will be, without a browser: a table of glyph widths of the data typeface.
//
// Input   text, a size in px
// Output  px, a little more than drawn, so that a fallback typeface does not overlap either
// Knows   no kerning and no layout; letters beyond the table count as wide ones

// Advance widths in hundredths of an em, Source Sans 3 at weight 600, the wider of the two weights in use.
const GLYPHS: readonly (readonly [hundredths: number, glyphs: string])[] = [
  [20, " "],
  [26, "|ij"],
  [28, "',.:;l’·I!"],
  [32, "()-[]f{}"],
  [35, "/\\t"],
  [37, "r"],
  [44, "s*?z"],
  [47, 'cx"“”–'],
  [50, "JvyLY_#$+0123456789<=>F^e~é"],
  [53, "agkESVXZTo`"],
  [57, "AbdhnpquCPR"],
  [61, "BKDG&"],
  [66, "UHNOQ"],
  [75, "Mw"],
  [84, "W—%m@"],
  [96, "…"],
];

const WIDE = 60;
const SAFETY = 1.04;

const WIDTHS: ReadonlyMap<string, number> = new Map(
  GLYPHS.flatMap(([hundredths, glyphs]) => [...glyphs].map((glyph) => [glyph, hundredths] as const)),
);

// East Asian characters and symbols fill an em.
function widthOfUnknown(glyph: string): number {
  return (glyph.codePointAt(0) ?? 0) >= 0x2e80 ? 100 : WIDE;
}

/** Advance widths of a text added up, hundredths of an em: those of its parts add up to it. */
export function hundredthsOf(text: string): number {
  let hundredths = 0;
  for (const glyph of text) hundredths += WIDTHS.get(glyph) ?? widthOfUnknown(glyph);
  return hundredths;
}

/** Width at `sizePx` of a line whose advance widths add up to `hundredths`, px, rounded up. */
export function widthOf(hundredths: number, sizePx: number): number {
  return Math.ceil((hundredths * sizePx * SAFETY) / 100);
}

/** Width of one line of text at `sizePx`, px, rounded up. */
export function textWidth(text: string, sizePx: number): number {
  return widthOf(hundredthsOf(text), sizePx);
}
