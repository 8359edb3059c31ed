// The state of the page, read from its address and written back to it.
// The address has one period, `from` and `to`: the chart's window and the filter of table, files and counts alike.
// Where it names none the chart opens on the story's own window, and nothing is hidden anywhere.

import { explainAddress } from "@/lib/base/address-problems";
import { addDays } from "@/lib/base/calendar";
import type { EventFilter } from "@/lib/events/filter";
import type { DayWindow } from "@/lib/timeline/types";
import { checkIds, readEventQuery } from "@/lib/url/event-query";
import { checkEvent, OPENING_VIEW, readViewQuery, type View, writePageQuery } from "@/lib/url/view-query";
import type { WorkspaceStory } from "./types";

const ONE_ENDED_WINDOW_DAYS = 30;

export interface PageState {
  /** What the address asks for, with its period. */
  readonly filter: EventFilter;
  readonly view: View;
  /** What the chart shows: the view's days, or the story's opening window. */
  readonly window: DayWindow;
  /** What in the address could not be used, in words; each once. */
  readonly problems: readonly string[];
  /** Ids in the address that the story does not have. */
  readonly unknown: readonly string[];
}

type IdSet = Pick<ReadonlySet<string>, "has">;

/** What an address may name. Made once a story: addresses change with every step of a drag. */
export interface KnownStory {
  readonly opening: DayWindow;
  readonly span: DayWindow;
  readonly actors: IdSet;
  readonly outlets: IdSet;
  readonly events: IdSet;
}

/** The ids of a story, to check addresses by. */
export function knownOf({ opening, span, actors, outlets, events }: WorkspaceStory): KnownStory {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  return { opening, span, actors: ids(actors), outlets: ids(outlets), events: ids(events) };
}

/** Reads a query ("actor=putin&from=…"). Never fails: what can't be used is left out and reported. */
export function readPageState(query: string, known: KnownStory): PageState {
  const params = new URLSearchParams(query);
  const [given, shown] = [readEventQuery(params), readViewQuery(params)];
  const asked = checkIds(given, known);
  const { view, problems } = checkEvent(shown, known.events);
  const { actors, outlets } = asked.filter;
  const kept = [...actors, ...outlets, view.event];
  const named = [
    ...given.filter.actors,
    ...given.filter.outlets,
    ...(shown.view.event === undefined ? [] : [shown.view.event]),
  ];
  return {
    filter: asked.filter,
    view,
    window: windowOf(view, known),
    // Both readers look at the period, and both report it.
    problems: [...new Set([...asked.problems, ...problems].map(explainAddress))],
    unknown: named.filter((id) => !kept.includes(id)),
  };
}

/** The address of a state: "/" and its query, the defaults left out. */
export function pageHref({ filter, view }: Pick<PageState, "filter" | "view">, path = "/"): string {
  const query = writePageQuery(filter, view);
  return query ? `${path}?${query}` : path;
}

/** A filter without its period: what the chart draws, whatever its window shows. */
export function timeless({ from: _from, to: _to, ...rest }: EventFilter): EventFilter {
  return rest;
}

/** Another filter on the same view. Its period becomes the window, and a long table begins again. */
export function withFilter(view: View, filter: EventFilter): Pick<PageState, "filter" | "view"> {
  const { from: _from, to: _to, ...rest } = view;
  const { from, to } = filter;
  const period = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return { filter, view: { ...rest, ...period, page: OPENING_VIEW.page } };
}

/** The view with another window; the opening window is left out of the address. */
export function withWindow(view: View, window: DayWindow, opening: DayWindow): View {
  const { from: _from, to: _to, ...rest } = view;
  const isOpening = window.from === opening.from && window.to === opening.to;
  const first = { ...rest, page: OPENING_VIEW.page };
  return isOpening ? first : { ...first, from: window.from, to: window.to };
}

/** The view with another event open, or none. */
export function withEvent(view: View, eventId: string | undefined): View {
  const { event: _event, ...rest } = view;
  return eventId === undefined ? rest : { ...rest, event: eventId };
}

function windowOf({ from, to }: View, { opening, span }: KnownStory): DayWindow {
  if (from !== undefined && to !== undefined) return { from, to };
  if (from !== undefined)
    return { from, to: span.to > from ? span.to : addDays(from, ONE_ENDED_WINDOW_DAYS) };
  if (to !== undefined) return { from: span.from < to ? span.from : addDays(to, -ONE_ENDED_WINDOW_DAYS), to };
  return opening;
}
