// Positions of events as a sorted list: how many lie in any stretch of all positions, and which.
//
// Input   positions, ascending
// Output  counts and ranks by looking in the middle; shorter lists
// Knows   numbers only

import { boundAfter, lowerBound } from "./sorted";

/** Positions in order. Costs four bytes each, however many others there are. */
export class PositionList {
  /** @param positions Ascending, each once. */
  constructor(readonly positions: Uint32Array) {}

  /** How many there are in all. */
  get total(): number {
    return this.positions.length;
  }

  /** How many are less than `position`. */
  rank(position: number): number {
    return lowerBound(this.positions, position);
  }

  /** The same where it is known that at least `from` are: cheap where there are few more. */
  rankAfter(position: number, from: number): number {
    return boundAfter(this.positions, position, from);
  }

  /** How many lie from `from` up to, not including, `to`. */
  count(from: number, to: number): number {
    return to > from ? this.rank(to) - this.rank(from) : 0;
  }

  /** Those from `from` up to, not including, `to`; at most `most` of them. */
  list(from: number, to: number, most = Number.POSITIVE_INFINITY): number[] {
    const first = this.rank(from);
    return [...this.positions.subarray(first, Math.min(Math.max(first, this.rank(to)), first + most))];
  }

  /** The last before `to`, if it is not less than `from`. */
  last(from: number, to: number): number | undefined {
    const found = this.positions[this.rank(to) - 1];
    return found !== undefined && found >= from ? found : undefined;
  }

  /** The next after a position, or the one before it; the position itself need not be one of them. */
  neighbour(position: number, direction: -1 | 1): number | undefined {
    return this.positions[direction > 0 ? this.rank(position + 1) : this.rank(position) - 1];
  }

  /** Those that are kept, at most as many as there are. */
  filter(isKept: (position: number) => boolean): PositionList {
    const kept = new Uint32Array(this.positions.length);
    let count = 0;
    for (let i = 0; i < this.positions.length; i++) {
      const position = this.positions[i] ?? 0;
      if (isKept(position)) kept[count++] = position;
    }
    return new PositionList(kept.slice(0, count));
  }
}
