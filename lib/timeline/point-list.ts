// The points of a lane at a zoom level: all of its events but those that are bars there.
//
// Input   the lane's events, and those among them that are bars, as lists of positions
// Output  counts, and which they are
// Knows   numbers only; it copies none of them, so that a level of a million events is there at once

import type { PositionList } from "./position-list";

/** A stretch of positions, `to` exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Positions that are in one list and not in another. */
export class PointList {
  /** @param bars Some of `all`. */
  constructor(
    private readonly all: PositionList,
    private readonly bars: PositionList,
  ) {}

  /** How many there are in all. */
  get total(): number {
    return this.all.total - this.bars.total;
  }

  /** How many lie from `from` up to, not including, `to`. */
  count(from: number, to: number): number {
    return this.all.count(from, to) - this.bars.count(from, to);
  }

  /** How many lie in each stretch; each begins where the one before it ends. */
  counts(stretches: readonly Stretch[]): Uint32Array {
    const counts = new Uint32Array(stretches.length);
    const first = stretches[0]?.from ?? 0;
    let [all, bars] = [this.all.rank(first), this.bars.rank(first)];
    for (let i = 0; i < stretches.length; i++) {
      const to = stretches[i]?.to ?? 0;
      const [allUp, barsUp] = [this.all.rankAfter(to, all), this.bars.rankAfter(to, bars)];
      counts[i] = allUp - all - (barsUp - bars);
      [all, bars] = [allUp, barsUp];
    }
    return counts;
  }

  /** Those from `from` up to, not including, `to`; at most `most` of them. */
  list(from: number, to: number, most = Number.POSITIVE_INFINITY): number[] {
    const found: number[] = [];
    const [{ positions }, bars] = [this.all, this.bars.positions];
    let bar = this.bars.rank(from);
    for (let i = this.all.rank(from); i < positions.length && found.length < most; i++) {
      const position = positions[i] ?? to;
      if (position >= to) break;
      if (bars[bar] === position) bar++;
      else found.push(position);
    }
    return found;
  }

  /** The last before `to`, if it is not less than `from`. */
  last(from: number, to: number): number | undefined {
    const [{ positions }, bars] = [this.all, this.bars.positions];
    let bar = this.bars.rank(to) - 1;
    for (let i = this.all.rank(to) - 1; i >= 0; i--) {
      const position = positions[i] ?? -1;
      if (position < from) return undefined;
      if (bars[bar] !== position) return position;
      bar--;
    }
    return undefined;
  }
}
