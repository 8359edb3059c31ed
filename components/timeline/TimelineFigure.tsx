"use client";

import { useCallback, useId, useMemo, useRef, useState } from "react";
import { aimOf } from "@/lib/timeline/aim";
import { summarise } from "@/lib/timeline/describe";
import { viewOf } from "@/lib/timeline/scale";
import { clampView, limitsOf } from "@/lib/timeline/zoom";
import { LiveChart } from "./LiveChart";
import { MarkKey } from "./MarkKey";
import { ServerChart } from "./ServerChart";
import type { FigureProps } from "./timeline-props";
import { useHydrated } from "./useHydrated";
import { usePictureContext } from "./usePictureContext";
import { useRoom } from "./useRoom";
import { useWindowHistory } from "./useWindowHistory";
import { ZoomControls } from "./ZoomControls";
import { zoomActs } from "./zoom-acts";
import "./timeline.css";
import "./overview.css";
import "./stage.css";
import "./lane-heads.css";
import "./ink.css";
import "./cards.css";

/** Height of the chart without lanes under the overview, px; the same before and after its width is known. */
const HEIGHT_PX = 440;
const COMPACT_HEIGHT_PX = 360;

/** Heading, controls, overview, chart, summary and key: the chart with all that belongs to it. */
export function TimelineFigure(props: FigureProps) {
  const { index, outlets, window, span, opening, hrefOfWindow, compact, minDays, selectedId } = props;
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const id = `t${useId().replace(/[^a-zA-Z0-9]/g, "")}`;
  const limits = useMemo(
    () => ({ ...limitsOf(viewOf(span)), ...(minDays !== undefined && { minDays }) }),
    [span, minDays],
  );
  const hydrated = useHydrated();
  const context = usePictureContext(props, id);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const onCollapse = useCallback((lane: string) => setCollapsed((now) => toggled(now, lane)), []);
  const heldKey = useRef<string>(undefined);
  const before = useWindowHistory(window);
  const aim = useMemo(
    () => aimOf(index, clampView(viewOf(window), limits), selectedId),
    [index, window, limits, selectedId],
  );
  const summary = useMemo(() => summarise(index, outlets), [index, outlets]);
  const shared = {
    ...props,
    limits,
    context,
    collapsed,
    heightPx: compact ? COMPACT_HEIGHT_PX : HEIGHT_PX,
    onCollapse,
  };
  return (
    <figure className="timeline" aria-labelledby={`${id}-heading`} aria-describedby={`${id}-summary`}>
      <h2 id={`${id}-heading`} className="timeline-unseen">
        Timeline
      </h2>
      <a className="timeline-skip" href={`#${id}-after`}>
        Skip the chart
      </a>
      <ZoomControls
        acts={zoomActs({ window, opening, span, limits, aim, before })}
        hrefOf={hrefOfWindow}
        onAct={(next) => props.onWindowChange(next, "discrete")}
      />
      <div className="timeline-frame" ref={frame}>
        {room && <LiveChart {...shared} room={room} heldKey={heldKey} />}
        {!room && !hydrated && <ServerChart {...shared} heldKey={heldKey} />}
      </div>
      <figcaption className={compact ? "timeline-unseen" : "timeline-summary"}>
        <p id={`${id}-summary`}>{summary}</p>
        <MarkKey lanes={(props.lane ?? "none") !== "none"} />
      </figcaption>
      <span id={`${id}-after`} tabIndex={-1} />
    </figure>
  );
}

function toggled(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
