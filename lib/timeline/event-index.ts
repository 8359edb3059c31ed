// What every layout of the same events needs, worked out once: who is shown, in which lane, and what is a point at a
// level of detail.
//
// Input   columns of all events, the set of those that pass the filter, and their lanes
// Output  ranked sets of points for each lane at a level, and the bars that a view touches
// Knows   days and levels, not pixels; it remembers the last level's sets

import { BitSet, RankedBits } from "@/lib/base/bit-set";
import { columnsOf, DAY_SIZE, type EventColumns, POINT_SIZE } from "./event-columns";
import { lowerBound } from "./sorted";
import type { LaneRow, TimedEvent, View } from "./types";

/** Which lanes each event is in: those of event `i` stand from `offsets[i]` up to `offsets[i + 1]` in `lanes`. */
export interface LaneMembers {
  readonly offsets: Uint32Array;
  readonly lanes: Uint16Array;
}

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

const NO_MEMBERS: LaneMembers = { offsets: new Uint32Array(0), lanes: new Uint16Array(0) };

interface Spans {
  readonly positions: Uint32Array;
  readonly starts: Float64Array;
  /** Greatest end so far, day numbers: nothing before the first that reaches into a view touches it. */
  readonly reach: Float64Array;
  /** How many there are of each size class. */
  readonly bySize: Uint32Array;
}

/** Events in lanes. It changes only what it remembers for speed. */
export class EventIndex {
  /** Ranks the events that are shown: their place among all of them is "n of N". */
  readonly shown: RankedBits;
  private readonly laneBits: readonly BitSet[];
  private points: { readonly level: number; readonly lanes: readonly RankedBits[] } | undefined;
  private readonly spans: Spans;

  constructor(
    readonly columns: EventColumns,
    shown: BitSet,
    readonly rows: readonly LaneRow[],
    private readonly members?: LaneMembers,
  ) {
    this.shown = new RankedBits(shown);
    this.laneBits = members ? bitsOfLanes(members, shown, rows.length) : [shown];
    this.spans = spansOf(columns, shown);
  }

  /** For each lane, the events that are points at that level. */
  pointsAt(level: number): readonly RankedBits[] {
    if (this.points?.level === level) return this.points.lanes;
    const small = smallerThan(this.columns.sizes, DAY_SIZE + level);
    const lanes = this.laneBits.map((bits) => new RankedBits(bits.and(small)));
    this.points = { level, lanes };
    return lanes;
  }

  /** For each lane, the events that are bars at that level and touch the view. */
  barsIn(view: View, level: number): readonly TouchingBars[] {
    const found = this.rows.map(() => ({
      count: 0,
      positions: [] as number[],
      startDay: Number.POSITIVE_INFINITY,
      endDay: Number.NEGATIVE_INFINITY,
    }));
    const { starts, ends, sizes } = this.columns;
    const { positions, starts: spanStarts, reach } = this.spans;
    const stop = lowerBound(spanStarts, view.endDay);
    for (let s = lowerBound(reach, view.startDay); s < stop; s++) {
      const position = positions[s] ?? 0;
      const endDay = ends[position] ?? 0;
      if (endDay <= view.startDay || (sizes[position] ?? 0) < DAY_SIZE + level) continue;
      const startDay = starts[position] ?? 0;
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
    return this.spans.bySize.reduce((sum, count, size) => (size >= DAY_SIZE + level ? sum + count : sum), 0);
  }

  /** Position of the next event of a lane before or after a position, which need not be one of its own. */
  neighbour(lane: number, position: number, direction: -1 | 1): number | undefined {
    const bits = this.laneBits[lane];
    for (let i = position + direction; bits && i >= 0 && i < this.columns.count; i += direction)
      if (bits.has(i)) return i;
    return undefined;
  }

  /** Events by position. */
  events(positions: readonly number[]): TimedEvent[] {
    return positions.map(this.columns.eventAt);
  }

  private eachLane(position: number, visit: (lane: number) => void): void {
    if (!this.members) visit(0);
    const { offsets, lanes } = this.members ?? NO_MEMBERS;
    for (let i = offsets[position] ?? 0; i < (offsets[position + 1] ?? 0); i++) visit(lanes[i] ?? 0);
  }
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

function bitsOfLanes({ offsets, lanes }: LaneMembers, shown: BitSet, laneCount: number): BitSet[] {
  const bits = Array.from({ length: laneCount }, () => new BitSet(shown.size));
  for (let position = 0; position < shown.size; position++) {
    if (!shown.has(position)) continue;
    for (let i = offsets[position] ?? 0; i < (offsets[position + 1] ?? 0); i++)
      bits[lanes[i] ?? 0]?.add(position);
  }
  return bits;
}

function smallerThan(sizes: Uint8Array, size: number): BitSet {
  const small = new BitSet(sizes.length);
  for (let i = 0; i < sizes.length; i++) {
    const own = sizes[i] ?? 0;
    if (own === POINT_SIZE || own < size) small.add(i);
  }
  return small;
}

function spansOf({ count, sizes, starts, ends }: EventColumns, shown: BitSet): Spans {
  let spanCount = 0;
  for (let i = 0; i < count; i++) if (sizes[i] !== POINT_SIZE && shown.has(i)) spanCount++;
  const positions = new Uint32Array(spanCount);
  const spanStarts = new Float64Array(spanCount);
  const reach = new Float64Array(spanCount);
  const bySize = new Uint32Array(32);
  let [s, furthest] = [0, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < count; i++) {
    if (sizes[i] === POINT_SIZE || !shown.has(i)) continue;
    furthest = Math.max(furthest, ends[i] ?? 0);
    const size = sizes[i] ?? 0;
    bySize[size] = (bySize[size] ?? 0) + 1;
    positions[s] = i;
    spanStarts[s] = starts[i] ?? 0;
    reach[s++] = furthest;
  }
  return { positions, starts: spanStarts, reach, bySize };
}
