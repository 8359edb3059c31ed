// Brings the open event into view: the window flies to it, no further than is needed.

import { useEffect, useRef } from "react";
import { positionOf } from "@/lib/timeline/aim";
import type { EventIndex } from "@/lib/timeline/event-index";
import { windowOf } from "@/lib/timeline/scale";
import { clampView, type Limits } from "@/lib/timeline/zoom";
import type { TimelineZoom } from "./useTimelineZoom";

/** Follows `selectedId`; the one that the page opened with has been given its window already. */
export function useFlightTo(
  selectedId: string | undefined,
  index: EventIndex,
  zoom: TimelineZoom,
  limits: Limits,
): void {
  const latest = useRef({ index, zoom, limits });
  latest.current = { index, zoom, limits };
  const flownTo = useRef(selectedId);
  useEffect(() => {
    if (selectedId === undefined || selectedId === flownTo.current) return;
    flownTo.current = selectedId;
    const { index: events, zoom: current, limits: reach } = latest.current;
    const position = positionOf(events, selectedId);
    if (position === undefined) return;
    const [startDay, endDay] = [events.columns.starts[position] ?? 0, events.columns.ends[position] ?? 0];
    const view = current.view();
    if (startDay < view.endDay && endDay > view.startDay) return;
    const half = (view.endDay - view.startDay) / 2;
    const middle = (startDay + endDay) / 2;
    current.show(windowOf(clampView({ startDay: middle - half, endDay: middle + half }, reach)));
  }, [selectedId]);
}
