// Whose "the board", "staff" or "the plant" is, where the text does not say.
//
// Input   an article's bodies, where they were named, and who was spoken of last
// Output  the body most spoken of that can have such a thing
// Knows   counts and nearness

import type { Entity } from "@/lib/actors/register";
import type { ReadArticle } from "./article";
import { isCompany, isOwner, isUnion } from "./body-kinds";
import type { Discourse } from "./discourse";
import type { Salience } from "./salience";

/** An article with what it has spoken of. */
export interface Telling {
  readonly article: ReadArticle;
  readonly discourse: Discourse;
  readonly salience: Salience;
  /** How often the story names somebody. */
  readonly prominence: (entity: Entity) => number;
  /** How often it names the body of the article that it names most. */
  readonly foremost: number;
}

/** Recency from 0 to 1: 1 just before `at`. */
export const recencyOf = (discourse: Discourse, entity: Entity, at: number): number =>
  (discourse.lastNamed(entity, at) + 1) / discourse.length;

/** Nouns for what every body has: "the trustees", "staff", "the plant" are those of the body most spoken of. */
export const ORGANS = new Set(
  "board trustees directors executives management staff employees shareholders bosses plant factory works site headquarters".split(
    " ",
  ),
);

const BESIDE = 160; // UTF-16 units

/** Whether what was named at `from` stands before `at` in one sentence. */
const isBeside = ({ text }: ReadArticle, from: number, at: number): boolean =>
  from >= 0 && at - from < BESIDE && !/[.!?][”"’]?\s/.test(text.slice(from, at));

const WEIGHT = 2;

const PREMISES = new Set("plant factory works site headquarters".split(" "));

/** The likeliest owner of the organ that is spoken of at the offset `at`. */
export function ownerOf(
  { article, discourse, salience, prominence, foremost }: Telling,
  organ: string,
  at: number,
): Entity | undefined {
  const rank = (entity: Entity) =>
    discourse.countOf(entity) / 4 +
    (WEIGHT * prominence(entity)) / foremost +
    recencyOf(discourse, entity, at) +
    (isBeside(article, discourse.lastNamed(entity, at), at) ? 1 : 0) +
    (salience.body?.actor.id === entity.actor.id ? 1 : 0);
  // "The board" is none of those who give grants or keep watch.
  const governed = /^(?:board|trustees|directors|executives|shareholders|management)$/.test(organ);
  const owners = discourse.bodies.filter(
    (body) =>
      isOwner(body) &&
      !(
        governed && /\b(?:Council|Commission|Agency|Authority|Ministry|Department)\b/.test(body.actor.name)
      ) &&
      !discourse.isVenue(body) &&
      (!PREMISES.has(organ) || isCompany(body)),
  );
  // "The board" that a union quarrels with is the employer's.
  const employers = owners.filter((body) => !isUnion(body));
  return (employers.length > 0 ? employers : owners).sort((a, b) => rank(b) - rank(a))[0];
}
