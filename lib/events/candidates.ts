// Who might take part in a happening without being found by the clause's grammar, and the signs of it in the text.
//
// Input   a dated clause, what the sentence and the article name around it, and whom its references may stand for
// Output  candidates, each with its signs by name; what the signs weigh is in participant-weights.ts
// Knows   one mention; what other mentions of the story tell is added in weigh-candidates.ts

import type { Name } from "@/lib/actors/find-names";
import type { Entity } from "@/lib/actors/register";
import type { Sentence } from "@/lib/text/types";
import type { ReadArticle } from "./article";
import type { Knowledge } from "./collecting";
import { type Governor, phraseStart } from "./governor";
import type { Clause, Item, Segment } from "./grammar/types";
import { pronounIn } from "./pronouns";
import { subjectOf } from "./subject";
import { isWork, LOCATIVE } from "./take-noun";

/** Someone who may take part, with what speaks for and against it. */
export interface Candidate {
  readonly entity: Entity;
  readonly signs: ReadonlySet<string>;
}

/** A dated clause in its surroundings. */
export interface Scene {
  readonly article: ReadArticle;
  readonly known: Knowledge;
  readonly sentence: Sentence;
  readonly segment: Segment;
  readonly governor: Governor;
}

type Add = (entity: Entity, sign?: string) => void;

const IS: Readonly<Record<Entity["nature"], string>> = {
  person: "is a person",
  state: "is a state",
  organisation: "is a body",
  other: "is of no known kind",
  place: "is a place",
  thing: "is a thing",
};
const PERSONS = 5; // of those named most in the article, how many are candidates everywhere
const BODIES = 6;
const STATES = 2;
const FIRST = 3; // sentences that make an article's lead
const DESCRIPTIONS = 12; // looked up in one sentence: bounds the work on hostile text

/** How the clause of an item stands to the dated one. */
function standingOf(clause: Clause | undefined, dated: Clause): string {
  if (clause === dated) return "in the dated clause";
  for (let at = dated.parent; at; at = at.parent) if (at === clause) return "in a clause around it";
  for (let at = clause?.parent; at; at = at.parent) if (at === dated) return "in a clause inside it";
  return "elsewhere in the sentence";
}

/** Whether the name stands before the verb and hangs on no preposition. */
function isSubject({ items }: Segment, at: number, clause: Clause): boolean {
  let i = at - 1;
  while (i >= 0 && /^(?:noun|name|det|num|possessive|conj)$/.test(items[i]?.tag ?? "")) i--;
  return at < clause.verbFrom && items[i]?.tag !== "prep" && items[at + 1]?.tag !== "noun";
}

function addNamed({ known, segment, governor }: Scene, add: Add): void {
  const { clause } = governor;
  for (const [at, { name }] of segment.items.entries()) {
    if (!name) continue;
    const entity = known.register.entityOf(name);
    if (isWork(segment.items, at, entity)) continue;
    // "crashed off Gabon": where it was.
    if (entity.nature === "state" && LOCATIVE.has(segment.items[at - 1]?.lower ?? "")) continue;
    add(entity, `named ${standingOf(segment.clauseAt[at], clause)}`);
    if (segment.clauseAt[at] !== clause) continue;
    if (segment.items[at + 1]?.tag === "possessive") add(entity, "owner in the dated clause");
    else if (isSubject(segment, at, clause)) add(entity, "before the dated verb");
  }
}

const PRONOUNS = /^(?:he|she|his|her|it|its|they|their|we|our)$/;

function addPronouns({ known, segment, governor }: Scene, add: Add): void {
  const { clause } = governor;
  const collecting = { segment, known, actors: new Map(), places: new Set<string>() };
  for (const [at, { lower }] of segment.items.entries()) {
    if (segment.clauseAt[at] !== clause || !PRONOUNS.test(lower)) continue;
    const owner = /^(?:his|its|their|our)$/.test(lower);
    if (!owner && at > clause.verbFrom) continue;
    const sign = owner ? "owner by a pronoun" : "subject by a pronoun";
    for (const entity of pronounIn(collecting, lower, clause)) add(entity, sign);
  }
}

const closesPhrase = (items: readonly Item[], at: number) =>
  items[at]?.tag === "noun" && items[at + 1]?.tag !== "noun" && items[at + 1]?.tag !== "name";

/** "the club", "the finance minister": wherever in the sentence, and in whatever part. */
function addDescribed({ known, segment, governor }: Scene, add: Add): void {
  const { items, clauseAt } = segment;
  let looked = 0;
  for (const [at, item] of items.entries()) {
    if (!closesPhrase(items, at) || looked >= DESCRIPTIONS) continue;
    const start = phraseStart(items, at);
    if (items[start]?.lower !== "the") continue;
    looked++;
    const words = items
      .slice(start, at + 1)
      .filter(({ tag }) => tag === "noun" || tag === "name" || tag === "num")
      .map(({ lower }) => lower);
    const sign =
      clauseAt[at] === governor.clause
        ? "described in the dated clause"
        : "described elsewhere in the sentence";
    for (const entity of known.references.description(words, item.start).slice(0, 3)) add(entity, sign);
  }
}

/** Names that begin from `from` up to `to`, UTF-16 offsets. */
function namesIn({ names }: ReadArticle, from: number, to: number): readonly Name[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < names.length && (names[end]?.start ?? to) < to) end++;
  return names.slice(low, end);
}

const BACK = 8; // sentences of its paragraph before the dated one

function addAround({ article, known, sentence }: Scene, add: Add): void {
  const { discourse, salience } = known.references;
  const { sentences } = article;
  for (const entity of salience.recent()) add(entity);
  for (const entity of discourse.persons.slice(0, PERSONS)) add(entity);
  for (const entity of discourse.bodies.slice(0, BODIES)) add(entity);
  for (const entity of discourse.states.slice(0, STATES)) add(entity);
  let first = sentence.index;
  while (first > 0 && sentence.index - first < BACK && sentences[first - 1]?.paragraph === sentence.paragraph)
    first--;
  const addNames = (from: number, to: number, sign?: string) => {
    for (const name of namesIn(article, from, to)) add(known.register.entityOf(name), sign);
  };
  addNames(sentences[first]?.start ?? sentence.start, sentence.start, "named in the paragraph");
  const [before, after] = [sentences[sentence.index - 1], sentences[sentence.index + 1]];
  addNames(sentences[sentence.index - 2]?.start ?? 0, before?.start ?? 0);
  if (before) addNames(before.start, before.end, "named in the sentence before");
  if (after) addNames(after.start, after.end);
  for (const entity of salience.subject) add(entity, "subject of the sentence before");
}

/** What the entity is, and how much the article makes of it. */
function addStanding({ article, known, sentence }: Scene, found: ReadonlyMap<string, Sought>): void {
  const { discourse } = known.references;
  const { register } = known;
  const idsIn = (from: number, to: number) =>
    new Set(namesIn(article, from, to).map((name) => register.entityOf(name).actor.id));
  const here = idsIn(sentence.start, sentence.end);
  const lead = idsIn(0, article.sentences[FIRST - 1]?.end ?? 0);
  const most = [...discourse.persons.slice(0, 3), ...discourse.bodies.slice(0, 3)];
  const foremost = new Set(most.map(({ actor }) => actor.id));
  const [person, body] = [discourse.persons[0]?.actor.id, discourse.bodies[0]?.actor.id];
  for (const [id, { entity, signs }] of found) {
    const { nature } = entity;
    signs.add(IS[nature]);
    if (!foremost.has(id) && nature !== "state" && nature !== "place")
      signs.add(nature === "person" ? "person spoken of little" : "body spoken of little");
    if (id === person) signs.add("person spoken of most");
    if (id === body) signs.add("body spoken of most");
    if (lead.has(id)) signs.add("named in the lead");
    if (here.has(id)) continue;
    signs.add("not named in the sentence");
    if (discourse.lastNamed(entity, sentence.start) < 0) signs.add("not named so far");
  }
}

interface Sought {
  readonly entity: Entity;
  readonly signs: Set<string>;
}

/** Everyone around a dated clause who might take part in it, with the signs; a few dozen at most. */
export function candidatesOf(scene: Scene): Candidate[] {
  const found = new Map<string, Sought>();
  const { discourse } = scene.known.references;
  const add: Add = (entity, sign) => {
    if (discourse.isVenue(entity)) return;
    const known = found.get(entity.actor.id) ?? { entity, signs: new Set<string>() };
    if (sign) known.signs.add(sign);
    found.set(entity.actor.id, known);
  };
  addNamed(scene, add);
  addPronouns(scene, add);
  addDescribed(scene, add);
  addAround(scene, add);
  const { salience } = scene.known.references;
  if (salience.person) add(salience.person, "person spoken of last");
  if (salience.body) add(salience.body, "body spoken of last");
  addStanding(scene, found);
  return [...found.values()];
}

/** What sort of subject the dated clause has: what is left unsaid goes by it. */
export function subjectForm(segment: Segment, { clause }: Governor): string {
  const range = clause.verbFrom >= 0 ? subjectOf(segment, clause) : undefined;
  const words = range ? segment.items.slice(range.from, range.to) : [];
  const head = words.findLast(({ tag }) => tag === "noun" || tag === "name" || tag === "pron");
  if (!head) return "no subject";
  if (head.tag !== "noun") return head.tag === "name" ? "a name as subject" : "a pronoun as subject";
  return words[0]?.lower === "the" ? "“the” as subject" : "a noun as subject";
}
