import type { EventFilter } from "@/lib/events/filter";
import type { StoryEvent } from "@/lib/events/types";
import { writeEventQuery } from "@/lib/url/event-query";

/** The files of exactly the events that are shown, in one line, with the number of their rows. */
export function DownloadLine({
  filter,
  events,
}: {
  readonly filter: EventFilter;
  readonly events: readonly StoryEvent[];
}) {
  const query = writeEventQuery(filter);
  const suffix = query ? `?${query}` : "";
  const statements = events.reduce((sum, event) => sum + event.mentions.length, 0);
  return (
    <p className="screen-only flex flex-wrap items-baseline gap-x-4 gap-y-1 text-[0.9375rem]">
      <span className="text-muted">Download</span>
      <a href={`/events.csv${suffix}`} download className="inline-block min-h-6">
        Events, CSV <Rows count={events.length} />
      </a>
      <a href={`/mentions.csv${suffix}`} download className="inline-block min-h-6">
        Statements, CSV <Rows count={statements} />
      </a>
      <a href={`/events.json${suffix}`} className="inline-block min-h-6">
        JSON
      </a>
    </p>
  );
}

function Rows({ count }: { readonly count: number }) {
  return (
    <span className="text-muted tabular-nums">
      ({count} {count === 1 ? "row" : "rows"})
    </span>
  );
}
