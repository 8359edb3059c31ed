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
export function choicesOf(story: ChosenFrom, filter: EventFilter): Choices {
  return chooserFor(story)(filter);
}

type ChosenFrom = Pick<WorkspaceStory, "events" | "outlets" | "actors">;

/** The same for many filters of one story: what does not depend on the filter is worked out once. */
export function chooserFor({ events, outlets, actors }: ChosenFrom): (filter: EventFilter) => Choices {
  const names = new Map(outlets.map(({ id, name }) => [id, name]));
  const aliases = new Map(actors.map((actor) => [actor.id, actor.aliases]));
  const whole = countFacets(events, NO_FILTER, names);
  const ordered = inOrder(whole.actors, statementCounts(events)).map((actor) => ({
    ...actor,
    aliases: aliases.get(actor.id) ?? [],
  }));
  return (filter) => {
    const now = countFacets(events, filter, names);
    return {
      actors: recounted(ordered, now.actors),
      outlets: recounted(outlets, now.outlets),
      kinds: recounted(whole.kinds, now.kinds),
    };
  };
}

/** The options in their order, with the counts of now. */
function recounted<T extends { readonly id: string }>(
  options: readonly T[],
  now: readonly FacetCount[],
): readonly (T & { readonly count: number })[] {
  const counts = new Map(now.map(({ id, count }) => [id, count]));
  return options.map((option) => ({ ...option, count: counts.get(option.id) ?? 0 }));
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
