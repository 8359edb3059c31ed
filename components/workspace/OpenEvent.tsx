"use client";

import { useEffect, useRef } from "react";
import { NO_FILTER } from "@/lib/events/filter";
import type { StoryEvent } from "@/lib/events/types";
import { EventPanel } from "../detail/EventPanel";
import { EventSheet } from "../detail/EventSheet";
import { eventsOfActor } from "../detail/events-of-actor";
import type { WorkspaceStory } from "./types";
import { useSheet } from "./useSheet";
import type { Workspace } from "./useWorkspace";

/**
 * The open event with its neighbours: beside the chart where there is room, else as a sheet over the page.
 * Takes the focus when another event is opened, and not when the page loads with one.
 */
export function OpenEvent({
  event,
  story,
  workspace,
  origin,
}: {
  readonly event: StoryEvent;
  readonly story: WorkspaceStory;
  readonly workspace: Workspace;
  readonly origin: string;
}) {
  // Side by side with a table of outlets nothing would be readable.
  const asSheet = useSheet(workspace.view.view === "compare");
  const { close, step, shown, drawn } = workspace;
  useTitleFocus(event.id);

  const sequence = workspace.view.view === "timeline" ? drawn : shown;
  const { previous, next, place } = neighbours(event, sequence, story.events);
  const withActor = (actorId: string) => ({ ...NO_FILTER, actors: [actorId] });
  const panel = (
    <EventPanel
      event={event}
      previous={previous}
      next={next}
      place={place === undefined ? undefined : `${place} of ${sequence.length}`}
      sources={story.sources}
      outlets={story.outlets}
      closeHref={workspace.closeHref}
      eventHref={workspace.hrefOfEvent}
      actorHref={(actorId) => workspace.hrefOfFilter(withActor(actorId))}
      actorCount={(actorId) => eventsOfActor(story.events, actorId)}
      permalink={`${origin}/events/${encodeURIComponent(event.id)}`}
      onClose={close}
      onOpen={step}
      onActor={(actorId) => workspace.showOnly(withActor(actorId), asSheet)}
    />
  );
  if (asSheet) {
    return (
      <EventSheet titleId="event-title" onClose={close}>
        {panel}
      </EventSheet>
    );
  }
  return <div className="event-panel [grid-area:panel]">{panel}</div>;
}

/** Whoever steps with "Next" stays there; whoever opened an event elsewhere is led to its title. A sheet does so by itself. */
function useTitleFocus(id: string) {
  const former = useRef<string>(undefined);
  useEffect(() => {
    const opened = former.current === undefined;
    former.current = id;
    const title = document.getElementById("event-title");
    title?.closest("dialog, .event-panel")?.scrollTo?.({ top: 0 });
    const focused = document.activeElement;
    const nobodyActed = !focused || focused === document.body; // the page was opened with this event
    const steps = !opened && focused?.closest("#event nav");
    if (!nobodyActed && !steps) title?.focus();
  }, [id]);
}

/** The events before and after in the order that is shown; where the filter hides the event itself, in time. */
function neighbours(event: StoryEvent, shown: readonly StoryEvent[], all: readonly StoryEvent[]) {
  const at = shown.findIndex(({ id }) => id === event.id);
  if (at >= 0) return { previous: shown[at - 1], next: shown[at + 1], place: at + 1 };
  const ids = new Set([...shown.map(({ id }) => id), event.id]);
  const sequence = all.filter(({ id }) => ids.has(id));
  const i = sequence.findIndex(({ id }) => id === event.id);
  return { previous: sequence[i - 1], next: sequence[i + 1], place: undefined };
}
