// The list of events: under the same words for the date, and apart where the chart does not show them.

import { describeDate } from "@/lib/base/date-words";
import type { StoryEvent } from "@/lib/events/types";
import type { DayWindow } from "@/lib/timeline/types";

export interface DateGroup {
  /** The date in words; unique among the groups. */
  readonly date: string;
  readonly events: readonly StoryEvent[];
}

/** Events in their order, gathered under their date; a date that comes again later joins its first group. */
export function groupByDate(events: readonly StoryEvent[]): readonly DateGroup[] {
  const groups = new Map<string, StoryEvent[]>();
  for (const event of events) {
    const date = describeDate(event.edtf);
    const group = groups.get(date);
    if (group) group.push(event);
    else groups.set(date, [event]);
  }
  return [...groups].map(([date, group]) => ({ date, events: group }));
}

/** Whether any day of the event lies in the window. */
export function isInWindow(event: StoryEvent, window: DayWindow): boolean {
  return (event.start ?? "") <= window.to && (event.end ?? "9999-12-31") >= window.from;
}
