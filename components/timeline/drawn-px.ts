// The pixels of a drawing on the screen: where text is larger than usual they are larger too (see --timeline-px in timeline.css).

import type { CSSProperties } from "react";

/** A length in the drawing's pixels, as CSS. */
export function drawnPx(px: number): string {
  return `calc(${px} * var(--timeline-px))`;
}

/** Of what holds a drawing that is shown `scale` times as large as it was laid out. */
export function stageStyle(heightPx: number, scale: number): CSSProperties {
  return { height: heightPx * scale, ["--timeline-px" as string]: `${scale}px` };
}

/** A drawing that is shown larger says how large it is in its own pixels. */
export function viewBoxOf(widthPx: number, heightPx: number, scale: number): string | undefined {
  return scale === 1 ? undefined : `0 0 ${widthPx} ${heightPx}`;
}
