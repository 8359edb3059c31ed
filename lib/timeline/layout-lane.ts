// One lane of the drawing: the same marks as without lanes, on a lower strip.
//
// Input   what a view shows of the lane, a scale, the strip
// Output  marks with their places in the whole drawing
// Knows   one strip at a time

import { groupOfMany } from "./bar-marks";
import type { EventIndex } from "./event-index";
import { inTime } from "./layout-whole";
import type { Levels } from "./levels";
import { BAR_PITCH_PX, MIN_GAP_PX, singleLine, type Type } from "./metrics";
import { placeBars } from "./place-bars";
import { placePoints } from "./place-points";
import type { DayScale } from "./scale";
import { thinBars } from "./thin-bars";
import type { LaneStrip, PlacedMark } from "./types";

/** Strips lower than this have no row for a bar with its words. */
const BAR_ROW_FROM_PX = 56;
/** Height of a bar without words at a strip's foot, with air around it. */
const THIN_PX = 9;

/** The lane's marks; their keys begin with the lane's, since an event may be in several lanes. */
export function layOutLane(
  levels: Levels,
  index: EventIndex,
  scale: DayScale,
  strip: LaneStrip,
  lane: number,
  type: Type,
): PlacedMark[] {
  const { bars, barCrowd, singles, crowds } = levels;
  if (!barCrowd && bars.length + singles.length + crowds.length === 0) return [];
  const counted = barCrowd && groupOfMany(barCrowd, index.events(barCrowd.positions));
  const [top, foot] = [strip.y + strip.headPx + 2, strip.y + strip.heightPx - 2];
  const roomPx = foot - top;
  const hasRows = roomPx >= BAR_ROW_FROM_PX;
  const alone = singles.length + crowds.length === 0;
  const maxRows = Math.max(1, Math.floor((roomPx * (alone ? 1 : 0.45)) / BAR_PITCH_PX));
  const placed = hasRows
    ? placeBars(bars, scale, top, maxRows, type, counted)
    : { marks: thinBars(bars, scale, foot - THIN_PX + 2, counted), rowCount: 0 };
  const thinPx = !hasRows && placed.marks.length > 0 ? THIN_PX : 0;
  const pointTop = top + placed.rowCount * BAR_PITCH_PX;
  const pointsPx = foot - thinPx - pointTop;
  const pointType = {
    ...(pointsPx < 48 ? singleLine(type) : type),
    leaders: false,
    // No wider than the shortest stretch, or rings of neighbours would cover each other.
    crowdPx: MIN_GAP_PX / 2,
  };
  const points = placePoints(singles, crowds, scale, pointTop, foot - thinPx, pointType);
  return [...placed.marks, ...points]
    .map((mark) => ({ ...mark, lane, key: `${strip.id}~${mark.key}` }))
    .sort(inTime);
}
