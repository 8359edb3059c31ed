import type { BarMark, OutletStyle } from "@/lib/timeline/types";
import type { Across } from "./across";

interface Props {
  readonly mark: BarMark;
  readonly outlets: readonly OutletStyle[];
  readonly across: Across;
  /** Prefix of the ids of the fades and hatches, see Paints. */
  readonly paints: string;
  readonly selected: boolean;
}

const LINE_PX = 2.5;
const FADE_PX = 40;
/** The solid part reaches under its fades, or a light seam would show between them. */
const SEAM_PX = 0.5;

/** Height of a bar, px: a stripe for each outlet. */
function barHeight(outletCount: number): number {
  return Math.max(5, outletCount * LINE_PX);
}

/** An event that lasts: a bar with a stripe for each outlet; open and approximate ends fade. */
export function SpanBar({ mark, outlets, across, paints, selected }: Props) {
  const length = mark.x1 - mark.x0;
  const height = barHeight(outlets.length);
  const fade = Math.min(FADE_PX, length / 2);
  const solidFrom = mark.x0 + (mark.fadeStart ? fade : 0);
  const solidTo = mark.x1 - (mark.fadeEnd ? fade : 0);
  const stripe = height / Math.max(1, outlets.length);
  return (
    <>
      <rect
        className={selected ? "timeline-bar-focus timeline-bar-selected" : "timeline-bar-focus"}
        x={across.of(mark.x0 - 3)}
        y={mark.y - 4}
        width={across.of(length + 6)}
        height={height + 8}
        rx={3}
      />
      {outlets.map((outlet, i) => {
        const y = mark.y + i * stripe;
        return (
          <g key={outlet.id}>
            {mark.fadeStart && (
              <rect
                x={across.of(mark.x0)}
                y={y}
                width={across.of(fade)}
                height={stripe}
                fill={`url(#${paints}-in-${outlet.id})`}
              />
            )}
            <rect
              x={across.of(solidFrom - SEAM_PX)}
              y={y}
              width={across.of(Math.max(0, solidTo - solidFrom) + 2 * SEAM_PX)}
              height={stripe}
              fill={outlet.colour}
            />
            {mark.fadeEnd && (
              <rect
                x={across.of(solidTo)}
                y={y}
                width={across.of(fade)}
                height={stripe}
                fill={`url(#${paints}-out-${outlet.id})`}
              />
            )}
          </g>
        );
      })}
    </>
  );
}
