// Where the parts of a story are to be had that is too large to be sent whole.
// The server and the client have to agree on it to the letter.

import { dayNumberOf, isoDayOf } from "@/lib/base/calendar";
import type { EventFilter } from "@/lib/events/filter";
import type { DayWindow } from "@/lib/timeline/types";
import { writeEventQuery } from "@/lib/url/event-query";
import { writeParameters } from "@/lib/url/parameters";
import { OPENING_VIEW, type View, writeViewQuery } from "@/lib/url/view-query";

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
export function viewAddress(
  filter: EventFilter,
  { window, widthPx }: AskedView,
  { lane, order }: Pick<View, "lane" | "order"> = OPENING_VIEW,
): string {
  const rows = lane === OPENING_VIEW.lane ? {} : { lane, order };
  return partAddress({ ...filter, ...window }, rows, [["width", String(widthPx)]]);
}

/** Address of what passes a filter, counted. */
export function countsAddress(filter: EventFilter): string {
  return partAddress(filter, {}, [["counts", "1"]]);
}

/** The order and the page of the rows: only the table sorts. */
export function orderOf({ view, sort, page }: View): Pick<View, "sort" | "page"> {
  return { sort: view === "table" ? sort : OPENING_VIEW.sort, page };
}

/** Address of a page of so many rows. */
export function pageAddress(filter: EventFilter, view: Pick<View, "sort" | "page">, rows: number): string {
  return partAddress(filter, view, [["rows", String(rows)]]);
}

/** Address of an event with its neighbours. */
export function placeAddress(filter: EventFilter, view: Pick<View, "sort">, eventId: string): string {
  return partAddress(filter, view, [["near", eventId]]);
}

function partAddress(
  filter: EventFilter,
  view: Partial<View>,
  own: readonly (readonly [string, string])[],
): string {
  const parts = [writeEventQuery(filter), writeViewQuery({ ...OPENING_VIEW, ...view }), writeParameters(own)];
  return `/events.json?${parts.filter((part) => part !== "").join("&")}`;
}
