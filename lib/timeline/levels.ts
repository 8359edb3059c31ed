// Level of detail: what is a bar, a single dot or part of a crowd at a scale.
//
// Input   an index of all events, a scale, and how many marks a stack may hold
// Output  what the view shows, as bars, stacks of single events, and crowds
// Knows   sizes in pixels, not places on the screen: grouping looks at all events, seen or not, so that panning
//         never regroups

import { clusterRuns, type Run } from "./cluster";
import { COLUMN_PX, MIN_GAP_PX, POINT_PX } from "./metrics";
import type { DayScale } from "./scale";
import type { TimedEvent, View } from "./types";

/** Events by the middle of their time, with what grouping needs in flat arrays. */
export interface EventIndex {
  readonly byCentre: readonly TimedEvent[];
  /** Day numbers with fractions, ascending. */
  readonly centres: Float64Array;
  /** Lengths, days. */
  readonly lengths: Float64Array;
}

/** Sorts once what every later layout of the same events needs. */
export function indexEvents(events: readonly TimedEvent[]): EventIndex {
  const byCentre = [...events].sort((a, b) => middleOf(a) - middleOf(b));
  return {
    byCentre,
    centres: Float64Array.from(byCentre, middleOf),
    lengths: Float64Array.from(byCentre, ({ startDay, endDay }) => endDay - startDay),
  };
}

/** Several events drawn as one counted mark. */
export interface Crowd {
  readonly events: readonly TimedEvent[];
  readonly startDay: number;
  readonly endDay: number;
}

export interface Levels {
  /** Wide enough to be drawn as bars, by importance. */
  readonly bars: readonly TimedEvent[];
  /** Drawn as single marks; the events of a run stand above each other. By importance. */
  readonly singles: readonly TimedEvent[];
  readonly crowds: readonly Crowd[];
}

function isIn(view: View, startDay: number, endDay: number): boolean {
  return startDay < view.endDay && endDay > view.startDay;
}

function middleOf({ startDay, endDay }: TimedEvent): number {
  return (startDay + endDay) / 2;
}

function asCrowd(events: readonly TimedEvent[]): Crowd {
  return {
    events,
    startDay: Math.min(...events.map((timed) => timed.startDay)),
    endDay: Math.max(...events.map((timed) => timed.endDay)),
  };
}

const byImportance = (a: TimedEvent, b: TimedEvent) => b.importance - a.importance || a.startDay - b.startDay;

/**
 * Decides how each event in view is drawn.
 *
 * @param stackLimit Most single marks that may stand above each other. On a day wide enough for several columns,
 *   each of them holds as many.
 */
export function levelsOf(index: EventIndex, scale: DayScale, stackLimit: number): Levels {
  const { view, pxPerDay } = scale;
  const bars: TimedEvent[] = [];
  const singles: TimedEvent[] = [];
  const crowds: Crowd[] = [];
  const points: number[] = [];
  for (const [i, timed] of index.byCentre.entries()) {
    if ((index.lengths[i] ?? 0) * pxPerDay < POINT_PX || timed.shape === "day") points.push(i);
    else if (isIn(view, timed.startDay, timed.endDay)) bars.push(timed);
  }
  const centres = Float64Array.from(points, (i) => index.centres[i] ?? 0);
  const columns = Math.max(1, Math.floor(pxPerDay / COLUMN_PX));
  for (const run of clusterRuns(centres, MIN_GAP_PX / pxPerDay)) {
    if (!isIn(view, centres[run.first] ?? 0, centres[run.last] ?? 0)) continue;
    const events = eventsOf(run, points, index);
    if (events.length > stackLimit * columns) crowds.push(asCrowd(events));
    else singles.push(...events.filter((timed) => isIn(view, middleOf(timed), middleOf(timed))));
  }
  // The largest crowds are placed first and so stand nearest to the axis.
  crowds.sort((a, b) => b.events.length - a.events.length || a.startDay - b.startDay);
  return { bars: bars.sort(byImportance), singles: singles.sort(byImportance), crowds };
}

function eventsOf(run: Run, points: readonly number[], index: EventIndex): TimedEvent[] {
  return points.slice(run.first, run.last + 1).flatMap((i) => index.byCentre[i] ?? []);
}
