// Arithmetic of the visible window: zoom about a point, pan, and the limits of both.
//
// Input   views in day numbers
// Output  views in day numbers
// Knows   nothing of pixels or pointers

import { toDayNumber } from "@/lib/base/calendar";
import { viewOf, windowOf } from "./scale";
import type { DayWindow, View } from "./types";

/** Smallest window, days, unless the limits say otherwise. */
export const MIN_DAYS = 1;

/** As far as a view may reach, and how short it may be. */
export interface Limits extends View {
  /** Days; `MIN_DAYS` if absent. */
  readonly minDays?: number;
}

/** Part of the span that may be seen beyond either end of it. */
const MARGIN = 0.03;

/** Days that can be written: of the years 0 to 9999. */
const FIRST_DAY = toDayNumber({ year: 0, month: 1, day: 1 });
const LAST_DAY = toDayNumber({ year: 9999, month: 12, day: 31 });

/** The span with its margins: as far as a view may reach. */
export function limitsOf(span: View): View {
  const days = span.endDay - span.startDay;
  const margin = Math.max(1, Math.ceil(days * MARGIN));
  const lacking = Math.max(0, MIN_DAYS - days - 2 * margin) / 2;
  return {
    startDay: Math.max(FIRST_DAY, span.startDay - margin - lacking),
    endDay: Math.min(LAST_DAY, span.endDay + margin + lacking),
  };
}

/** The nearest view that keeps to `limits`. */
export function clampView(view: View, limits: Limits): View {
  const room = limits.endDay - limits.startDay;
  const days = Math.min(Math.max(view.endDay - view.startDay, limits.minDays ?? MIN_DAYS), room);
  const centre = (view.startDay + view.endDay) / 2;
  const start = Math.min(Math.max(centre - days / 2, limits.startDay), limits.endDay - days);
  return { startDay: start, endDay: start + days };
}

/** Shows `1 / factor` of the time, keeping the day `about` where it is; a factor over 1 zooms in. */
export function zoomAt(view: View, factor: number, about: number, limits: Limits): View {
  const days = view.endDay - view.startDay;
  const wanted = Math.min(
    Math.max(days / factor, limits.minDays ?? MIN_DAYS),
    limits.endDay - limits.startDay,
  );
  const part = (about - view.startDay) / days;
  const startDay = about - part * wanted;
  return clampView({ startDay, endDay: startDay + wanted }, limits);
}

/** Moves by so many days, negative to the past. */
export function panBy(view: View, days: number, limits: Limits): View {
  return clampView({ startDay: view.startDay + days, endDay: view.endDay + days }, limits);
}

/** A view that shows all of `extent` with some air around it. */
export function viewAround(extent: View, limits: Limits): View {
  const air = Math.max(0.5, (extent.endDay - extent.startDay) * 0.1);
  return clampView({ startDay: extent.startDay - air, endDay: extent.endDay + air }, limits);
}

/** Whether two views show the same time, to a thousandth of their length. */
export function sameView(a: View, b: View): boolean {
  const tolerance = (a.endDay - a.startDay) / 1000;
  return Math.abs(a.startDay - b.startDay) < tolerance && Math.abs(a.endDay - b.endDay) < tolerance;
}

/** The window in which a crowd of that extent comes apart, as far as a window can do it. */
export function openedWindow(extent: DayWindow, span: DayWindow): DayWindow {
  return windowOf(viewAround(viewOf(extent), limitsOf(viewOf(span))));
}
