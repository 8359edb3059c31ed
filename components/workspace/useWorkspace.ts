"use client";

import { useDeferredValue, useMemo } from "react";
import { type EventFilter, filterEvents, NO_FILTER } from "@/lib/events/filter";
import { sortEvents } from "@/lib/events/sort";
import type { StoryEvent } from "@/lib/events/types";
import { readEventQuery, writeEventQuery } from "@/lib/url/event-query";
import { type Choices, chooserFor } from "./facets";
import { knownOf, type PageState, timeless } from "./page-state";
import { countMentions, type EventPlace, placeOf, type StoryCounts } from "./parts";
import type { WorkspaceStory } from "./types";
import { type Page, usePage } from "./usePage";
import { useStoryEvents } from "./useStoryEvents";

/** What the server drew: shown at once, and not asked for again. */
export interface Drawn {
  /** The query, without "?". */
  readonly query: string;
  /** Address of the data, and the ids of its events. */
  readonly address: string;
  readonly ids: readonly string[];
}

/** The page of a story that is held whole. */
export interface Workspace {
  readonly page: Page;
  /** Those that pass the filter, its period apart: what the chart draws. */
  readonly drawn: readonly StoryEvent[];
  /** Those that pass the filter with its period, in the order of the view. */
  readonly shown: readonly StoryEvent[];
  readonly counts: StoryCounts;
  /** The open event. */
  readonly opened: EventPlace | undefined;
  /** The last answer could not be had. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The events that the address asks for, all at hand. */
export function useWorkspace(story: WorkspaceStory, server: Drawn): Workspace {
  const known = useMemo(() => knownOf(story), [story]);
  const page = usePage(server.query, known, story.opening);
  const { filter, view } = page;
  const { drawn, failed, retry } = useDrawnEvents(story, filter, server);
  const shown = useShownEvents(drawn, page);
  const choices = useChoices(story, filter);
  const opened = useMemo(() => {
    const event = story.events.find(({ id }) => id === view.event);
    return event && placeOf(event, view.view === "timeline" ? drawn : shown, story);
  }, [story, view.event, view.view, drawn, shown]);
  const counts = { total: shown.length, mentions: countMentions(shown), choices };
  return { page, drawn, shown, counts, opened, failed, retry };
}

/** Addresses change with every step of a drag: what does not depend on the window is kept by the words of its query. */
function useDrawnEvents(story: WorkspaceStory, filter: EventFilter, server: Drawn) {
  const query = writeEventQuery(timeless(filter));
  const steady = useMemo(() => readEventQuery(new URLSearchParams(query)).filter, [query]);
  const { events, failed, retry } = useStoryEvents(steady, story.events, server.address, server.ids);
  return { drawn: events, failed, retry };
}

function useShownEvents(
  drawn: readonly StoryEvent[],
  { filter: { from, to }, view: { view, sort } }: PageState,
): readonly StoryEvent[] {
  const inPeriod = useMemo(
    () => (from === undefined && to === undefined ? drawn : filterEvents(drawn, { ...NO_FILTER, from, to })),
    [drawn, from, to],
  );
  return useMemo(() => (view === "table" ? sortEvents(inPeriod, sort) : inPeriod), [inPeriod, view, sort]);
}

/** Counts may lag behind a drag; nothing waits for them. */
function useChoices(story: WorkspaceStory, filter: EventFilter): Choices {
  const query = useDeferredValue(writeEventQuery(filter));
  const choose = useMemo(() => chooserFor(story), [story]);
  return useMemo(() => choose(readEventQuery(new URLSearchParams(query)).filter), [choose, query]);
}
