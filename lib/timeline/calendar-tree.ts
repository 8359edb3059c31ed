// A story as a tree of years and months with the number of events that begin in each, for going through very many.
//
// Input   an index of events, a view
// Output  years or months that hold anything, as stretches of positions; the events of a stretch
// Knows   the calendar, not pixels

import { addMonths, toDayNumber, toDayParts } from "@/lib/base/calendar";
import { describeDate } from "@/lib/base/date-words";
import { lowerBound } from "@/lib/base/sorted";
import type { EventIndex } from "./event-index";
import type { TimedEvent, View } from "./types";

/** A year or a month. */
export interface CalendarBranch {
  /** "2025" or "2025-04". */
  readonly key: string;
  /** "2025", "April 2025". */
  readonly name: string;
  /** Events that begin in it, after filters. */
  readonly count: number;
  /** Its time, day numbers, end exclusive; cut to the view. */
  readonly startDay: number;
  readonly endDay: number;
}

function branchesIn(index: EventIndex, { startDay, endDay }: View, months: 1 | 12): CalendarBranch[] {
  const { starts } = index.columns;
  const branches: CalendarBranch[] = [];
  let from = lowerBound(starts, startDay);
  while (from < starts.length && (starts[from] ?? 0) < endDay) {
    const { year, month } = toDayParts(Math.floor(starts[from] ?? 0));
    const first = { year, month: months === 1 ? month : 1, day: 1 };
    const next = toDayNumber(addMonths(first, months));
    const to = lowerBound(starts, Math.min(next, endDay), from);
    const key = months === 1 ? `${year}-${String(month).padStart(2, "0")}` : String(year);
    const count = index.shown.count(from, to);
    const [start, end] = [Math.max(toDayNumber(first), startDay), Math.min(next, endDay)];
    if (count > 0)
      branches.push({
        key,
        name: describeDate(months === 1 ? key : key.padStart(4, "0")),
        count,
        startDay: start,
        endDay: end,
      });
    from = to;
  }
  return branches;
}

/** The years of a view in which anything begins. */
export function yearsIn(index: EventIndex, view: View): CalendarBranch[] {
  return branchesIn(index, view, 12);
}

/** The months of a year in which anything begins. */
export function monthsIn(index: EventIndex, year: View): CalendarBranch[] {
  return branchesIn(index, year, 1);
}

/** The events that begin in a stretch, at most so many, in order of time. */
export function eventsStartingIn(
  index: EventIndex,
  { startDay, endDay }: View,
  most: number,
): readonly TimedEvent[] {
  const { starts } = index.columns;
  return index.events(index.shown.list(lowerBound(starts, startDay), lowerBound(starts, endDay), most));
}
