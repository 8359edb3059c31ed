import { memo } from "react";
import type { LaneStrip, OutletStyle } from "@/lib/timeline/types";
import { drawnPx } from "./drawn-px";

interface Props {
  readonly strips: readonly LaneStrip[];
  readonly outlets: readonly OutletStyle[];
  /** Absent on the server, where nothing answers: the heads are then mere words. */
  readonly onCollapse?: (laneId: string) => void;
}

/** Names of the rows with their numbers of events; each opens and closes its row. */
export const LaneHeads = memo(function LaneHeads({ strips, outlets, onCollapse }: Props) {
  return (
    <ul className="timeline-heads" aria-label="Rows">
      {strips.map((strip) => (
        <li
          key={strip.id}
          className={strip.headPx > 0 ? "timeline-head" : "timeline-head timeline-head-beside"}
          style={{
            top: drawnPx(strip.y),
            height: drawnPx(strip.headPx || strip.heightPx),
            // Above its row a head has the whole width; beside the drawing it has its own column.
            ...(strip.headPx > 0 && { width: "100cqi" }),
          }}
        >
          {onCollapse ? (
            <button type="button" aria-expanded={!strip.collapsed} onClick={() => onCollapse(strip.id)}>
              <span className="timeline-head-sign" aria-hidden="true">
                {strip.collapsed ? "+" : "−"}
              </span>
              <HeadWords strip={strip} outlets={outlets} />
            </button>
          ) : (
            <p>
              <HeadWords strip={strip} outlets={outlets} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
});

interface WordsProps {
  readonly strip: LaneStrip;
  readonly outlets: readonly OutletStyle[];
}

function HeadWords({ strip, outlets }: WordsProps) {
  const outlet = outlets.find(({ id }) => id === strip.id);
  return (
    <>
      {outlet && (
        <b aria-hidden="true" style={{ color: outlet.colour }}>
          {outlet.letter}
        </b>
      )}
      <span className="timeline-head-name" title={strip.name}>
        {strip.name}
      </span>{" "}
      <span className="timeline-head-count">
        {strip.count}
        <span className="timeline-unseen">{strip.count === 1 ? " event" : " events"}</span>
      </span>
    </>
  );
}
