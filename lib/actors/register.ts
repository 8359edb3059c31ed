// Decides what each name of a story stands for, and which offices people are given.
//
// Input   the names found in each article
// Output  an actor or a place for each name, under its fullest form, and the offices that people are given
// Knows   all articles of the story at once

import { slugOf } from "@/lib/base/slug";
import { markCalled } from "./called-forms";
import type { Name } from "./find-names";
import { isGivenName } from "./given-names";
import { bare, coreOf, type Entity, type Group, groupNames, keyIn, keyOf, PLACE_WORD } from "./name-groups";
import { firmHere, indexNames, type NameIndex } from "./name-index";
import { personOf, push } from "./person-names";
import { PLACE_WORDS, ROLE_NOUNS } from "./role-words";

export type { Entity, Nature } from "./name-groups";

/** An office or description that an article gives to an actor: "finance minister", "carmaker". */
export interface Role {
  readonly words: readonly string[];
  readonly entity: Entity;
  readonly article: number;
  readonly start: number;
}

export interface Register {
  /** What the name at this place stands for. */
  entityOf(name: Name): Entity;
  readonly roles: readonly Role[];
  /** The story's bodies, each once. */
  readonly bodies: readonly Entity[];
}

/** Registers the names of a story's articles. */
export function registerNames(articles: readonly (readonly Name[])[]): Register {
  const groups = groupNames(articles);
  markCalled(groups);
  const index = indexNames(articles, groups);
  const resolved = new Map<Name, Entity>();
  const roles: Role[] = [];
  for (const [article, names] of articles.entries()) {
    const introduced = new Map<string, number>();
    for (const [at, name] of names.entries()) {
      const paired = pairedPerson(name, at, names, article, index);
      const entity =
        paired ?? firmNamesake(name, groups, index, introduced) ?? resolve(name, article, groups, index);
      if (entity.nature === "person" && name.words.length > 1)
        introduced.set(bare(name.words.at(-1) ?? ""), name.sentence);
      resolved.set(name, entity);
      for (const role of [name.title, name.signs.role, name.signs.type]) {
        const words = role.split(" ");
        // "the chairman of the Labour Court, Ireland's main arbiter,": no state is a chairman.
        const office = entity.nature === "state" && ROLE_NOUNS.has(words.at(-1) ?? "");
        if (role && entity.nature !== "place" && !office)
          roles.push({ words, entity, article, start: name.titleStart });
      }
    }
  }
  const unknown: Entity = {
    actor: { id: "unknown", name: "", kind: "organisation", aliases: [] },
    nature: "other",
  };
  return {
    entityOf: (name) => resolved.get(name) ?? unknown,
    roles,
    bodies: [
      ...new Map(
        [...resolved.values()]
          .filter(({ nature }) => nature === "organisation")
          .map((entity) => [entity.actor.id, entity]),
      ).values(),
    ],
  };
}

const KIN_REACH = 6; // names

/** "Tiago and Nuno Rebelo", "Colin Hollis, 71, and Brenda, 69": the surname is said once. */
function pairedPerson(
  name: Name,
  at: number,
  names: readonly Name[],
  article: number,
  index: NameIndex,
): Entity | undefined {
  const { paired } = name.signs;
  const isPerson = (other: Name | undefined) =>
    other !== undefined && index.entities.get(keyOf(other.words))?.nature === "person";
  // "His daughter Rosalind": the person spoken of last
  const kin = () => names.slice(Math.max(0, at - KIN_REACH), at).findLast(isPerson);
  const other = paired === "kin" ? kin() : paired ? names[paired === "after" ? at + 1 : at - 1] : undefined;
  const near = name.sentence - (other?.sentence ?? -9);
  if (other?.words.length !== 2 || !isPerson(other) || near > (paired === "kin" ? 2 : 0)) return undefined;
  if (paired === "after" && !isGivenName(name.text) && !/s$/.test(name.title)) return undefined;
  const own = personOf(name, article, index);
  if (own) return own;
  const full = `${name.text} ${other.words[1] ?? ""}`;
  const entity: Entity = {
    actor: { id: slugOf(full), name: full, kind: "person", aliases: [] },
    nature: "person",
  };
  // Later in the article the given name alone is the same person.
  push(index.givenNames, bare(name.text), { entity, articles: new Set([article]) });
  index.entities.set(bare(full), entity);
  return entity;
}

/**
 * "Fairholme" where the story has both Fairholme Group and a Joseph Fairholme: the firm, but with a title, or right after
 * the full name of the person.
 */
function firmNamesake(
  { words, title, signs, sentence }: Name,
  groups: ReadonlyMap<string, Group>,
  index: NameIndex,
  introduced: ReadonlyMap<string, number>,
): Entity | undefined {
  if (coreOf(words).length !== 1 || title !== "") return undefined;
  const key = bare(words[0] ?? "");
  const firm = index.entities.get(key);
  const named = groups.get(key)?.words ?? [];
  if (firm?.nature !== "organisation" || named.length < 2 || coreOf(named).length !== 1) return undefined;
  if (words.length > 1) return firm;
  const just = sentence - (introduced.get(key) ?? -9) < 2;
  return just && signs.organisation < 1.5 ? undefined : firm;
}

function resolve(name: Name, article: number, groups: ReadonlyMap<string, Group>, index: NameIndex): Entity {
  if (name.known) return { actor: name.known, nature: name.known.kind };
  const key = keyIn(groups, name.words);
  const group = groups.get(key);
  if (coreOf(name.words).length === 1) {
    // "Hallam posted a loss", in an article about Hallam Motor that names no Josiah Hallam
    const firm = name.title === "" ? firmHere(bare(name.words[0] ?? ""), article, index) : undefined;
    if (firm) return firm;
    const body = name.signs.definite && name.title === "" ? index.entities.get(key) : undefined;
    if (body?.nature === "organisation" && /\s/.test(body.actor.name)) return body;
    const person = personOf(name, article, index);
    // A Ms Hill is no place for being called so.
    const called = PLACE_WORDS.has(key) ? PLACE_WORD * (group?.count ?? 0) : 0;
    const place = (group?.place ?? 0) - called;
    const isPlace = group !== undefined && place > group.person + 2 && place > 2;
    if (person && !isPlace) return person;
    // "The Hollises", "the Landaus": a family stands for the one of it whom the article names.
    const [word = ""] = name.words;
    const stems =
      /s$/.test(word) && (group?.organisation ?? 0) < 4 ? [word.slice(0, -1), word.replace(/es$/, "")] : [];
    const family = stems.flatMap((stem) => index.surnames.get(bare(stem)) ?? [])[0];
    if (family) return family.entity;
  }
  const entity = index.entities.get(key);
  // "Mr Kershaw" beside Kershaw Electrical: a person, though the story has no given name for him.
  if (
    entity &&
    entity.nature !== "person" &&
    /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)\.?$/.test(name.title)
  )
    return {
      actor: { id: slugOf(name.text), name: name.text, kind: "person", aliases: [] },
      nature: "person",
    };
  return (
    entity ?? {
      actor: { id: slugOf(name.text), name: name.text, kind: "organisation", aliases: [] },
      nature: "other",
    }
  );
}
