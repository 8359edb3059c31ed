"use client";

import { useId, useMemo, useRef } from "react";
import { describeDate, describeDays } from "@/lib/base/date-words";
import { summarise } from "@/lib/timeline/describe";
import { indexEvents } from "@/lib/timeline/levels";
import { viewOf, windowOf } from "@/lib/timeline/scale";
import { timeEvents } from "@/lib/timeline/timed-events";
import type { DayWindow, TimedEvent } from "@/lib/timeline/types";
import { clampView, limitsOf, openedWindow, zoomAt } from "@/lib/timeline/zoom";
import type { DrawingContext } from "./Drawing";
import { LiveChart } from "./LiveChart";
import { MarkKey } from "./MarkKey";
import { ServerChart } from "./ServerChart";
import type { TimelineProps } from "./timeline-props";
import { useWidth } from "./useWidth";
import { ZoomControls } from "./ZoomControls";
import "./timeline.css";

/** Height of the chart under the overview, px; the same before and after its width is known. */
const HEIGHT_PX = 440;
const COMPACT_HEIGHT_PX = 360;

/** The story on a zoomable time axis, with an overview above it. */
export function Timeline(props: TimelineProps) {
  const { events, allEvents, outlets, window, span, opening, hrefOfWindow, compact } = props;
  const frame = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(frame);
  const id = `t${useId().replace(/[^a-zA-Z0-9]/g, "")}`;
  const timed = useMemo(() => timeEvents(events, outlets, span), [events, outlets, span]);
  const allTimed = useMemo(() => timeEvents(allEvents, outlets, span), [allEvents, outlets, span]);
  const index = useMemo(() => indexEvents(timed), [timed]);
  const heightPx = compact ? COMPACT_HEIGHT_PX : HEIGHT_PX;
  const shared = { ...props, timed, allTimed, index, heightPx, context: useContextOf(props, timed) };
  return (
    <figure className="timeline" aria-labelledby={`${id}-summary`}>
      <a className="timeline-skip" href={`#${id}-after`}>
        Skip the chart
      </a>
      <ZoomControls
        acts={zoomActs(window, opening, span)}
        hrefOf={hrefOfWindow}
        onAct={(next) => props.onWindowChange(next, "discrete")}
      />
      <div className="timeline-frame" ref={frame}>
        {widthPx === undefined ? <ServerChart {...shared} /> : <LiveChart {...shared} widthPx={widthPx} />}
      </div>
      <figcaption className={compact ? "timeline-unseen" : "timeline-summary"}>
        <p id={`${id}-summary`}>{summarise(timed, outlets)}</p>
        <MarkKey />
      </figcaption>
      <span id={`${id}-after`} tabIndex={-1} />
    </figure>
  );
}

function useContextOf(props: TimelineProps, timed: readonly TimedEvent[]): DrawingContext {
  const { outlets, selectedId, hrefOf, hrefOfWindow, span } = props;
  const positions = useMemo(() => new Map(timed.map(({ event }, i) => [event.id, i + 1])), [timed]);
  return {
    outlets,
    positions,
    hrefOf,
    hrefOfCrowd: (extent) => hrefOfWindow(openedWindow(extent, span)),
    ...(selectedId !== undefined && { selectedId }),
  };
}

function sameWindow(a: DayWindow, b: DayWindow): boolean {
  return a.from === b.from && a.to === b.to;
}

/** "April 2025" where the opening window lies within one month, else its days. */
function openingName({ from, to }: DayWindow): string {
  return from.slice(0, 7) === to.slice(0, 7) ? describeDate(from.slice(0, 7)) : describeDays(from, to);
}

function zoomActs(window: DayWindow, opening: DayWindow, span: DayWindow) {
  const limits = limitsOf(viewOf(span));
  const view = clampView(viewOf(window), limits);
  const middle = (view.startDay + view.endDay) / 2;
  const zoomed = (factor: number) => windowOf(zoomAt(view, factor, middle, limits));
  return [
    { label: "+", name: "Zoom in", window: zoomed(2) },
    { label: "−", name: "Zoom out", window: zoomed(0.5) },
    { label: openingName(opening), window: opening, current: sameWindow(window, opening) },
    { label: "Whole story", window: span, current: sameWindow(window, span) },
  ];
}
