import { segmentPaths } from "@/lib/timeline/segments";
import type { DotMark, OutletStyle } from "@/lib/timeline/types";

interface Props {
  readonly mark: DotMark;
  /** Those that report the event, in the story's order. */
  readonly outlets: readonly OutletStyle[];
  readonly selected: boolean;
}

/** An event on one day: a disc about the origin, divided among the outlets that report it. */
export function EventMark({ mark, outlets, selected }: Props) {
  const { radius, timed } = mark;
  const paths = segmentPaths(outlets.length, radius);
  return (
    <>
      {selected && <circle className="timeline-selected" r={radius + 4} />}
      {timed.vague && <circle className="timeline-vague-halo" r={radius + 3} />}
      <circle className="timeline-focus" r={radius + 4} />
      {paths.map((path, i) => (
        <path
          key={outlets[i]?.id ?? "none"}
          className="timeline-segment"
          d={path}
          fill={outlets[i]?.colour ?? "var(--ink-muted)"}
        />
      ))}
    </>
  );
}
