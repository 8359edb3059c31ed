// The choices of the filter, with the number of events that each would show while the other choices stay.

import type { Named } from "@/lib/actors/match-names";
import { countFacets, type FacetCount } from "@/lib/events/facets";
import { type EventFilter, NO_FILTER } from "@/lib/events/filter";
import type { EventKind, StoryEvent } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import type { WorkspaceStory } from "./types";

/** Actors that are shown without unfolding the rest. */
export const PROMINENT_ACTORS = 6;

export interface Choices {
  /**
   * Those who are told of most come first, `PROMINENT_ACTORS` of them, then the others; in each part by number of events.
   * All of it in the whole story: the order holds still while the counts change.
   */
  readonly actors: readonly (FacetCount & Named)[];
  /** In the order given, which is that of the colours. */
  readonly outlets: readonly (OutletStyle & { readonly count: number })[];
  /** Those that the story has, most events first. */
  readonly kinds: readonly FacetCount<EventKind>[];
}

/** All that can be chosen, also what the other choices leave nothing of. */
export function choicesOf(
  { events, outlets, actors }: Pick<WorkspaceStory, "events" | "outlets" | "actors">,
  filter: EventFilter,
): Choices {
  const names = new Map(outlets.map(({ id, name }) => [id, name]));
  const aliases = new Map(actors.map((actor) => [actor.id, actor.aliases]));
  const whole = countFacets(events, NO_FILTER, names);
  const now = countFacets(events, filter, names);
  const countNow = new Map(now.actors.map(({ id, count }) => [id, count]));
  const outletNow = new Map(now.outlets.map(({ id, count }) => [id, count]));
  const kindNow = new Map(now.kinds.map(({ id, count }) => [id, count]));
  return {
    actors: inOrder(whole.actors, statementCounts(events)).map((actor) => ({
      ...actor,
      aliases: aliases.get(actor.id) ?? [],
      count: countNow.get(actor.id) ?? 0,
    })),
    outlets: outlets.map((outlet) => ({ ...outlet, count: outletNow.get(outlet.id) ?? 0 })),
    kinds: whole.kinds.map((kind) => ({ ...kind, count: kindNow.get(kind.id) ?? 0 })),
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
