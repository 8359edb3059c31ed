"use client";

import type { StoryEvent } from "@/lib/events/types";
import { Timeline } from "../timeline/Timeline";
import type { WorkspaceStory } from "./types";
import type { Page } from "./usePage";

/** The chart. */
export function TimelineView({
  story,
  page,
  drawn,
}: {
  readonly story: WorkspaceStory;
  readonly page: Page;
  /** Those that pass the filter, its period apart. */
  readonly drawn: readonly StoryEvent[];
}) {
  const { view, window } = page;
  return (
    <Timeline
      events={drawn}
      allEvents={story.events}
      outlets={story.outlets}
      window={window}
      opening={story.opening}
      span={story.span}
      selectedId={view.event}
      lane={view.lane}
      laneOrder={view.order}
      hrefOf={page.hrefOfEvent}
      hrefOfWindow={page.hrefOfWindow}
      onWindowChange={page.setWindow}
      onSelect={page.open}
    />
  );
}
