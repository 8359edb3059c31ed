// How many events each filter would leave.
//
// Input   events and the present filter
// Output  counts by actor, outlet and kind; each follows the other filters and not its own, so that a list never empties itself
// Knows   nothing of how they are shown

import { conditionsOf, type EventFilter } from "./filter";
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

const COLLATOR = new Intl.Collator("en");

/** A count for each option that any event has, 0 where none is left. */
function tally<Id extends string = string>() {
  const counts = new Map<Id, { readonly name: string; count: number }>();
  return {
    /** Notes an option of an event; `left` where the event passes the other filters. */
    note(id: Id, name: string, left: boolean): void {
      const entry = counts.get(id);
      if (!entry) counts.set(id, { name, count: left ? 1 : 0 });
      else if (left) entry.count += 1;
    },
    /** Most events first, then by name. */
    ranked(): readonly FacetCount<Id>[] {
      const found = [...counts].map(([id, { name, count }]) => ({ id, name, count }));
      return found.sort((a, b) => b.count - a.count || COLLATOR.compare(a.name, b.name));
    },
  };
}

/** Counts for the filter's lists, in one pass over the events. `outletNames` gives the outlets' names by id. */
export function countFacets(
  events: readonly StoryEvent[],
  filter: EventFilter,
  outletNames: ReadonlyMap<string, string>,
): Facets {
  const conditions = conditionsOf(filter);
  const [actors, outlets, kinds] = [tally(), tally(), tally<EventKind>()];
  for (const event of events) {
    const rest = conditions.rest(event);
    const ofActors = rest && conditions.actors(event);
    const ofOutlets = rest && conditions.outlets(event);
    const ofKinds = conditions.kinds(event);
    const forActors = ofOutlets && ofKinds;
    for (const { id, name } of event.actors) actors.note(id, name, forActors);
    const reporting = new Set(event.mentions.map(({ outlet }) => outlet));
    for (const id of reporting) outlets.note(id, outletNames.get(id) ?? id, ofActors && ofKinds);
    kinds.note(event.kind, event.kind, ofActors && ofOutlets);
  }
  return { actors: actors.ranked(), outlets: outlets.ranked(), kinds: kinds.ranked() };
}
