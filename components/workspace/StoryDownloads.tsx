import type { EventFilter } from "@/lib/events/filter";
import type { StoryEvent } from "@/lib/events/types";
import { hasPeriod, isFiltering } from "../filters/filter-sentence";
import { Downloads } from "../share/Downloads";

/** The downloads of what is shown: the filter, and the window once the reader has moved it. */
export function StoryDownloads({
  events,
  filter,
}: {
  /** Those that pass the filter with its period. */
  readonly events: readonly StoryEvent[];
  readonly filter: EventFilter;
}) {
  const scope = hasPeriod(filter)
    ? "in this view"
    : isFiltering(filter)
      ? "that pass the filter"
      : "of the whole story";
  return (
    <div className="mt-12">
      <Downloads
        filter={filter}
        eventCount={events.length}
        mentionCount={events.reduce((sum, event) => sum + event.mentions.length, 0)}
        scope={scope}
      />
    </div>
  );
}
