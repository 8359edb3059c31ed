// How much happened when, for the overview: a smooth curve over the whole span.
//
// Input   timed events, the span, a number of bins
// Output  a height from 0 to 1 for each bin
// Knows   days and bins, not pixels

import type { TimedEvent, View } from "./types";

// A gentle hill around each bin, so that single days stay visible over a decade.
const KERNEL = [0.2, 0.65, 1, 0.65, 0.2] as const;

/** The days that an event is known to have filled: of an open range only the day at the end that is known. */
function knownDays({ startDay, endDay, openStart, openEnd }: TimedEvent): View | undefined {
  if (openStart && openEnd) return undefined;
  if (openStart) return { startDay: endDay - 1, endDay };
  return openEnd ? { startDay, endDay: startDay + 1 } : { startDay, endDay };
}

/** Raw weight of each bin: an event counts one in all, spread over the bins that it lasts. */
function weights(events: readonly TimedEvent[], span: View, bins: number): Float64Array {
  const perDay = bins / (span.endDay - span.startDay);
  const sums = new Float64Array(bins);
  for (const timed of events) {
    const known = knownDays(timed);
    if (!known) continue;
    const { startDay, endDay } = known;
    const first = Math.min(bins - 1, Math.max(0, Math.floor((startDay - span.startDay) * perDay)));
    const last = Math.min(bins - 1, Math.max(first, Math.ceil((endDay - span.startDay) * perDay) - 1));
    const share = 1 / (last - first + 1);
    for (let bin = first; bin <= last; bin++) sums[bin] = (sums[bin] ?? 0) + share;
  }
  return sums;
}

function smoothed(sums: Float64Array): Float64Array {
  const half = (KERNEL.length - 1) / 2;
  return sums.map((_, bin) => {
    let sum = 0;
    for (const [k, weight] of KERNEL.entries()) sum += weight * (sums[bin + k - half] ?? 0);
    return sum;
  });
}

/**
 * Heights of the density curve, 0 to 1, one for each bin.
 * Drawn as a fourth root: a lone event stays visible beside a month with twenty.
 *
 * @param top Weight that reaches 1; the greatest of these events if absent. See `densityTop`.
 */
export function densityCurve(
  events: readonly TimedEvent[],
  span: View,
  bins: number,
  top = densityTop(events, span, bins),
): number[] {
  const curve = smoothed(weights(events, span, bins));
  return Array.from(curve, (weight) => (top > 0 ? Math.min(1, Math.sqrt(Math.sqrt(weight / top))) : 0));
}

/** The weight of the fullest bin, for drawing two curves to one measure. */
export function densityTop(events: readonly TimedEvent[], span: View, bins: number): number {
  return smoothed(weights(events, span, bins)).reduce((top, weight) => Math.max(top, weight), 0);
}

/** Path data of the area under a curve in a box of `bins - 1` by 1, its base at y = 1. */
export function densityPath(heights: readonly number[]): string {
  const points = heights.map((height, bin) => `${bin},${Math.round((1 - height) * 1000) / 1000}`);
  return points.length === 0 ? "" : `M0,1L${points.join("L")}L${points.length - 1},1Z`;
}
