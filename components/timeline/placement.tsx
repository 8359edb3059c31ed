// Where things stand across the drawing: in pixels once the width is measured, in parts of the width before that.
// The server does not know the width; in percentages its picture is right at any width its labels have room in.

import type { ReactNode } from "react";

/** How horizontal places are written. */
export interface Across {
  /** A place or a length across, from px of the layout. */
  readonly of: (px: number) => string | number;
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

interface AtProps {
  readonly x: number;
  readonly y: number;
  readonly across: Across;
  readonly children: ReactNode;
}

/** Moves what it holds to a place. Vertical moves glide (see timeline.css), horizontal ones follow the pointer. */
export function At({ x, y, across, children }: AtProps) {
  if (across.exact) {
    return (
      <g transform={`translate(${round(x)},0)`}>
        <g className="timeline-glide" style={{ transform: `translateY(${round(y)}px)` }}>
          {children}
        </g>
      </g>
    );
  }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a shift of place within a drawing that has its name
    <svg x={across.of(x)} y={round(y)} overflow="visible">
      {children}
    </svg>
  );
}
