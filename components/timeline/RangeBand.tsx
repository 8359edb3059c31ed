import type { Across } from "./across";

interface Props {
  /** Earliest and latest day that any outlet gives, px. */
  readonly x0: number;
  readonly x1: number;
  /** Middle of the band, px. */
  readonly y: number;
  readonly across: Across;
  readonly paints: string;
}

const HALF_PX = 4.5;

/** Where outlets differ over the date: a hatched band from the earliest day to the latest. */
export function RangeBand({ x0, x1, y, across, paints }: Props) {
  return (
    <g className="timeline-range">
      <rect
        x={across.of(x0)}
        y={y - HALF_PX}
        width={across.of(x1 - x0)}
        height={2 * HALF_PX}
        fill={`url(#${paints}-hatch)`}
      />
      {[x0, x1].map((x) => (
        <line key={x} x1={across.of(x)} x2={across.of(x)} y1={y - HALF_PX - 2} y2={y + HALF_PX + 2} />
      ))}
    </g>
  );
}
