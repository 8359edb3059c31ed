// Bars, from the top of the drawing down: each with its words above it, none over another.
//
// Input   events that last, by importance, and a scale
// Output  bars with their rows; those for which there is no row become one counted bar
// Knows   nothing of dots; it says how many rows it used

import {
  type BarGroup,
  barLabel,
  barMark,
  type Candidate,
  candidatesFor,
  countWords,
  groupMark,
  groupOf,
  lettersWidth,
  visibleExtent,
} from "./bar-marks";
import { BAR_PITCH_PX, type Type } from "./metrics";
import { Occupancy } from "./occupancy";
import type { DayScale } from "./scale";
import type { BarMark, CrowdMark, TimedEvent } from "./types";

export interface PlacedBars {
  readonly marks: readonly (BarMark | CrowdMark)[];
  readonly rowCount: number;
}

/** A bar of which less than this part is in view, on less than that part of the width, is a mere tail. */
const TAIL_SHARE = 0.25;
const TAIL_WIDTH = 0.2;

/** Places bars in at most `maxRows` rows; `counted` are those that are too many to be drawn one by one. */
export function placeBars(
  events: readonly TimedEvent[],
  scale: DayScale,
  topPx: number,
  maxRows: number,
  type: Type,
  counted?: BarGroup,
): PlacedBars {
  const { own, groups } = sortOut(events, scale, maxRows, counted);
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
  const putGroup = (group: BarGroup, usable: number): boolean => {
    const extent = visibleExtent(scale, group.startDay, group.endDay);
    const place = put(candidatesFor(countWords(group), 0, extent, scale.widthPx, type), usable);
    if (place)
      marks.push(groupMark(group, extent, barY(place.y, type), barLabel(place.candidate, place.y, type)));
    return place !== undefined;
  };
  // The last row is kept for those that find none, as soon as there could be some.
  const usable = own.length + groups.length > maxRows ? maxRows - 1 : maxRows;
  for (const group of groups) if (!putGroup(group, usable)) left.push(...group.events);
  for (const timed of own) {
    const extent = visibleExtent(scale, timed.startDay, timed.endDay);
    const options = candidatesFor(timed.event.title, lettersWidth(timed, type), extent, scale.widthPx, type);
    const place = put(options, usable);
    if (place)
      marks.push(barMark(timed, extent, barY(place.y, type), barLabel(place.candidate, place.y, type)));
    else left.push(timed);
  }
  if (left.length > 0 && !putGroup(groupOf(left), maxRows)) {
    const group = groupOf(left);
    const y = topPx + (maxRows - 1) * BAR_PITCH_PX;
    marks.push(groupMark(group, visibleExtent(scale, group.startDay, group.endDay), barY(y, type)));
  }
  return { marks, rowCount };
}

/** Top of the bar itself, under its words. */
function barY(rowY: number, type: Type): number {
  return rowY + type.linePx + 4;
}

interface Sorted {
  readonly own: readonly TimedEvent[];
  readonly groups: readonly BarGroup[];
}

/**
 * Which bars get a row of their own. Those that merely reach into view from beyond its edge, several at the same
 * edge, are counted: five tails of last month's events tell less than "5 events, March 2025".
 */
function sortOut(
  events: readonly TimedEvent[],
  scale: DayScale,
  maxRows: number,
  counted: BarGroup | undefined,
): Sorted {
  if (counted) return { own: [], groups: [counted] };
  const own: TimedEvent[] = [];
  const tails: { before: TimedEvent[]; after: TimedEvent[] } = { before: [], after: [] };
  for (const timed of events) {
    const { x0, x1 } = visibleExtent(scale, timed.startDay, timed.endDay);
    const share = (x1 - x0) / ((timed.endDay - timed.startDay) * scale.pxPerDay);
    const isTail = share < TAIL_SHARE && x1 - x0 < scale.widthPx * TAIL_WIDTH;
    if (!isTail) own.push(timed);
    else (timed.startDay < scale.view.startDay ? tails.before : tails.after).push(timed);
  }
  const both = [tails.before, tails.after];
  const many = both.filter((group) => group.length > 1 && events.length > maxRows / 2);
  const single = both.filter((group) => !many.includes(group)).flat();
  return { own: [...own, ...single], groups: many.map(groupOf) };
}

function firstFit(options: readonly Candidate[], rows: Occupancy, usable: number) {
  for (const candidate of options) {
    for (let row = 0; row < usable; row++) {
      if (rows.isFree({ row, rows: 1, ...candidate.box })) return { row, candidate };
    }
  }
  return undefined;
}
