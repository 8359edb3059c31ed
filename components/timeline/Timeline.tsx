"use client";

import { useMemo } from "react";
import { BitSet } from "@/lib/base/bit-set";
import { columnsOf } from "@/lib/timeline/event-columns";
import { EventIndex, indexColumns } from "@/lib/timeline/event-index";
import { sortIntoLanes } from "@/lib/timeline/lanes";
import { timeEvents } from "@/lib/timeline/timed-events";
import { TimelineFigure } from "./TimelineFigure";
import type { TimelineProps } from "./timeline-props";

/** The story on a zoomable time axis, with an overview above it. */
export function Timeline({ events, allEvents, laneOrder = "count", ...props }: TimelineProps) {
  const { outlets, span, lane = "none" } = props;
  const columns = useMemo(() => columnsOf(timeEvents(allEvents, outlets, span)), [allEvents, outlets, span]);
  const shown = useMemo(() => {
    const ids = new Set(events.map(({ id }) => id));
    const bits = new BitSet(columns.count);
    for (let i = 0; i < columns.count; i++) if (ids.has(columns.eventAt(i).event.id)) bits.add(i);
    return bits;
  }, [columns, events]);
  const index = useMemo(() => {
    if (lane === "none") return indexColumns(columns, shown);
    const { rows, members } = sortIntoLanes(columns, shown, lane, laneOrder, outlets);
    return new EventIndex(columns, shown, rows, members);
  }, [columns, shown, lane, laneOrder, outlets]);
  return <TimelineFigure {...props} index={index} />;
}
