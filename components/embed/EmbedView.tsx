import { useMemo } from "react";
import { filterEvents } from "@/lib/events/filter";
import { filterSentence, isFiltering } from "../filters/filter-sentence";
import { Timeline } from "../timeline/Timeline";
import { Notice } from "../ui/Notice";
import { knownOf, pageHref, readPageState, timeless, withEvent, withWindow } from "../workspace/page-state";
import type { WorkspaceStory } from "../workspace/types";
import { useStoryUrl } from "../workspace/useStoryUrl";
import { EmbedDetail } from "./EmbedDetail";
import { OutletChoice } from "./OutletChoice";
import { useHeightMessages } from "./useHeightMessages";

export interface EmbedViewProps {
  readonly story: WorkspaceStory;
  /** Of the page's own parameters, without "?". */
  readonly initialQuery: string;
  /** Where the whole page is: "https://host", without a slash at the end. */
  readonly origin: string;
  /** Kept in the embed's addresses. */
  readonly theme: "auto" | "light" | "dark";
}

/** The chart alone, for other people's pages. Links that leave it take the whole window. */
export function EmbedView({ story, initialQuery, origin, theme }: EmbedViewProps) {
  useHeightMessages();
  const { query, go } = useStoryUrl(initialQuery);
  const known = useMemo(() => knownOf(story), [story]);
  const state = useMemo(() => readPageState(query, known), [query, known]);
  const { view, window, problems } = state;
  const filter = useMemo(() => timeless(state.filter), [state]);
  const events = useMemo(() => filterEvents(story.events, filter), [story, filter]);
  const selected = story.events.find((event) => event.id === view.event);

  const here = (next: typeof view) => themed(pageHref({ filter, view: next }, "/embed"), theme);
  const eventHref = (eventId: string) => here(withEvent(view, eventId));
  const outletsHref = (outlets: readonly string[]) =>
    themed(pageHref({ filter: { ...filter, outlets }, view }, "/embed"), theme);
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
      {problems.length > 0 && (
        <Notice>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      )}
      <OutletChoice
        outlets={story.outlets}
        chosen={filter.outlets}
        hrefOf={outletsHref}
        onChoose={(chosen) => step(outletsHref(chosen))}
      />
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
        <EmbedDetail
          event={selected}
          outlets={story.outlets}
          sources={story.sources}
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

function themed(href: string, theme: "auto" | "light" | "dark"): string {
  if (theme === "auto") return href;
  return `${href}${href.includes("?") ? "&" : "?"}dark=${theme === "dark"}`;
}
