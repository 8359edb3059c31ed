// The events that last, found by the time that they touch.
//
// Input   columns, and which of the events count
// Output  lists, one for each size class, in which those that touch a view are a short stretch to look through
// Knows   days and size classes, not pixels: a zoom level is a bound on classes, and nothing has to be sorted out for it

import type { BitSet } from "@/lib/base/bit-set";
import { lowerBound } from "@/lib/base/sorted";
import { type EventColumns, MAX_SIZE, POINT_SIZE } from "./event-columns";
import type { View } from "./types";

/** Events of one size class, in order of time. */
interface Spans {
  readonly positions: Uint32Array;
  readonly starts: Float64Array;
  /** Greatest end so far, day numbers: nothing before the first that reaches into a view touches it. */
  readonly reach: Float64Array;
}

/** All events that last and count, by size class. */
export type SizedSpans = readonly Spans[];

export function spansOf(columns: EventColumns, shown: BitSet): SizedSpans {
  const { count, sizes } = columns;
  const isWhole = shown.count() === count;
  const counts = new Uint32Array(MAX_SIZE + 1);
  for (let i = 0; i < count; i++) {
    const size = sizes[i] as number;
    if (size !== POINT_SIZE && (isWhole || shown.has(i))) counts[size] = (counts[size] as number) + 1;
  }
  const found = Array.from(counts, (own) => new Uint32Array(own));
  counts.fill(0);
  for (let i = 0; i < count; i++) {
    const size = sizes[i] as number;
    if (size === POINT_SIZE || !(isWhole || shown.has(i))) continue;
    const at = counts[size] as number;
    (found[size] as Uint32Array)[at] = i;
    counts[size] = at + 1;
  }
  return found.map((positions) => spansAt(columns, positions));
}

function spansAt({ starts, ends }: EventColumns, positions: Uint32Array): Spans {
  const spanStarts = new Float64Array(positions.length);
  const reach = new Float64Array(positions.length);
  let furthest = Number.NEGATIVE_INFINITY;
  for (let s = 0; s < positions.length; s++) {
    const position = positions[s] as number;
    const end = ends[position] as number;
    if (end > furthest) furthest = end;
    spanStarts[s] = starts[position] as number;
    reach[s] = furthest;
  }
  return { positions, starts: spanStarts, reach };
}

/** How many there are of a size class or a greater one. */
export function countFrom(spans: SizedSpans, size: number): number {
  return spans.slice(Math.max(0, size)).reduce((sum, { positions }) => sum + positions.length, 0);
}

/** Positions of those of a size class or a greater one that touch a view, in order of time. */
export function touching({ ends }: EventColumns, spans: SizedSpans, size: number, view: View): number[] {
  const found: number[] = [];
  let classes = 0;
  for (const { positions, starts, reach } of spans.slice(Math.max(0, size))) {
    const before = found.length;
    const stop = lowerBound(starts, view.endDay);
    for (let s = lowerBound(reach, view.startDay); s < stop; s++) {
      const position = positions[s] ?? 0;
      if ((ends[position] ?? 0) > view.startDay) found.push(position);
    }
    if (found.length > before) classes++;
  }
  return classes > 1 ? found.sort((a, b) => a - b) : found;
}
