// Who "he", "the company" or "the finance minister" is.
//
// Input   the names and offices of the story, and the subjects of the sentences before
// Output  entities, or none where the text doesn't settle it
// Knows   one article at a time; the nearest fitting name before the place wins

import { isNationality } from "@/lib/actors/nationalities";
import type { Entity, Register, Role } from "@/lib/actors/register";
import { BODY_NOUNS, COMPANY_NOUNS, PLURAL_BODIES, ROLE_NOUNS } from "@/lib/actors/role-words";
import type { ReadArticle } from "./article";

/** Who was spoken of last, as the reading goes on. */
export interface Salience {
  person: Entity | undefined;
  body: Entity | undefined;
  /** Everyone in the last subject, for "they". */
  group: readonly Entity[];
  /** Those who take part in a happening that a noun named, by that noun's family: for "the deal", "the hearing". */
  readonly happenings: Map<string, readonly Entity[]>;
}

export interface References {
  /** The person of whom the article speaks most, for "the trial" and "the ban". */
  readonly chief: Entity | undefined;
  readonly salience: Salience;
  /** The person behind "he" or "she", the body behind "it", those behind "they". */
  pronoun(lower: string): readonly Entity[];
  /** The entities behind a description such as ["finance", "minister"], standing at the offset. */
  description(words: readonly string[], at: number): readonly Entity[];
}

const VAGUE = new Set(
  "the a an his her its their this that former then current top senior special new late mr mrs ms both two three".split(
    " ",
  ),
);
const contentOf = (words: readonly string[]) => words.filter((word) => !VAGUE.has(word));

/** Nouns for anyone at all: the article's chief person, where no office fits better. */
const ANYONE = new Set(
  "player defendant man woman suspect accused star footballer athlete singer actor actress businessman politician killer victim striker goalkeeper champion winner boss native veteran".split(
    " ",
  ),
);

const STATE_NOUNS = new Set("country nation kingdom republic".split(" "));

/** Nouns that stand for each other when a body is spoken of again. */
const ALIKE: readonly (readonly string[])[] = [
  "court tribunal panel judges bench jury".split(" "),
  "agency authority commission regulator watchdog administration board bureau body organisation organization".split(
    " ",
  ),
  "organisation organization agency".split(" "),
  "fund agency".split(" "),
  "ministry department office".split(" "),
  "police force officers detectives constabulary".split(" "),
  "club team side".split(" "),
  "association federation union league".split(" "),
  "council authority".split(" "),
  "university college school institute".split(" "),
  "army military force forces navy".split(" "),
];

function alike(noun: string): ReadonlySet<string> {
  return new Set([noun, ...ALIKE.filter((nouns) => nouns.includes(noun)).flat()]);
}

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

/** Nouns for companies that bear the noun in their name, or are called so when they are first named. */
const OWN_NAMES = new Set("bank airline insurer university network brewer".split(" "));

const DEALS = new Set(
  "deal merger takeover acquisition purchase sale bid transaction combination tie-up buyout buy acquire merge".split(
    " ",
  ),
);

/** Nouns and verbs for the same sort of happening share a family. */
export function familyOf(lemma: string): string {
  if (DEALS.has(lemma)) return "deal";
  return /^(suit|lawsuit|case|complaint)$/.test(lemma) ? "case" : lemma;
}

interface Named {
  readonly start: number;
  readonly entity: Entity;
}

/** Entities by how often the article names them, most often first. */
function byFrequency(named: readonly Named[], fits: (entity: Entity) => boolean): Entity[] {
  const counts = new Map<string, { entity: Entity; count: number }>();
  for (const { entity } of named) {
    if (!fits(entity)) continue;
    const entry = counts.get(entity.actor.id);
    if (entry) entry.count++;
    else counts.set(entity.actor.id, { entity, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ entity }) => entity);
}

const nameWords = (entity: Entity) => entity.actor.name.toLowerCase().split(" ");
const isCompany = (entity: Entity) =>
  entity.nature === "organisation" &&
  !nameWords(entity).some((word) => BODY_NOUNS.has(word) && word !== "group");

const bodyCalled = (name: string): Entity => ({
  actor: { id: name.replace(/ /g, "-"), name, kind: "organisation", aliases: [] },
  nature: "organisation",
});
const PARLIAMENT = bodyCalled("parliament");
const CENTRAL_BANK = bodyCalled("central bank");
const CHAMBERS =
  /\b(?:Parliament|Congress|Knesset|Bundestag|Duma|Senate|House of Commons|National Assembly)\b/;
const CHAMBER_MEMBERS = new Set("lawmakers legislators deputies mps".split(" "));

/** Reads references in one article. Its `salience` is moved on by the caller, sentence by sentence. */
export function referencesIn(article: ReadArticle, register: Register): References {
  const salience: Salience = { person: undefined, body: undefined, group: [], happenings: new Map() };
  const here = register.roles.filter((role) => role.article === article.index);
  const length = Math.max(1, article.text.length);
  const named: Named[] = article.names.map((name) => ({
    start: name.start,
    entity: register.entityOf(name),
  }));
  const lastPlace = new Map<string, number[]>();
  for (const { start, entity } of named)
    lastPlace.set(entity.actor.id, [...(lastPlace.get(entity.actor.id) ?? []), start]);
  const lastNamed = (entity: Entity, at: number) =>
    (lastPlace.get(entity.actor.id) ?? []).filter((start) => start < at).at(-1) ?? -1;
  const inParliament = /\bparliament\b/i.test(article.text);
  const hasCentralBank = /\bcentral bank\b/i.test(article.text);
  const chiefPerson = byFrequency(named, ({ nature }) => nature === "person")[0];
  const companies = byFrequency(named, isCompany);
  const bodies = byFrequency(named, ({ nature }) => nature === "organisation");
  const states = byFrequency(named, ({ nature }) => nature === "state");

  /** Bodies that English writes without a capital: "parliament rejected the bill", "the central bank raised its rate". */
  function lowerCaseBody(wanted: readonly string[]): Entity | undefined {
    const phrase = wanted.join(" ");
    if (CHAMBER_MEMBERS.has(phrase) ? inParliament : phrase === "parliament")
      return bodies.find((entity) => CHAMBERS.test(entity.actor.name)) ?? PARLIAMENT;
    if (phrase === "central bank" || (phrase === "bank" && hasCentralBank))
      return (
        bodies.find((entity) => /\b(?:Central|Reserve) Bank\b|\bFederal Reserve\b/.test(entity.actor.name)) ??
        CENTRAL_BANK
      );
    return undefined;
  }

  function person(wanted: readonly string[], at: number): Entity | undefined {
    const recent = (role: Role) => {
      const last = lastNamed(role.entity, at);
      return last < 0 ? 0.01 : 0.1 + (0.8 * last) / length;
    };
    const office =
      bestRole(here, wanted, recent) ??
      (wanted.length > 1 ? bestRole(register.roles, wanted, () => 0) : undefined);
    return office ?? (wanted.length === 1 && ANYONE.has(wanted[0] ?? "") ? chiefPerson : undefined);
  }

  function body(wanted: readonly string[], at: number): Entity | undefined {
    const head = wanted.at(-1) ?? "";
    if (head === "government" || STATE_NOUNS.has(head)) return wanted.length === 1 ? states[0] : undefined;
    const role = bestRole(here, [head], (role) => (lastNamed(role.entity, at) + 1) / length);
    if (role && role.nature !== "person") return role;
    const words = alike(head);
    const repeats = named.filter(
      ({ start, entity }) =>
        start < at && entity.nature === "organisation" && nameWords(entity).some((word) => words.has(word)),
    );
    if (repeats.length > 0) return repeats.at(-1)?.entity;
    const anywhere = bodies.find((entity) => nameWords(entity).includes(head));
    if (anywhere) return anywhere;
    // Named in another article only: "the council" there is "Marwick City Council" here.
    const elsewhere = register.bodies.filter((entity) => nameWords(entity).includes(head));
    if (elsewhere.length === 1) return elsewhere[0];
    if (head === "club" || head === "side") return companies[0];
    return COMPANY_NOUNS.has(head) && !OWN_NAMES.has(head) && wanted.length === 1 ? companies[0] : undefined;
  }

  /** "the couple", "both men": the persons named most, before the place. */
  function persons(count: number, at: number): readonly Entity[] {
    return byFrequency(
      named.filter(({ start }) => start < at),
      ({ nature }) => nature === "person",
    ).slice(0, count);
  }

  function several(head: string): readonly Entity[] {
    return PLURAL_BODIES.has(head)
      ? (head === "countries" || head === "governments" ? states : companies).slice(0, 2)
      : [];
  }

  return {
    chief: chiefPerson,
    salience,
    pronoun(lower) {
      if (/^(he|she|him|her|his|i|my)$/.test(lower)) return salience.person ? [salience.person] : [];
      if (/^(it|its|we|our)$/.test(lower)) return salience.body ? [salience.body] : [];
      return /^(they|them|their)$/.test(lower) ? salience.group : [];
    },
    description(words, at) {
      const wanted = contentOf(words);
      const head = wanted.at(-1) ?? "";
      if (PLURAL_BODIES.has(head)) return several(head);
      if (/^(couple|pair|duo|men|women|brothers|sisters)$/.test(head))
        return persons(words.includes("three") ? 3 : 2, at);
      if (head === "trio") return persons(3, at);
      const lower = lowerCaseBody(wanted);
      if (lower) return [lower];
      const found =
        ROLE_NOUNS.has(head) || ANYONE.has(head)
          ? person(wanted, at)
          : BODY_NOUNS.has(head) || COMPANY_NOUNS.has(head) || STATE_NOUNS.has(head) || alike(head).size > 1
            ? body(wanted, at)
            : undefined;
      return found ? [found] : [];
    },
  };
}
