import type { EventFilter } from "@/lib/events/filter";
import { grouped } from "../ui/grouped";
import { FileLink } from "./FileLink";

/** The data behind the page, as files. The counts are those of the files. */
export function Downloads({
  filter,
  eventCount,
  mentionCount,
  scope,
}: {
  readonly filter: EventFilter;
  readonly eventCount: number;
  readonly mentionCount: number;
  /** What the files hold, in words: "in this view", "of the whole story". */
  readonly scope: string;
}) {
  return (
    <section aria-labelledby="downloads-title" className="screen-only">
      <h2 id="downloads-title" className="font-serif text-[1.25rem] leading-tight font-medium">
        The data
      </h2>
      <p className="mt-1.5 text-[0.9375rem] text-muted">
        {grouped(eventCount)} {eventCount === 1 ? "event" : "events"} {scope}, one row each, or every outlet’s
        statement on a row of its own.
      </p>
      <ul className="mt-2 grid gap-1 text-[0.9375rem] tabular-nums">
        <li>
          <FileLink name="events.csv" filter={filter}>
            Events, CSV
          </FileLink>{" "}
          <span className="text-muted">{grouped(eventCount)}</span>
        </li>
        <li>
          <FileLink name="mentions.csv" filter={filter}>
            Statements, CSV
          </FileLink>{" "}
          <span className="text-muted">{grouped(mentionCount)}</span>
        </li>
        <li>
          <FileLink name="events.json" filter={filter} shown>
            Events and statements, JSON
          </FileLink>{" "}
          <span className="text-muted">{grouped(eventCount)}</span>
        </li>
      </ul>
    </section>
  );
}
