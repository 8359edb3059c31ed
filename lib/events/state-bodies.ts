// Bodies of states that have no name of their own: "the ministry" after "Turkey's agriculture ministry" is Turkey's.
//
// Input   an article's text
// Output  for a noun at an offset the state whose body was last called so
// Knows   possessives and adjectives of states; no grammar

import { stateNamed, stateOfAdjective } from "@/lib/actors/nationalities";
import type { Entity } from "@/lib/actors/register";
import type { ReadArticle } from "./article";

interface StateBody {
  readonly noun: string;
  readonly state: string;
  readonly at: number;
}

// At most two small words stand between the owner and the noun.
const OWNED =
  /(?<![\p{L}’'])(\p{Lu}[\p{L}.]{1,20})(?:['’]s?)? (?:\p{Ll}[\p{L}-]{2,20} ){0,2}(ministry|regulator|agency|authority|administration|services|inspectorate|watchdog|office|bureau)(?![\p{L}-])/gu;

const known = new WeakMap<ReadArticle, readonly StateBody[]>();

function stateBodies(article: ReadArticle): readonly StateBody[] {
  const made = known.get(article);
  if (made) return made;
  const found = [...article.text.matchAll(OWNED)].flatMap(
    ({ 0: whole, 1: owner = "", 2: noun = "", index }) => {
      const owned = /^.['’]/u.test(whole.slice(owner.length - 1));
      const state = owned ? stateNamed(owner) : stateOfAdjective(owner);
      return state ? [{ noun, state, at: index }] : [];
    },
  );
  known.set(article, found);
  return found;
}

/**
 * The state whose body of that noun the article spoke of last before the offset `at`.
 *
 * @param states Those that the article names.
 * @param since Where a body with a name was spoken of last, -1 for never: what came before that is forgotten.
 */
export function stateOfBody(
  article: ReadArticle,
  states: readonly Entity[],
  noun: string,
  { at, since }: { readonly at: number; readonly since: number },
): Entity | undefined {
  const body = stateBodies(article).findLast((one) => one.noun === noun && one.at < at && one.at > since);
  return body && states.find(({ actor }) => actor.name === body.state);
}
