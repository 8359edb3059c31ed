// Level of detail: what is a bar, a single mark, part of a crowd or a mere dot at a scale.
//
// Input   an index of events, a scale, how many marks a stack may hold, how many marks there may be in all
// Output  what the view shows of each lane
// Knows   sizes in pixels, not places on the screen: stretches are fixed in time, so that panning never regroups

import { type Bin, binDays, binsIn, levelFor } from "./bins";
import type { EventIndex, TouchingBars } from "./event-index";
import { COLUMN_PX } from "./metrics";
import type { PointList } from "./point-list";
import { type DayScale, seenOf } from "./scale";
import type { CrowdMark, TimedEvent, View } from "./types";

/** Several events drawn as one counted mark. */
export interface Crowd {
  /** Positions of events in order of time, `to` exclusive; those of the lane among them are its own. */
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly count: number;
  /** Position of the first of them. */
  readonly first: number;
  readonly startDay: number;
  readonly endDay: number;
  /** The most important of them. */
  readonly chief: TimedEvent;
}

/** What a view shows of one lane. */
export interface Levels {
  /** Wide enough to be drawn as bars, by importance. */
  readonly bars: readonly TimedEvent[];
  /** More bars than can be drawn, in their place. */
  readonly barCrowd?: TouchingBars;
  /** Drawn as single marks; those of one stretch stand above each other. By importance. */
  readonly singles: readonly TimedEvent[];
  /** Largest first. */
  readonly crowds: readonly Crowd[];
}

/** What a view shows, and whether some of it is too small to be a mark and remains a mere dot. */
export interface LevelsOfLanes {
  readonly level: number;
  readonly lanes: readonly Levels[];
  readonly hasMereDots: boolean;
}

const byImportance = (a: TimedEvent, b: TimedEvent) => b.importance - a.importance || a.order - b.order;
const bySize = (a: Crowd, b: Crowd) => b.count - a.count || a.from - b.from;

/**
 * Decides how each event in view is drawn.
 *
 * @param stackLimit Most single marks of a lane that may stand above each other. On a day wide enough for several
 *   columns, each of them holds as many.
 * @param mostMarks Where there would be more, the small ones are left to the mere dots.
 */
export function levelsOf(
  index: EventIndex,
  scale: DayScale,
  stackLimit: number,
  mostMarks = Number.POSITIVE_INFINITY,
): LevelsOfLanes {
  const level = levelFor(scale.pxPerDay);
  const bins = binsIn(index.columns.starts, scale.view, level);
  const points = index.pointsAt(level);
  const bars = index.barsIn(scale.view, level);
  const limits = bins.map((bin) => limitOf(bin, index, scale, stackLimit));
  const counts = points.map((ranked) => countsOf(ranked, bins));
  const least = leastCount(counts, limits, mostMarks);
  const crowded = Number.isFinite(mostMarks) && barsExpected(index, level) > MOST_LANE_BARS;
  const lanes = index.rows.map((_, lane) => ({
    ...barsOf(bars[lane], index, crowded),
    ...pointsOf(index, points[lane], lane, bins, counts[lane], limits, scale, least),
  }));
  return { level, lanes, hasMereDots: least > 1 };
}

/** How many of a lane's points lie in each stretch; `undefined` where none lies in any. */
function countsOf(ranked: PointList, bins: readonly Bin[]): Uint32Array | undefined {
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last || ranked.count(first.from, last.to) === 0) return undefined;
  return ranked.counts(bins);
}

/** A stretch of whole days holds as many stacks as it has columns. */
function limitOf({ from, to }: Bin, { columns }: EventIndex, { pxPerDay }: DayScale, stackLimit: number) {
  const days = Math.min(
    (columns.ends[from] ?? 0) - (columns.starts[from] ?? 0),
    (columns.ends[to - 1] ?? 0) - (columns.starts[to - 1] ?? 0),
  );
  return stackLimit * (days >= 1 ? Math.max(1, Math.floor(pxPerDay / COLUMN_PX)) : 1);
}

/**
 * The number of events from which on a mark is drawn, a power of two: 1 where all of them fit, which is so but for
 * stories with hundreds in view.
 */
function leastCount(
  counts: readonly (Uint32Array | undefined)[],
  limits: readonly number[],
  mostMarks: number,
): number {
  if (!Number.isFinite(mostMarks)) return 1;
  const marks = new Uint32Array(33);
  for (const own of counts) {
    for (let b = 0; own && b < own.length; b++) {
      const count = own[b] ?? 0;
      if (count === 0) continue;
      const isCrowd = count > (limits[b] ?? 1);
      const power = isCrowd ? 31 - Math.clz32(count) : 0;
      marks[power] = (marks[power] ?? 0) + (isCrowd ? 1 : count);
    }
  }
  let total = 0;
  for (let power = 32; power >= 0; power--) {
    total += marks[power] ?? 0;
    if (total > mostMarks) return 2 ** (power + 1);
  }
  return 1;
}

/** More bars than this in all lanes together, and each lane counts its own. */
const MOST_LANE_BARS = 40;
/** Stretches in a drawing of common width, at the finest of a level. */
const STRETCHES = 48;

/** Bars that a window of this level shows on the average: a number of the level and not of the view, see above. */
function barsExpected(index: EventIndex, level: number): number {
  const { starts, count } = index.columns;
  const days = Math.max(1, (starts[count - 1] ?? 0) - (starts[0] ?? 0));
  return index.barCount(level) * Math.min(1, (STRETCHES * binDays(level)) / days);
}

function barsOf(
  bars: TouchingBars | undefined,
  index: EventIndex,
  crowded: boolean,
): Pick<Levels, "bars" | "barCrowd"> {
  if (!bars || bars.count === 0) return { bars: [] };
  if (bars.count > bars.positions.length || (crowded && bars.count > 1)) return { bars: [], barCrowd: bars };
  return { bars: index.events(bars.positions).sort(byImportance) };
}

const NO_POINTS = { singles: [], crowds: [] };

function pointsOf(
  index: EventIndex,
  ranked: PointList | undefined,
  lane: number,
  bins: readonly Bin[],
  counts: Uint32Array | undefined,
  limits: readonly number[],
  scale: DayScale,
  least: number,
): Pick<Levels, "singles" | "crowds"> {
  if (!ranked || !counts) return NO_POINTS;
  const { view } = scale;
  const singles: TimedEvent[] = [];
  const crowds: Crowd[] = [];
  for (const [b, bin] of bins.entries()) {
    const count = counts[b] ?? 0;
    if (count === 0) continue;
    if (count > (limits[b] ?? 1)) {
      if (count < least) continue;
      const crowd = crowdOf(index, ranked, lane, bin, count);
      if (crowd.startDay < view.endDay && crowd.endDay > view.startDay) crowds.push(crowd);
    } else if (least === 1) {
      for (const timed of index.events(ranked.list(bin.from, bin.to)))
        if (isMiddleIn(view, seenOf(timed, scale))) singles.push(timed);
    }
  }
  // The largest crowds are placed first and so stand nearest to the axis.
  return { singles: singles.sort(byImportance), crowds: crowds.sort(bySize) };
}

function isMiddleIn(view: View, { startDay, endDay }: View): boolean {
  const day = (startDay + endDay) / 2;
  return day >= view.startDay && day < view.endDay;
}

/** Enough to choose a name from; in a crowd of thousands nobody misses the rest. */
const LOOKED_AT = 64;

// A crowd is the same object for as long as the level is: its name and its label are then worked out once.
const remembered = new WeakMap<PointList, Map<number, Crowd>>();

function crowdOf(index: EventIndex, ranked: PointList, lane: number, bin: Bin, count: number): Crowd {
  const known = remembered.get(ranked) ?? new Map<number, Crowd>();
  remembered.set(ranked, known);
  const before = known.get(bin.from);
  if (before?.to === bin.to) return before;
  const positions = ranked.list(bin.from, bin.to, LOOKED_AT);
  const { starts, ends, importanceAt, eventAt } = index.columns;
  const chief = positions.reduce((best, one) => (importanceAt(one) > importanceAt(best) ? one : best));
  const last = ranked.last(bin.from, bin.to) ?? bin.to - 1;
  const looked = [...positions, last];
  const crowd = {
    ...bin,
    lane,
    count,
    first: positions[0] ?? bin.from,
    startDay: starts[positions[0] ?? bin.from] ?? 0,
    endDay: looked.reduce((day, position) => Math.max(day, ends[position] ?? day), Number.NEGATIVE_INFINITY),
    chief: eventAt(chief),
  };
  known.set(bin.from, crowd);
  return crowd;
}

/** The events of a crowd in order of time, at most so many. */
export function crowdMembers(
  index: EventIndex,
  { members, lane }: Pick<CrowdMark, "members" | "lane">,
  level: number,
  most = Number.POSITIVE_INFINITY,
): readonly TimedEvent[] {
  if (!("from" in members)) return members.slice(0, most);
  return index.events(index.pointsAt(level)[lane]?.list(members.from, members.to, most) ?? []);
}
