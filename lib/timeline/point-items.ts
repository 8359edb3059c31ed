// Dots and crowds about to be placed: how much room each takes, and which words it may have.
//
// Input   single events and crowds, a scale
// Output  items: a cell in rows and pixels, shapes for the label
// Knows   one mark at a time: place-points.ts finds the places

import { crowdShapesOf, type LabelShape, labelShapesOf } from "./labels";
import type { Crowd } from "./levels";
import { COLUMN_PX, crowdRadius, DOT_ROWS, dotRadius, ROW_PX, type Type } from "./metrics";
import { type DayScale, seenOf } from "./scale";
import type { TimedEvent } from "./types";

/** Least distance of a mark or a label from the paper's edge, px. */
export const EDGE_PX = 3;
/** A range over more than this part of the width is drawn behind other marks; a row of its own would cost too much. */
const WIDE_RANGE = 0.45;

/** Type for points, with what their room allows. */
export interface PointType extends Type {
  /** Whether a label may stand apart from its dot, with a line between them. */
  readonly leaders: boolean;
  /** Greatest radius of a crowd, px. */
  readonly crowdPx: number;
}

/** What is about to be placed. */
export interface Item {
  readonly x: number;
  readonly radius: number;
  /** Rows of the mark's own cell. */
  readonly rows: number;
  /** Left and right end of the mark's own cell, px: wider than the dot where outlets differ. */
  readonly x0: number;
  readonly x1: number;
  /** Other places of like meaning: further columns of the same day, px from `x`. */
  readonly offsets: readonly number[];
  /** Best first. */
  readonly shapes: Iterable<LabelShape>;
  readonly letters: boolean;
  /** The label stands under the cell and not beside it. */
  readonly below: boolean;
  readonly crowd: boolean;
}

/** Columns of one day: its middle, then to both sides as far as the day is wide. */
function columnOffsets(dayPx: number): number[] {
  const perSide = Math.floor((dayPx / 2 - COLUMN_PX / 2) / COLUMN_PX);
  return Array.from({ length: Math.max(0, perSide) }, (_, i) => (i + 1) * COLUMN_PX).flatMap((px) => [
    -px,
    px,
  ]);
}

/** Least distance of a mark's middle from the edges, px, kept within a drawing of that width. */
function onPaper(x: number, radius: number, { widthPx }: DayScale): number {
  const least = radius + EDGE_PX;
  return Math.min(Math.max(x, least), widthPx - least);
}

/** A single event, in the middle of what is seen of its time. */
export function itemOf(timed: TimedEvent, scale: DayScale, type: PointType): Item {
  const seen = seenOf(timed, scale);
  const radius = dotRadius(timed.outlets.length);
  // A dot at the very end of the view is drawn whole, a few pixels from its place.
  const x = onPaper(scale.xOf((seen.startDay + seen.endDay) / 2), radius, scale);
  const dayPx = Math.min(scale.pxPerDay, (seen.endDay - seen.startDay) * scale.pxPerDay);
  const letters = timed.outlets.length > 1 && type.maxLines > 1;
  const rangePx = timed.range ? (timed.range.endDay - timed.range.startDay) * scale.pxPerDay : 0;
  const range = rangePx < scale.widthPx * WIDE_RANGE ? timed.range : undefined;
  const x0 = Math.min(x - radius - 1, range ? scale.xOf(range.startDay) : x);
  const x1 = Math.max(x + radius + 1, range ? scale.xOf(range.endDay) : x);
  const below = rangePx > 2 * radius + 24;
  const shapes = labelShapesOf(timed, type);
  return {
    x,
    radius,
    rows: DOT_ROWS,
    x0,
    x1,
    offsets: columnOffsets(dayPx),
    shapes,
    letters,
    below,
    crowd: false,
  };
}

/** A crowd; one that reaches into view from beyond its edge is drawn whole. */
export function crowdItem(crowd: Crowd, scale: DayScale, type: PointType): Item {
  const radius = Math.min(type.crowdPx, crowdRadius(crowd.count));
  const seen = seenOf(crowd, scale);
  const first = scale.xOf(seen.startDay);
  const middle = Math.min((first + scale.xOf(seen.endDay)) / 2, first + 40);
  const x = onPaper(middle, radius, scale);
  const shapes = crowdShapesOf(crowd, type);
  const rows = Math.ceil((2 * radius + 2) / ROW_PX);
  const [x0, x1] = [x - radius - 2, x + radius + 2];
  return { x, radius, rows, x0, x1, offsets: [], shapes, letters: false, below: false, crowd: true };
}
