"use client";

import { useMemo } from "react";
import { columnsOf } from "@/lib/timeline/event-columns";
import { indexOf, shownIn } from "@/lib/timeline/story-index";
import { timeEvents } from "@/lib/timeline/timed-events";
import { TimelineFigure } from "./TimelineFigure";
import type { TimelineProps } from "./timeline-props";

/** The story on a zoomable time axis, with an overview above it. */
export function Timeline({ events, allEvents, laneOrder = "count", ...props }: TimelineProps) {
  const { outlets, span, lane = "none" } = props;
  const columns = useMemo(() => columnsOf(timeEvents(allEvents, outlets, span)), [allEvents, outlets, span]);
  const shown = useMemo(() => shownIn(columns, events), [columns, events]);
  const index = useMemo(
    () => indexOf(columns, shown, outlets, lane, laneOrder),
    [columns, shown, outlets, lane, laneOrder],
  );
  return <TimelineFigure {...props} index={index} />;
}
