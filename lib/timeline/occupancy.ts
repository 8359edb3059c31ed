// Which parts of the drawing are taken.
//
// Input   boxes: a stretch of rows, and a stretch of pixels across
// Output  whether a box is free
// Knows   nothing of what the boxes hold

/** Rows count from the top of the drawing. */
export interface RowBox {
  readonly row: number;
  /** How many rows, downwards. */
  readonly rows: number;
  /** Left and right end, px. */
  readonly x0: number;
  readonly x1: number;
}

/** A record of taken boxes. It changes as marks are placed, and never leaves the layout. */
export class Occupancy {
  private readonly taken: { x0: number; x1: number }[][];

  constructor(readonly rowCount: number) {
    this.taken = Array.from({ length: rowCount }, () => []);
  }

  /** Whether the box lies within the rows and touches nothing that is taken. */
  isFree({ row, rows, x0, x1 }: RowBox): boolean {
    if (row < 0 || row + rows > this.rowCount) return false;
    for (let r = row; r < row + rows; r++) {
      for (const other of this.taken[r] ?? []) if (x0 < other.x1 && x1 > other.x0) return false;
    }
    return true;
  }

  /** Marks the box as taken; what lies outside the rows is ignored. */
  take({ row, rows, x0, x1 }: RowBox): void {
    for (let r = row; r < row + rows; r++) this.taken[r]?.push({ x0, x1 });
  }

  /** Gives back a box that was taken with the very same ends. */
  release({ row, rows, x0, x1 }: RowBox): void {
    for (let r = row; r < row + rows; r++) {
      const stretches = this.taken[r];
      const i = stretches?.findIndex((other) => other.x0 === x0 && other.x1 === x1) ?? -1;
      if (i >= 0) stretches?.splice(i, 1);
    }
  }
}
