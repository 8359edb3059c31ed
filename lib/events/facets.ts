// How many events each filter would leave.
//
// Input   events and the present filter
// Output  counts by actor, outlet and kind; each follows the other filters and not its own, so that a list never empties itself
// Knows   nothing of how they are shown

import { countsBeside } from "./facet-bits";
import { choicesOf, type EventFilter, restOf } from "./filter";
import { filterColumns, type NamedFacet } from "./filter-columns";
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

/** Counts for the filter's lists, 0 where none is left. `outletNames` gives the outlets' names by id. */
export function countFacets(
  events: readonly StoryEvent[],
  filter: EventFilter,
  outletNames: ReadonlyMap<string, string>,
): Facets {
  const columns = filterColumns(events);
  const [actors, outlets, kinds] = countsBeside(choicesOf(columns, filter), restOf(events, columns, filter));
  return {
    actors: ranked(columns.actors, actors),
    outlets: ranked(columns.outlets, outlets, outletNames),
    kinds: ranked(columns.kinds, kinds),
  };
}

/** Most events first, then by name. */
function ranked<Id extends string>(
  { ids, names }: NamedFacet<Id>,
  counts: Uint32Array | undefined,
  otherNames?: ReadonlyMap<string, string>,
): readonly FacetCount<Id>[] {
  return ids
    .map((id, i) => ({ id, name: otherNames?.get(id) ?? names[i] ?? id, count: counts?.[i] ?? 0 }))
    .sort((a, b) => b.count - a.count || COLLATOR.compare(a.name, b.name));
}
