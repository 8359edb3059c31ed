// The drawing without lanes: bars from the top down, dots and crowds from the axis up.
//
// Input   an index of events, a scale, where the axis is
// Output  marks with their places
// Knows   how the room is shared between bars and points

import { groupOfMany } from "./bar-marks";
import type { EventIndex } from "./event-index";
import { levelsOf } from "./levels";
import {
  BAR_PART,
  BAR_PITCH_PX,
  CROWD_MAX_PX,
  DOT_ROWS,
  LABEL_ASCENT_PX,
  MIN_GAP_PX,
  ROW_PX,
  TOP_PX,
  typeFor,
} from "./metrics";
import { placeBars } from "./place-bars";
import { placePoints } from "./place-points";
import type { DayScale } from "./scale";
import type { BarMark, CrowdMark, DotMark, PlacedMark } from "./types";

/** Most single marks that may stand above each other in a drawing of that height, at that scale. */
export function stackLimit(axisY: number, pxPerDay: number): number {
  const rows = Math.floor((axisY * (1 - BAR_PART)) / (DOT_ROWS * ROW_PX));
  // Neighbouring stacks may reach into each other's columns unless days are wide, so each gets half of the rows.
  return Math.max(1, pxPerDay >= 2 * MIN_GAP_PX ? rows : Math.floor(rows / 2) + 1);
}

/** Order of the keyboard and of speech: by the first event that a mark holds. */
export const inTime = (a: PlacedMark, b: PlacedMark) => a.order - b.order || a.x - b.x;

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

/** Marks between the top of the drawing and `axisY`, px, and the zoom level that they are made for. */
export function layOutWhole(
  index: EventIndex,
  scale: DayScale,
  axisY: number,
  stretchable: boolean,
): { readonly level: number; readonly marks: readonly PlacedMark[] } {
  const type = typeFor(scale.widthPx);
  const { level, lanes } = levelsOf(index, scale, stackLimit(axisY, scale.pxPerDay));
  const { bars, barCrowd, singles, crowds } = lanes[0] ?? { bars: [], singles: [], crowds: [] };
  const alone = singles.length + crowds.length === 0;
  const maxBarRows = Math.floor(((axisY - TOP_PX) * (alone ? 1 : BAR_PART)) / BAR_PITCH_PX);
  const counted = barCrowd && groupOfMany(barCrowd, index.events(barCrowd.positions));
  const placed = placeBars(bars, scale, TOP_PX, maxBarRows, type, counted);
  const top = TOP_PX + placed.rowCount * BAR_PITCH_PX + (placed.rowCount > 0 ? ROW_PX : 0);
  const pointType = { ...type, leaders: !stretchable, crowdPx: CROWD_MAX_PX };
  const points = placePoints(singles, crowds, scale, top, axisY - ROW_PX, pointType);
  const freePx = highestOf(points, axisY - ROW_PX) - top;
  return { level, marks: [...spread(placed.marks, freePx), ...points].sort(inTime) };
}
