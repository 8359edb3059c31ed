// A view of the story as one SVG file: title, drawing, legend and sources, in any size.
//
// Input   an index of events, a window, words, a size, a typeface
// Output  SVG text that needs no other file, no font, no style sheet and no script
// Knows   where the parts stand; where they need more height than there is, the whole is shown smaller

import type { Typeface } from "@/lib/base/typeface";
import { element, type PictureNode, pictureText, words } from "@/lib/timeline/picture-node";
import { describeFully } from "./description";
import { marginOf } from "./frame";
import { inksOf, type Theme } from "./inks";
import { keyFade } from "./legend";
import { placed } from "./lines";
import { fittingParts, GAP_PX, type Parts } from "./parts";
import { standAlone } from "./stand-alone";
import type { Figure, FigureSize, FigureView } from "./types";

/** A rectangle of the figure's own px that is shown in the size that is asked for. */
interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a view. The same view, size and theme give the same text. */
export function drawFigure(view: FigureView, size: FigureSize, theme: Theme, typeface: Typeface): Figure {
  const paints = paintsOf(view, size);
  const parts = fittingParts(view, size, paints, typeface);
  const { widthPx, heightPx = parts.heightPx } = size;
  const box = boxOf(parts, widthPx, heightPx);
  let count = 0;
  const printer = {
    typeface,
    inks: inksOf(theme),
    drawnPx: parts.drawnPx,
    nextId: () => `${paints}-w${++count}`,
  };
  const { title } = view.words;
  const [titleId, textId] = [`${paints}-title`, `${paints}-desc`];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    width: widthPx,
    height: heightPx,
    viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
    role: "img",
    "aria-labelledby": titleId,
    "aria-describedby": textId,
  };
  const root = element("svg", "figure", attributes, [
    words("title", "title", { id: titleId }, title),
    words("desc", "desc", { id: textId }, describeFully({ ...view, title })),
    ...standAlone(nodesOf(parts, box, paints), printer),
  ]);
  return { svg: `${pictureText([root])}\n`, widthPx, heightPx };
}

/** Height of a view's figure of that width, where none is asked for, px. */
export function figureHeight(view: FigureView, widthPx: number, typeface: Typeface): number {
  return fittingParts(view, { widthPx }, "", typeface).heightPx;
}

function boxOf(parts: Parts, widthPx: number, heightPx: number): ViewBox {
  const scale = Math.min(widthPx / parts.widthPx, heightPx / parts.heightPx);
  const [width, height] = [widthPx / scale, heightPx / scale];
  return { x: round((parts.widthPx - width) / 2), y: 0, width: round(width), height: round(height) };
}

/** Head and drawing from the top, the foot at the bottom. */
function nodesOf(parts: Parts, box: ViewBox, paints: string): readonly PictureNode[] {
  const margin = marginOf(parts.widthPx);
  const footY = box.height - margin - parts.foot.heightPx;
  return [
    element("defs", "key", {}, [keyFade(paints)]),
    element("rect", "paper", { class: "figure-paper", ...box }),
    placed("head", parts.head, margin, margin),
    placed("chart", parts.chart, margin, margin + parts.head.heightPx + GAP_PX),
    placed("foot", parts.foot, margin, footY),
  ];
}

/** The beginning of the file's ids: two pictures in one page do not take each other's fades. */
function paintsOf({ words: { title, shown } }: FigureView, { widthPx, heightPx }: FigureSize): string {
  let hash = 2_166_136_261;
  for (const character of `${title} ${shown} ${widthPx} ${heightPx}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return `d${hash.toString(36)}`;
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
