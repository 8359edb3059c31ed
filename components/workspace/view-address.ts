// Where the view of a window is to be had, for stories too large to be sent whole.
// The server and the client have to agree on it to the letter.

import { dayNumberOf, isoDayOf } from "@/lib/base/calendar";
import type { EventFilter } from "@/lib/events/filter";
import type { DayWindow } from "@/lib/timeline/types";
import { writeEventQuery } from "@/lib/url/event-query";

/** A story of more events than these is sent a view at a time. */
export const LARGE_STORY = 5000;

/** No chart of ours is wider, CSS px: a view for this width serves every screen. */
const CHART_PX = 1440;

/** What is asked for: half a window more on each side, so that a short drag finds it drawn already. */
export interface AskedView {
  readonly window: DayWindow;
  readonly widthPx: number;
}

/** The view to ask for so that a window can be drawn. */
export function askedView(window: DayWindow, span: DayWindow): AskedView {
  const days = dayNumberOf(window.to) - dayNumberOf(window.from) + 1;
  const half = Math.ceil(days / 2);
  const [first, last] = [dayNumberOf(span.from), dayNumberOf(span.to)];
  const [start, end] = [dayNumberOf(window.from), dayNumberOf(window.to)];
  // No further than the story reaches, and never less than the window.
  const from = Math.min(start, Math.max(first, start - half));
  const to = Math.max(end, Math.min(last, end + half));
  const widthPx = Math.round((CHART_PX * (to - from + 1)) / days);
  return { window: { from: isoDayOf(from), to: isoDayOf(to) }, widthPx };
}

/** Address of the view of a filter, whose own period counts for nothing: the window does. */
export function viewAddress(filter: EventFilter, { window, widthPx }: AskedView): string {
  return `/events.json?${writeEventQuery({ ...filter, ...window })}&width=${widthPx}`;
}
