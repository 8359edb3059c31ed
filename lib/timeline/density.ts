// How much happened when, for the overview: a smooth curve over the whole span.
//
// Input   columns of events, which of them are shown, the span, a number of bins
// Output  a height from 0 to 1 for each bin
// Knows   days and bins, not pixels

import type { BitSet } from "@/lib/base/bit-set";
import { type EventColumns, OPEN_END, OPEN_START } from "./event-columns";
import type { View } from "./types";

// A gentle hill around each bin, so that single days stay visible over a decade.
const KERNEL = [0.2, 0.65, 1, 0.65, 0.2] as const;

/** Raw weight of each bin: an event counts one in all, spread over the bins that it lasts. */
function weights({ count, starts, ends, open }: EventColumns, shown: BitSet, span: View, bins: number) {
  const perDay = bins / (span.endDay - span.startDay);
  const isWhole = shown.count() === count;
  const sums = new Float64Array(bins);
  for (let i = 0; i < count; i++) {
    const openEnds = open[i] as number;
    // Of an open range only the day at the end that is known; of one that is open to both sides nothing.
    if (openEnds === (OPEN_START | OPEN_END) || !(isWhole || shown.has(i))) continue;
    const startDay = openEnds & OPEN_START ? (ends[i] as number) - 1 : (starts[i] as number);
    const endDay = openEnds & OPEN_END ? startDay + 1 : (ends[i] as number);
    const first = Math.min(bins - 1, Math.max(0, Math.floor((startDay - span.startDay) * perDay)));
    // A moment lies in one bin: most of a large story are, and need no more than that.
    if (endDay === startDay) {
      sums[first] = (sums[first] as number) + 1;
      continue;
    }
    const last = Math.min(bins - 1, Math.max(first, Math.ceil((endDay - span.startDay) * perDay) - 1));
    const share = 1 / (last - first + 1);
    for (let bin = first; bin <= last; bin++) sums[bin] = (sums[bin] as number) + share;
  }
  return sums;
}

function smoothed(sums: Float64Array): Float64Array {
  const half = (KERNEL.length - 1) / 2;
  const smooth = new Float64Array(sums.length);
  for (let bin = 0; bin < sums.length; bin++)
    for (let k = 0; k < KERNEL.length; k++)
      smooth[bin] = (smooth[bin] as number) + (KERNEL[k] as number) * (sums[bin + k - half] ?? 0);
  return smooth;
}

/**
 * Weight of each bin, smoothed.
 *
 * @param shown Which of the events count.
 */
export function densityOf(columns: EventColumns, shown: BitSet, span: View, bins: number): Float64Array {
  return smoothed(weights(columns, shown, span, bins));
}

/**
 * Heights of a curve, 0 to 1, one for each bin.
 * Drawn as a fourth root: a lone event stays visible beside a month with twenty.
 *
 * @param top Weight that reaches 1: that of the fullest bin of all events, for drawing two curves to one measure.
 */
export function densityHeights(weight: Float64Array, top: number): number[] {
  return Array.from(weight, (one) => (top > 0 ? Math.min(1, Math.sqrt(Math.sqrt(one / top))) : 0));
}

/** The weight of the fullest bin. */
export function densityTop(weight: Float64Array): number {
  return weight.reduce((top, one) => Math.max(top, one), 0);
}

/** Path data of the area under a curve in a box of `bins - 1` by 1, its base at y = 1. */
export function densityPath(heights: readonly number[]): string {
  const points = heights.map((height, bin) => `${bin},${Math.round((1 - height) * 1000) / 1000}`);
  return points.length === 0 ? "" : `M0,1L${points.join("L")}L${points.length - 1},1Z`;
}
