import { Fragment } from "react";
import type { PlacedLabel } from "@/lib/timeline/types";

interface Props {
  readonly label: PlacedLabel;
  /** The point that the label is drawn from, px. */
  readonly originX: number;
  readonly originY: number;
  readonly type: { readonly fontPx: number; readonly linePx: number };
  readonly strong: boolean;
}

/** A mark's words, broken into lines by the layout. */
export function MarkLabel({ label, originX, originY, type, strong }: Props) {
  return (
    <text
      className={strong ? "timeline-label timeline-label-strong" : "timeline-label"}
      textAnchor={label.anchor}
      fontSize={type.fontPx}
    >
      {label.lines.map((line, i) => (
        <Fragment key={line}>
          {/* A space without width: lines read as words of one title, and none is pushed aside by it. */}
          {i > 0 && <tspan fontSize={0}> </tspan>}
          <tspan x={label.x - originX} y={label.y - originY + i * type.linePx}>
            {line}
          </tspan>
        </Fragment>
      ))}
    </text>
  );
}
