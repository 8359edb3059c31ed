import type { EventFilter } from "@/lib/events/filter";
import { grouped } from "../ui/grouped";
import { FileLink } from "./FileLink";

/** The files of exactly the events that are shown, in one line, with the number of their rows. */
export function DownloadLine({
  filter,
  eventCount,
  mentionCount,
}: {
  readonly filter: EventFilter;
  readonly eventCount: number;
  readonly mentionCount: number;
}) {
  return (
    <p className="screen-only flex flex-wrap items-baseline gap-x-4 gap-y-1 text-[0.9375rem]">
      <span className="text-muted">Download</span>
      <FileLink name="events.csv" filter={filter}>
        Events, CSV <Rows count={eventCount} />
      </FileLink>
      <FileLink name="mentions.csv" filter={filter}>
        Statements, CSV <Rows count={mentionCount} />
      </FileLink>
      <FileLink name="events.json" filter={filter} shown>
        JSON
      </FileLink>
    </p>
  );
}

function Rows({ count }: { readonly count: number }) {
  return (
    <span className="text-muted tabular-nums">
      ({grouped(count)} {count === 1 ? "row" : "rows"})
    </span>
  );
}
