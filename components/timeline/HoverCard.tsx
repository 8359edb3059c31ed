import { describeDate } from "@/lib/base/date-words";
import { asSentence, rangeInWords } from "@/lib/timeline/describe";
import type { OutletStyle, PlacedMark } from "@/lib/timeline/types";
import { drawnPx } from "./drawn-px";

interface Props {
  readonly mark: PlacedMark;
  readonly outlets: readonly OutletStyle[];
  /** Width of the drawing, px. */
  readonly widthPx: number;
}

const CARD_PX = 260;
const GAP_PX = 16;

/** What a mark stands for, next to it while it is pointed at. Its words are also the mark's spoken name. */
export function HoverCard({ mark, outlets, widthPx }: Props) {
  if (mark.kind === "crowd") return null;
  const { timed } = mark;
  const range = rangeInWords(timed);
  const left = Math.min(Math.max(mark.x - CARD_PX / 2, 4), Math.max(4, widthPx - CARD_PX - 4));
  return (
    <div
      className="timeline-card"
      aria-hidden="true"
      style={{
        left: drawnPx(left),
        top: drawnPx(mark.y - GAP_PX),
        width: drawnPx(Math.min(CARD_PX, widthPx - 8)),
      }}
    >
      <p className="timeline-card-date">{asSentence(describeDate(timed.event.edtf))}</p>
      <p className="timeline-card-title">{timed.event.title}</p>
      {range && <p className="timeline-card-note">Outlets differ: {range}</p>}
      <ul>
        {timed.outlets.map((i) => {
          const outlet = outlets[i];
          return outlet ? (
            <li key={outlet.id}>
              <b style={{ color: outlet.colour }}>{outlet.letter}</b> {outlet.name}
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
