// The events that last, found by the time that they touch.
//
// Input   columns, and which of the events count
// Output  a list in which those that touch a view are a short stretch to look through
// Knows   days and size classes, not pixels

import type { BitSet } from "@/lib/base/bit-set";
import { type EventColumns, POINT_SIZE } from "./event-columns";
import { lowerBound } from "./sorted";
import type { View } from "./types";

/** Events that last, in order of time. */
export interface Spans {
  readonly positions: Uint32Array;
  readonly starts: Float64Array;
  /** Greatest end so far, day numbers: nothing before the first that reaches into a view touches it. */
  readonly reach: Float64Array;
}

/** Those of the positions as spans; all of them last. */
function spansAt({ starts, ends }: EventColumns, positions: Uint32Array): Spans {
  const spanStarts = new Float64Array(positions.length);
  const reach = new Float64Array(positions.length);
  let furthest = Number.NEGATIVE_INFINITY;
  for (let s = 0; s < positions.length; s++) {
    const position = positions[s] ?? 0;
    furthest = Math.max(furthest, ends[position] ?? 0);
    spanStarts[s] = starts[position] ?? 0;
    reach[s] = furthest;
  }
  return { positions, starts: spanStarts, reach };
}

/** All events that last and count. */
export function spansOf(columns: EventColumns, shown: BitSet): Spans {
  const { count, sizes } = columns;
  const found = new Uint32Array(count);
  let spanCount = 0;
  for (let i = 0; i < count; i++) if (sizes[i] !== POINT_SIZE && shown.has(i)) found[spanCount++] = i;
  return spansAt(columns, found.slice(0, spanCount));
}

/** Those of a size class or a greater one. */
export function longSpans(columns: EventColumns, { positions }: Spans, size: number): Spans {
  return spansAt(
    columns,
    positions.filter((position) => (columns.sizes[position] ?? 0) >= size),
  );
}

/** Visits the position of each that touches a view, in order of time. */
export function eachTouching(
  { ends }: EventColumns,
  { positions, starts, reach }: Spans,
  view: View,
  visit: (position: number) => void,
): void {
  const stop = lowerBound(starts, view.endDay);
  for (let s = lowerBound(reach, view.startDay); s < stop; s++) {
    const position = positions[s] ?? 0;
    if ((ends[position] ?? 0) > view.startDay) visit(position);
  }
}
