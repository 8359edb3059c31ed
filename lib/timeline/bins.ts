// Stretches of time in which marks too close to be told apart are counted as one.
//
// Input   a scale, and starts of events in order of time
// Output  the zoom level, and which events lie in each stretch
// Knows   that stretches are fixed in time: panning never regroups; only a zoom to another level does, and then each
//         stretch falls into two halves or two join

import { boundAfter, lowerBound } from "@/lib/base/sorted";
import { MIN_GAP_PX } from "./metrics";
import type { View } from "./types";

const FINEST = -7;
const COARSEST = 22;

/** Events of one stretch: positions in order of time, `to` exclusive. */
export interface Bin {
  readonly from: number;
  readonly to: number;
}

/** The level at which stretches of `binDays` are just wide enough for a mark: from one to two gaps. */
export function levelFor(pxPerDay: number): number {
  // A hair less, or rounding would let one and the same scale fall on either side of a power of two.
  const level = Math.ceil(Math.log2(MIN_GAP_PX / pxPerDay) - 1e-9);
  return Math.min(COARSEST, Math.max(FINEST, level));
}

/** Length of a stretch at a level, days. */
export function binDays(level: number): number {
  return 2 ** level;
}

/** The stretches that hold anything and touch the view, by the start of what they hold. */
export function binsIn(starts: Float64Array, view: View, level: number): Bin[] {
  const days = binDays(level);
  // What has begun before the view may reach into it: a stretch and, where stretches are parts of days, a whole day.
  const first = Math.min(Math.floor(view.startDay / days) - 1, Math.floor((view.startDay - 1) / days));
  const bins: Bin[] = [];
  let from = lowerBound(starts, first * days);
  while (from < starts.length && (starts[from] ?? 0) < view.endDay) {
    const next = (Math.floor((starts[from] ?? 0) / days) + 1) * days;
    const to = boundAfter(starts, next, from);
    bins.push({ from, to });
    from = to;
  }
  return bins;
}
