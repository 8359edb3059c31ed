// Which ids a link to the story may name.

import type { Story } from "./types";

export interface StoryIds {
  readonly actors: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

/** The known actors and those found in the text, the outlets that report, and the events. */
export function knownIds({
  actors,
  outlets,
  events,
}: Pick<Story, "actors" | "outlets" | "events">): StoryIds {
  const found = events.flatMap((event) => [
    ...event.actors,
    ...event.mentions.flatMap((mention) => mention.actors),
  ]);
  return {
    actors: new Set([...actors, ...found].map(({ id }) => id)),
    outlets: new Set(outlets.map(({ id }) => id)),
    events: new Set(events.map(({ id }) => id)),
  };
}
