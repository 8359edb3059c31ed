import type { OutletStyle, PlacedLabel } from "@/lib/timeline/types";

interface Props {
  readonly label: PlacedLabel;
  /** The point that the label is drawn from, px. */
  readonly originX: number;
  readonly originY: number;
  readonly type: { readonly fontPx: number; readonly linePx: number };
  readonly outlets: readonly OutletStyle[];
  /** Behind the words on the same line, as a bar has it, or below them. */
  readonly letters: "behind" | "below";
  readonly strong: boolean;
}

/** A mark's words, broken into lines by the layout, and the letters of the outlets that report it. */
export function MarkLabel({ label, originX, originY, type, outlets, letters, strong }: Props) {
  const x = label.x - originX;
  const y = label.y - originY;
  const chips = label.showsOutlets
    ? outlets.map((outlet, i) => (
        <tspan key={outlet.id} dx={i === 0 ? (letters === "behind" ? 6 : 0) : 4} fill={outlet.colour}>
          {outlet.letter}
        </tspan>
      ))
    : null;
  return (
    <text
      className={strong ? "timeline-label timeline-label-strong" : "timeline-label"}
      textAnchor={label.anchor}
      fontSize={type.fontPx}
    >
      {label.lines.map((line, i) => (
        <tspan key={line} x={x} y={y + i * type.linePx}>
          {line}
        </tspan>
      ))}
      {letters === "behind" ? (
        <tspan className="timeline-letters">{chips}</tspan>
      ) : (
        chips && (
          <tspan className="timeline-letters" x={x} y={y + label.lines.length * type.linePx - 1}>
            {chips}
          </tspan>
        )
      )}
    </text>
  );
}
