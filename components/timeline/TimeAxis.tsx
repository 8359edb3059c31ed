import { memo } from "react";
import type { Axis } from "@/lib/timeline/types";
import type { Across } from "./across";

interface Props {
  readonly axis: Axis;
  readonly axisY: number;
  readonly across: Across;
}

/** Two rows of calendar words under a hairline, with short lines between minor units and long ones between major. */
export const TimeAxis = memo(function TimeAxis({ axis, axisY, across }: Props) {
  return (
    <g className="timeline-axis" aria-hidden="true">
      {axis.weekends.map(({ key, x, widthPx }) => (
        <rect
          key={key}
          className="timeline-weekend"
          x={across.of(x)}
          y={0}
          width={across.of(widthPx)}
          height={axisY}
        />
      ))}
      {axis.minor.map(({ key, x }) => (
        <line key={key} className="timeline-grid" x1={across.of(x)} x2={across.of(x)} y1={0} y2={axisY + 6} />
      ))}
      {axis.major.map(({ key, x }) => (
        <line
          key={key}
          className="timeline-grid-major"
          x1={across.of(x)}
          x2={across.of(x)}
          y1={0}
          y2={axisY + 42}
        />
      ))}
      <line className="timeline-baseline" x1="0" x2="100%" y1={axisY} y2={axisY} />
      {axis.minor.map(
        ({ key, label, labelX }) =>
          label && (
            <text key={key} x={across.of(labelX)} y={axisY + 18} textAnchor="middle" fontSize={12}>
              {label}
            </text>
          ),
      )}
      {axis.major.map(
        ({ key, label, labelX }) =>
          label && (
            <text key={key} className="timeline-major" x={across.of(labelX)} y={axisY + 38} fontSize={12.5}>
              {label}
            </text>
          ),
      )}
    </g>
  );
});
