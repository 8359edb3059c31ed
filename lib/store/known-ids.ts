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
  const known = made.get(events);
  if (known) return known;
  const found = events.flatMap((event) => [
    ...event.actors,
    ...event.mentions.flatMap((mention) => mention.actors),
  ]);
  const ids = {
    actors: new Set([...actors, ...found].map(({ id }) => id)),
    outlets: new Set(outlets.map(({ id }) => id)),
    events: new Set(events.map(({ id }) => id)),
  };
  made.set(events, ids);
  return ids;
}

/** A story's events stay the same list for as long as no file changes. */
const made = new WeakMap<Story["events"], StoryIds>();
