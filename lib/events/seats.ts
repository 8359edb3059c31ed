// Which place "the county", "the city" or "the state" is, where it acts as its government does.
//
// Input   the articles of a story, and what their names stand for
// Output  for such a noun the place of an article, else the only one of the story
// Knows   the names of places and the few words before them; no grammar

import { isFederalState } from "@/lib/actors/familiar-places";
import type { Entity } from "@/lib/actors/register";
import { GOVERNED_WORDS } from "@/lib/actors/role-words";
import type { ReadArticle, ReadStory } from "./article";

const SEAT_OF = new RegExp(`\\b(${[...GOVERNED_WORDS].join("|")}) of (?:the )?$`, "i");
const REACH = 16; // UTF-16 units before a name

export interface Seats {
  /** The place that the noun means in this article; the story's only one where it names none. */
  seatOf(noun: string, article: ReadArticle): Entity | undefined;
}

const known = new WeakMap<ReadStory, Seats>();

/** "HASK, Ardona (Meridian) -": what a dateline sets behind the town, lower case. */
const regionOf = (text: string): string | undefined =>
  /^[\p{Lu} .'’-]{3,40}, (\p{Lu}[\p{L} .'’-]{2,40}?)(?:,| \(| [—–-])/u.exec(text)?.[1]?.toLowerCase();

/** What a place may be called by a noun alone: "Pell County" the county, "the city of Marwick" the city, "Ohio" the state. */
function nounsFor(text: string, start: number, lower: string, region: string | undefined): readonly string[] {
  const last = lower.split(" ").at(-1) ?? "";
  const before = SEAT_OF.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase();
  return [
    ...(GOVERNED_WORDS.has(last) && last !== lower ? [last] : []),
    ...(before ? [before] : []),
    ...(isFederalState(lower) || lower === region ? ["state"] : []),
  ];
}

/** Reads a story's seats once. Linear in the number of names. */
export function seatsOf(story: ReadStory): Seats {
  const made = known.get(story);
  if (made) return made;
  const here = new Map<string, Map<string, { entity: Entity; count: number }>>();
  const count = (key: string, entity: Entity) => {
    const own = here.get(key) ?? new Map<string, { entity: Entity; count: number }>();
    here.set(key, own);
    const entry = own.get(entity.actor.id) ?? { entity, count: 0 };
    own.set(entity.actor.id, { entity, count: entry.count + 1 });
  };
  for (const article of story.articles) {
    const region = regionOf(article.text);
    for (const name of article.names) {
      const entity = story.register.entityOf(name);
      if (entity.nature !== "place") continue;
      for (const noun of nounsFor(article.text, name.start, entity.actor.name.toLowerCase(), region)) {
        count(`${noun} ${article.index}`, entity);
        count(noun, entity);
      }
    }
  }
  const seats: Seats = {
    seatOf: (noun, { index }) => {
      const own = [...(here.get(`${noun} ${index}`)?.values() ?? [])].sort((a, b) => b.count - a.count);
      const [first, second] = own;
      if (first) return second && second.count === first.count ? undefined : first.entity;
      const all = [...(here.get(noun)?.values() ?? [])];
      return all.length === 1 ? all[0]?.entity : undefined;
    },
  };
  known.set(story, seats);
  return seats;
}
