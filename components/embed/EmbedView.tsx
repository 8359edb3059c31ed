import { type CSSProperties, useMemo } from "react";
import type { IsoDay } from "@/lib/base/calendar";
import { describeDate } from "@/lib/base/date-words";
import { explain, type Problem } from "@/lib/base/problems";
import { readEmbedOptions, withOptions } from "@/lib/embed/embed-options";
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
import "./embed.css";

export interface EmbedViewProps {
  readonly story: WorkspaceStory;
  /** Of the page's own parameters, without "?". */
  readonly initialQuery: string;
  /** Where the whole page is: "https://host", without a slash at the end. */
  readonly origin: string;
  /** The day since which a frozen story has stayed as it is. */
  readonly frozenOn?: IsoDay;
}

/** The chart alone, for other people's pages. Links that leave it take the whole window. */
export function EmbedView({ story, initialQuery, origin, frozenOn }: EmbedViewProps) {
  useHeightMessages();
  const { query, go } = useStoryUrl(initialQuery);
  const known = useMemo(() => knownOf(story), [story]);
  const state = useMemo(() => readPageState(query, known), [query, known]);
  const { options, problems: optionProblems } = useMemo(
    () => readEmbedOptions(new URLSearchParams(query)),
    [query],
  );
  const { view, window } = state;
  // A server refuses such an address; where the pages are plain files nobody does.
  const notKept: readonly Problem[] =
    options.frozen !== undefined && frozenOn === undefined
      ? [{ code: "embed/not-frozen", where: "frozen", detail: options.frozen }]
      : [];
  const problems = [...state.problems, ...[...optionProblems, ...notKept].map(explain)];
  const filter = useMemo(() => timeless(state.filter), [state]);
  const events = useMemo(() => filterEvents(story.events, filter), [story, filter]);
  const selected = story.events.find((event) => event.id === view.event);

  const here = (next: typeof view) => withOptions(pageHref({ filter, view: next }, "/embed"), options);
  const eventHref = (eventId: string) => here(withEvent(view, eventId));
  const outletsHref = (outlets: readonly string[]) =>
    withOptions(pageHref({ filter: { ...filter, outlets }, view }, "/embed"), options);
  const nameOf = (id: string) =>
    [...story.actors, ...story.outlets].find((named) => named.id === id)?.name ?? id;
  // Steps inside a frame would make the host page's back button stutter: all of them amend.
  const step = (href: string) => go(href, "drag");

  return (
    <main
      className={`embed px-4 pt-3 pb-2${options.heightPx === undefined ? "" : " embed-limited"}`}
      data-theme={options.theme === "auto" ? undefined : options.theme}
      style={{ "--embed-height": `${options.heightPx ?? 0}px` } as CSSProperties}
    >
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
        {frozenOn !== undefined && `As of ${describeDate(frozenOn)}. `}
        {`Source: ${story.outlets.map((outlet) => outlet.name).join(", ")}. `}
        <a href={`${origin}/`} target="_top" className="inline-block min-h-6">
          Datelines
        </a>
      </p>
    </main>
  );
}
