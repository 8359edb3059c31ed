// How many events of the story somebody takes part in.

import { filterColumns } from "@/lib/events/filter-columns";
import type { StoryEvent } from "@/lib/events/types";

export function eventsOfActor(events: readonly StoryEvent[], actorId: string): number {
  const { facet, numbersOf } = filterColumns(events).actors;
  const [number = 0] = numbersOf([actorId]);
  return facet.counts()[number] ?? 0;
}
