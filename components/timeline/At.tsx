import type { ReactNode } from "react";
import type { Across } from "./across";

interface Props {
  readonly x: number;
  readonly y: number;
  readonly across: Across;
  readonly children: ReactNode;
}

/** Moves what it holds to a place. Vertical moves glide (see timeline.css), horizontal ones follow the pointer. */
export function At({ x, y, across, children }: Props) {
  if (across.exact) {
    return (
      <g transform={`translate(${across.of(x)},0)`}>
        <g className="timeline-glide" style={{ transform: `translateY(${y}px)` }}>
          {children}
        </g>
      </g>
    );
  }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a shift of place within a drawing that has its name
    <svg x={across.of(x)} y={y} overflow="visible">
      {children}
    </svg>
  );
}
