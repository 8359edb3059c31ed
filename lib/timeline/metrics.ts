// The drawing's measures, px: one place for the eye's decisions.
//
// Gives   sizes of marks, type and rows for a width of the drawing
// Knows   nothing of events

/** Height of a row of the grid on which dots and labels are placed. */
export const ROW_PX = 8;
/** Height of a dot's cell, in rows. */
export const DOT_ROWS = 3;
/** From one bar to the next below it. */
export const BAR_PITCH_PX = 27;
/** Height of the two-level axis under the marks. */
export const AXIS_PX = 46;
/** Air above the topmost mark. */
export const TOP_PX = 6;
/** An event shorter than this is drawn as a point. */
export const POINT_PX = 24;
/** Least distance between the first marks of two stacks. */
export const MIN_GAP_PX = 24;
/** A dot that many pixels from the next in the same day's column still reads as one of its own. */
export const COLUMN_PX = 30;
/** Between a dot and its label. */
export const LABEL_GAP_PX = 6;
/** Width of a day from which on the axis names hours. */
export const HOURS_FROM_PX = 480;
/** Largest part of the height that bars may take from dots. */
export const BAR_PART = 0.42;

/** Sizes that follow the width. */
export interface Type {
  readonly fontPx: number;
  readonly linePx: number;
  /** Measures that a label may be set to, in order of preference; from the third on only where the first has no room. */
  readonly measuresPx: readonly number[];
  readonly maxLines: number;
  /** Height of the line of outlets' letters. */
  readonly lettersPx: number;
}

/** Type for a drawing of that width, px. */
export function typeFor(widthPx: number): Type {
  return widthPx < 560
    ? { fontPx: 12, linePx: 14, measuresPx: [120, 150, 96], maxLines: 3, lettersPx: 12 }
    : { fontPx: 13, linePx: 15, measuresPx: [168, 210, 128], maxLines: 3, lettersPx: 12 };
}

/** Room above the baseline of a label's first line. */
export const LABEL_ASCENT_PX = 14;
/** Greatest radius of a counted crowd. */
export const CROWD_MAX_PX = 22;
/** Most points that lanes draw as elements; beyond it the small ones are mere dots. */
export const MOST_MARKS = 100;

/** Height of a row of events, px, without its head: the more rows there are, the lower each. */
export function laneHeight(laneCount: number): number {
  if (laneCount <= 3) return 140;
  if (laneCount <= 6) return 104;
  return laneCount <= 12 ? 60 : 34;
}

/** The type of a lane that is no higher than one line of words. */
export function singleLine(type: Type): Type {
  const [usual = 0, , narrow = usual] = type.measuresPx;
  return { ...type, measuresPx: [2 * usual, 3 * usual, usual, narrow], maxLines: 1, lettersPx: 0 };
}

/** Radius of a dot that so many outlets report, px: grows by area, within limits. */
export function dotRadius(outletCount: number): number {
  return [7, 7, 9, 10.5, 11.5][outletCount] ?? 12;
}

/** Radius of a counted crowd, px. */
export function crowdRadius(count: number): number {
  return Math.min(CROWD_MAX_PX, 11 + 3 * Math.log2(Math.max(1, count / 4)));
}

/** So many outlets' letters are about as wide as a label; where there are more, the last place says how many. */
export const MOST_LETTERS = 8;
