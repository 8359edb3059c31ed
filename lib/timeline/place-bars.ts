// Bars, from the top of the drawing down: each with its words above it, none over another.
//
// Input   events that last, by importance, and a scale
// Output  bars with their rows; those for which there is no row become one counted bar
// Knows   nothing of dots; it says how many rows it used

import { describeDays } from "@/lib/base/date-words";
import { BAR_PITCH_PX, type Type } from "./metrics";
import { Occupancy } from "./occupancy";
import { type DayScale, windowOf } from "./scale";
import { textWidth } from "./text-width";
import type { BarMark, CrowdMark, PlacedLabel, TimedEvent } from "./types";
import { type WrappedText, wrapShortened } from "./wrap";

export interface PlacedBars {
  readonly marks: readonly (BarMark | CrowdMark)[];
  readonly rowCount: number;
}

/** Least visible length of a bar, px. */
const MIN_BAR_PX = 6;
const LABEL_MAX_PX = 640;
const LABEL_SHORT_PX = 220;
const EDGE_PX = 4;
/** A bar of which less than this part is in view, on less than that part of the width, is a mere tail. */
const TAIL_SHARE = 0.25;
const TAIL_WIDTH = 0.2;

interface Extent {
  readonly x0: number;
  readonly x1: number;
}

function visible(scale: DayScale, startDay: number, endDay: number): Extent {
  const x0 = Math.max(0, scale.xOf(startDay));
  const x1 = Math.min(scale.widthPx, scale.xOf(endDay));
  return { x0: Math.min(x0, scale.widthPx - MIN_BAR_PX), x1: Math.max(x1, x0 + MIN_BAR_PX) };
}

interface Candidate {
  readonly text: WrappedText | undefined;
  readonly labelX: number;
  readonly box: Extent;
}

/** What a bar may carry, best first: its whole title, as much of it as the bar is long, nothing. */
function candidatesFor(
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

/** Places bars in at most `maxRows` rows. */
export function placeBars(
  events: readonly TimedEvent[],
  scale: DayScale,
  topPx: number,
  maxRows: number,
  type: Type,
): PlacedBars {
  const { own, counted } = sortOut(events, scale, maxRows);
  const rows = new Occupancy(Math.max(1, maxRows));
  const left: TimedEvent[] = [];
  const marks: (BarMark | CrowdMark)[] = [];
  let rowCount = 0;
  const put = (candidates: readonly Candidate[], usable: number) => {
    const found = firstFit(candidates, rows, usable);
    if (!found) return undefined;
    rows.take({ row: found.row, rows: 1, ...found.candidate.box });
    rowCount = Math.max(rowCount, found.row + 1);
    return { candidate: found.candidate, y: topPx + found.row * BAR_PITCH_PX };
  };
  // The last row is kept for those that find none, as soon as there could be some.
  const usable = own.length + counted.length > maxRows ? maxRows - 1 : maxRows;
  for (const group of counted) {
    const extent = extentOf(group, scale);
    const place = put(candidatesFor(countWords(group), 0, extent, scale.widthPx, type), usable);
    if (place) marks.push(countedBar(group, extent, place.y, place.candidate, type));
    else left.push(...group);
  }
  for (const timed of own) {
    const extent = visible(scale, timed.startDay, timed.endDay);
    const place = put(
      candidatesFor(timed.event.title, lettersWidth(timed, type), extent, scale.widthPx, type),
      usable,
    );
    if (place) marks.push(barMark(timed, extent, place.y, place.candidate, type));
    else left.push(timed);
  }
  if (left.length > 0) {
    const extent = extentOf(left, scale);
    const place = put(candidatesFor(countWords(left), 0, extent, scale.widthPx, type), maxRows);
    const [bare] = candidatesFor("", 0, extent, scale.widthPx, type);
    const y = topPx + (maxRows - 1) * BAR_PITCH_PX;
    if (place) marks.push(countedBar(left, extent, place.y, place.candidate, type));
    else if (bare) marks.push(countedBar(left, extent, y, bare, type));
  }
  return { marks, rowCount };
}

interface Sorted {
  readonly own: readonly TimedEvent[];
  readonly counted: readonly (readonly TimedEvent[])[];
}

/**
 * Which bars get a row of their own. Those that merely reach into view from beyond its edge, several at the same
 * edge, are counted: five tails of last month's events tell less than "5 events, March 2025".
 */
function sortOut(events: readonly TimedEvent[], scale: DayScale, maxRows: number): Sorted {
  const own: TimedEvent[] = [];
  const tails: { before: TimedEvent[]; after: TimedEvent[] } = { before: [], after: [] };
  for (const timed of events) {
    const { x0, x1 } = visible(scale, timed.startDay, timed.endDay);
    const share = (x1 - x0) / ((timed.endDay - timed.startDay) * scale.pxPerDay);
    const isTail = share < TAIL_SHARE && x1 - x0 < scale.widthPx * TAIL_WIDTH;
    if (!isTail) own.push(timed);
    else (timed.startDay < scale.view.startDay ? tails.before : tails.after).push(timed);
  }
  const groups = [tails.before, tails.after];
  const counted = groups.filter((group) => group.length > 1 && events.length > maxRows / 2);
  const single = groups.filter((group) => !counted.includes(group)).flat();
  return { own: [...own, ...single], counted };
}

function extentOf(events: readonly TimedEvent[], scale: DayScale): Extent {
  return visible(scale, firstDay(events), lastDay(events));
}

function firstDay(events: readonly TimedEvent[]): number {
  return events.reduce((day, { startDay }) => Math.min(day, startDay), Number.POSITIVE_INFINITY);
}

function lastDay(events: readonly TimedEvent[]): number {
  return events.reduce((day, { endDay }) => Math.max(day, endDay), Number.NEGATIVE_INFINITY);
}

/** "5 events, March 2025". */
function countWords(events: readonly TimedEvent[]): string {
  const days = windowOf({ startDay: firstDay(events), endDay: lastDay(events) });
  return `${events.length} events, ${describeDays(days.from, days.to)}`;
}

function lettersWidth({ outlets }: TimedEvent, type: Type): number {
  return 8 + textWidth(outlets.map(() => "W").join(" "), type.fontPx - 2);
}

function firstFit(options: readonly Candidate[], rows: Occupancy, usable: number) {
  for (const candidate of options) {
    for (let row = 0; row < usable; row++) {
      if (rows.isFree({ row, rows: 1, ...candidate.box })) return { row, candidate };
    }
  }
  return undefined;
}

function barLabel({ text, labelX }: Candidate, y: number, type: Type): PlacedLabel | undefined {
  if (!text) return undefined;
  return { lines: text.lines, x: labelX, y: y + type.fontPx - 1, anchor: "start", showsOutlets: true };
}

function barMark(timed: TimedEvent, extent: Extent, y: number, candidate: Candidate, type: Type): BarMark {
  const label = barLabel(candidate, y, type);
  return {
    kind: "bar",
    key: timed.event.id,
    timed,
    x: (extent.x0 + extent.x1) / 2,
    y: y + type.linePx + 4,
    x0: extent.x0,
    x1: extent.x1,
    startDay: timed.startDay,
    endDay: timed.endDay,
    fadeStart: timed.openStart || timed.vague,
    fadeEnd: timed.openEnd || timed.vague,
    ...(label && { label }),
  };
}

function countedBar(
  events: readonly TimedEvent[],
  extent: Extent,
  y: number,
  candidate: Candidate,
  type: Type,
): CrowdMark {
  const label = barLabel(candidate, y, type);
  return {
    kind: "crowd",
    key: `bars-${events[0]?.event.id}`,
    events,
    x: (extent.x0 + extent.x1) / 2,
    y: y + type.linePx + 4,
    startDay: firstDay(events),
    endDay: lastDay(events),
    radius: 4,
    bar: extent,
    ...(label && { label: { ...label, showsOutlets: false } }),
  };
}
