// Where a label may stand beside its mark: left or right, at a distance or below, and the room that takes.
//
// Input   an item, a shape, a row, a side
// Output  the label with its box, and the box of the line that leads to it
// Knows   no other marks but for the side to try first

import type { LabelShape } from "./labels";
import { DOT_ROWS, LABEL_GAP_PX, ROW_PX } from "./metrics";
import type { Occupancy, RowBox } from "./occupancy";
import { EDGE_PX, type Item, type PointType } from "./point-items";
import type { PlacedLabel } from "./types";

/** -1 to the left of the mark, 1 to the right. */
export type Side = -1 | 1;

/** The paper that marks are placed on. */
export interface Room {
  readonly taken: Occupancy;
  readonly topPx: number;
  readonly widthPx: number;
  readonly type: PointType;
}

/** A label beside the item's cell in `row`, with its box and whether that lies on the paper. */
export function labelAt(
  item: Item,
  shape: LabelShape,
  row: number,
  side: Side,
  leaderPx: number,
  room: Room,
) {
  const centreY = room.topPx + (row + item.rows / 2) * ROW_PX;
  const start = side === 1;
  const edge = item.below ? item.x - side * item.radius : item.x + side * (item.radius + leaderPx);
  const [x0, x1] = start ? [edge, edge + shape.widthPx] : [edge - shape.widthPx, edge];
  const firstRow = item.below ? row + DOT_ROWS : row + Math.floor((item.rows - DOT_ROWS) / 2);
  const firstLineY = item.below
    ? room.topPx + firstRow * ROW_PX + room.type.fontPx - 1
    : centreY + room.type.fontPx * 0.36;
  const label: PlacedLabel = {
    lines: shape.lines,
    x: edge,
    y: firstLineY,
    anchor: start ? "start" : "end",
    showsOutlets: item.letters,
    ...(leaderPx > LABEL_GAP_PX && !item.below && { leaderX: item.x + side * item.radius }),
  };
  const box = { row: firstRow, rows: shape.rows, x0: x0 - 4, x1: x1 + 8 };
  const onPaper = x0 >= EDGE_PX && x1 <= room.widthPx - EDGE_PX;
  return { label, box, onPaper };
}

/** The leader's own stretch, one row high. */
export function leaderBox(item: Item, row: number, side: Side, leaderPx: number): RowBox {
  const from = item.x + side * (item.radius + 2);
  const to = item.x + side * (item.radius + leaderPx);
  return { row: row + 1, rows: 1, x0: Math.min(from, to), x1: Math.max(from, to) };
}

/** First the side on which a label would stand over fewer other marks' days. */
export function sidesOf(item: Item, items: readonly Item[], reachPx: number): readonly Side[] {
  let [left, right] = [0, 0];
  for (const { x } of items) {
    if (x > item.x + 1 && x < item.x + reachPx) right++;
    else if (x < item.x - 1 && x > item.x - reachPx) left++;
  }
  return left < right ? [-1, 1] : [1, -1];
}
