"use client";

import type { EventFilter } from "@/lib/events/filter";
import { filterEvents } from "@/lib/events/filter";
import type { StoryEvent } from "@/lib/events/types";
import type { View } from "@/lib/url/view-query";
import { isFiltering } from "../filters/filter-sentence";
import { Downloads } from "../share/Downloads";

/** The downloads of what is shown: the filter, and the window once the reader has moved it. */
export function StoryDownloads({
  events,
  filter,
  view,
}: {
  /** Those that pass the filter, in any period. */
  readonly events: readonly StoryEvent[];
  readonly filter: EventFilter;
  readonly view: View;
}) {
  const { from, to } = view;
  const moved = from !== undefined || to !== undefined;
  const period = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const held = moved
    ? filterEvents(events, { actors: [], outlets: [], kinds: [], text: "", ...period })
    : events;
  const scope = moved ? "in this view" : isFiltering(filter) ? "that pass the filter" : "of the whole story";
  return (
    <div className="mt-12">
      <Downloads
        filter={{ ...filter, ...period }}
        eventCount={held.length}
        mentionCount={held.reduce((sum, event) => sum + event.mentions.length, 0)}
        scope={scope}
      />
    </div>
  );
}
