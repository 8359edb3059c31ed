"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { type EventFilter, filterEvents, NO_FILTER } from "@/lib/events/filter";
import { sortEvents } from "@/lib/events/sort";
import type { StoryEvent } from "@/lib/events/types";
import type { DayWindow } from "@/lib/timeline/types";
import { readEventQuery, writeEventQuery } from "@/lib/url/event-query";
import type { View } from "@/lib/url/view-query";
import { type Choices, chooserFor } from "./facets";
import {
  knownOf,
  type PageState,
  pageHref,
  readPageState,
  timeless,
  withEvent,
  withFilter,
  withWindow,
} from "./page-state";
import type { Act, WorkspaceStory } from "./types";
import { useReturnFocus } from "./useReturnFocus";
import { useStoryEvents } from "./useStoryEvents";
import { useStoryUrl } from "./useStoryUrl";

/** What the server drew: shown at once, and not asked for again. */
export interface Drawn {
  /** The query, without "?". */
  readonly query: string;
  /** Address of the data, and the ids of its events. */
  readonly address: string;
  readonly ids: readonly string[];
}

/** The state of the page and the ways to change it. */
export interface Workspace extends PageState {
  /** Those that pass the filter, its period apart: what the chart draws. */
  readonly drawn: readonly StoryEvent[];
  /** Those that pass the filter with its period, in the order of the view. */
  readonly shown: readonly StoryEvent[];
  readonly choices: Choices;
  readonly selected: StoryEvent | undefined;
  /** The last change was the chart's, which speaks for itself. */
  readonly quiet: boolean;
  /** The last answer could not be had. */
  readonly failed: boolean;
  readonly retry: () => void;
  readonly hrefOfEvent: (eventId: string) => string;
  readonly hrefOfFilter: (filter: EventFilter) => string;
  readonly hrefOfView: (view: Partial<View>) => string;
  readonly hrefOfWindow: (window: DayWindow) => string;
  /** Without the open event. */
  readonly closeHref: string;
  readonly setFilter: (filter: EventFilter, act?: Act) => void;
  /** Everything that passes a filter, in any period; may close the open event. */
  readonly showOnly: (filter: EventFilter, close: boolean) => void;
  readonly setView: (view: Partial<View>) => void;
  readonly setWindow: (window: DayWindow, act: Act) => void;
  readonly open: (eventId: string) => void;
  /** Another event in the place of the open one: where the focus came from stays known. */
  readonly step: (eventId: string) => void;
  readonly close: () => void;
}

/** Everything that the page shows follows from its address; every act writes one. */
export function useWorkspace(story: WorkspaceStory, server: Drawn): Workspace {
  const { query, go } = useStoryUrl(server.query);
  const known = useMemo(() => knownOf(story), [story]);
  const state = useMemo(() => readPageState(query, known), [query, known]);
  const { filter, view } = state;
  const [quiet, setQuiet] = useState(false);
  const { drawn, failed, retry } = useDrawnEvents(story, filter, server);
  const shown = useShownEvents(drawn, state);
  const choices = useChoices(story, filter);
  const focus = useReturnFocus();

  const act = (next: Pick<PageState, "filter" | "view">, kind: Act = "discrete", spoken = true) => {
    setQuiet(!spoken);
    go(pageHref(next), kind);
  };
  const opened = (eventId: string | undefined) => ({ filter, view: withEvent(view, eventId) });
  const moved = (window: DayWindow) => ({ filter, view: withWindow(view, window, story.opening) });

  return {
    ...state,
    drawn,
    shown,
    choices,
    selected: story.events.find((event) => event.id === view.event),
    quiet,
    failed,
    retry,
    // The fragment leads readers without scripts to the detail; where scripts run it is never written.
    hrefOfEvent: (eventId) => `${pageHref(opened(eventId))}#event`,
    hrefOfFilter: (next) => pageHref(withFilter(view, next)),
    hrefOfView: (next) => pageHref({ filter, view: { ...view, ...next } }),
    hrefOfWindow: (window) => pageHref(moved(window)),
    closeHref: pageHref(opened(undefined)),
    setFilter: (next, kind) => act(withFilter(view, next), kind),
    showOnly: (next, closes) => {
      const { filter: only, view: wide } = withFilter(view, next);
      act({ filter: only, view: closes ? withEvent(wide, undefined) : wide });
    },
    setView: (next) => act({ filter, view: { ...view, ...next } }),
    setWindow: (window, kind) => act(moved(window), kind, false),
    open: (eventId) => {
      focus.remember();
      act(opened(eventId));
    },
    step: (eventId) => act(opened(eventId)),
    close: () => {
      act(opened(undefined));
      focus.giveBack(view.event);
    },
  };
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
