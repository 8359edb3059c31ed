// From events to a finished drawing: calls the steps in order.
//
// Input   timed events, a view, a width and a height
// Output  a TimelineLayout that can be drawn without further arithmetic
// Knows   the order of the steps; each step's reasons are in its own file

import { dayScale, scaleEvents } from "./scale";
import { calendarAxis } from "./ticks";
import type { PlacedMark, TimedEvent, TimelineLayout, View } from "./types";

const AXIS_HEIGHT_PX = 44;
const ROW_PX = 24;

/** Lays out what `view` shows on `widthPx` by `heightPx`. */
export function layOut(
  events: readonly TimedEvent[],
  view: View,
  widthPx: number,
  heightPx: number,
): TimelineLayout {
  const scale = dayScale(view, widthPx);
  const axisY = heightPx - AXIS_HEIGHT_PX;
  const ends: number[] = [];
  const marks = scaleEvents(events, scale).map(({ timed, x0, x1 }): PlacedMark => {
    const left = Math.max(0, x0);
    const right = Math.min(widthPx, x1);
    let row = ends.findIndex((end) => end < left);
    if (row < 0) row = ends.length;
    const base = {
      key: timed.event.id,
      timed,
      x: (left + right) / 2,
      y: axisY - (row + 1) * ROW_PX,
      startDay: timed.startDay,
      endDay: timed.endDay,
    };
    ends[row] = right + 150;
    const words = {
      lines: [timed.event.title],
      y: base.y + 4,
      anchor: "start",
      showsOutlets: false,
    } as const;
    if (timed.shape === "day") {
      return { ...base, kind: "dot", radius: 8, label: { ...words, x: base.x + 14 } };
    }
    return {
      ...base,
      kind: "bar",
      x0: left,
      x1: right,
      fadeStart: timed.openStart || timed.vague,
      fadeEnd: timed.openEnd || timed.vague,
      label: { ...words, x: left + 4, y: base.y - 6 },
    };
  });
  return { width: widthPx, height: heightPx, axisY, axis: calendarAxis(scale), marks };
}
