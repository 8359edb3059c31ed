import type { OutletStyle } from "@/lib/timeline/types";

interface Props {
  /** Prefix that keeps the ids of one drawing apart from those of another on the page. */
  readonly id: string;
  readonly outlets: readonly OutletStyle[];
}

/** Fades for open ends, one in and one out for each outlet, and the hatching of differing dates. */
export function Paints({ id, outlets }: Props) {
  return (
    <defs>
      {outlets.map((outlet) => (
        <linearGradient key={`in${outlet.id}`} id={`${id}-in-${outlet.id}`}>
          <stop offset="0" stopColor={outlet.colour} stopOpacity="0" />
          <stop offset="1" stopColor={outlet.colour} />
        </linearGradient>
      ))}
      {outlets.map((outlet) => (
        <linearGradient key={`out${outlet.id}`} id={`${id}-out-${outlet.id}`}>
          <stop offset="0" stopColor={outlet.colour} />
          <stop offset="1" stopColor={outlet.colour} stopOpacity="0" />
        </linearGradient>
      ))}
      <pattern
        id={`${id}-hatch`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className="timeline-hatch" x1="0" y1="0" x2="0" y2="5" />
      </pattern>
    </defs>
  );
}
