// Decides what each name of a story stands for, and joins the forms of one name.
//
// Input   the names found in each article
// Output  an actor or a place for each name, under its fullest form, and the offices that people are given
// Knows   all articles of the story at once: "Castellanos" here is "Maria Castellanos" there

import { folded } from "@/lib/text/words";
import { isFamiliarPlace } from "./familiar-places";
import { type Name, slug } from "./find-names";
import { isGivenName } from "./given-names";
import { isNationality, stateNamed } from "./nationalities";
import { OCCASION_WORDS, ORGANISATION_WORDS } from "./role-words";
import type { Actor } from "./types";

export type Nature = "person" | "organisation" | "state" | "place" | "thing" | "other";

/** What a name stands for. */
export interface Entity {
  readonly actor: Actor;
  readonly nature: Nature;
}

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

interface Group {
  readonly words: readonly string[];
  readonly text: string;
  readonly articles: Set<number>;
  person: number;
  organisation: number;
  place: number;
  thing: number;
  acronym: string;
}

const LEGAL = new Set([
  "inc",
  "corp",
  "ltd",
  "llc",
  "plc",
  "co",
  "company",
  "corporation",
  "limited",
  "group",
  "holdings",
]);
const bare = (word: string) => folded(word).replace(/\.$/, "");

function coreOf(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL.has(bare(words[end - 1] ?? ""))) end--;
  const core = words.slice(0, end);
  return core.length > 2 ? core.filter((word, i) => i === 0 || !/^\p{Lu}\.?$/u.test(word)) : core;
}

/** "U.S. Federal Trade Commission" is the Federal Trade Commission. */
function withoutState(words: readonly string[]): readonly string[] {
  const [first = "", ...rest] = words;
  const body = rest.length > 1 && ORGANISATION_WORDS.has(bare(rest.at(-1) ?? ""));
  return body && (stateNamed(first) || isNationality(first)) ? rest : words;
}

const keyOf = (words: readonly string[]) => coreOf(withoutState(words)).map(bare).join(" ");

/** The name as shown: without the form of company after it. */
function shownName(words: readonly string[], text: string): string {
  const last = bare(words.at(-1) ?? "");
  const formal = words.length > 1 && /^(inc|corp|ltd|llc|plc|co|limited)$/.test(last);
  return formal ? text.slice(0, text.lastIndexOf(" ")).replace(/,$/, "") : text;
}

function groupNames(articles: readonly (readonly Name[])[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const [article, names] of articles.entries()) {
    for (const name of names) {
      if (name.known) continue;
      const key = keyOf(name.words);
      let group = groups.get(key);
      if (!group || group.words.length < name.words.length) {
        const fresh: Group = {
          words: name.words,
          text: name.text,
          articles: new Set(),
          person: 0,
          organisation: 0,
          place: 0,
          thing: 0,
          acronym: "",
        };
        group = group ? { ...group, words: name.words, text: name.text } : fresh;
        groups.set(key, group);
      }
      group.articles.add(article);
      group.person += name.signs.person;
      group.organisation += name.signs.organisation;
      group.place += name.signs.place;
      group.thing += name.signs.thing;
      group.acronym ||= name.signs.acronym;
    }
  }
  markSeries(groups);
  return groups;
}

/** "Kestrel" is a thing where "Kestrel-2" is one, "Benedita" where the text speaks of "Storm Benedita". */
function markSeries(groups: Map<string, Group>): void {
  for (const { words, thing } of [...groups.values()]) {
    const first = bare(words[0] ?? "");
    const series = thing > 0 && words.length === 1 ? first.replace(/-\d.*$/, "") : "";
    const storm = words.length === 2 && /^(?:storm|hurricane|cyclone|typhoon)$/.test(first);
    const alone = groups.get(storm ? bare(words[1] ?? "") : series);
    if (alone) alone.thing += 8;
  }
}

function natureOf(group: Group): Nature {
  const { person, organisation, place, thing } = group;
  const best = Math.max(person, organisation, place);
  if (thing > best) return "thing";
  if (group.words.some((word) => OCCASION_WORDS.has(bare(word))) && organisation < 5) return "thing";
  // Only ever where something is, or whence it comes: "from Kourou".
  if (best < 1 && place > 0 && person + organisation === 0) return "place";
  // Two capitals with no sign of anything else are a person's given name and surname.
  if (best < 1) return group.words.length === 2 && !isNationality(group.words[0] ?? "") ? "person" : "other";
  if (person === best && group.words.length < 5) return "person";
  return organisation === best ? "organisation" : "place";
}

/** Initials of a body's name, without its small words: "EA" for "Environment Agency". */
function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
}

const ACTOR_KIND = {
  person: "person",
  organisation: "organisation",
  state: "state",
  place: "organisation",
  other: "organisation",
  thing: "organisation",
} as const;

function entityFrom(group: Group, nature: Nature): Entity {
  const name = shownName(group.words, group.text);
  return { actor: { id: slug(name), name, kind: ACTOR_KIND[nature], aliases: [] }, nature };
}

interface Index {
  readonly entities: Map<string, Entity>;
  /** Persons by surname, with the articles that write their full name. */
  readonly surnames: Map<string, { entity: Entity; articles: Set<number> }[]>;
  readonly givenNames: Map<string, { entity: Entity; articles: Set<number> }[]>;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function addKnownPersons(articles: readonly (readonly Name[])[], index: Index): void {
  const seen = new Map<string, { entity: Entity; articles: Set<number> }>();
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

function addFullNames(groups: ReadonlyMap<string, Group>, index: Index): void {
  const shortFirst = [...groups].sort((a, b) => coreOf(a[1].words).length - coreOf(b[1].words).length);
  for (const [key, group] of shortFirst) {
    if (coreOf(group.words).length < 2) continue;
    const nature = natureOf(group);
    const words = coreOf(group.words);
    const last = bare(words.at(-1) ?? "");
    const first = bare(words[0] ?? "");
    const tail = words.length > 2 ? index.entities.get(words.slice(-2).map(bare).join(" ")) : undefined;
    if (tail?.nature === "person") {
      // "Disgraced Tom Reilly": what a paper sets before a known name is no part of it.
      index.entities.set(key, tail);
    } else if (nature === "person") {
      // "Maria Jose Castellanos" and "Maria Castellanos" are one person.
      const same = index.surnames
        .get(last)
        ?.find(({ entity }) => bare(entity.actor.name.split(" ")[0] ?? "") === first);
      const entity = same?.entity ?? entityFrom(group, nature);
      index.entities.set(key, entity);
      if (same) {
        for (const article of group.articles) same.articles.add(article);
        continue;
      }
      const entry = { entity, articles: group.articles };
      push(index.surnames, last, entry);
      push(index.givenNames, first, entry);
    } else {
      index.entities.set(key, entityFrom(group, nature));
    }
  }
}

/** A shorter form of a body's name ("Halden" for "Halden Biotech"), where only one body begins so. */
function fullerBody(words: readonly string[], groups: ReadonlyMap<string, Group>): string | undefined {
  const key = words.map(bare).join(" ");
  const fuller = [...groups].filter(
    ([other, group]) =>
      other.startsWith(`${key} `) && natureOf(group) !== "person" && natureOf(group) !== "place",
  );
  return fuller.length === 1 ? fuller[0]?.[0] : undefined;
}

function addShortNames(groups: ReadonlyMap<string, Group>, index: Index): void {
  for (const [key, group] of groups) {
    if (index.entities.has(key)) continue;
    const acronym = /^[\p{Lu}&]{2,6}$/u.test(group.text)
      ? [...groups].find(
          ([, other]) =>
            other.acronym === group.text ||
            (other.words.length > 1 && initialsOf(other.words) === group.text),
        )
      : undefined;
    const nature = natureOf(group);
    const familiar = isFamiliarPlace(group.text.toLowerCase());
    const fuller = acronym?.[0] ?? (familiar ? undefined : fullerBody(coreOf(group.words), groups));
    const entity = fuller ? index.entities.get(fuller) : undefined;
    index.entities.set(key, entity ?? entityFrom(group, nature));
  }
}

function joinShorterBodies(groups: ReadonlyMap<string, Group>, index: Index): void {
  for (const [key, group] of groups) {
    const entity = index.entities.get(key);
    if (entity?.nature !== "organisation" || coreOf(group.words).length < 2) continue;
    const fuller = fullerBody(coreOf(group.words), groups);
    const longer = fuller ? index.entities.get(fuller) : undefined;
    if (longer) index.entities.set(key, longer);
  }
}

function personOf(name: Name, article: number, index: Index): Entity | undefined {
  const [word = ""] = name.words;
  const lists = [
    index.surnames.get(bare(word)),
    isGivenName(word) ? index.givenNames.get(bare(word)) : undefined,
  ];
  for (const list of lists) {
    if (!list) continue;
    const here = list.filter((entry) => entry.articles.has(article));
    const pool = here.length > 0 ? here : list;
    if (pool.length === 1 || here.length > 0) return pool.at(-1)?.entity;
  }
  return undefined;
}

function natureOfKnown(actor: Actor): Nature {
  return actor.kind;
}

/** Registers the names of a story's articles. */
export function registerNames(articles: readonly (readonly Name[])[]): Register {
  const groups = groupNames(articles);
  const index: Index = { entities: new Map(), surnames: new Map(), givenNames: new Map() };
  addKnownPersons(articles, index);
  addFullNames(groups, index);
  addShortNames(groups, index);
  joinShorterBodies(groups, index);
  const resolved = new Map<Name, Entity>();
  const roles: Role[] = [];
  for (const [article, names] of articles.entries()) {
    for (const [at, name] of names.entries()) {
      const entity = pairedPerson(name, at, names, article, index) ?? resolve(name, article, groups, index);
      resolved.set(name, entity);
      for (const role of [name.title, name.signs.role]) {
        if (role && entity.nature !== "place") {
          roles.push({ words: role.split(" "), entity, article, start: name.titleStart });
        }
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

/** "Tiago and Nuno Rebelo", "Colin Hollis, 71, and Brenda, 69": the surname is said once. */
function pairedPerson(
  name: Name,
  at: number,
  names: readonly Name[],
  article: number,
  index: Index,
): Entity | undefined {
  const { paired } = name.signs;
  const other = paired ? names[paired === "after" ? at + 1 : at - 1] : undefined;
  if (!other || other.words.length !== 2 || other.sentence !== name.sentence) return undefined;
  if (index.entities.get(keyOf(other.words))?.nature !== "person") return undefined;
  if (paired === "after" && !isGivenName(name.text)) return undefined;
  const own = personOf(name, article, index);
  if (own) return own;
  const full = `${name.text} ${other.words[1] ?? ""}`;
  const entity: Entity = {
    actor: { id: slug(full), name: full, kind: "person", aliases: [] },
    nature: "person",
  };
  // Later in the article the given name alone is the same person.
  push(index.givenNames, bare(name.text), { entity, articles: new Set([article]) });
  index.entities.set(bare(full), entity);
  return entity;
}

function resolve(name: Name, article: number, groups: ReadonlyMap<string, Group>, index: Index): Entity {
  if (name.known) return { actor: name.known, nature: natureOfKnown(name.known) };
  const key = keyOf(name.words);
  const group = groups.get(key);
  if (coreOf(name.words).length === 1) {
    const person = personOf(name, article, index);
    const isPlace = group !== undefined && group.place > group.person + 2 && group.place > 2;
    if (person && !isPlace) return person;
  }
  const entity = index.entities.get(key);
  return (
    entity ?? {
      actor: { id: slug(name.text), name: name.text, kind: "organisation", aliases: [] },
      nature: "other",
    }
  );
}
