"use client";

import { useEffect } from "react";
import type { StoryEvent } from "@/lib/events/types";
import { EventPanel } from "../detail/EventPanel";
import type { WorkspaceStory } from "./types";

/** The open event with its neighbours in time; takes the focus when another event is opened, not when the page loads. */
export function OpenEvent({
  event,
  events,
  story,
  origin,
  closeHref,
  eventHref,
  actorHref,
  onClose,
  onOpen,
  onActor,
}: {
  readonly event: StoryEvent;
  /** Those that pass the filter: previous and next are among them. */
  readonly events: readonly StoryEvent[];
  readonly story: WorkspaceStory;
  readonly origin: string;
  readonly closeHref: string;
  readonly eventHref: (eventId: string) => string;
  readonly actorHref: (actorId: string) => string;
  readonly onClose: () => void;
  readonly onOpen: (eventId: string) => void;
  readonly onActor: (actorId: string) => void;
}) {
  const id = event.id;
  useEffect(() => {
    const opener = document.activeElement;
    if (!opener || opener === document.body) return; // nobody acted: the page was opened with this event
    if (id) document.getElementById("event-title")?.focus();
  }, [id]);

  const { previous, next } = neighbours(event, events, story.events);
  return (
    <div className="event-panel [grid-area:panel]">
      <EventPanel
        event={event}
        previous={previous}
        next={next}
        sources={story.sources}
        outlets={story.outlets}
        closeHref={closeHref}
        eventHref={eventHref}
        actorHref={actorHref}
        permalink={`${origin}/events/${encodeURIComponent(event.id)}`}
        onClose={onClose}
        onOpen={onOpen}
        onActor={onActor}
      />
    </div>
  );
}

/** The events before and after in time, also where the filter hides the event itself. */
function neighbours(event: StoryEvent, shown: readonly StoryEvent[], all: readonly StoryEvent[]) {
  const ids = new Set([...shown.map(({ id }) => id), event.id]);
  const sequence = all.filter(({ id }) => ids.has(id));
  const i = sequence.findIndex(({ id }) => id === event.id);
  return { previous: sequence[i - 1], next: sequence[i + 1] };
}
