// Where a zoom leads that nobody points: to the events, and not to the middle of whatever is empty.
//
// Input   an index of events, a view
// Output  a day within the view
// Knows   days, not pixels

import { lowerBound } from "@/lib/base/sorted";
import type { EventIndex } from "./event-index";
import type { View } from "./types";

/** Place of a shown event in order of time. */
export function positionOf({ columns, shown }: EventIndex, id: string): number | undefined {
  // Stories too large to look through are never opened by id.
  if (columns.count > 100_000) return undefined;
  return shown.list(0, columns.count).find((position) => columns.eventAt(position).event.id === id);
}

/**
 * The day, with its fraction, of the open event, if it begins in view; else that of the middle one of all that do;
 * the view's middle where none does.
 */
export function aimOf(index: EventIndex, { startDay, endDay }: View, openId?: string): number {
  const { columns, shown } = index;
  const { starts, ends } = columns;
  const middleOf = (position: number) => {
    const start = starts[position] ?? startDay;
    return Math.min((start + Math.min(ends[position] ?? start, start + 1)) / 2, endDay);
  };
  const open = openId === undefined ? undefined : positionOf(index, openId);
  const openStart = open === undefined ? undefined : starts[open];
  if (open !== undefined && openStart !== undefined && openStart >= startDay && openStart < endDay)
    return middleOf(open);
  const [from, to] = [lowerBound(starts, startDay), lowerBound(starts, endDay)];
  const [before, all] = [shown.rank(from), shown.rank(to)];
  if (all === before) return (startDay + endDay) / 2;
  const middle = before + (all - before) / 2;
  let [low, high] = [from, to - 1];
  while (low < high) {
    const tried = (low + high) >>> 1;
    if (shown.rank(tried + 1) >= middle) high = tried;
    else low = tried + 1;
  }
  return middleOf(low);
}
