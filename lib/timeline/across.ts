// How horizontal places are written: in pixels once the width is measured, in parts of the width before that.
//
// Knows   nothing of marks. The server does not know the width; in percentages its picture is right at any width that
//         its labels have room in

/** A way of writing places and lengths across the drawing. */
export interface Across {
  /** From px of the layout. */
  readonly of: (px: number) => string | number;
  /** Whether these are pixels of the screen. */
  readonly exact: boolean;
}

/** Pixels as they are. */
export const inPixels: Across = { of: (px) => round(px), exact: true };

/** Percentages of a layout's width. */
export function inPercent(widthPx: number): Across {
  return { of: (px) => `${round((100 * px) / widthPx)}%`, exact: false };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
