// The choices of the filter, with the number of events that each would show while the other choices stay.

import { type EventFilter, filterEvents } from "@/lib/events/filter";
import type { StoryEvent } from "@/lib/events/types";

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Events that pass the rest of the filter. */
  readonly count: number;
}

/** By number of events in the whole story, then by name: the order holds still while the counts change. */
export function actorChoices(
  events: readonly StoryEvent[],
  filter: EventFilter,
  actors: readonly { readonly id: string; readonly name: string }[],
): readonly Choice[] {
  const idsOf = (event: StoryEvent) => event.actors.map((actor) => actor.id);
  const inAll = countIds(events, idsOf);
  const inRest = countIds(filterEvents(events, { ...filter, actors: [] }), idsOf);
  return actors
    .map(({ id, name }) => ({ id, name, count: inRest.get(id) ?? 0 }))
    .sort(
      (a, b) =>
        (inAll.get(b.id) ?? 0) - (inAll.get(a.id) ?? 0) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
}

/** In the order given, which is that of the colours. */
export function outletChoices(
  events: readonly StoryEvent[],
  filter: EventFilter,
  outlets: readonly { readonly id: string; readonly name: string }[],
): readonly Choice[] {
  const inRest = countIds(filterEvents(events, { ...filter, outlets: [] }), (event) =>
    event.mentions.map((mention) => mention.outlet),
  );
  return outlets.map(({ id, name }) => ({ id, name, count: inRest.get(id) ?? 0 }));
}

function countIds(
  events: readonly StoryEvent[],
  idsOf: (event: StoryEvent) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const id of new Set(idsOf(event))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
