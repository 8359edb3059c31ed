// Which events of a large story's view a chart with lanes may draw one by one.
//
// Input   the points of a view, their lanes, the scale
// Output  the events that must be told by themselves
// Knows   that a chart may be narrower than the view was asked for, and joins up to four stretches then

import { binDays } from "./bins";
import { COLUMN_PX, laneHeight } from "./metrics";
import type { TimedEvent, View } from "./types";

/** A view's days, its scale and its zoom level. */
export interface LanePlace {
  readonly view: View;
  readonly pxPerDay: number;
  readonly level: number;
}

/** Levels at which a chart may draw the view: its own, and those of charts a half and a quarter as wide. */
const LEVELS = 3;
/** Lanes with more marks in view draw none of their events one by one; those in the middle are seen first. */
const MOST_TOLD = 600;
/** Room of a mark in a lane, px; see `laneStack` of the layout. */
const STACK_PX = 48;

/** The events that are alone, or few, in a stretch of one of their lanes: from the middle of the view outwards. */
export function singlesInLanes(
  near: readonly TimedEvent[],
  lanesOf: (one: TimedEvent) => readonly number[],
  laneCount: number,
  { view, pxPerDay, level }: LanePlace,
): ReadonlySet<TimedEvent> {
  const middle = (view.startDay + view.endDay) / 2;
  const stack = Math.max(1, Math.floor(laneHeight(laneCount) / STACK_PX));
  const told = new Set<TimedEvent>();
  for (let up = 0; up < LEVELS; up++) {
    const unit = binDays(level + up);
    const limit = stack * Math.max(1, Math.floor(pxPerDay / 2 ** up / COLUMN_PX));
    const few = [...stretches(near, lanesOf, unit).values()].filter((group) => group.length <= limit);
    const awayOf = (group: readonly TimedEvent[]) => Math.abs((group[0]?.startDay ?? 0) - middle);
    let sent = 0;
    for (const group of few.sort((a, b) => awayOf(a) - awayOf(b))) {
      if (sent >= MOST_TOLD) break;
      for (const one of group) told.add(one);
      sent += group.length;
    }
  }
  return told;
}

/** Events by lane and stretch. */
function stretches(
  near: readonly TimedEvent[],
  lanesOf: (one: TimedEvent) => readonly number[],
  unit: number,
): ReadonlyMap<string, TimedEvent[]> {
  const found = new Map<string, TimedEvent[]>();
  for (const one of near) {
    for (const lane of lanesOf(one)) {
      const key = `${lane} ${Math.floor(one.startDay / unit)}`;
      const group = found.get(key);
      if (group) group.push(one);
      else found.set(key, [one]);
    }
  }
  return found;
}
