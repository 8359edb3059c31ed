// The pixels of a drawing on the screen: where text is larger than usual they are larger too (see --timeline-px in timeline.css).

import type { CSSProperties } from "react";

/** A length in the drawing's pixels, as CSS. */
export function drawnPx(px: number): string {
  return `calc(${px} * var(--timeline-px))`;
}

/** Of what holds a drawing that is shown `scale` times as large as it was laid out. */
export function stageStyle(heightPx: number, scale: number): CSSProperties {
  return {
    height: heightPx * scale,
    ["--timeline-px" as string]: `${scale}px`,
    ["--timeline-sheet" as string]: sheetZoom(heightPx * scale),
  };
}

/** Of a sheet of A4 or Letter, px: what it holds beside the overview and the key, and what the head of a story leaves. */
const SHEET_PX = 820;
const SHEET_REST_PX = 540;
/** Words smaller than this part of themselves are not worth another sheet saved. */
const READABLE = 0.75;

/**
 * How large a drawing is on paper, where a browser cuts what is higher than a sheet through the middle of a row: smaller
 * where it then fits on the first sheet, or else on one of its own.
 */
function sheetZoom(heightPx: number): number {
  const rest = SHEET_REST_PX / heightPx;
  return Number(Math.min(1, rest >= READABLE ? rest : SHEET_PX / heightPx).toFixed(3));
}

/** A drawing that is shown larger says how large it is in its own pixels. */
export function viewBoxOf(widthPx: number, heightPx: number, scale: number): string | undefined {
  return scale === 1 ? undefined : `0 0 ${widthPx} ${heightPx}`;
}
