import type { CrowdMark as Crowd } from "@/lib/timeline/types";
import type { Across } from "./across";

interface Props {
  readonly mark: Crowd;
}

/** Several events too close to be told apart: a ring about the origin, for their number. */
export function CrowdMark({ mark }: Props) {
  return (
    <>
      <circle className="timeline-focus" r={mark.radius + 4} />
      <circle className="timeline-ring" r={mark.radius} />
    </>
  );
}

/** Events that last and have no row of their own, as one outlined bar. */
export function CrowdBar({ mark, across }: Props & { readonly across: Across }) {
  const { x0, x1 } = mark.bar ?? { x0: mark.x, x1: mark.x };
  return (
    <>
      <rect
        className="timeline-bar-focus"
        x={across.of(x0 - 3)}
        y={mark.y - 4}
        width={across.of(x1 - x0 + 6)}
        height={14}
        rx={3}
      />
      <rect className="timeline-ring" x={across.of(x0)} y={mark.y} width={across.of(x1 - x0)} height={6} />
    </>
  );
}
