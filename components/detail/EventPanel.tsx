"use client";

import type { Source, StoryEvent } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { CopyButton } from "../ui/CopyButton";
import { PlainLink } from "../ui/PlainLink";
import { CalendarLink } from "./CalendarLink";
import { EventDetail } from "./EventDetail";

/** The opened event beside the chart. Its links work without scripts; with them nothing is loaded again. */
export function EventPanel({
  event,
  previous,
  next,
  place,
  sources,
  outlets,
  closeHref,
  eventHref,
  actorHref,
  actorCount,
  permalink,
  onClose,
  onOpen,
  onActor,
}: {
  readonly event: StoryEvent;
  readonly previous: Pick<StoryEvent, "id" | "title"> | undefined;
  readonly next: Pick<StoryEvent, "id" | "title"> | undefined;
  /** "3 of 20"; absent where the filter hides the event. */
  readonly place: string | undefined;
  readonly sources: readonly Source[];
  readonly outlets: readonly OutletStyle[];
  readonly closeHref: string;
  readonly eventHref: (eventId: string) => string;
  readonly actorHref: (actorId: string) => string;
  /** Events of the whole story that somebody takes part in. */
  readonly actorCount: (actorId: string) => number;
  /** Absolute address of the event's own page. */
  readonly permalink: string;
  readonly onClose: () => void;
  readonly onOpen: (eventId: string) => void;
  readonly onActor: (actorId: string) => void;
}) {
  return (
    <section
      id="event"
      aria-labelledby="event-title"
      onKeyDown={(key) => {
        // In a sheet the browser turns Escape into a request to close.
        if (key.key === "Escape" && !key.currentTarget.closest("dialog")) onClose();
      }}
    >
      <nav
        aria-label="Events one by one"
        className="screen-only flex items-center justify-between gap-3 border-t-2 border-ink pt-2 pb-3 text-[0.875rem]"
      >
        <span className="flex items-baseline gap-4">
          <Step event={previous} label="Previous" eventHref={eventHref} onOpen={onOpen} />
          <Step event={next} label="Next" eventHref={eventHref} onOpen={onOpen} />
          <span role="status" className="text-muted tabular-nums">
            {place}
            <span className="sr-only">: {event.title}</span>
          </span>
        </span>
        <PlainLink href={closeHref} onFollow={onClose}>
          Close
        </PlainLink>
      </nav>
      <EventDetail
        event={event}
        sources={sources}
        outlets={outlets}
        titleId="event-title"
        titleLevel={2}
        actorHref={actorHref}
        actorCount={actorCount}
        onActor={onActor}
      />
      <p className="screen-only flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-hairline pt-4 text-[0.9375rem]">
        <CopyButton text={permalink} label="Copy link" />
        <CalendarLink event={event} />
        <a href={`/events/${encodeURIComponent(event.id)}`} className="inline-block min-h-6">
          On a page of its own
        </a>
      </p>
    </section>
  );
}

function Step({
  event,
  label,
  eventHref,
  onOpen,
}: {
  readonly event: Pick<StoryEvent, "id" | "title"> | undefined;
  readonly label: string;
  readonly eventHref: (eventId: string) => string;
  readonly onOpen: (eventId: string) => void;
}) {
  if (!event) return <span className="text-muted">{label}</span>;
  return (
    <PlainLink href={eventHref(event.id)} onFollow={() => onOpen(event.id)} title={event.title}>
      {label}
    </PlainLink>
  );
}
