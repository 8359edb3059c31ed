// Bars as marks: how much of a bar is in view, which words it may carry, and the mark once its row is known.
//
// Input   events that last, alone or in groups, and a scale
// Output  candidates with the room they need; finished marks
// Knows   one bar at a time: place-bars.ts finds the rows

import { describeDays } from "@/lib/base/date-words";
import type { TouchingBars } from "./event-index";
import { MOST_LETTERS, type Type } from "./metrics";
import { type DayScale, windowOf } from "./scale";
import { textWidth } from "./text-width";
import type { BarMark, CrowdMark, PlacedLabel, TimedEvent } from "./types";
import { type WrappedText, wrapShortened } from "./wrap";

/** Least visible length of a bar, px. */
const MIN_BAR_PX = 6;
const LABEL_MAX_PX = 640;
const LABEL_SHORT_PX = 220;
const EDGE_PX = 4;

/** Left and right end, px. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/** Several bars drawn as one, which says how many they are. */
export interface BarGroup {
  readonly count: number;
  /** They, or the first of them. */
  readonly events: readonly TimedEvent[];
  readonly startDay: number;
  readonly endDay: number;
  /** Of its mark; made of its first event if absent. */
  readonly key?: string;
}

/** A group of events that are at hand. */
export function groupOf(events: readonly TimedEvent[]): BarGroup {
  return {
    count: events.length,
    events,
    startDay: events.reduce((day, { startDay }) => Math.min(day, startDay), Number.POSITIVE_INFINITY),
    endDay: events.reduce((day, { endDay }) => Math.max(day, endDay), Number.NEGATIVE_INFINITY),
  };
}

/** A group of more than can be drawn. */
export function groupOfMany(bars: TouchingBars, events: readonly TimedEvent[]): BarGroup {
  return { count: bars.count, events, startDay: bars.startDay, endDay: bars.endDay, key: "bars" };
}

/** The part of a stretch of days that is in view, px. */
export function visibleExtent(scale: DayScale, startDay: number, endDay: number): Extent {
  const x0 = Math.max(0, scale.xOf(startDay));
  const x1 = Math.min(scale.widthPx, scale.xOf(endDay));
  return { x0: Math.min(x0, scale.widthPx - MIN_BAR_PX), x1: Math.max(x1, x0 + MIN_BAR_PX) };
}

/** Words for a bar and the room that both take, px. */
export interface Candidate {
  readonly text: WrappedText | undefined;
  readonly labelX: number;
  readonly box: Extent;
}

/** What a bar may carry, best first: its whole title, as much of it as the bar is long, nothing. */
export function candidatesFor(
  title: string,
  lettersPx: number,
  extent: Extent,
  widthPx: number,
  type: Type,
): Candidate[] {
  const room = widthPx - 2 * EDGE_PX;
  const length = Math.max(72, extent.x1 - extent.x0);
  const measures = [Math.min(room, LABEL_MAX_PX), Math.min(room, length), Math.min(length, LABEL_SHORT_PX)];
  const texts = measures.map((px) => wrapShortened(title, px - lettersPx, 1, type.fontPx));
  return [...texts, undefined].map((text) => {
    const needs = text ? text.widthPx + lettersPx : 0;
    const labelX = Math.max(EDGE_PX, Math.min(extent.x0, widthPx - EDGE_PX - needs));
    const right = text ? labelX + needs : extent.x1;
    return {
      text,
      labelX,
      box: { x0: Math.min(extent.x0, labelX) - 4, x1: Math.max(extent.x1, right) + 10 },
    };
  });
}

/** "5 events, March 2025". */
export function countWords({ count, startDay, endDay }: BarGroup): string {
  const days = windowOf({ startDay, endDay });
  return `${count} events, ${describeDays(days.from, days.to)}`;
}

/** Room of the letters behind a bar's words, px. */
export function lettersWidth({ outlets }: TimedEvent, type: Type): number {
  return (
    8 +
    textWidth(
      outlets
        .slice(0, MOST_LETTERS)
        .map(() => "W")
        .join(" "),
      type.fontPx - 2,
    )
  );
}

/** Words over a bar; `y` is the top of its row, px. */
export function barLabel({ text, labelX }: Candidate, y: number, type: Type): PlacedLabel | undefined {
  if (!text) return undefined;
  return { lines: text.lines, x: labelX, y: y + type.fontPx - 1, anchor: "start", showsOutlets: true };
}

/** An event's bar with its top at `y`, px. */
export function barMark(timed: TimedEvent, extent: Extent, y: number, label?: PlacedLabel): BarMark {
  return {
    kind: "bar",
    key: timed.event.id,
    lane: 0,
    order: timed.order,
    timed,
    x: (extent.x0 + extent.x1) / 2,
    y,
    x0: extent.x0,
    x1: extent.x1,
    startDay: timed.startDay,
    endDay: timed.endDay,
    fadeStart: timed.openStart || timed.vague,
    fadeEnd: timed.openEnd || timed.vague,
    ...(label && { label }),
  };
}

/** A group's bar with its top at `y`, px. */
export function groupMark(group: BarGroup, extent: Extent, y: number, label?: PlacedLabel): CrowdMark {
  const orders = group.events.map(({ order }) => order);
  return {
    kind: "crowd",
    key: group.key ?? `bars-${group.events[0]?.event.id}`,
    lane: 0,
    order: Math.min(...orders),
    lastOrder: Math.max(...orders),
    count: group.count,
    members: group.events,
    x: (extent.x0 + extent.x1) / 2,
    y,
    startDay: group.startDay,
    endDay: group.endDay,
    radius: 4,
    bar: extent,
    ...(label && { label: { ...label, showsOutlets: false } }),
  };
}
