"use client";

import { useState } from "react";
import type { StoryEvent } from "@/lib/events/types";
import type { DayWindow, Lane, LaneOrder, OutletStyle } from "@/lib/timeline/types";
import { Timeline } from "./Timeline";

interface Props {
  readonly events: readonly StoryEvent[];
  readonly outlets: readonly OutletStyle[];
  readonly opening: DayWindow;
  readonly span: DayWindow;
  readonly lane: Lane;
  readonly laneOrder: LaneOrder;
}

/** The chart with nothing around it but the state that a page would hold. */
export function TimelineScene({ events, outlets, opening, span, lane, laneOrder }: Props) {
  const [window, setWindow] = useState(opening);
  const [selectedId, select] = useState<string>();
  return (
    <Timeline
      events={events}
      allEvents={events}
      outlets={outlets}
      window={window}
      opening={opening}
      span={span}
      lane={lane}
      laneOrder={laneOrder}
      hrefOf={(id) => `?event=${id}`}
      hrefOfWindow={({ from, to }) => `?from=${from}&to=${to}`}
      onWindowChange={setWindow}
      onSelect={select}
      {...(selectedId !== undefined && { selectedId })}
    />
  );
}
