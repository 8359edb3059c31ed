// Bars, from the top of the drawing down: each with its words above it, none over another.
//
// Input   events that last, by importance, and a scale
// Output  bars with their rows; those for which there is no row become one counted bar
// Knows   nothing of dots; it says how many rows it used

import { BAR_PITCH_PX, type Type } from "./metrics";
import { Occupancy } from "./occupancy";
import type { DayScale } from "./scale";
import { textWidth } from "./text-width";
import type { BarMark, CrowdMark, PlacedLabel, TimedEvent } from "./types";
import { type WrappedText, wrapShortened } from "./wrap";

export interface PlacedBars {
  readonly marks: readonly (BarMark | CrowdMark)[];
  readonly rowCount: number;
}

/** Least visible length of a bar, px. */
const MIN_BAR_PX = 6;
const LABEL_MAX_PX = 340;
const EDGE_PX = 4;

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
function candidates(
  title: string,
  lettersPx: number,
  extent: Extent,
  widthPx: number,
  type: Type,
): Candidate[] {
  const measures = [Math.min(LABEL_MAX_PX, widthPx - 2 * EDGE_PX), Math.max(72, extent.x1 - extent.x0)];
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
  const rows = new Occupancy(Math.max(1, maxRows));
  const marks: (BarMark | CrowdMark)[] = [];
  const left: TimedEvent[] = [];
  // The last row is kept for the counted bar as soon as there could be one.
  const usable = events.length > maxRows ? maxRows - 1 : maxRows;
  let rowCount = 0;
  for (const timed of events) {
    const extent = visible(scale, timed.startDay, timed.endDay);
    const lettersPx = 8 + textWidth(timed.outlets.map(() => "W").join(" "), type.fontPx - 2);
    const found = firstFit(
      candidates(timed.event.title, lettersPx, extent, scale.widthPx, type),
      rows,
      usable,
    );
    if (!found) {
      left.push(timed);
      continue;
    }
    rows.take({ row: found.row, rows: 1, ...found.candidate.box });
    rowCount = Math.max(rowCount, found.row + 1);
    marks.push(barMark(timed, extent, topPx + found.row * BAR_PITCH_PX, found.candidate, type));
  }
  if (left.length > 0) marks.push(countedBar(left, scale, topPx + rowCount * BAR_PITCH_PX, type));
  return { marks, rowCount: rowCount + (left.length > 0 ? 1 : 0) };
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

function countedBar(events: readonly TimedEvent[], scale: DayScale, y: number, type: Type): CrowdMark {
  const startDay = Math.min(...events.map((timed) => timed.startDay));
  const endDay = Math.max(...events.map((timed) => timed.endDay));
  const bar = visible(scale, startDay, endDay);
  return {
    kind: "crowd",
    key: `bars-${events[0]?.event.id}`,
    events,
    x: (bar.x0 + bar.x1) / 2,
    y: y + type.linePx + 4,
    startDay,
    endDay,
    radius: 4,
    bar,
    label: {
      lines: [`${events.length} more that last`],
      x: Math.max(EDGE_PX, Math.min(bar.x0, scale.widthPx - 130)),
      y: y + type.fontPx - 1,
      anchor: "start",
      showsOutlets: false,
    },
  };
}
