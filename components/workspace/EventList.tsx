"use client";

import type { StoryEvent } from "@/lib/events/types";
import type { DayWindow, OutletStyle } from "@/lib/timeline/types";
import { grouped } from "../ui/grouped";
import { OutletMark } from "../ui/OutletMark";
import { PlainLink } from "../ui/PlainLink";
import { groupByDate, isInWindow } from "./group-events";

/** More rows than these belong in the table, which has pages. */
const MAX_LISTED = 200;

interface RowProps {
  readonly outlets: readonly OutletStyle[];
  readonly selectedId: string | undefined;
  readonly eventHref: (eventId: string) => string;
  readonly onOpen: (eventId: string) => void;
}

/** Every event that passes the filter: those in the chart's window first, the others folded but never lost. */
export function EventList({
  events,
  window,
  outlets,
  selectedId,
  eventHref,
  tableHref,
  onOpen,
  onTable,
}: RowProps & {
  readonly events: readonly StoryEvent[];
  readonly window: DayWindow;
  /** Where all of a long list can be read; absent where there is no such place. */
  readonly tableHref?: string;
  readonly onTable?: () => void;
}) {
  const inView = events.filter((event) => isInWindow(event, window));
  const outside = events.filter((event) => !isInWindow(event, window));
  const groups = (some: readonly StoryEvent[]) => (
    <>
      <DateGroups
        events={tableHref === undefined ? some : some.slice(0, MAX_LISTED)}
        outlets={outlets}
        selectedId={selectedId}
        eventHref={eventHref}
        onOpen={onOpen}
      />
      {tableHref !== undefined && some.length > MAX_LISTED && (
        <p className="border-t border-hairline py-3 text-[0.9375rem]">
          {grouped(some.length - MAX_LISTED)} more:{" "}
          <PlainLink href={tableHref} onFollow={onTable}>
            see them all as a table
          </PlainLink>
        </p>
      )}
    </>
  );
  return (
    <section aria-labelledby="events-title" id="events" className="@container mt-12">
      <h2 id="events-title" className="font-serif text-[1.625rem] leading-tight font-medium">
        Day by day
      </h2>
      {inView.length > 0 ? (
        groups(inView)
      ) : (
        <p className="mt-4 text-muted">No event in the part of the story that the chart shows.</p>
      )}
      {outside.length > 0 && (
        <details className="border-t border-hairline pt-3" open={inView.length === 0 || undefined}>
          <summary className="min-h-6 w-fit text-[0.9375rem]">
            Outside this view: {grouped(outside.length)} {outside.length === 1 ? "event" : "events"}
          </summary>
          {groups(outside)}
        </details>
      )}
    </section>
  );
}

function DateGroups({
  events,
  outlets,
  selectedId,
  eventHref,
  onOpen,
}: RowProps & { readonly events: readonly StoryEvent[] }) {
  return (
    <ol className="mt-4">
      {groupByDate(events).map(({ date, events: group }) => (
        <li
          key={date}
          className="grid gap-x-6 gap-y-1 border-t border-hairline py-3 @lg:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <h3 className="text-[0.9375rem] leading-[1.65] font-semibold tabular-nums">{date}</h3>
          <ul className="grid gap-2.5">
            {group.map((event) => (
              <EventRow
                key={event.id}
                event={event}
                outlets={outlets}
                selectedId={selectedId}
                eventHref={eventHref}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function EventRow({
  event,
  outlets,
  selectedId,
  eventHref,
  onOpen,
}: RowProps & { readonly event: StoryEvent }) {
  const reporting = outlets.filter((outlet) =>
    event.mentions.some((mention) => mention.outlet === outlet.id),
  );
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4">
      <span className="min-w-0 max-w-[40em] flex-[1_1_8rem] font-serif text-[1.125rem] leading-snug">
        <PlainLink
          href={eventHref(event.id)}
          current={event.id === selectedId}
          onFollow={() => onOpen(event.id)}
        >
          {event.title}
        </PlainLink>
        {!event.datesAgree && (
          <span className="font-sans text-[0.875rem] whitespace-nowrap text-accent"> dates differ</span>
        )}
      </span>
      <span className="flex max-w-[3.1rem] shrink-0 flex-wrap justify-end gap-1 pt-0.5 @lg:max-w-none">
        <span className="sr-only">Reported by {reporting.map((outlet) => outlet.name).join(", ")}</span>
        {reporting.map((outlet) => (
          <OutletMark key={outlet.id} letter={outlet.letter} colour={outlet.colour} />
        ))}
      </span>
    </li>
  );
}
