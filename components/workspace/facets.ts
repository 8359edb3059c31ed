// The choices of the filter, with the number of events that each would show while the other choices stay.

import { countFacets, type FacetCount } from "@/lib/events/facets";
import { type EventFilter, NO_FILTER } from "@/lib/events/filter";
import type { StoryEvent } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";

/** Actors that are shown without unfolding the rest. */
export const PROMINENT_ACTORS = 8;

export interface Choices {
  /**
   * Those who are told of most come first, `PROMINENT_ACTORS` of them, then the others; in each part by number of events.
   * All of it in the whole story: the order holds still while the counts change.
   */
  readonly actors: readonly FacetCount[];
  /** In the order given, which is that of the colours. */
  readonly outlets: readonly (OutletStyle & { readonly count: number })[];
}

/** Everyone and every outlet that can be chosen, also those that the other choices leave nothing of. */
export function choicesOf(
  events: readonly StoryEvent[],
  filter: EventFilter,
  outlets: readonly OutletStyle[],
): Choices {
  const names = new Map(outlets.map(({ id, name }) => [id, name]));
  const now = countFacets(events, filter, names);
  const countNow = new Map(now.actors.map(({ id, count }) => [id, count]));
  const outletNow = new Map(now.outlets.map(({ id, count }) => [id, count]));
  return {
    actors: inOrder(countFacets(events, NO_FILTER, names).actors, statementCounts(events)).map((actor) => ({
      ...actor,
      count: countNow.get(actor.id) ?? 0,
    })),
    outlets: outlets.map((outlet) => ({ ...outlet, count: outletNow.get(outlet.id) ?? 0 })),
  };
}

/** `byEvents` has most events first; a sort keeps that order among equals. */
function inOrder(
  byEvents: readonly FacetCount[],
  statements: ReadonlyMap<string, number>,
): readonly FacetCount[] {
  const told = (actor: FacetCount) => statements.get(actor.id) ?? 0;
  const prominent = new Set([...byEvents].sort((a, b) => told(b) - told(a)).slice(0, PROMINENT_ACTORS));
  return [
    ...byEvents.filter((actor) => prominent.has(actor)),
    ...byEvents.filter((actor) => !prominent.has(actor)),
  ];
}

/** How many statements there are on events that an actor takes part in. */
function statementCounts(events: readonly StoryEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { actors, mentions } of events) {
    for (const { id } of actors) counts.set(id, (counts.get(id) ?? 0) + mentions.length);
  }
  return counts;
}
