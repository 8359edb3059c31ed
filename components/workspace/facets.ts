// The choices of the filter, with the number of events that each would show while the other choices stay.

import { countFacets, type FacetCount } from "@/lib/events/facets";
import { type EventFilter, NO_FILTER } from "@/lib/events/filter";
import type { StoryEvent } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";

export interface Choices {
  /** Most events in the whole story first: the order holds still while the counts change. */
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
    actors: countFacets(events, NO_FILTER, names).actors.map((actor) => ({
      ...actor,
      count: countNow.get(actor.id) ?? 0,
    })),
    outlets: outlets.map((outlet) => ({ ...outlet, count: outletNow.get(outlet.id) ?? 0 })),
  };
}
