// What every layout of the same events needs, worked out once: who is shown, in which lane, and what is a point at a
// level of detail.
//
// Input   columns of all events, the set of those that pass the filter, and their lanes
// Output  for each lane the positions of its points at a level, and the bars that a view touches
// Knows   days and levels, not pixels; it remembers the levels that were looked at last

import { BitSet, RankedBits } from "@/lib/base/bit-set";
import { lowerBound } from "@/lib/base/sorted";
import { columnsOf, DAY_SIZE, type EventColumns, POINT_SIZE } from "./event-columns";
import { type LaneMembers, listOf, listsOfLanes } from "./lane-lists";
import { PointList } from "./point-list";
import { PositionList } from "./position-list";
import { countFrom, type SizedSpans, spansOf, touching } from "./spans";
import type { LaneRow, TimedEvent, View } from "./types";

/** Bars of a lane that a view touches; where there are too many to draw only their number and extent matter. */
export interface TouchingBars {
  readonly count: number;
  readonly positions: readonly number[];
  /** Of all of them, day numbers, end exclusive. */
  readonly startDay: number;
  readonly endDay: number;
}

/** More bars than this in a lane are counted and not drawn one by one. */
const MOST_BARS = 48;

/** Levels that are remembered: a zoom goes to and fro between neighbours. */
const MOST_LEVELS = 4;

/** Events in lanes. It changes only what it remembers for speed. */
export class EventIndex {
  /** Ranks the events that are shown: their place among all of them is "n of N". */
  readonly shown: RankedBits;
  private readonly lanes: readonly PositionList[];
  /** Of each lane those that last, and so are bars at some level. */
  private readonly lasting: readonly PositionList[];
  private readonly levels = new Map<number, readonly PointList[]>();
  private readonly spans: SizedSpans;

  constructor(
    readonly columns: EventColumns,
    shown: BitSet,
    readonly rows: readonly LaneRow[],
    private readonly members?: LaneMembers,
  ) {
    this.shown = new RankedBits(shown);
    const lists = members && listsOfLanes(members, shown, rows.length, columns.sizes);
    this.lanes = lists?.all ?? [listOf(shown)];
    this.lasting = lists?.lasting ?? this.lanes.map((lane) => lane.ofSize(columns.sizes, POINT_SIZE + 1));
    this.spans = spansOf(columns, shown);
  }

  /** For each lane, the events that are points at that level. */
  pointsAt(level: number): readonly PointList[] {
    const known = this.levels.get(level);
    if (known) return known;
    const made = this.lanes.map((lane, i) => {
      const bars = this.lasting[i]?.ofSize(this.columns.sizes, sizeOfBars(level));
      return new PointList(lane, bars ?? NONE);
    });
    const [oldest] = this.levels.keys();
    if (oldest !== undefined && this.levels.size >= MOST_LEVELS) this.levels.delete(oldest);
    this.levels.set(level, made);
    return made;
  }

  /** For each lane, the events that are bars at that level and touch the view. */
  barsIn(view: View, level: number): readonly TouchingBars[] {
    const found = this.rows.map(() => ({
      count: 0,
      positions: [] as number[],
      startDay: Number.POSITIVE_INFINITY,
      endDay: Number.NEGATIVE_INFINITY,
    }));
    const { starts, ends } = this.columns;
    for (const position of touching(this.columns, this.spans, sizeOfBars(level), view)) {
      const [startDay, endDay] = [starts[position] ?? 0, ends[position] ?? 0];
      this.eachLane(position, (lane) => {
        const bars = found[lane];
        if (!bars) return;
        bars.count++;
        bars.startDay = Math.min(bars.startDay, startDay);
        bars.endDay = Math.max(bars.endDay, endDay);
        if (bars.positions.length < MOST_BARS) bars.positions.push(position);
      });
    }
    return found;
  }

  /** How many of the shown events are bars at that level, wherever they lie. */
  barCount(level: number): number {
    return countFrom(this.spans, sizeOfBars(level));
  }

  /** How many of the shown events touch a view: those that start in it, and those that reach into it. */
  countIn({ startDay, endDay }: View): number {
    const { starts, ends, sizes } = this.columns;
    const touches = (i: number) => (ends[i] ?? 0) > startDay && this.shown.bits.has(i);
    const [first, stop] = [lowerBound(starts, startDay), lowerBound(starts, endDay)];
    let count = this.shown.count(first, stop);
    // A moment that is over as the view begins.
    for (let i = first; i < stop && (starts[i] ?? 0) <= startDay; i++)
      if (!touches(i) && this.shown.bits.has(i)) count--;
    // Points are no longer than a day.
    for (let i = first - 1; i >= 0 && (starts[i] ?? 0) > startDay - 1; i--)
      if (sizes[i] === POINT_SIZE && touches(i)) count++;
    return count + touching(this.columns, this.spans, 0, { startDay, endDay: startDay }).length;
  }

  /** Position of the next event of a lane before or after a position, which need not be one of its own. */
  neighbour(lane: number, position: number, direction: -1 | 1): number | undefined {
    return this.lanes[lane]?.neighbour(position, direction);
  }

  /** Events by position. */
  events(positions: readonly number[]): TimedEvent[] {
    return positions.map(this.columns.eventAt);
  }

  private eachLane(position: number, visit: (lane: number) => void): void {
    const { members } = this;
    if (!members) visit(0);
    else eachLaneOf(members, position, visit);
  }
}

const NONE = new PositionList(new Uint32Array());

/** Size class from which on an event is a bar at a level. Points of a day or a moment are in none. */
function sizeOfBars(level: number): number {
  return Math.max(POINT_SIZE + 1, DAY_SIZE + level);
}

const ONE_LANE: readonly LaneRow[] = [{ id: "all", name: "All events", count: 0 }];

/** Events that are at hand and all shown, in one lane. */
export function indexEvents(timed: readonly TimedEvent[]): EventIndex {
  return new EventIndex(columnsOf(timed), BitSet.full(timed.length), ONE_LANE);
}

/** The same lane for columns with a filter. */
export function indexColumns(columns: EventColumns, shown: BitSet): EventIndex {
  return new EventIndex(columns, shown, ONE_LANE);
}

function eachLaneOf({ offsets, lanes }: LaneMembers, position: number, visit: (lane: number) => void): void {
  for (let i = offsets[position] ?? 0; i < (offsets[position + 1] ?? 0); i++) visit(lanes[i] ?? 0);
}
