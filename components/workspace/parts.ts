// The parts of a story that a view needs: counts, a page of its events, an open event with its neighbours.
// The page works them out itself where it holds the whole story; else the server does, and sends them.

import { type EventFilter, filterEvents } from "@/lib/events/filter";
import { type Sort, sortEvents } from "@/lib/events/sort";
import type { Source, StoryEvent } from "@/lib/events/types";
import { eventsOfActor } from "../detail/events-of-actor";
import { type Choices, chooserFor } from "./facets";
import type { WorkspaceStory } from "./types";

/** How many rows a page of a long table has. */
export const PAGE_SIZE = 100;
/** Events that answer a search at once; more are found below. */
export const MAX_FOUND = 3;
/** More names than these are found by searching, not by choosing. */
const MAX_ACTORS = 200;

/** What passes a filter, counted. */
export interface StoryCounts {
  readonly total: number;
  readonly mentions: number;
  readonly choices: Choices;
}

/** Some of the events that pass. */
export interface EventPage {
  readonly total: number;
  readonly mentions: number;
  readonly page: number;
  readonly pages: number;
  /** Events before this page. */
  readonly start: number;
  readonly events: readonly StoryEvent[];
}

export type Neighbour = Pick<StoryEvent, "id" | "title">;

/** An open event, and where it stands among those that are shown. */
export interface EventPlace {
  readonly event: StoryEvent;
  readonly previous?: Neighbour | undefined;
  readonly next?: Neighbour | undefined;
  /** From 1; absent where the filter hides the event. */
  readonly place?: number | undefined;
  readonly of: number;
  /** Those that report it. */
  readonly sources: readonly Source[];
  /** Events of the whole story that each of its actors takes part in. */
  readonly actorCounts: Readonly<Record<string, number>>;
}

/** A page of the events; one beyond the last is the last. */
export function pageOf(events: readonly StoryEvent[], page: number, size = PAGE_SIZE): EventPage {
  const pages = Math.max(1, Math.ceil(events.length / size));
  const shown = Math.min(page, pages);
  const start = (shown - 1) * size;
  return {
    total: events.length,
    mentions: countMentions(events),
    page: shown,
    pages,
    start,
    events: events.slice(start, start + size),
  };
}

export function countMentions(events: readonly StoryEvent[]): number {
  return events.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** The place of an event in what is shown; where the filter hides the event itself, its neighbours in time. */
export function placeOf(
  event: StoryEvent,
  shown: readonly StoryEvent[],
  { events, sources }: Pick<WorkspaceStory, "events" | "sources">,
): EventPlace {
  const reporting = new Set(event.mentions.map(({ source }) => source));
  const common = {
    event,
    of: shown.length,
    sources: sources.filter(({ id }) => reporting.has(id)),
    actorCounts: actorCounts(event, events),
  };
  const at = shown.findIndex(({ id }) => id === event.id);
  if (at >= 0)
    return { ...common, previous: named(shown[at - 1]), next: named(shown[at + 1]), place: at + 1 };
  const ids = new Set([...shown.map(({ id }) => id), event.id]);
  const sequence = events.filter(({ id }) => ids.has(id));
  const i = sequence.findIndex(({ id }) => id === event.id);
  return { ...common, previous: named(sequence[i - 1]), next: named(sequence[i + 1]) };
}

function named(event: StoryEvent | undefined): Neighbour | undefined {
  return event && { id: event.id, title: event.title };
}

function actorCounts(event: StoryEvent, events: readonly StoryEvent[]): Readonly<Record<string, number>> {
  return Object.fromEntries(event.actors.map(({ id }) => [id, eventsOfActor(events, id)]));
}

/** The counts of a filter, with the names that are told of most and those that are chosen. */
export function countsOf(story: WorkspaceStory, filter: EventFilter): StoryCounts {
  const passed = filterEvents(story.events, filter);
  const { actors, ...choices } = chooserOf(story)(filter);
  const few = actors.filter(({ id }, i) => i < MAX_ACTORS || filter.actors.includes(id));
  return { total: passed.length, mentions: countMentions(passed), choices: { ...choices, actors: few } };
}

/** A page of a filter's events in an order. */
export function pageOfStory(
  story: Pick<WorkspaceStory, "events">,
  filter: EventFilter,
  sort: Sort,
  page: number,
  size: number,
): EventPage {
  return pageOf(sortEvents(filterEvents(story.events, filter), sort), page, size);
}

/** An event among those that pass a filter, in an order; `undefined` where there is none of that id. */
export function placeInStory(
  story: Pick<WorkspaceStory, "events" | "sources">,
  filter: EventFilter,
  sort: Sort,
  eventId: string,
): EventPlace | undefined {
  const event = story.events.find(({ id }) => id === eventId);
  return event && placeOf(event, sortEvents(filterEvents(story.events, filter), sort), story);
}

type Chooser = ReturnType<typeof chooserFor>;
const choosers = new WeakMap<readonly StoryEvent[], Chooser>();

function chooserOf(story: WorkspaceStory): Chooser {
  const known = choosers.get(story.events) ?? chooserFor(story);
  choosers.set(story.events, known);
  return known;
}
