// The parts of a figure at the width that they fit in: head, drawing and foot with their heights.
//
// Input   a view, the size that is asked for
// Output  parts that are no higher than asked for, drawn wider than asked for where they need it
// Knows   what gives way first: the key to the shapes, then the size of everything

import type { Typeface } from "@/lib/base/typeface";
import { inPixels } from "@/lib/timeline/across";
import { markName } from "@/lib/timeline/describe";
import { HEADS_PX, headsFit, type LaneOptions } from "@/lib/timeline/lane-strips";
import { heightOfLanes, layOut } from "@/lib/timeline/layout";
import { pictureOf } from "@/lib/timeline/picture";
import { element } from "@/lib/timeline/picture-node";
import { viewOf } from "@/lib/timeline/scale";
import type { OutletStyle, TimelineLayout } from "@/lib/timeline/types";
import { clampView, limitsOf } from "@/lib/timeline/zoom";
import { footBlock, headBlock, marginOf } from "./frame";
import { laneHeads } from "./lane-heads";
import { outletBlock, shapeBlock } from "./legend";
import { type Block, NO_BLOCK } from "./lines";
import type { FigureSize, FigureView } from "./types";

export interface Parts {
  /** Px that the parts were made for. */
  readonly widthPx: number;
  readonly head: Block;
  readonly chart: Block;
  readonly foot: Block;
  /** Of all parts with the air around them. */
  readonly heightPx: number;
  /** Of the drawing without the heads of its rows. */
  readonly drawnPx: number;
}

/** Between head, drawing and foot. */
export const GAP_PX = 14;

const CHART_PX = 440;
const NARROW_CHART_PX = 400;
/** Less than this is no drawing any more. */
const LEAST_CHART_PX = 190;
/** Widest figure that is drawn to be shown smaller, px, and by how much each try is wider. */
const WIDEST_PX = 4000;
const WIDER = 1.12;
/** Rows of outlets in a figure whose height is given. */
const MOST_LEGEND_ROWS = 3;

/** What is settled by the width alone, and quick to find out. */
interface Frame {
  readonly widthPx: number;
  readonly innerPx: number;
  readonly lanes: LaneOptions | undefined;
  readonly head: Block;
  /** Without the key to the shapes. */
  readonly foot: Block;
  readonly legend: Block;
  /** Of all but the drawing. */
  readonly aroundPx: number;
  readonly leastPx: number;
}

/** Parts for a size; drawn only once the width is found. */
export function fittingParts(view: FigureView, size: FigureSize, paints: string, typeface: Typeface): Parts {
  const outlets = outletsIn(view);
  const wantedAt = (widthPx: number) => size.heightPx && (size.heightPx * widthPx) / size.widthPx;
  // Where the height is given, a long legend would leave none to the drawing.
  const legendRows = size.heightPx === undefined ? Number.POSITIVE_INFINITY : MOST_LEGEND_ROWS;
  let frame = frameOf(view, size.widthPx, outlets, legendRows, typeface);
  for (;;) {
    const wantedPx = wantedAt(frame.widthPx);
    const wider = Math.round(frame.widthPx * WIDER);
    if (wantedPx === undefined || frame.aroundPx + frame.leastPx <= wantedPx || wider > WIDEST_PX)
      return drawnParts(view, frame, wantedPx, paints, typeface);
    frame = frameOf(view, wider, outlets, legendRows, typeface);
  }
}

function frameOf(
  view: FigureView,
  widthPx: number,
  outlets: readonly OutletStyle[],
  legendRows: number,
  typeface: Typeface,
): Frame {
  const margin = marginOf(widthPx);
  const innerPx = widthPx - 2 * margin;
  const lanes =
    view.lane === "none" ? undefined : { collapsed: new Set<string>(), headsBeside: headsFit(innerPx) };
  const head = headBlock(view.words, innerPx, widthPx, typeface);
  const legend = outletBlock(outlets, innerPx, legendRows, typeface);
  const foot = footBlock(view.words, legend, NO_BLOCK, innerPx, typeface);
  const aroundPx = 2 * margin + head.heightPx + foot.heightPx + 2 * GAP_PX;
  const leastPx = lanes ? heightOfLanes(view.index, lanes) : LEAST_CHART_PX;
  return { widthPx, innerPx, lanes, head, legend, foot, aroundPx, leastPx };
}

function drawnParts(
  view: FigureView,
  frame: Frame,
  wantedPx: number | undefined,
  paints: string,
  typeface: Typeface,
): Parts {
  const { widthPx, innerPx, lanes, head, legend, aroundPx, leastPx } = frame;
  const besidePx = lanes?.headsBeside ? HEADS_PX : 0;
  const drawnPx = innerPx - besidePx;
  const usualPx = widthPx < 560 ? NARROW_CHART_PX : CHART_PX;
  const roomPx = wantedPx === undefined ? usualPx : Math.max(leastPx, Math.floor(wantedPx - aroundPx));
  const visible = clampView(viewOf(view.window), limitsOf(viewOf(view.span)));
  const lay = (chartPx: number) => layOut(view.index, visible, drawnPx, chartPx, lanes ? { lanes } : {});
  let layout = lay(roomPx);
  const shapes = shapeBlock(layout, innerPx, paints, typeface);
  const sparePx = wantedPx === undefined ? shapes.heightPx : wantedPx - aroundPx - leastPx;
  const keyed = shapes.heightPx <= sparePx;
  // The key takes its room from the drawing, which then may have one shape more or less: the key stays as it is.
  if (keyed && wantedPx !== undefined && !lanes) layout = lay(roomPx - shapes.heightPx);
  const foot = keyed ? footBlock(view.words, legend, shapes, innerPx, typeface) : frame.foot;
  const keyPx = foot.heightPx - frame.foot.heightPx;
  return {
    widthPx,
    head,
    chart: chartBlock(view, layout, lanes, { innerPx, besidePx, drawnPx }, paints, typeface),
    foot,
    heightPx: Math.ceil(aroundPx + keyPx + layout.height),
    drawnPx,
  };
}

/** The drawing in its frame, the heads of its rows beside it. */
function chartBlock(
  view: FigureView,
  layout: TimelineLayout,
  lanes: LaneOptions | undefined,
  { innerPx, besidePx, drawnPx }: Readonly<Record<"innerPx" | "besidePx" | "drawnPx", number>>,
  paints: string,
  typeface: Typeface,
): Block {
  const { outlets, index, selectedId } = view;
  const nodes = pictureOf(layout, inPixels, {
    outlets,
    nameOf: (mark) => markName(mark, index.shown.rank(mark.order) + 1, index.shown.total, outlets),
    hrefOf: () => "",
    hrefOfCrowd: () => "",
    paints,
    still: true,
    ...(selectedId !== undefined && { selectedId }),
  });
  const id = `${paints}-clip`;
  const frame = element("rect", "frame", {
    x: -OVERHANG_PX,
    y: 0,
    width: drawnPx + 2 * OVERHANG_PX,
    height: layout.height,
  });
  const shifted = element("g", "shifted", { transform: `translate(${besidePx},0)` }, [
    element("clipPath", "clip", { id }, [frame]),
    element("g", "drawing", { "clip-path": `url(#${id})` }, nodes),
    ...(lanes ? laneHeads(layout.strips, outlets, innerPx, typeface) : []),
  ]);
  return { nodes: [shifted], heightPx: layout.height };
}

/** A dot at an end of the window is drawn whole: less than the air around the figure. */
const OVERHANG_PX = 13;

/** Beyond this the outlets of each event are not looked at: all of them are named. */
const MOST_LOOKED_AT = 5000;

/** Outlets that report what the window shows. */
function outletsIn({ index, window, outlets }: FigureView): readonly OutletStyle[] {
  const { columns, shown } = index;
  if (shown.total > MOST_LOOKED_AT) return outlets;
  const { startDay, endDay } = viewOf(window);
  const touching = index
    .events(shown.list(0, columns.count))
    .filter((timed) => timed.endDay > startDay && timed.startDay < endDay);
  const used = new Set(touching.flatMap((timed) => timed.outlets));
  return outlets.filter((_, i) => used.has(i));
}
