"use client";

import { useMemo } from "react";
import { describeDate } from "@/lib/base/date-words";
import { filterEvents } from "@/lib/events/filter";
import type { StoryEvent } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { filterSentence, isFiltering } from "../filters/filter-sentence";
import { Timeline } from "../timeline/Timeline";
import { OutletMark } from "../ui/OutletMark";
import { PlainLink } from "../ui/PlainLink";
import { knownOf, pageHref, readPageState, withEvent, withWindow } from "./page-state";
import type { WorkspaceStory } from "./types";
import { useStoryUrl } from "./useStoryUrl";

/** The chart alone, for other people's pages. Links that leave it take the whole window. */
export function EmbedView({
  story,
  initialQuery,
  origin,
  theme,
}: {
  readonly story: WorkspaceStory;
  /** Of the page's own parameters, without "?". */
  readonly initialQuery: string;
  readonly origin: string;
  /** Kept in the embed's addresses. */
  readonly theme: "auto" | "light" | "dark";
}) {
  const { query, go } = useStoryUrl(initialQuery);
  const known = useMemo(() => knownOf(story), [story]);
  const { filter, view, window } = useMemo(() => readPageState(query, known), [query, known]);
  const events = useMemo(() => filterEvents(story.events, filter), [story, filter]);
  const selected = story.events.find((event) => event.id === view.event);

  const here = (next: typeof view) => themed(pageHref({ filter, view: next }, "/embed"), theme);
  const eventHref = (eventId: string) => here(withEvent(view, eventId));
  const nameOf = (id: string) =>
    [...story.actors, ...story.outlets].find((named) => named.id === id)?.name ?? id;
  // Steps inside a frame would make the host page's back button stutter: all of them amend.
  const step = (href: string) => go(href, "drag");

  return (
    <main className="overflow-x-clip px-4 pt-3 pb-2" data-theme={theme === "auto" ? undefined : theme}>
      <h1 className="font-serif text-[clamp(1.25rem,4vw,1.625rem)] leading-tight font-medium text-balance">
        <a href={origin + pageHref({ filter, view })} target="_top">
          {story.title}
        </a>
      </h1>
      {isFiltering(filter) && (
        <p className="mt-1 text-[0.9375rem]">
          {filterSentence(events.length, story.events.length, filter, nameOf)}.
        </p>
      )}
      <ul className="mt-2 mb-1 flex flex-wrap gap-x-4 gap-y-1 text-[0.875rem]" aria-label="Outlets">
        {story.outlets.map((outlet) => (
          <li key={outlet.id} className="inline-flex items-center gap-1.5">
            <OutletMark letter={outlet.letter} colour={outlet.colour} />
            {outlet.name}
          </li>
        ))}
      </ul>
      <Timeline
        events={events}
        allEvents={story.events}
        outlets={story.outlets}
        window={window}
        opening={story.opening}
        span={story.span}
        selectedId={selected?.id}
        lane={view.lane}
        laneOrder={view.order}
        hrefOf={eventHref}
        hrefOfWindow={(next) => here(withWindow(view, next, story.opening))}
        onWindowChange={(next) => step(here(withWindow(view, next, story.opening)))}
        onSelect={(eventId) => step(eventHref(eventId))}
        compact
      />
      {selected && (
        <Selected
          event={selected}
          outlets={story.outlets}
          pageAddress={origin + pageHref({ filter, view })}
          closeHref={here(withEvent(view, undefined))}
          onClose={() => step(here(withEvent(view, undefined)))}
        />
      )}
      <p className="mt-3 border-t border-hairline pt-2 text-[0.8125rem] text-muted">
        {`Source: ${story.outlets.map((outlet) => outlet.name).join(", ")}. `}
        <a href={`${origin}/`} target="_top" className="inline-block min-h-6">
          Datelines
        </a>
      </p>
    </main>
  );
}

function Selected({
  event,
  outlets,
  pageAddress,
  closeHref,
  onClose,
}: {
  readonly event: StoryEvent;
  readonly outlets: readonly OutletStyle[];
  readonly pageAddress: string;
  readonly closeHref: string;
  readonly onClose: () => void;
}) {
  const reporting = outlets.filter(({ id }) => event.mentions.some((mention) => mention.outlet === id));
  return (
    <section aria-live="polite" className="mt-3 border-t-2 border-ink pt-2">
      <p className="kicker flex justify-between gap-4">
        <span className="text-ink">{describeDate(event.edtf)}</span>
        <PlainLink href={closeHref} onFollow={onClose}>
          Close
        </PlainLink>
      </p>
      <h2 className="font-serif text-[1.25rem] leading-snug font-medium">{event.title}</h2>
      <p className="mt-1 text-[0.9375rem]">
        Reported by {reporting.map((outlet) => outlet.name).join(", ")}.{" "}
        <a href={pageAddress} target="_top" className="inline-block min-h-6">
          Read their words
        </a>
      </p>
    </section>
  );
}

function themed(href: string, theme: "auto" | "light" | "dark"): string {
  if (theme === "auto") return href;
  return `${href}${href.includes("?") ? "&" : "?"}dark=${theme === "dark"}`;
}
