// Who a pronoun stands for.
//
// Input   a pronoun in a clause, and what has been spoken of before
// Output  the subject of a clause around it or before it in the sentence, else who was spoken of last
// Knows   one sentence; what came before it is in salience.ts

import type { Entity } from "@/lib/actors/register";
import { BODY_NOUNS, COMPANY_NOUNS, ROLE_NOUNS } from "@/lib/actors/role-words";
import type { Collecting } from "./collecting";
import type { Clause, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { appositive, type Range, subjectOf } from "./subject";
import { takeDescription } from "./take-description";
import { takeName } from "./take-noun";

const PLURALS = /(?:[^s]s|^people|^police|^women|^men|^children|^staff|^crew)$/;

/** Whether "they" may mean the words: two joined, a plural noun, or a body, which English makes plural at will. */
function isPlural({ items }: Segment, { from, to }: Range): boolean {
  const words = items.slice(from, to);
  const head = words.findLast(({ tag }) => tag === "noun" || tag === "name");
  return words.some(({ tag }) => tag === "conj") || (head?.tag === "noun" && PLURALS.test(head.lower));
}

/** Whether the words speak of one thing, and of no body. */
function isThing({ items }: Segment, { from, to }: Range): boolean {
  const head = items[to - 1];
  if (head?.tag !== "noun" || items[from]?.tag !== "det" || head.lower.endsWith("s")) return false;
  return !BODY_NOUNS.has(head.lower) && !COMPANY_NOUNS.has(head.lower);
}

/** Those in the subject's words, without what only owns or describes them. */
function subjectEntities(collecting: Collecting, range: Range, clause: Clause): readonly Entity[] {
  const { segment } = collecting;
  const own: Collecting = { ...collecting, actors: new Map(), places: new Set() };
  for (let i = range.from; i < range.to; i++) if (segment.items[i]?.tag === "name") takeName(own, i, "");
  const named = appositive(segment, range, clause);
  if (named >= 0) takeName(own, named, "");
  if (own.actors.size === 0 && segment.items[range.to - 1]?.tag === "noun")
    takeDescription(own, range.to - 1);
  return [...own.actors.values()];
}

/** "It was an afternoon of small errors", "It was Okafor's veto that": an "it" that means nobody and nothing before it. */
export function isEmptyIt({ items }: Segment, at: number, { lemma, verbTo }: Clause): boolean {
  if (items[at]?.lower !== "it" || lemma !== "be") return false;
  const when =
    /^(?:an?|the)$/.test(items[verbTo + 1]?.lower ?? "") &&
    /^(?:day|morning|afternoon|evening|night|week|month|year|time|moment)$/.test(
      items.slice(verbTo + 2, verbTo + 4).find(({ tag }) => tag === "noun")?.lower ?? "",
    );
  return when || items.slice(verbTo, verbTo + 16).some(({ lower }) => lower === "that");
}

const NEARBY = 300; // UTF-16 units
const NEAR = 4; // clauses before its own in which a pronoun's owner is looked for

/** The clauses around this one, innermost first, then those before it in the sentence, nearest first. */
function clausesBefore({ clauses }: Segment, clause: Clause, from: Clause | undefined): Clause[] {
  const around: Clause[] = [];
  for (let outer = from; outer; outer = outer.parent) around.push(outer);
  const before = clauses.filter(
    (other) => other !== clause && !around.includes(other) && other.finite && other.verbFrom < clause.from,
  );
  return [...around, ...before.reverse().slice(0, NEAR)];
}

/** "When his turn came, Okafor spoke": the clause that an opening one leads up to. */
function clauseAfter({ items, clauses }: Segment, { from, verbTo }: Clause): Clause | undefined {
  const main = ({ kind, from: at }: Clause) =>
    kind === "main" || (kind === "content" && items[at]?.tag === "name");
  return from > 0 ? undefined : clauses.find((other) => other.verbFrom > verbTo && main(other));
}

/** Who a pronoun in the clause stands for: a subject of its own sentence, else who was spoken of last. */
export function pronounIn(collecting: Collecting, lower: string, clause: Clause): readonly Entity[] {
  // "refloated her": a ship, whoever else is a woman there
  if (lower === "her" && /^(?:refloat|tow|moor|berth|salvage|beach|anchor|scuttle|dock)$/.test(clause.lemma))
    return [];
  const meant = entitiesMeant(collecting, lower, clause);
  const { discourse, salience } = collecting.known.references;
  if (!/^(?:she|her)$/.test(lower) || !collecting.known.things.vessel.meant) return meant;
  // Where the ship is "she", so is only who is known to be a woman.
  return meant.filter((entity) => salience.fits(entity, lower) && discourse.pronounOf(entity) === "she");
}

function entitiesMeant(collecting: Collecting, lower: string, clause: Clause): readonly Entity[] {
  const { segment, known } = collecting;
  // "While we wait": outside a quotation the writer speaks, who takes part in nothing.
  if (!segment.quoted && /^(?:i|we|us|my|our)$/.test(lower)) return [];
  const plain = known.references.pronoun(lower);
  if (!/^(he|she|his|her|him|it|its|they|them|their)$/.test(lower)) return plain;
  const possessive = /^(his|her|its|their)$/.test(lower);
  const many = lower.startsWith("the");
  const next = clause.kind === "adverbial" && !many ? clauseAfter(segment, clause) : undefined;
  const range = next && subjectOf(segment, next);
  if (range && range.from > clause.verbTo) {
    const fits = subjectEntities(collecting, range, next).find((entity) =>
      known.references.salience.fits(entity, lower),
    );
    if (fits) return [fits];
  }
  for (const outer of clausesBefore(
    segment,
    clause,
    possessive ? clause : (clause.parent ?? clause.shares),
  )) {
    const range = outer.verbFrom < 0 ? undefined : subjectOf(segment, outer);
    // "his meeting with Okafor lasted": the owner is not in the phrase that he owns.
    if (!range || segment.items.slice(range.from, range.to).some((item) => item.lower === lower)) continue;
    const subject = subjectEntities(collecting, range, outer);
    if (many) {
      const plural = isPlural(segment, range);
      // "UEFA says": English would go on with "it".
      if (!plural && segment.items[outer.verbFrom]?.verb?.form === "s") continue;
      if (plural || subject.some(({ nature }) => nature === "organisation")) return subject;
      continue;
    }
    const fits = subject.find((entity) => known.references.salience.fits(entity, lower));
    if (fits) return [fits];
    const head = segment.items[range.to - 1];
    // "The public prosecutor has said she will decide": she is the prosecutor, whom nobody named.
    const office = head?.tag === "noun" && ROLE_NOUNS.has(head.lower) && !head.lower.endsWith("s");
    if (/^(?:he|she)$/.test(lower) && clause.parent === outer && office && subject.length === 0) return [];
    // "Its bid failed" after "the fleet": a thing of the clause owns it, nobody who was spoken of before.
    if (
      lower === "its" &&
      outer === clause &&
      (head?.tag === "noun" || head?.tag === "name") &&
      subject.length === 0
    )
      return [];
    // "The trial opened and is adjourned; it will resume": "it" goes on with the thing before it.
    const goesBack = lower === "it" && outer.kind === "main" && outer.verbFrom < clause.from;
    // "The Norland cost a fortune when it opened": the same of one that has a name
    const called = head?.name && known.register.entityOf(head.name).nature === "thing";
    if (goesBack && subject.length === 0 && (called || isThing(segment, range))) return [];
  }
  const office =
    officerBefore(collecting, lower, clause) ??
    (segment.quoted ? known.references.salience.inQuotation(lower) : undefined);
  if (office) return [office];
  const told = /^(?:he|she)$/.test(lower)
    ? known.references.salience.toldOf(lower, isSayingVerb(clause.lemma))
    : undefined;
  if (told && !segment.quoted) return [told];
  if (lower === "they" && plain.length === 0 && RECIPROCAL.test(clause.lemma))
    return couple(collecting, clause);
  if (lower === "they" && plain.length === 0 && clause.kind === "main")
    return known.references.salience.justJoined;
  if (/^the(?:y|m)$/.test(lower)) return plain.filter((entity) => !isElse(collecting, clause, entity, lower));
  // "It was put to Judge Okafor, and on Monday she accepted it": whom the sentence has named, where its subject is a thing.
  const first =
    clause.kind === "main" && clause.from > 0
      ? clausesBefore(segment, clause, clause.parent ?? clause.shares)[0]
      : undefined;
  const opening = first && first.verbFrom >= 0 ? subjectOf(segment, first) : undefined;
  if (opening && /^(?:he|she)$/.test(lower) && segment.items[opening.from]?.lower === "it") {
    const put = namedBefore(collecting, lower, clause);
    if (put.length > 0) return put;
  }
  // "Hundreds booed Lind as she left": nearer than whoever the sentence before spoke of.
  const near = clause.parent && clause.kind === "adverbial" ? namedBefore(collecting, lower, clause) : [];
  if (near.length > 0) return near;
  return plain.length > 0 ? plain : namedBefore(collecting, lower, clause);
}

const RECIPROCAL = /^(?:meet|marry|divorce|separate|agree|talk|argue|clash|embrace|correspond)$/;

/** "Lind telephoned Okafor. They met": what takes two, where nobody else was spoken of as many. */
function couple(collecting: Collecting, { from, parent }: Clause): readonly Entity[] {
  const {
    known: { references },
    segment,
  } = collecting;
  const at = segment.items[from]?.start ?? 0;
  // "Lind urged her to wait when they met": who urges, and whoever was spoken of before.
  const around = parent?.finite ? subjectOf(segment, parent) : undefined;
  const [own] = parent && around ? subjectEntities(collecting, around, parent) : [];
  const other = references.salience
    .recent()
    .find(({ actor, nature }) => nature === "person" && actor.id !== own?.actor.id);
  if (own?.nature === "person" && other) return [own, other];
  const [first, second] = references.salience.recent().filter(({ nature }) => nature === "person");
  const near = (entity: Entity | undefined) =>
    entity !== undefined && at - references.discourse.lastNamed(entity, at) < NEARBY;
  return first && second && near(first) && near(second) ? [first, second] : [];
}

/** "It docked them six points, and they went down", "we wrote to them": "they" is neither who is "it", nor whoever speaks of them. */
function isElse({ segment, known }: Collecting, clause: Clause, entity: Entity, lower: string): boolean {
  const { items, clauses, clauseAt } = segment;
  const single = clauses.some(
    (other) => other.finite && items[other.from]?.lower === "it" && clauseAt[other.from] === other,
  );
  const own = lower === "them" && /^(?:we|i)$/.test(items[clause.from]?.lower ?? "");
  if (own && entity.nature === "person") return true;
  const others = single ? known.references.pronoun("it") : own ? known.references.pronoun("we") : [];
  return others.some(({ actor }) => actor.id === entity.actor.id);
}

/** "A petition handed in at the minister's office changed his mind: he had": whose office or house the sentence has named before. */
function officerBefore({ segment, known }: Collecting, lower: string, clause: Clause): Entity | undefined {
  const { items } = segment;
  if (!/^(?:he|she|his|her)$/.test(lower)) return undefined;
  for (let i = Math.min(clause.verbFrom, items.length) - 1; i > 0; i--) {
    const word = items[i];
    const named = word?.name && known.register.entityOf(word.name);
    if (named && known.references.salience.fits(named, lower)) return undefined;
    if (word?.tag !== "noun" || items[i + 1]?.tag !== "possessive" || items[i - 1]?.lower !== "the") continue;
    if (!ROLE_NOUNS.has(word.lower)) continue;
    const [entity] = known.references.description([word.lower], word.start);
    return entity && known.references.salience.fits(entity, lower) ? entity : undefined;
  }
  return undefined;
}

/** "The club hired Okafor and made her its head": where nobody was spoken of before, whom the sentence has named. */
function namedBefore({ segment, known }: Collecting, lower: string, clause: Clause): readonly Entity[] {
  if (!/^(?:he|she|him|her|his)$/.test(lower)) return [];
  for (let i = clause.verbFrom - 1; i >= 0; i--) {
    const name = segment.items[i]?.name;
    const entity = name && known.register.entityOf(name);
    // "the return of a painting by Lind": its maker is not who is spoken of.
    const maker = segment.items[i - 1]?.lower === "by" && segment.items[i - 2]?.tag === "noun";
    if (entity && !maker && known.references.salience.fits(entity, lower)) return [entity];
  }
  return [];
}
