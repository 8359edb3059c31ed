// The density of a lane where there are more points than marks can be drawn: an upright line for each narrow stretch.
//
// Input   the points of a lane at a level, the scale, the foot of the lane and the height that is free
// Output  path data; stretches are fixed in time like those of the marks, and four times as fine
// Knows   counts, not events

import { binDays, binsIn } from "./bins";
import type { RankedBits } from "./bit-set";
import type { EventIndex } from "./event-index";
import type { DayScale } from "./scale";

const FINER = 2;

/** Columns of a view: which events each holds, and where it stands. */
export interface Columns {
  readonly bins: readonly { readonly from: number; readonly to: number; readonly x: number }[];
  readonly columnPx: number;
  readonly level: number;
}

/** The columns that hold anything; the same for all lanes. */
export function columnsIn({ columns }: EventIndex, scale: DayScale, level: number): Columns {
  const days = binDays(level - FINER);
  const half = days / 2;
  const bins = binsIn(columns.starts, scale.view, level - FINER).map(({ from, to }) => {
    const start = Math.floor((columns.starts[from] ?? 0) / days) * days;
    return { from, to, x: Math.round(scale.xOf(start + half) * 10) / 10 };
  });
  return { bins, columnPx: Math.max(1, Math.round(days * scale.pxPerDay - 1)), level };
}

// As high as so many events; a fixed measure, so that columns keep their height while the view moves.
const FULL = Math.log2(1 + 400);

/** An upright line for each column, from the foot up; the higher the more events, by their logarithm. */
export function profilePath(
  points: RankedBits,
  { bins }: Columns,
  footY: number,
  heightPx: number,
  widthPx: number,
): string {
  let path = "";
  for (const { from, to, x } of bins) {
    if (x < 0 || x > widthPx) continue;
    const count = points.count(from, to);
    if (count === 0) continue;
    const up = Math.max(2, Math.round(heightPx * Math.min(1, Math.log2(1 + count) / FULL)));
    path += `M${x},${footY}v${-up}`;
  }
  return path;
}
