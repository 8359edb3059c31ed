// The density of a lane where there are more points than marks can be drawn: an upright line for each narrow stretch.
//
// Input   the points of a lane at a level, the scale, the foot of the lane and the height that is free
// Output  path data in columns, and the shift and stretch that bring columns to pixels: while a level lasts a zoom or
//         a drag changes those two numbers alone
// Knows   counts, not events; stretches are fixed in time like those of the marks, and four times as fine

import { binDays, binsIn } from "./bins";
import { MIN_GAP_PX } from "./metrics";
import type { PointList } from "./point-list";
import type { DayScale } from "./scale";
import type { ProfileFrame } from "./types";

const FINER = 2;

/** A time that begins at a fixed place and is long enough for any view of the level in a drawing of that width. */
interface Block {
  readonly level: number;
  readonly startDay: number;
  readonly endDay: number;
}

/** The block that holds what a scale shows. */
function blockOf({ view, widthPx }: DayScale, level: number): Block {
  const days = binDays(level) * Math.ceil(widthPx / MIN_GAP_PX);
  const startDay = Math.floor(view.startDay / days) * days;
  return { level, startDay, endDay: startDay + 2 * days };
}

// As high as so many events; a fixed measure, so that columns keep their height while the view moves.
const FULL = Math.log2(1 + 400);

const remembered = new WeakMap<PointList, { readonly of: string; readonly path: string }>();

/** Draws densities of lanes for one scale. */
export class ProfileWriter {
  private readonly block: Block;
  private bins: ReturnType<typeof binsIn> | undefined;

  constructor(
    private readonly starts: Float64Array,
    private readonly scale: DayScale,
    level: number,
  ) {
    this.block = blockOf(scale, level);
  }

  /** Where columns stand, px. */
  get frame(): ProfileFrame {
    return {
      x: this.scale.xOf(this.block.startDay),
      columnPx: binDays(this.block.level - FINER) * this.scale.pxPerDay,
    };
  }

  /** An upright line for each column that holds anything, from the foot up, the higher the more, by the logarithm. */
  pathOf(points: PointList, footY: number, heightPx: number): string {
    const { level, startDay } = this.block;
    const of = `${level} ${startDay} ${footY} ${heightPx}`;
    const known = remembered.get(points);
    if (known?.of === of) return known.path;
    this.bins ??= binsIn(this.starts, this.block, level - FINER);
    const days = binDays(level - FINER);
    let path = "";
    const counts = points.counts(this.bins);
    for (const [i, { from }] of this.bins.entries()) {
      const count = counts[i] ?? 0;
      const column = Math.floor(((this.starts[from] ?? 0) - startDay) / days);
      if (count === 0 || column < 0) continue;
      const up = Math.max(2, Math.round(heightPx * Math.min(1, Math.log2(1 + count) / FULL)));
      path += `M${column}.5,${footY}v${-up}`;
    }
    remembered.set(points, { of, path });
    return path;
  }
}
