"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { BitSet } from "@/lib/base/bit-set";
import type { EventFilter } from "@/lib/events/filter";
import { indexColumns } from "@/lib/timeline/event-index";
import type { StoryView } from "@/lib/timeline/story-view";
import type { DayWindow } from "@/lib/timeline/types";
import { columnsOfView, leadId } from "@/lib/timeline/view-columns";
import { kindId } from "@/lib/url/event-query";
import { writeViewQuery } from "@/lib/url/view-query";
import { FilterForm } from "../filters/FilterForm";
import { filterSentence, isFiltering } from "../filters/filter-sentence";
import { Downloads } from "../share/Downloads";
import { TimelineFigure } from "../timeline/TimelineFigure";
import { OutletMark } from "../ui/OutletMark";
import { AddressProblems } from "./AddressProblems";
import { EventList } from "./EventList";
import type { Choices } from "./facets";
import { PROMINENT_ACTORS } from "./facets";
import { isInWindow } from "./group-events";
import { NotFetched } from "./NotFetched";
import { type KnownStory, pageHref, readPageState, timeless, withFilter, withWindow } from "./page-state";
import type { WorkspaceStory } from "./types";
import { useStoryUrl } from "./useStoryUrl";
import { useStoryView } from "./useStoryView";
import { askedView, viewAddress } from "./view-address";

/** A story too large to be sent: the page holds what can be told apart in its window, and asks for more as the reader moves. */
export function LargeStory({
  story,
  eventCount,
  choices,
  server,
}: {
  readonly story: Pick<WorkspaceStory, "opening" | "span" | "outlets">;
  /** Of the whole story, before any filter. */
  readonly eventCount: number;
  readonly choices: Choices;
  /** What the server drew: its query, without "?", and the view with its address. */
  readonly server: { readonly query: string; readonly address: string; readonly view: StoryView };
}) {
  const router = useRouter();
  const { query, go } = useStoryUrl(server.query);
  const known = useMemo(() => knownOfLarge(story, choices), [story, choices]);
  const {
    filter,
    view: asked,
    window,
    problems,
  } = useMemo(() => readPageState(query, known), [query, known]);
  const address = viewAddress(timeless(filter), askedView(window, story.span));
  const { view, waiting, failed, retry } = useStoryView(address, server, story);
  const index = useMemo(() => {
    const columns = columnsOfView(view, story.outlets, story.span);
    return indexColumns(columns, BitSet.full(columns.count));
  }, [view, story]);
  const hrefOfWindow = (next: DayWindow) =>
    pageHref({ filter: timeless(filter), view: withWindow(asked, next, story.opening) });
  const show = (next: EventFilter) => router.push(pageHref(withFilter(asked, next)), { scroll: false });
  const listed = view.events.filter((event) => isInWindow(event, window));

  return (
    <>
      <AddressProblems problems={problems} />
      <FilterForm
        filter={filter}
        choices={formChoices(choices)}
        visibleActors={PROMINENT_ACTORS}
        kept={[...new URLSearchParams(writeViewQuery({ ...asked, from: undefined, to: undefined, page: 1 }))]}
        onFilter={show}
      />
      <p className="mt-3 text-[0.9375rem]" role="status">
        {filterSentence(view.total, eventCount, timeless(filter), nameIn(choices))}.
        {isFiltering(filter) && (
          <>
            {" "}
            <a href="/" className="inline-block min-h-6">
              Show all
            </a>
          </>
        )}
      </p>
      {failed && <NotFetched onRetry={retry} />}
      <div aria-busy={waiting}>
        <TimelineFigure
          index={index}
          outlets={story.outlets}
          window={window}
          opening={story.opening}
          span={story.span}
          hrefOf={eventHref}
          hrefOfWindow={hrefOfWindow}
          onWindowChange={(next, act) => go(hrefOfWindow(next), act)}
          onSelect={(id) => router.push(eventHref(id))}
        />
      </div>
      {listed.length > 0 && (
        <EventList
          events={listed}
          window={window}
          outlets={story.outlets}
          selectedId={undefined}
          eventHref={eventHref}
          onOpen={(id) => router.push(eventHref(id))}
        />
      )}
      <p className="mt-3 text-[0.9375rem] text-muted">
        The list has the events that can be told apart at this zoom; zoom in for more. All of them are in the
        files.
      </p>
      <div className="mt-10">
        <Downloads
          filter={timeless(filter)}
          eventCount={view.total}
          mentionCount={view.mentions}
          scope={isFiltering(timeless(filter)) ? "that pass the filter" : "of the whole story"}
        />
      </div>
    </>
  );
}

function eventHref(placeId: string): string {
  return `/events/${encodeURIComponent(leadId(placeId))}`;
}

/** What an address may name; events have pages of their own here. */
function knownOfLarge(
  { opening, span }: Pick<WorkspaceStory, "opening" | "span">,
  { actors, outlets }: Choices,
): KnownStory {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  return { opening, span, actors: ids(actors), outlets: ids(outlets), events: new Set() };
}

function formChoices({ actors, outlets, kinds }: Choices) {
  return {
    actors,
    outlets: outlets.map(({ id, name, count, letter, colour }) => ({
      id,
      name,
      count,
      sign: <OutletMark letter={letter} colour={colour} />,
    })),
    kinds: kinds.map(({ id, name, count }) => ({ id: kindId(id), name, count })),
  };
}

function nameIn({ actors, outlets }: Choices): (id: string) => string {
  const names = new Map([...actors, ...outlets].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
