// Joins the forms of a person's name: "Castellanos" and "Mr Castellanos" here are "Maria Castellanos" there.
//
// Input   the groups of names that are people's
// Output  people by surname, by the first of two surnames and by given name; whom a lone name means in an article
// Knows   all articles at once; no sentence

import type { Name } from "./find-names";
import { isGivenName, pronounOfName } from "./given-names";
import { bare, coreOf, type Entity, entityFrom, type Group } from "./name-groups";
import { isParticle } from "./name-spelling";
import { isSameGivenName } from "./nicknames";

/** A person with the articles that write the full name. */
export interface KnownPerson {
  readonly entity: Entity;
  readonly articles: Set<number>;
}

export interface PersonIndex {
  readonly entities: Map<string, Entity>;
  readonly surnames: Map<string, KnownPerson[]>;
  readonly givenNames: Map<string, KnownPerson[]>;
  /** By the first of two surnames: "Quiroga" of Álvaro Quiroga Montes. */
  readonly firstSurnames: Map<string, KnownPerson[]>;
}

/** Adds the value to the list under the key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Adds the people whom the gazetteer knows. */
export function addKnownPersons(articles: readonly (readonly Name[])[], index: PersonIndex): void {
  const seen = new Map<string, KnownPerson>();
  for (const [article, names] of articles.entries()) {
    for (const { known } of names) {
      if (known?.kind !== "person") continue;
      const entry = seen.get(known.id) ?? {
        entity: { actor: known, nature: "person" as const },
        articles: new Set<number>(),
      };
      if (!seen.has(known.id)) push(index.surnames, bare(known.name.split(" ").at(-1) ?? ""), entry);
      seen.set(known.id, entry);
      entry.articles.add(article);
    }
  }
}

/** "Quiroga", "Álvaro Quiroga": people with two surnames go by the first of them. */
function addFirstSurname(words: readonly string[], entry: KnownPerson, index: PersonIndex): void {
  const own = words.at(-2) ?? "";
  // "Charles Hartwell III"
  const numbered = /^(?:II|III|IV|V|Jr\.?|Sr\.?)$/.test(words.at(-1) ?? "");
  if (numbered || words.length < 3 || !/^\p{Lu}\p{Ll}/u.test(own) || isGivenName(own)) return;
  push(index.firstSurnames, bare(own), entry);
  const shorter = words.slice(0, -1).map(bare).join(" ");
  if (index.entities.get(shorter)?.nature !== "person") return;
  index.entities.set(shorter, entry.entity);
  const named = index.surnames.get(bare(own)) ?? [];
  const at = named.findIndex(
    ({ entity }) => bare(entity.actor.name.split(" ")[0] ?? "") === bare(words[0] ?? ""),
  );
  if (at >= 0)
    named.splice(at, 1, { ...entry, articles: new Set([...entry.articles, ...(named[at]?.articles ?? [])]) });
}

/** Adds a person under surname and given name; one of that name whom the index has already is the same. */
export function addPerson(key: string, group: Group, index: PersonIndex): void {
  const words = coreOf(group.words);
  const [first, last] = [bare(words[0] ?? ""), bare(words.at(-1) ?? "")];
  // "Maria Jose Castellanos" and "Maria Castellanos" are one person.
  const same = index.surnames
    .get(last)
    ?.find(({ entity }) => isSameGivenName(bare(entity.actor.name.split(" ")[0] ?? ""), first));
  const entity = same?.entity ?? entityFrom(group, "person");
  index.entities.set(key, entity);
  if (same) {
    for (const article of group.articles) same.articles.add(article);
    return;
  }
  const entry = { entity, articles: group.articles };
  push(index.surnames, last, entry);
  push(index.givenNames, first, entry);
  addFirstSurname(words, entry, index);
}

/** Words before a surname that have a capital with it, besides the particles of other tongues: "Ó Ceallaigh", "Dela Cruz". */
const WITH_CAPITAL = /^(?:ó|n[ií]|nic|mac|ui|dela|el|ben|san|santa|du)$/;

/** Whether the first word is a given name, or the last two are a surname with a particle: what stands before them is no epithet. */
export function isWholeName(words: readonly string[]): boolean {
  const tail = words.at(-2) ?? "";
  const lower = tail.toLowerCase();
  return !isGivenName(tail) && (isGivenName(words[0] ?? "") || isParticle(lower) || WITH_CAPITAL.test(lower));
}

/** Whether nothing speaks against a person. */
export const mayBePerson = ({ nature }: Pick<Entity, "nature">) => nature === "person" || nature === "other";

/** "Seán Ó Ceallaigh" beside "Ó Ceallaigh", "Maria Ortega Ruiz" beside "Ortega Ruiz": both are the longer. */
export function addWholeName(key: string, group: Group, tail: Entity, index: PersonIndex): void {
  const words = coreOf(group.words);
  const entity = entityFrom(group, "person");
  const entry = { entity, articles: group.articles };
  index.entities.set(key, entity);
  index.entities.set(words.slice(-2).map(bare).join(" "), entity);
  if (tail.nature === "person") replacePerson(tail, entity, group, index);
  else push(index.surnames, bare(words.at(-1) ?? ""), entry);
  push(index.givenNames, bare(words[0] ?? ""), entry);
  addFirstSurname(words, entry, index);
}

/** Whom the story names by a surname of two words alone is the one with the whole name. */
function replacePerson(tail: Entity, entity: Entity, { articles }: Group, index: PersonIndex): void {
  const words = tail.actor.name.split(" ");
  const lists = [index.surnames.get(bare(words.at(-1) ?? "")), index.givenNames.get(bare(words[0] ?? ""))];
  for (const list of lists)
    for (const [at, known] of (list ?? []).entries())
      if (known.entity === tail)
        list?.splice(at, 1, { entity, articles: new Set([...known.articles, ...articles]) });
}

/** "Ms Landau" is not Siegfried: whether the title before a surname goes with the given name. */
function suitsTitle({ actor }: Entity, title: string): boolean {
  const she = /^(?:mrs|ms|miss|dame|lady|madame|mme|mlle|frau|signora|señora|senhora)\b/.test(title);
  const pronoun =
    she || /^(?:mr|sir|lord)\b/.test(title) ? pronounOfName(actor.name.split(" ")[0] ?? "") : "";
  return pronoun === "" || (pronoun === "she") === she;
}

/** The person whom a lone surname or given name means in the article. */
export function personOf(name: Name, article: number, index: PersonIndex): Entity | undefined {
  const [word = ""] = name.words;
  const lists = [index.surnames, index.firstSurnames, index.givenNames].map((names) => names.get(bare(word)));
  for (const list of lists) {
    if (!list) continue;
    const suiting = list.filter(({ entity }) => suitsTitle(entity, name.title));
    const here = suiting.filter((entry) => entry.articles.has(article));
    const pool = here.length > 0 ? here : suiting;
    if (pool.length === 1 || here.length > 0) return pool.at(-1)?.entity;
  }
  return undefined;
}
