// Words of the drawing as outlines: the file needs no font, and no program sets it otherwise.
//
// Input   a text node of the drawing, a typeface, a theme's inks
// Output  path nodes in its place; writing that no bundled font has stays text
// Knows   one text at a time; the rim of paper is a second use of the same path, which every program understands

import type { Face, Typeface, WordRun } from "@/lib/base/typeface";
import { element, type PictureNode, words } from "@/lib/timeline/picture-node";
import type { Inks } from "./inks";
import { type WordLook, wordLook } from "./looks";

export interface Printer {
  readonly typeface: Typeface;
  readonly inks: Inks;
  /** Width of the drawing: a page writes it as 100%. */
  readonly drawnPx: number;
  /** An id that no other element of the file has. */
  readonly nextId: () => string;
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly fill: string;
}

const RIM_PX = 4;
const WEIGHTS: Readonly<Record<Face, number>> = { regular: 400, semibold: 600, bold: 700, headline: 500 };

/** The lines of a text element as outlines. `held` words take the accent, as those of an open event do. */
export function outlined(node: PictureNode, held: boolean, printer: Printer): readonly PictureNode[] {
  const { attributes, children } = node;
  const look = wordLook(attributes.class === undefined ? undefined : String(attributes.class));
  const anchor = attributes["text-anchor"] ?? look.anchor ?? "start";
  const sizePx = Number(attributes["font-size"] ?? look.sizePx ?? 12);
  const fill = held && look.halo ? printer.inks.accent : printer.inks[look.fill];
  const base = { x: Number(attributes.x ?? 0), y: Number(attributes.y ?? 0), sizePx, fill };
  const lines =
    children.length === 0
      ? anchored([{ ...base, text: node.text ?? "" }], anchor, look, printer)
      : linesOf(children, base, printer).flatMap((line) => anchored(line, anchor, look, printer));
  const ink = lines.flatMap((line) => inkOf(line, look, printer));
  const place = attributes.transform;
  return place === undefined || ink.length === 0 ? ink : [element("g", node.key, { transform: place }, ink)];
}

/** Spans that name a place begin a line; the others follow the one before. */
function linesOf(
  spans: readonly PictureNode[],
  base: Omit<Line, "text">,
  { inks }: Printer,
): readonly (readonly Line[])[] {
  const lines: Line[][] = [];
  for (const { attributes, text = "" } of spans) {
    if (text.trim() === "") continue;
    const fill = attributes.fill === undefined ? base.fill : inks.resolve(String(attributes.fill));
    const [x, y] = [Number(attributes.x ?? base.x), Number(attributes.y ?? base.y)];
    const line = { ...base, text, x, y, fill };
    const dx = Number(attributes.dx ?? 0);
    if (attributes.x !== undefined || lines.length === 0) lines.push([line]);
    else lines.at(-1)?.push({ ...line, x: dx });
  }
  return lines;
}

/** Puts the spans of a line one behind the other; the `x` of all but the first is the gap before it. */
function anchored(
  [first, ...rest]: readonly Line[],
  anchor: string | number,
  { face }: WordLook,
  { typeface }: Printer,
): readonly Line[] {
  if (!first) return [];
  const widths = [first, ...rest].map(({ text, sizePx }) => typeface.widthOf(text, face, sizePx));
  const whole = widths.reduce((sum, px) => sum + px, 0) + rest.reduce((sum, { x }) => sum + x, 0);
  let x = first.x - (anchor === "end" ? whole : anchor === "middle" ? whole / 2 : 0);
  return [first, ...rest].map((line, i) => {
    if (i > 0) x += line.x;
    const placed = { ...line, x };
    x += widths[i] ?? 0;
    return placed;
  });
}

function inkOf(line: Line, look: WordLook, printer: Printer): readonly PictureNode[] {
  const runs = printer.typeface.runsOf(line.text, look.face, line.sizePx);
  return runs.flatMap((run, i) => runInk(run, i, line, look, printer));
}

function runInk(
  run: WordRun,
  i: number,
  { x, y, sizePx, fill, text }: Line,
  { face, halo }: WordLook,
  { inks, nextId }: Printer,
): readonly PictureNode[] {
  const key = `${text}${i}`;
  const place = { x: round(x + run.x), y: round(y) };
  const rim = { stroke: inks.paper, "stroke-width": RIM_PX, "stroke-linejoin": "round" };
  if (run.text !== undefined) {
    const set = { ...place, "font-family": "sans-serif", "font-size": sizePx, "font-weight": WEIGHTS[face] };
    const own = words("text", key, { ...set, fill }, run.text);
    return halo ? [words("text", `${key}rim`, { ...set, ...rim, fill: inks.paper }, run.text), own] : [own];
  }
  if (!run.d) return [];
  if (!halo) return [element("path", key, { transform: `translate(${place.x},${place.y})`, d: run.d, fill })];
  const id = nextId();
  return [
    element("defs", `${key}defs`, {}, [element("path", id, { id, d: run.d })]),
    element("use", `${key}rim`, { "xlink:href": `#${id}`, ...place, ...rim }),
    element("use", key, { "xlink:href": `#${id}`, ...place, fill }),
  ];
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
