// From a story as it was read to what the page shows: colours and letters for outlets, the span, who takes part.

import type { Named } from "@/lib/actors/match-names";
import type { ActorRef, OutletRef, Source, StoryEvent } from "@/lib/events/types";
import { outletStyles } from "@/lib/timeline/palette";
import type { DayWindow } from "@/lib/timeline/types";
import type { WorkspaceStory } from "./types";

interface ReadStory {
  readonly title: string;
  readonly opening: DayWindow;
  readonly outlets: readonly OutletRef[];
  /** Those whose other names are known. */
  readonly actors: readonly (ActorRef & Named)[];
  readonly sources: readonly Source[];
  readonly events: readonly StoryEvent[];
}

/** Plain data for the client. Outlets without a source in the story keep no colour, and are left out. */
export function workspaceStory({
  title,
  opening,
  outlets,
  actors,
  sources,
  events,
}: ReadStory): WorkspaceStory {
  const reporting = new Set(sources.map((source) => source.outlet.id));
  return {
    title,
    opening,
    span: spanOfEvents(events, opening),
    outlets: outletStyles(outlets.filter((outlet) => reporting.has(outlet.id))),
    actors: actorsOf(events, actors),
    sources,
    events,
  };
}

/** From the first to the last day that any event or the opening window names. */
export function spanOfEvents(events: readonly StoryEvent[], opening: DayWindow): DayWindow {
  const days = events.flatMap((event) => [event.start, event.end]).filter((day) => day !== null);
  const all = [...days, opening.from, opening.to].sort();
  return { from: all[0] ?? opening.from, to: all.at(-1) ?? opening.to };
}

function actorsOf(
  events: readonly StoryEvent[],
  known: readonly (ActorRef & Named)[],
): WorkspaceStory["actors"] {
  const aliases = new Map(known.map((actor) => [actor.id, actor.aliases]));
  const actors = new Map<string, ActorRef & Named>();
  for (const { id, name } of events.flatMap((event) => event.actors)) {
    if (!actors.has(id)) actors.set(id, { id, name, aliases: aliases.get(id) ?? [] });
  }
  return [...actors.values()];
}
