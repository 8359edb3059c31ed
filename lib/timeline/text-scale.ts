// How many times larger than usual a drawing is shown, so that its words grow with the reader's own size of text.
//
// Input   the size of the page's text and the room on the screen
// Output  a factor; a layout is made for a drawing that is as many times narrower
// Knows   nothing of marks: whatever holds words grows with them, dots with their letters and rows with their labels

/** Size of the page's text that metrics.ts is made for, px: the root's, see app/globals.css. */
export const USUAL_TEXT_PX = 17;

/** The narrowest drawing that still has room for labels, in its own px. */
const LEAST_DRAWING_PX = 126;

/**
 * Height of a drawing that is shown `scale` times as large, px: on the screen it grows half as fast as its words, so that
 * marks and their axis are seen at once.
 */
export function scaledHeight(heightPx: number, scale: number): number {
  return Math.round(heightPx / Math.sqrt(scale));
}

/**
 * The factor for text of `textPx` in `roomPx` pixels of the screen. 1 where text is of the usual size or smaller;
 * on a narrow screen no more than leaves room for labels.
 */
export function textScale(textPx: number, roomPx: number): number {
  const wanted = Math.round((100 * textPx) / USUAL_TEXT_PX) / 100;
  return Math.max(1, Math.min(wanted, roomPx / LEAST_DRAWING_PX));
}
