// From events to a finished drawing: calls the steps in order.
//
// Input   an index of events, a view, a width and a height
// Output  a TimelineLayout that can be drawn without further arithmetic
// Knows   the order of the steps; each step's reasons are in its own file

import type { EventIndex } from "./event-index";
import { type LaneOptions, laneStrips } from "./lane-strips";
import { layOutLane } from "./layout-lane";
import { layOutWhole } from "./layout-whole";
import { levelsOf } from "./levels";
import { AXIS_PX, MOST_MARKS, typeFor } from "./metrics";
import { ProfileWriter } from "./profile";
import { dayScale } from "./scale";
import { calendarAxis } from "./ticks";
import type { LaneStrip, PlacedMark, Profile, TimelineLayout, View } from "./types";

export interface LayoutOptions {
  /**
   * The drawing will be shown wider than its width: no label then stands apart from its mark, since other marks would
   * move between them.
   */
  readonly stretchable?: boolean;
  /** Present where the events are sorted into lanes. */
  readonly lanes?: LaneOptions;
}

/** In lanes a stack is as high as the lane; no label there is worth more than a mark. */
function laneStack({ heightPx, headPx }: LaneStrip): number {
  return Math.max(1, Math.floor((heightPx - headPx) / 48));
}

/**
 * Lays out what `view` shows on `widthPx` by `heightPx`. With lanes the height is what they need, and `heightPx` is not
 * looked at.
 */
export function layOut(
  index: EventIndex,
  view: View,
  widthPx: number,
  heightPx: number,
  options: LayoutOptions = {},
): TimelineLayout {
  const scale = dayScale(view, widthPx);
  const axis = calendarAxis(scale);
  if (!options.lanes) {
    const axisY = heightPx - AXIS_PX;
    const { level, marks } = layOutWhole(index, scale, axisY, options.stretchable ?? false);
    return { width: widthPx, height: heightPx, axisY, axis, level, marks, strips: [], profiles: [] };
  }
  const strips = laneStrips(index.rows, options.lanes);
  const axisY = strips.reduce((sum, strip) => sum + strip.heightPx, 0);
  const stack = strips.reduce((most, strip) => Math.max(most, laneStack(strip)), 1);
  const levels = levelsOf(index, scale, stack, MOST_MARKS);
  const marks: PlacedMark[] = [];
  const profiles: Profile[] = [];
  const points = index.pointsAt(levels.level);
  const isProfiled = (strip: LaneStrip) => strip.collapsed || levels.hasMereDots;
  const writer = new ProfileWriter(index.columns.starts, scale, levels.level);
  for (const [lane, strip] of strips.entries()) {
    const own = levels.lanes[lane];
    const ranked = points[lane];
    if (!own || !ranked) continue;
    if (!strip.collapsed) marks.push(...layOutLane(own, index, scale, strip, lane, typeFor(widthPx)));
    if (!isProfiled(strip)) continue;
    const foot = strip.y + strip.heightPx - 1;
    const path = writer.pathOf(ranked, foot, strip.heightPx - strip.headPx - 6);
    if (path) profiles.push({ key: strip.id, path });
  }
  return {
    width: widthPx,
    height: axisY + AXIS_PX,
    axisY,
    axis,
    level: levels.level,
    marks,
    strips,
    profiles,
    ...(profiles.length > 0 && { profileFrame: writer.frame }),
  };
}

/** Height of a chart with these lanes, px. */
export function heightOfLanes(index: EventIndex, lanes: LaneOptions): number {
  return laneStrips(index.rows, lanes).reduce((sum, { heightPx }) => sum + heightPx, AXIS_PX);
}
