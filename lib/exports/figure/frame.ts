// What stands around the drawing: title and what is shown above it; legend, shapes and sources below.
//
// Input   a view of the story, the width of the figure, the drawing's layout
// Output  blocks with their heights
// Knows   sizes of type; not where the blocks will stand

import type { Typeface } from "@/lib/base/typeface";
import { element } from "@/lib/timeline/picture-node";
import { type Block, type LineStyle, linesBlock, placed } from "./lines";
import type { FigureWords } from "./types";

/** Air around the figure, px. */
export function marginOf(widthPx: number): number {
  return widthPx < 560 ? 16 : 28;
}

function titleStyle(widthPx: number): LineStyle {
  const sizePx = widthPx < 560 ? 22 : widthPx < 1000 ? 27 : 32;
  return { className: "figure-title", sizePx, linePx: Math.round(sizePx * 1.18), maxLines: 3 };
}

const SHOWN: LineStyle = { className: "figure-quiet", sizePx: 14.5, linePx: 20, maxLines: 3 };
const NOTICE: LineStyle = { className: "figure-notice", sizePx: 13, linePx: 18, maxLines: 2 };
const SOURCE: LineStyle = { className: "figure-quiet", sizePx: 12, linePx: 16, maxLines: 4 };

/** Title, what is shown, and a notice where there is one. */
export function headBlock(
  { title, shown, notice }: FigureWords,
  innerPx: number,
  widthPx: number,
  typeface: Typeface,
): Block {
  return stacked([
    { block: linesBlock(title, innerPx, titleStyle(widthPx), typeface), gapPx: 0 },
    { block: linesBlock(shown, innerPx, SHOWN, typeface), gapPx: 6 },
    { block: linesBlock(notice, innerPx, NOTICE, typeface), gapPx: 4 },
  ]);
}

/** Outlets, shapes, a rule, and the sources. */
export function footBlock(
  { source }: FigureWords,
  legend: Block,
  shapes: Block,
  innerPx: number,
  typeface: Typeface,
): Block {
  const rule = {
    nodes: [element("line", "rule", { class: "figure-rule", x1: 0, x2: innerPx, y1: 0.5, y2: 0.5 })],
    heightPx: 1,
  };
  return stacked([
    { block: legend, gapPx: 0 },
    { block: shapes, gapPx: 0 },
    { block: rule, gapPx: 8 },
    { block: linesBlock(source, innerPx, SOURCE, typeface), gapPx: 7 },
  ]);
}

/** Blocks one below the other; an empty one takes no gap either. */
function stacked(parts: readonly { readonly block: Block; readonly gapPx: number }[]): Block {
  let y = 0;
  const nodes = parts.flatMap(({ block, gapPx }, i) => {
    if (block.heightPx === 0) return [];
    const top = y === 0 ? 0 : y + gapPx;
    y = top + block.heightPx;
    return [placed(`part${i}`, block, 0, top)];
  });
  return { nodes, heightPx: y };
}
