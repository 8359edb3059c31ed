"use client";

import { useMemo } from "react";
import type { EventFilter } from "@/lib/events/filter";
import { writeViewQuery } from "@/lib/url/view-query";
import { FilterForm, FilterStatus } from "../filters/FilterForm";
import { filterSentence, isFiltering } from "../filters/filter-sentence";
import { ShareControl } from "../share/ShareControl";
import { Timeline } from "../timeline/Timeline";
import { Notice } from "../ui/Notice";
import { OutletMark } from "../ui/OutletMark";
import { EventList } from "./EventList";
import { choicesOf, PROMINENT_ACTORS } from "./facets";
import { OpenEvent } from "./OpenEvent";
import { knownOf, pageHref, readPageState, withEvent, withWindow } from "./page-state";
import { StoryDownloads } from "./StoryDownloads";
import type { Act, WorkspaceStory } from "./types";
import { useReturnFocus } from "./useReturnFocus";
import { useStoryEvents } from "./useStoryEvents";
import { useStoryUrl } from "./useStoryUrl";

const NOTHING_CHOSEN: EventFilter = { actors: [], outlets: [], kinds: [], text: "" };

/** The story to explore: filter, chart, open event and list, all of them shown from the address. */
export function Workspace({
  story,
  initialQuery,
  initialAddress,
  initialIds,
  origin,
}: {
  readonly story: WorkspaceStory;
  /** The query that the server drew, without "?". */
  readonly initialQuery: string;
  /** Address of the data that the server drew, and the ids of its events. */
  readonly initialAddress: string;
  readonly initialIds: readonly string[];
  /** "https://host" of this page, for addresses that leave it. */
  readonly origin: string;
}) {
  const { query, go } = useStoryUrl(initialQuery);
  const known = useMemo(() => knownOf(story), [story]);
  const { filter, view, window, problems } = useMemo(() => readPageState(query, known), [query, known]);
  const { events, failed, retry } = useStoryEvents(filter, story.events, initialAddress, initialIds);
  const choices = useMemo(() => choicesOf(story.events, filter, story.outlets), [story, filter]);
  const focus = useReturnFocus();

  const nameOf = useMemo(() => namesOf(story), [story]);
  const eventHref = (eventId: string) => pageHref({ filter, view: withEvent(view, eventId) });
  const setFilter = (next: EventFilter, act: Act) => go(pageHref({ filter: next, view }), act);
  const open = (eventId: string) => {
    focus.remember();
    go(eventHref(eventId), "discrete");
  };
  const close = () => {
    go(pageHref({ filter, view: withEvent(view, undefined) }), "discrete");
    focus.giveBack(view.event);
  };
  const selected = story.events.find((event) => event.id === view.event);

  return (
    <>
      {problems.length > 0 && (
        <Notice>
          <p>A part of this page’s address could not be used, and is left out:</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <FilterForm
        filter={filter}
        actors={choices.actors}
        visibleActors={PROMINENT_ACTORS}
        outlets={choices.outlets.map(({ id, name, count, letter, colour }) => ({
          id,
          name,
          count,
          sign: <OutletMark letter={letter} colour={colour} />,
        }))}
        kept={[...new URLSearchParams(writeViewQuery(view))]}
        onFilter={setFilter}
      />
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <FilterStatus
          sentence={`${filterSentence(events.length, story.events.length, filter, nameOf)}.`}
          clearHref={isFiltering(filter) ? pageHref({ filter: NOTHING_CHOSEN, view }) : undefined}
          onClear={() => setFilter(NOTHING_CHOSEN, "discrete")}
        />
        <ShareControl
          pageAddress={origin + pageHref({ filter, view })}
          embedAddress={origin + pageHref({ filter, view }, "/embed")}
          title={`Timeline: ${story.title}`}
        />
      </div>
      {failed && (
        <Notice>
          <p>
            These events could not be brought up to date; what you see is from before.{" "}
            <button type="button" className="text-control" onClick={retry}>
              Try again
            </button>
          </p>
        </Notice>
      )}
      <div className={selected ? "story-grid story-grid-open" : "story-grid"}>
        <div className="min-w-0 [grid-area:chart]">
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
            hrefOfWindow={(next) => pageHref({ filter, view: withWindow(view, next, story.opening) })}
            onWindowChange={(next, act) =>
              go(pageHref({ filter, view: withWindow(view, next, story.opening) }), act)
            }
            onSelect={open}
          />
        </div>
        {selected && (
          <OpenEvent
            event={selected}
            events={events}
            story={story}
            origin={origin}
            closeHref={pageHref({ filter, view: withEvent(view, undefined) })}
            eventHref={eventHref}
            actorHref={(actorId) => pageHref({ filter: { ...filter, actors: [actorId] }, view })}
            onClose={close}
            onOpen={(eventId) => go(eventHref(eventId), "discrete")}
            onActor={(actorId) => setFilter({ ...filter, actors: [actorId] }, "discrete")}
          />
        )}
        <div className="min-w-0 [grid-area:list]">
          <EventList
            events={events}
            window={window}
            outlets={story.outlets}
            selectedId={selected?.id}
            eventHref={eventHref}
            onOpen={open}
          />
          <StoryDownloads events={events} filter={filter} view={view} />
        </div>
      </div>
    </>
  );
}

function namesOf(story: WorkspaceStory): (id: string) => string {
  const names = new Map([...story.actors, ...story.outlets].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
