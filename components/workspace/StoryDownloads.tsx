import type { EventFilter } from "@/lib/events/filter";
import { hasPeriod, isFiltering } from "../filters/filter-sentence";
import { Downloads } from "../share/Downloads";
import type { StoryCounts } from "./parts";

/** The downloads of what is shown: the filter, and the window once the reader has moved it. */
export function StoryDownloads({
  counts: { total, mentions },
  filter,
}: {
  /** Of what passes the filter with its period. */
  readonly counts: Pick<StoryCounts, "total" | "mentions">;
  readonly filter: EventFilter;
}) {
  const scope = hasPeriod(filter)
    ? "in this view"
    : isFiltering(filter)
      ? "that the filter leaves"
      : "of the whole story";
  return (
    <div className="mt-12">
      <Downloads filter={filter} eventCount={total} mentionCount={mentions} scope={scope} />
    </div>
  );
}
