// How much a whole story makes of somebody: the club of which three articles speak is "the club" in the fourth.
//
// Input   the articles of a story, and what their names stand for
// Output  how often they name somebody
// Knows   counts; no grammar

import type { Entity } from "@/lib/actors/register";
import type { ReadStory } from "./article";

const known = new WeakMap<ReadStory, (entity: Entity) => number>();

/** Counts, once for a story, how many names stand for an entity. */
export function prominenceIn(story: ReadStory): (entity: Entity) => number {
  const made = known.get(story);
  if (made) return made;
  const counts = new Map<string, number>();
  for (const { names } of story.articles)
    for (const name of names) {
      const { id } = story.register.entityOf(name).actor;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  const countOf = ({ actor }: Entity) => counts.get(actor.id) ?? 0;
  known.set(story, countOf);
  return countOf;
}
