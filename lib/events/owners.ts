// Whose "the board", "staff" or "the plant" is, where the text does not say.
//
// Input   an article's bodies, where they were named, and who was spoken of last
// Output  the body most spoken of that can have such a thing
// Knows   counts and nearness

import type { Entity } from "@/lib/actors/register";
import type { ReadArticle } from "./article";
import { isCompany, isOwner } from "./body-kinds";
import type { Discourse } from "./discourse";
import type { Salience } from "./salience";

/** An article with what it has spoken of. */
export interface Telling {
  readonly article: ReadArticle;
  readonly discourse: Discourse;
  readonly salience: Salience;
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

const PREMISES = new Set("plant factory works site headquarters".split(" "));

/** The likeliest owner of the organ that is spoken of at the offset `at`. */
export function ownerOf(
  { article, discourse, salience }: Telling,
  organ: string,
  at: number,
): Entity | undefined {
  const rank = (entity: Entity) =>
    discourse.countOf(entity) / 4 +
    recencyOf(discourse, entity, at) +
    (isBeside(article, discourse.lastNamed(entity, at), at) ? 1 : 0) +
    (salience.body?.actor.id === entity.actor.id ? 1 : 0);
  const owners = discourse.bodies.filter(
    (body) => isOwner(body) && !discourse.isVenue(body) && (!PREMISES.has(organ) || isCompany(body)),
  );
  return owners.sort((a, b) => rank(b) - rank(a))[0];
}
