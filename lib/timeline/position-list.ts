// Positions of events as a sorted list: how many lie in any stretch of all positions, and which.
//
// Input   positions, ascending
// Output  counts and ranks by looking in the middle; shorter lists
// Knows   numbers only

import { boundAfter, lowerBound } from "@/lib/base/sorted";

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

  /** The next after a position, or the one before it; the position itself need not be one of them. */
  neighbour(position: number, direction: -1 | 1): number | undefined {
    return this.positions[direction > 0 ? this.rank(position + 1) : this.rank(position) - 1];
  }

  /** Those of which `sizes` holds at least `size`. */
  ofSize(sizes: Uint8Array, size: number): PositionList {
    const { positions } = this;
    const kept = new Uint32Array(positions.length);
    let count = 0;
    for (let i = 0; i < positions.length; i++) {
      const position = positions[i] as number;
      if ((sizes[position] as number) >= size) kept[count++] = position;
    }
    return count === positions.length ? this : new PositionList(kept.slice(0, count));
  }
}
