// From events to a finished drawing: calls the steps in order.
//
// Input   an index of events, a view, a width and a height
// Output  a TimelineLayout that can be drawn without further arithmetic
// Knows   the order of the steps; each step's reasons are in its own file

import { type EventIndex, levelsOf } from "./levels";
import { AXIS_PX, BAR_PART, BAR_PITCH_PX, DOT_ROWS, MIN_GAP_PX, ROW_PX, TOP_PX, typeFor } from "./metrics";
import { placeBars } from "./place-bars";
import { placePoints } from "./place-points";
import { dayScale } from "./scale";
import { calendarAxis } from "./ticks";
import type { BarMark, CrowdMark, DotMark, PlacedMark, TimelineLayout, View } from "./types";

/** Room above the baseline of a label's first line, px. */
const LABEL_ASCENT_PX = 14;

/** Most single marks that may stand above each other in a drawing of that height, at that scale. */
function stackLimit(axisY: number, pxPerDay: number): number {
  const rows = Math.floor((axisY * (1 - BAR_PART)) / (DOT_ROWS * ROW_PX));
  // Neighbouring stacks may reach into each other's columns unless days are wide, so each gets half of the rows.
  return Math.max(1, pxPerDay >= 2 * MIN_GAP_PX ? rows : Math.floor(rows / 2) + 1);
}

const inTime = (a: PlacedMark, b: PlacedMark) => a.startDay - b.startDay || b.y - a.y || a.x - b.x;

/** Topmost px that dots, crowds and their labels cover; `floorPx` where there are none. */
function highestOf(points: readonly (DotMark | CrowdMark)[], floorPx: number): number {
  return points.reduce((y, mark) => {
    const labelTop = mark.label ? mark.label.y - LABEL_ASCENT_PX : y;
    return Math.min(y, labelTop, mark.y - mark.radius - ROW_PX);
  }, floorPx);
}

/** Shares the room that dots leave free among the rows of bars, so that a sparse drawing has no blank half. */
function spread<Bar extends BarMark | CrowdMark>(bars: readonly Bar[], freePx: number): Bar[] {
  const rows = [...new Set(bars.map(({ y }) => y))].sort((a, b) => a - b);
  const gapPx = Math.max(0, freePx) / (rows.length + 1);
  return bars.map((bar) => {
    const by = gapPx * (rows.indexOf(bar.y) + 1);
    return { ...bar, y: bar.y + by, ...(bar.label && { label: { ...bar.label, y: bar.label.y + by } }) };
  });
}

/**
 * Lays out what `view` shows on `widthPx` by `heightPx`.
 *
 * @param stretchable The drawing will be shown wider than `widthPx`: no label then stands apart from its mark, since
 *   other marks would move between them.
 */
export function layOut(
  index: EventIndex,
  view: View,
  widthPx: number,
  heightPx: number,
  stretchable = false,
): TimelineLayout {
  const scale = dayScale(view, widthPx);
  const type = typeFor(widthPx);
  const axisY = heightPx - AXIS_PX;
  const { bars, singles, crowds } = levelsOf(index, scale, stackLimit(axisY, scale.pxPerDay));
  const alone = singles.length + crowds.length === 0;
  const maxBarRows = Math.floor(((axisY - TOP_PX) * (alone ? 1 : BAR_PART)) / BAR_PITCH_PX);
  const placed = placeBars(bars, scale, TOP_PX, maxBarRows, type);
  const top = TOP_PX + placed.rowCount * BAR_PITCH_PX + (placed.rowCount > 0 ? ROW_PX : 0);
  const points = placePoints(singles, crowds, scale, top, axisY - ROW_PX, { ...type, leaders: !stretchable });
  const freePx = highestOf(points, axisY - ROW_PX) - top;
  const marks = [...spread(placed.marks, freePx), ...points].sort(inTime);
  return { width: widthPx, height: heightPx, axisY, axis: calendarAxis(scale), marks };
}
