// A window on a story that is too large to be sent whole: what can be told apart in it, and counts of all else.
//
// Input   events that pass the filter, a window, the width that it is drawn in
// Output  events one by one where the chart would draw them so, and counted stretches of time for the others
// Knows   that stretches are fixed in time as the chart's are, so that a chart at most as wide never parts one

import { BitSet } from "@/lib/base/bit-set";
import { isoDayOf } from "@/lib/base/calendar";
import type { StoryEvent } from "@/lib/events/types";
import { binDays, levelFor } from "./bins";
import { columnsOf, DAY_SIZE, sizeOf } from "./event-columns";
import { type SortedLanes, sortIntoLanes } from "./lanes";
import { stackLimit } from "./layout-whole";
import { COLUMN_PX } from "./metrics";
import { dayScale, viewOf } from "./scale";
import { type LanePlace, singlesInLanes } from "./story-lanes";
import { timeEvents } from "./timed-events";
import type { DayWindow, Lane, LaneOrder, LaneRow, OutletStyle, TimedEvent, View } from "./types";

/** Events of a stretch of time, counted. */
export interface Stretch {
  /** First and last day on which any of them begins. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** The one that matters most. */
  readonly lead: Pick<StoryEvent, "id" | "title" | "edtf">;
  /** Where there are lanes: the numbers of those that all of its events are in. */
  readonly lanes?: readonly number[];
}

/** Events that last, counted. */
export interface LongStretch extends Stretch {
  /** Length of the shortest of them, days. */
  readonly days: number;
}

export interface StoryView {
  readonly from: string;
  readonly to: string;
  /** Length of a stretch, days. */
  readonly unitDays: number;
  /** Events that pass the filter, and their statements, at any time. */
  readonly total: number;
  readonly mentions: number;
  /** Those of them that touch the window. */
  readonly inView: number;
  /** Single at this zoom, by start. */
  readonly events: readonly StoryEvent[];
  /** In the window, by start. */
  readonly bins: readonly Stretch[];
  /** Long events that are too many, or outside the window, by start. */
  readonly long: readonly LongStretch[];
  /** All else before and after the window, in coarser stretches; in no lane. */
  readonly around: readonly Stretch[];
  readonly lanes?: ViewLanes;
}

/** The rows of a view. */
export interface ViewLanes {
  readonly rows: readonly LaneRow[];
  /** For each event of the view that is told by itself, the numbers of its rows. */
  readonly ofEvents: readonly (readonly number[])[];
}

/** How to sort a view into rows. */
export interface AskedLanes {
  readonly lane: Lane;
  readonly order: LaneOrder;
}

/** Which events of a story are told one by one, and which are counted where. */
interface Parted {
  readonly singles: readonly TimedEvent[];
  readonly bins: readonly Stretch[];
  readonly long: readonly LongStretch[];
  readonly lanes?: (events: readonly TimedEvent[]) => ViewLanes;
}

/** The chart's height without its axis, px: the more, the more marks may stand above each other. */
const MARKS_PX = 440;
/** More bars than these are counted. */
const MOST_BARS = 60;
/** Coarse stretches over the whole span. */
const AROUND = 200;

/** The view of the events over a window; `widthPx` CSS px. Without `asked`, in one drawing. */
export function storyView(
  events: readonly StoryEvent[],
  outlets: readonly OutletStyle[],
  span: DayWindow,
  window: DayWindow,
  widthPx: number,
  asked?: AskedLanes,
): StoryView {
  const timed = timeEvents(events, outlets, span);
  const { view, pxPerDay } = dayScale(viewOf(window), widthPx);
  const level = levelFor(pxPerDay);
  const unit = binDays(level);
  const { bars, others, points } = barsAndPoints(timed, view, level);
  const { before, near, after } = aroundView(points, view, unit);
  const long = aroundView(others, view, unit);
  const parted =
    asked && asked.lane !== "none"
      ? partInLanes(near, long.near, { view, pxPerDay, level }, sortTimed(timed, asked, outlets))
      : partWhole(near, long.near, pxPerDay, unit);
  const spanDays = viewOf(span).endDay - viewOf(span).startDay;
  const coarse = Math.max(unit, 2 ** Math.ceil(Math.log2(Math.max(1, spanDays / AROUND))));
  const singles = [...bars, ...parted.singles].sort((a, b) => a.order - b.order);
  return {
    ...window,
    unitDays: Math.max(1, unit),
    total: events.length,
    mentions: events.reduce((sum, event) => sum + event.mentions.length, 0),
    inView: timed.filter((one) => touches(one, view)).length,
    events: singles.map(({ event }) => event),
    bins: parted.bins,
    long: [
      ...parted.long,
      ...[long.before, long.after].flatMap((side) => groupBy(side, coarse)).map(longStretchOf),
    ],
    around: [before, after].flatMap((side) => groupBy(side, coarse)).map(stretchOf),
    ...(parted.lanes && { lanes: parted.lanes(singles) }),
  };
}

function partWhole(
  near: readonly TimedEvent[],
  long: readonly TimedEvent[],
  pxPerDay: number,
  unit: number,
): Parted {
  const limit = singlesLimit(pxPerDay);
  const crowds = groupBy(near, unit);
  return {
    singles: crowds.filter((group) => group.length <= limit).flat(),
    bins: crowds.filter((group) => group.length > limit).map(stretchOf),
    long: groupByLength(long)
      .flatMap((alike) => groupBy(alike, unit))
      .map(longStretchOf),
  };
}

function sortTimed(
  timed: readonly TimedEvent[],
  { lane, order }: AskedLanes,
  outlets: readonly OutletStyle[],
) {
  return sortIntoLanes(columnsOf(timed), BitSet.full(timed.length), lane, order, outlets);
}

/** Stretches hold events of the very same lanes, so that each event is counted once and every lane's counts add up. */
function partInLanes(
  near: readonly TimedEvent[],
  long: readonly TimedEvent[],
  place: LanePlace,
  { rows, members: { offsets, lanes } }: SortedLanes,
): Parted {
  const unit = binDays(place.level);
  const lanesOf = ({ order }: TimedEvent) => [...lanes.subarray(offsets[order], offsets[order + 1])];
  const singles = singlesInLanes(near, lanesOf, rows.length, place);
  const inLanes = <S extends Stretch>(group: readonly TimedEvent[], stretch: S): S => ({
    ...stretch,
    lanes: group[0] ? lanesOf(group[0]) : [],
  });
  const alike = (timed: readonly TimedEvent[]) =>
    groups(timed, (one) => `${Math.floor(one.startDay / unit)} ${lanesOf(one)}`);
  return {
    singles: [...singles],
    bins: alike(near.filter((one) => !singles.has(one))).map((group) => inLanes(group, stretchOf(group))),
    long: groupByLength(long)
      .flatMap(alike)
      .map((group) => inLanes(group, longStretchOf(group))),
    lanes: (told) => ({ rows, ofEvents: told.map(lanesOf) }),
  };
}

/** Never less than the chart's own limit: what it would draw one by one must be here one by one. */
function singlesLimit(pxPerDay: number): number {
  return stackLimit(MARKS_PX, pxPerDay) * Math.max(1, Math.floor(pxPerDay / COLUMN_PX));
}

/** Events long enough to be bars: the most important of those in view, and the others; and what is a point at this level. */
function barsAndPoints(timed: readonly TimedEvent[], view: View, level: number) {
  const isLong = (one: TimedEvent) =>
    one.shape === "span" && sizeOf(one.endDay - one.startDay) >= DAY_SIZE + level;
  const long = timed.filter(isLong);
  const bars = long
    .filter((one) => touches(one, view))
    .sort((a, b) => b.importance - a.importance || a.order - b.order)
    .slice(0, MOST_BARS);
  const taken = new Set(bars);
  return {
    bars,
    others: long.filter((one) => !taken.has(one)),
    points: timed.filter((one) => !isLong(one)),
  };
}

/** Charts a quarter as wide join up to so many stretches. */
const JOINED = 4;

/** Whole stretches, joined ones too: one that the window's edge cuts is in it with all that it holds. */
function aroundView(points: readonly TimedEvent[], view: View, unit: number) {
  const joined = JOINED * unit;
  const first = (Math.floor(view.startDay / joined) - 1) * joined;
  const end = Math.ceil(view.endDay / joined) * joined;
  return {
    before: points.filter(({ startDay }) => startDay < first),
    near: points.filter(({ startDay }) => startDay >= first && startDay < end),
    after: points.filter(({ startDay }) => startDay >= end),
  };
}

/** Events that begin in the same stretch. */
function groupBy(timed: readonly TimedEvent[], unit: number): readonly TimedEvent[][] {
  return groups(timed, ({ startDay }) => Math.floor(startDay / unit));
}

/** A chart that is less wide may take the shorter of the long ones for points. */
function groupByLength(timed: readonly TimedEvent[]): readonly TimedEvent[][] {
  return groups(timed, ({ startDay, endDay }) => sizeOf(endDay - startDay));
}

function groups<Key>(timed: readonly TimedEvent[], keyOf: (one: TimedEvent) => Key): readonly TimedEvent[][] {
  const found = new Map<Key, TimedEvent[]>();
  for (const one of timed) {
    const key = keyOf(one);
    const group = found.get(key);
    if (group) group.push(one);
    else found.set(key, [one]);
  }
  return [...found.values()];
}

/** Of events in order of time, at least one. */
function stretchOf(group: readonly TimedEvent[]): Stretch {
  const chief = group.reduce((best, one) => (one.importance > best.importance ? one : best));
  const { id, title, edtf } = chief.event;
  return {
    from: isoDayOf(group[0]?.startDay ?? 0),
    to: isoDayOf(group.at(-1)?.startDay ?? 0),
    count: group.length,
    lead: { id, title, edtf },
  };
}

function longStretchOf(group: readonly TimedEvent[]): LongStretch {
  return { ...stretchOf(group), days: Math.min(...group.map(({ startDay, endDay }) => endDay - startDay)) };
}

function touches({ startDay, endDay }: TimedEvent, view: View): boolean {
  return startDay < view.endDay && endDay > view.startDay;
}
