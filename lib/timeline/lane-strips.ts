// Where the rows of a chart with lanes stand, and how high it is.
//
// Input   rows, which of them are collapsed, whether their heads stand beside the drawing
// Output  strips from the top down; a height that depends on the rows alone, so that nothing jumps while zooming
// Knows   nothing of events

import { laneHeight } from "./metrics";
import type { LaneRow, LaneStrip } from "./types";

/** How the chart shows its lanes. */
export interface LaneOptions {
  /** Ids of rows of which only the density is shown. */
  readonly collapsed: ReadonlySet<string>;
  /** Heads beside the drawing take no height from the rows; above them they do. */
  readonly headsBeside: boolean;
}

/** Width of heads that stand beside the drawing, px. */
export const HEADS_PX = 168;
/** Width of the page's column from which on heads stand beside the drawing, px. */
const BESIDE_FROM_PX = 760;
const HEAD_PX = 26;
const COLLAPSED_PX = 26;
const COLLAPSED_UNDER_HEAD_PX = 14;

export function headsFit(widthPx: number): boolean {
  return widthPx >= BESIDE_FROM_PX;
}

// The same rows stand the same way at every step of a zoom.
const remembered = new WeakMap<
  readonly LaneRow[],
  { readonly options: LaneOptions; readonly strips: readonly LaneStrip[] }
>();

/** Strips from the top down, px; the same array for as long as rows and options are the same. */
export function laneStrips(rows: readonly LaneRow[], options: LaneOptions): readonly LaneStrip[] {
  const known = remembered.get(rows);
  const same =
    known?.options.collapsed === options.collapsed && known.options.headsBeside === options.headsBeside;
  if (same) return known.strips;
  const strips = placedStrips(rows, options);
  remembered.set(rows, { options, strips });
  return strips;
}

function placedStrips(rows: readonly LaneRow[], { collapsed, headsBeside }: LaneOptions): LaneStrip[] {
  const openPx = laneHeight(rows.length);
  const headPx = headsBeside ? 0 : HEAD_PX;
  let y = 0;
  return rows.map((row) => {
    const isCollapsed = collapsed.has(row.id);
    const ownPx = isCollapsed ? (headsBeside ? COLLAPSED_PX : COLLAPSED_UNDER_HEAD_PX) : openPx;
    const strip = { ...row, y, heightPx: headPx + ownPx, headPx, collapsed: isCollapsed };
    y += strip.heightPx;
    return strip;
  });
}
