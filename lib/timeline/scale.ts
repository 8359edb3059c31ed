// Days and pixels: the only file that knows both.
//
// Input   a view in days and a width in pixels
// Output  a linear scale between them, and events with their place on it
// Knows   nothing of rows, labels or React

import { dayNumberOf, isoDayOf } from "@/lib/base/calendar";
import { HOURS_FROM_PX } from "./metrics";
import type { DayWindow, ScaledEvent, TimedEvent, View } from "./types";

/** A linear map between day numbers (fractions allowed) and px. */
export interface DayScale {
  readonly view: View;
  readonly widthPx: number;
  readonly pxPerDay: number;
  xOf(day: number): number;
  dayAt(x: number): number;
}

/** The scale that shows `view` over `widthPx` pixels. */
export function dayScale(view: View, widthPx: number): DayScale {
  const pxPerDay = widthPx / (view.endDay - view.startDay);
  return {
    view,
    widthPx,
    pxPerDay,
    xOf: (day) => (day - view.startDay) * pxPerDay,
    dayAt: (x) => view.startDay + x / pxPerDay,
  };
}

/** Least part of a day that is still seen as that day where hours are told apart. */
const LEAST_PART = 0.25;

/**
 * The part of an event's time that stands for it: all of it or, where hours are told apart, as much of its day as is in
 * view. At which hour it was nobody knows, and the middle of the day may lie outside.
 */
export function seenOf({ startDay, endDay }: View, { view, pxPerDay }: DayScale): View {
  if (pxPerDay < HOURS_FROM_PX || endDay - startDay < 1) return { startDay, endDay };
  const seen = { startDay: Math.max(startDay, view.startDay), endDay: Math.min(endDay, view.endDay) };
  return seen.endDay - seen.startDay >= LEAST_PART ? seen : { startDay, endDay };
}

/** The view that shows whole days, from the start of the first to the end of the last. */
export function viewOf(window: DayWindow): View {
  return { startDay: dayNumberOf(window.from), endDay: dayNumberOf(window.to) + 1 };
}

/** The whole days that a view shows at least half of, at least one. */
export function windowOf(view: View): DayWindow {
  const first = Math.round(view.startDay);
  const last = Math.max(first, Math.round(view.endDay) - 1);
  return { from: isoDayOf(first), to: isoDayOf(last) };
}

/** Puts events on the horizontal axis; those outside `view` are left out. */
export function scaleEvents(events: readonly TimedEvent[], scale: DayScale): ScaledEvent[] {
  const scaled: ScaledEvent[] = [];
  for (const timed of events) {
    if (timed.endDay <= scale.view.startDay || timed.startDay >= scale.view.endDay) continue;
    scaled.push({
      timed,
      x0: scale.xOf(timed.startDay),
      x1: scale.xOf(timed.endDay),
      ...(timed.range && {
        range: { x0: scale.xOf(timed.range.startDay), x1: scale.xOf(timed.range.endDay) },
      }),
    });
  }
  return scaled;
}
