import { textWidth } from "@/lib/timeline/text-width";
import type { OutletStyle, PlacedLabel, PlacedMark } from "@/lib/timeline/types";
import { At } from "./At";
import type { Across } from "./across";

// The estimate is made for the bold weight with something to spare; letters should not drift from their words.
const BOLD = 0.97;
const PLAIN = 0.93;

interface Props {
  readonly mark: PlacedMark;
  readonly reporting: readonly OutletStyle[];
  readonly across: Across;
  readonly type: { readonly fontPx: number; readonly linePx: number };
}

/**
 * Letters of outlets and numbers of crowds. They stand outside the marks' links: a link's visible words have to be part
 * of its spoken name, and nobody says letters.
 */
export function MarkLetters({ mark, reporting, across, type }: Props) {
  if (mark.kind === "bar") {
    if (!mark.label) return null;
    const [words = ""] = mark.label.lines;
    const x =
      mark.label.x - mark.x0 + textWidth(words, type.fontPx) * (reporting.length > 2 ? BOLD : PLAIN) + 7;
    return (
      <At x={mark.x0} y={mark.y} across={across}>
        <Letters x={x} y={mark.label.y - mark.y} anchor="start" outlets={reporting} />
      </At>
    );
  }
  if (mark.kind === "crowd") return mark.bar ? null : <CrowdCount mark={mark} across={across} />;
  const [only] = reporting;
  return (
    <At x={mark.x} y={mark.y} across={across}>
      {reporting.length === 1 && only && (
        <text className="timeline-inner-letter" y={3.4} fontSize={only.letter.length > 1 ? 7.5 : 9.5}>
          {only.letter}
        </text>
      )}
      {mark.label?.showsOutlets && (
        <Letters
          x={mark.label.x - mark.x}
          y={mark.label.y - mark.y + mark.label.lines.length * type.linePx - 1}
          anchor={mark.label.anchor}
          outlets={reporting}
        />
      )}
    </At>
  );
}

function CrowdCount({
  mark,
  across,
}: {
  readonly mark: PlacedMark & { kind: "crowd" };
  readonly across: Across;
}) {
  const count = mark.events.length;
  return (
    <At x={mark.x} y={mark.y} across={across}>
      <text className="timeline-crowd-count" y={4.2} fontSize={count > 999 ? 10 : 12.5}>
        {count}
      </text>
    </At>
  );
}

interface LettersProps {
  readonly x: number;
  readonly y: number;
  readonly anchor: PlacedLabel["anchor"];
  readonly outlets: readonly OutletStyle[];
}

function Letters({ x, y, anchor, outlets }: LettersProps) {
  return (
    <text className="timeline-letters" x={x} y={y} textAnchor={anchor}>
      {outlets.map((outlet, i) => (
        <tspan key={outlet.id} dx={i === 0 ? 0 : 4} fill={outlet.colour}>
          {outlet.letter}
        </tspan>
      ))}
    </text>
  );
}
