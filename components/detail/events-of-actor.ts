// How many events of the story somebody takes part in.

import type { StoryEvent } from "@/lib/events/types";

export function eventsOfActor(events: readonly StoryEvent[], actorId: string): number {
  return events.filter(({ actors }) => actors.some(({ id }) => id === actorId)).length;
}
