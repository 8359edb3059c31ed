"use client";

import { useEffect, useRef } from "react";
import { NO_FILTER } from "@/lib/events/filter";
import type { OutletStyle } from "@/lib/timeline/types";
import { EventPanel } from "../detail/EventPanel";
import { EventSheet } from "../detail/EventSheet";
import { grouped } from "../ui/grouped";
import type { EventPlace } from "./parts";
import type { Page } from "./usePage";
import { useSheet } from "./useSheet";

/**
 * The open event with its neighbours: beside the chart where there is room, else as a sheet over the page.
 * Takes the focus when another event is opened, and not when the page loads with one.
 */
export function OpenEvent({
  opened: { event, previous, next, place, of, sources, actorCounts },
  outlets,
  page,
  origin,
}: {
  readonly opened: EventPlace;
  readonly outlets: readonly OutletStyle[];
  readonly page: Page;
  readonly origin: string;
}) {
  // Side by side with a table of outlets nothing would be readable.
  const asSheet = useSheet(page.view.view === "compare");
  const { close, step } = page;
  useTitleFocus(event.id);

  const withActor = (actorId: string) => ({ ...NO_FILTER, actors: [actorId] });
  const panel = (
    <EventPanel
      event={event}
      previous={previous}
      next={next}
      place={place === undefined ? undefined : `${grouped(place)} of ${grouped(of)}`}
      sources={sources}
      outlets={outlets}
      closeHref={page.closeHref}
      eventHref={page.hrefOfEvent}
      actorHref={(actorId) => page.hrefOfFilter(withActor(actorId))}
      actorCount={(actorId) => actorCounts[actorId] ?? 0}
      permalink={`${origin}/events/${encodeURIComponent(event.id)}`}
      onClose={close}
      onOpen={step}
      onActor={(actorId) => page.showOnly(withActor(actorId), asSheet)}
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
    if (nobodyActed || steps) return;
    // Beside the chart all of the event is brought into view: its title alone may stand at the window's lower edge.
    const panel = title?.closest(".event-panel");
    title?.focus({ preventScroll: panel !== null });
    panel?.scrollIntoView?.({ block: "nearest" });
  }, [id]);
}
