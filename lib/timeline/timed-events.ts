// Puts events on the calendar: ends in day numbers, what is open or vague, who reports it, how much it matters.
//
// Input   events and the story's outlets and span
// Output  one TimedEvent each, by start, then importance
// Knows   dates, not pixels

import { dayNumberOf } from "@/lib/base/calendar";
import { parseEdtf } from "@/lib/base/edtf";
import type { StoryEvent } from "@/lib/events/types";
import { viewOf } from "./scale";
import type { DayWindow, OutletStyle, TimedEvent, View } from "./types";

/**
 * From the earliest to the latest day that outlets in dispute give, the event's own among them.
 * A mention that is merely coarser ("April" for 2 April) or leaves an end open disputes nothing.
 */
function rangeOf(event: StoryEvent): View | undefined {
  if (event.datesAgree || event.start === null || event.end === null) return undefined;
  const own = { startDay: dayNumberOf(event.start), endDay: dayNumberOf(event.end) + 1 };
  let { startDay, endDay } = own;
  for (const mention of event.mentions) {
    const span = parseEdtf(mention.edtf);
    if (!span?.start || !span.end) continue;
    const [first, last] = [dayNumberOf(span.start), dayNumberOf(span.end) + 1];
    if (first <= own.startDay && last >= own.endDay) continue;
    startDay = Math.min(startDay, first);
    endDay = Math.max(endDay, last);
  }
  return startDay < own.startDay || endDay > own.endDay ? { startDay, endDay } : undefined;
}

function importanceOf(event: StoryEvent, outletCount: number): number {
  // Outlets first; then a date known to the day; then how much is told and how many take part.
  const fine = event.precision === "day" ? 1 : 0;
  const told = Math.min(9, event.mentions.length) / 10;
  const actors = Math.min(9, event.actors.length) / 100;
  return outletCount * 10 + fine + told + actors;
}

function timedEvent(
  event: StoryEvent,
  outletIndex: ReadonlyMap<string, number>,
  span: View,
): Omit<TimedEvent, "order"> {
  const known = event.mentions
    .map((mention) => outletIndex.get(mention.outlet))
    .filter((i) => i !== undefined);
  const outlets = [...new Set(known)].sort((a, b) => a - b);
  const openStart = event.start === null;
  const openEnd = event.end === null;
  const startDay = event.start ? dayNumberOf(event.start) : Math.min(span.startDay, endOf(event) - 1);
  const endDay = event.end ? endOf(event) : Math.max(span.endDay, startDay + 1);
  const range = rangeOf(event);
  return {
    event,
    startDay,
    endDay,
    shape: endDay - startDay === 1 && !openStart && !openEnd ? "day" : "span",
    openStart,
    openEnd,
    vague: event.qualifier !== "",
    outlets,
    importance: importanceOf(event, outlets.length),
    ...(range && { range }),
  };
}

function endOf(event: StoryEvent): number {
  return event.end ? dayNumberOf(event.end) + 1 : Number.POSITIVE_INFINITY;
}

/** Events on the calendar, by start, then importance, then id. Open ends reach to the end of `span`. */
export function timeEvents(
  events: readonly StoryEvent[],
  outlets: readonly OutletStyle[],
  span: DayWindow,
): TimedEvent[] {
  const outletIndex = new Map(outlets.map((outlet, i) => [outlet.id, i]));
  const view = viewOf(span);
  return events
    .map((event) => timedEvent(event, outletIndex, view))
    .sort(
      (a, b) => a.startDay - b.startDay || b.importance - a.importance || (a.event.id < b.event.id ? -1 : 1),
    )
    .map((timed, order) => ({ ...timed, order }));
}
