// How many events each filter would leave.
//
// Input   events and the present filter
// Output  counts by actor, outlet and kind; each follows the other filters and not its own, so that a list never empties itself
// Knows   nothing of how they are shown

import { type EventFilter, filterEvents } from "./filter";
import type { EventKind, StoryEvent } from "./types";

export interface FacetCount<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** Events that have it, under the other filters. */
  readonly count: number;
}

export interface Facets {
  readonly actors: readonly FacetCount[];
  readonly outlets: readonly FacetCount[];
  readonly kinds: readonly FacetCount<EventKind>[];
}

interface Option<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

/** Most events first, then by name. Options that no event has any more stay, with 0. */
function count<Id extends string>(
  all: readonly StoryEvent[],
  left: readonly StoryEvent[],
  optionsOf: (event: StoryEvent) => readonly Option<Id>[],
): FacetCount<Id>[] {
  const counts = new Map<Id, { name: string; count: number }>();
  for (const event of all) for (const { id, name } of optionsOf(event)) counts.set(id, { name, count: 0 });
  for (const event of left) {
    for (const id of new Set(optionsOf(event).map((option) => option.id))) {
      const entry = counts.get(id);
      if (entry) entry.count++;
    }
  }
  const found = [...counts].map(([id, { name, count }]) => ({ id, name, count }));
  return found.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "en"));
}

/** Counts for the filter's lists. `outletNames` gives the outlets' names by id. */
export function countFacets(
  events: readonly StoryEvent[],
  filter: EventFilter,
  outletNames: ReadonlyMap<string, string>,
): Facets {
  const without = (key: "actors" | "outlets" | "kinds") => filterEvents(events, { ...filter, [key]: [] });
  return {
    actors: count(events, without("actors"), (event) => event.actors),
    outlets: count(events, without("outlets"), (event) =>
      event.mentions.map(({ outlet }) => ({ id: outlet, name: outletNames.get(outlet) ?? outlet })),
    ),
    kinds: count(events, without("kinds"), (event) => [{ id: event.kind, name: event.kind }]),
  };
}
