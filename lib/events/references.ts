// Who "he", "the company" or "the finance minister" is.
//
// Input   the names and offices of the story, and the subjects of the sentences before
// Output  the entity, or `undefined` where the text doesn't settle it
// Knows   one article at a time; the nearest fitting name before the place wins

import { isNationality } from "@/lib/actors/nationalities";
import type { Entity, Register, Role } from "@/lib/actors/register";
import { BODY_NOUNS, COMPANY_NOUNS, ROLE_NOUNS } from "@/lib/actors/role-words";
import type { ReadArticle } from "./article";

/** Who was spoken of last, as the reading goes on. */
export interface Salience {
  person: Entity | undefined;
  body: Entity | undefined;
}

export interface References {
  readonly salience: Salience;
  /** The person behind "he" or "she", the body behind "it". */
  pronoun(lower: string): Entity | undefined;
  /** The entity behind a description such as ["finance", "minister"], standing at the offset. */
  description(words: readonly string[], at: number): Entity | undefined;
}

const VAGUE = new Set(
  "the a an his her its their this that former then current top senior special new late mr mrs ms".split(" "),
);
const contentOf = (words: readonly string[]) => words.filter((word) => !VAGUE.has(word));

/** How well an office fits a description: shared words count, a clash of modifiers rules it out. */
function fitOf(wanted: readonly string[], role: readonly string[]): number {
  const head = wanted.at(-1) ?? "";
  if (!role.includes(head)) return -1;
  const modifiers = contentOf(wanted.slice(0, -1)).filter((word) => !isNationality(word));
  const given = contentOf(role).filter((word) => word !== head);
  const shared = modifiers.filter((word) => given.includes(word)).length;
  if (modifiers.length > 0 && given.length > 0 && shared === 0) return -1;
  return shared + 1;
}

function bestRole(
  roles: readonly Role[],
  wanted: readonly string[],
  near: (role: Role) => number,
): Entity | undefined {
  let best: Entity | undefined;
  let most = 0;
  for (const role of roles) {
    const points = fitOf(wanted, role.words);
    if (points < 1) continue;
    const rank = points + near(role);
    if (rank > most) [best, most] = [role.entity, rank];
  }
  return best;
}

/** Reads references in one article. Its `salience` is moved on by the caller, sentence by sentence. */
export function referencesIn(article: ReadArticle, register: Register): References {
  const salience: Salience = { person: undefined, body: undefined };
  const here = register.roles.filter((role) => role.article === article.index);
  const length = Math.max(1, article.text.length);
  const lastNamed = (entity: Entity, at: number) => {
    let last = -1;
    for (const name of article.names) {
      if (name.start >= at) break;
      if (register.entityOf(name).actor.id === entity.actor.id) last = name.start;
    }
    return last;
  };
  const named = article.names.map((name) => ({ name, entity: register.entityOf(name) }));

  function person(wanted: readonly string[], at: number): Entity | undefined {
    const recent = (role: Role) => {
      const last = lastNamed(role.entity, at);
      return last < 0 ? 0.01 : 0.1 + (0.8 * last) / length;
    };
    return (
      bestRole(here, wanted, recent) ??
      (wanted.length > 1 ? bestRole(register.roles, wanted, () => 0) : undefined)
    );
  }

  function body(head: string, at: number): Entity | undefined {
    const role = bestRole(here, [head], (role) => (lastNamed(role.entity, at) + 1) / length);
    if (role && role.nature !== "person") return role;
    const fits = named.filter(({ name, entity }) => name.start < at && entity.nature === "organisation");
    const repeats = fits.filter(({ entity }) => entity.actor.name.toLowerCase().split(" ").includes(head));
    if (repeats.length > 0) return repeats.at(-1)?.entity;
    if (!COMPANY_NOUNS.has(head)) return undefined;
    const companies = fits.filter(
      ({ entity }) =>
        !entity.actor.name
          .toLowerCase()
          .split(" ")
          .some((word) => BODY_NOUNS.has(word)),
    );
    return companies.at(-1)?.entity;
  }

  return {
    salience,
    pronoun(lower) {
      if (/^(he|she|him|her|his|i|my)$/.test(lower)) return salience.person;
      return /^(it|its|we|our)$/.test(lower) ? salience.body : undefined;
    },
    description(words, at) {
      const wanted = contentOf(words);
      const head = wanted.at(-1) ?? "";
      if (ROLE_NOUNS.has(head)) return person(wanted, at);
      return BODY_NOUNS.has(head) || COMPANY_NOUNS.has(head) ? body(head, at) : undefined;
    },
  };
}
