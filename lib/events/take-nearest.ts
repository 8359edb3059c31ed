// Whom a happening belongs to where its own clause brings in nobody.
//
// Input   the dated clause or noun, and who takes part so far: nobody
// Output  actors added to a collection
// Knows   the clauses around it: what a colon announces, what was settled, who tells it

import { singular } from "./body-kinds";
import { type Collecting, take, takeAll } from "./collecting";
import { type Governor, phraseStart } from "./governor";
import type { Clause, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { VENUES, WORKS } from "./prepositions";
import { pronounIn } from "./pronouns";
import { subjectOf } from "./subject";
import { isWork } from "./take-noun";
import { takeObject } from "./take-object";
import { takeSubject } from "./take-subject";

/** "in Spring Bank", "a painting by Okafor": where something is, or who once made it, though it bears a body's or a person's name. */
export function isAside(items: Segment["items"], at: number): boolean {
  const before = items[at - 1]?.tag === "det" ? at - 2 : at - 1;
  const preposition = items[before]?.lower ?? "";
  if (preposition === "by") return WORKS.has(singular(items[before - 1]?.lower ?? ""));
  const held = /^(?:shares?|stakes?|stock|interest|confidence|holding|investors?)$/.test(
    items[before - 1]?.lower ?? "",
  );
  const printed = /\b(?:Journal|Review|Letters|Proceedings|Times|Post|Herald|Gazette)\b/.test(
    items[at]?.text ?? "",
  );
  if (preposition === "in") return !held && !printed;
  return preposition === "at" && VENUES.test(items[at]?.text ?? "");
}

const PLACING = /^(?:off|near|across|around|outside|inside|throughout|over|from|to|into|towards?|through)$/;

/** Where nobody was found: whoever the clause names at all, and whose the subject is ("His house arrest ended"). */
export function takeAnyNamed(collecting: Collecting, clause: Clause): void {
  const { segment, known } = collecting;
  for (const [at, { name }] of segment.items.entries()) {
    const describes = /^(?:noun|possessive)$/.test(segment.items[at + 1]?.tag ?? "");
    if (!name || describes || segment.clauseAt[at] !== clause) continue;
    const entity = known.register.entityOf(name);
    // "crashed off Gabon": where it was, and no doing of the state's.
    if (entity.nature === "state" && PLACING.test(segment.items[at - 1]?.lower ?? "")) continue;
    // "fell in Wuhan, China": where the town is.
    const town = segment.items[at - 1]?.tag === "comma" ? segment.items[at - 2]?.name : undefined;
    if (entity.nature === "state" && town && known.register.entityOf(town).nature === "place") continue;
    if (!isWork(segment.items, at, entity) && !isAside(segment.items, at)) take(collecting, entity);
  }
  const subject = collecting.actors.size === 0 ? subjectOf(segment, clause) : undefined;
  const owner = subject ? (segment.items[subject.from]?.lower ?? "") : "";
  const owned = subject ? (segment.items[subject.to - 1]?.lower ?? "") : "";
  if (/^(?:his|her|their)$/.test(owner) && !OTHERS.test(owned))
    takeAll(collecting, pronounIn(collecting, owner, clause));
}

/** People of somebody's who act for themselves. */
const OTHERS =
  /^(?:critics|opponents|rivals|detractors|admirers|neighbours|neighbors|friends|colleagues|sons|daughters|children|parents|brothers|sisters|heirs|relatives|supporters|fans|followers|disciples|students|successors?|victims)$/;

const HAVING = new Set("have enter win face hold own run agree sign reach carry".split(" "));

/** Verbs of those who tell of what they have settled themselves: "the schools will stay shut, the council has decided". */
const tells = (lemma: string): boolean => isSayingVerb(lemma) || /^(?:decide|rule|order)$/.test(lemma);

/** "It should reach the river by Saturday, the survey said": the clause that tells who expects it. */
function attribution({ items, clauses }: Segment, clause: Clause): Clause | undefined {
  if (items[clause.verbFrom]?.tag !== "modal" && items[clause.verbFrom]?.verb?.form === "past")
    return undefined;
  return clauses.find((other) => other.finite && other.verbFrom > clause.verbTo && tells(other.lemma));
}

/** "On Monday came a surprise: Halden withdrew": what the colon announces. */
function spelledOut({ items, clauses }: Segment, clause: Clause): Clause | undefined {
  return clauses.find(
    ({ kind, finite, from, verbFrom }) =>
      kind === "main" && finite && verbFrom > clause.verbTo && items[from - 1]?.text === ":",
  );
}

const SETTLED =
  /^(?:deal|agreement|accord|pact|contract|treaty|settlement|truce|arrangement|order|licence|license)$/;

/** "In a deal signed on Monday, Halden will supply Marwick": those who do what was settled. */
function isSettledIn({ items }: Segment, { kind, antecedent, parent, verbFrom }: Clause): boolean {
  if (kind !== "participle" || antecedent < 0 || !parent || parent.verbFrom < verbFrom) return false;
  if (!SETTLED.test(items[antecedent]?.lower ?? "")) return false;
  return /^(?:in|under|through|by)$/.test(items[phraseStart(items, antecedent) - 1]?.lower ?? "");
}

const WRITTEN =
  /^(?:report|study|paper|preprint|thesis|abstract|release|notice|affidavit|complaint|lawsuit|brief|motion|circular|advisory|transcript|memoir|book|letter|statement|article|essay|filing|survey|poll|interview|post|blog|column|documentary|podcast|bulletin|dossier|review|pamphlet|manifesto|opinion|ruling|judgment|judgement|decision|order|dissent|verdict|email|note|memo|speech|video|tweet)$/;

/** "The union held it up as a model in a report published in May": who says so there wrote it. */
function isWrittenIn({ items }: Segment, { kind, passive, antecedent }: Clause): boolean {
  if (kind !== "participle" || !passive || antecedent < 0) return false;
  const inIt = (noun: number) =>
    WRITTEN.test(items[noun]?.lower ?? "") &&
    /^(?:in|through)$/.test(items[phraseStart(items, noun) - 1]?.lower ?? "");
  // "in a video for employees posted on Monday"
  const before = phraseStart(items, antecedent) - 1;
  return inIt(antecedent) || (/^(?:for|to|of|on)$/.test(items[before]?.lower ?? "") && inIt(before - 1));
}

/** Where nobody was found: the subject of the clause that holds the noun, of a clause that has what the dated one describes, or a speaking body. */
export function takeNearest(collecting: Collecting, { clause, noun }: Governor): void {
  if (noun >= 0) {
    if (clause.verbFrom >= 0) takeSubject(collecting, clause);
    return;
  }
  const spelled = spelledOut(collecting.segment, clause);
  if (spelled) {
    takeSubject(collecting, spelled);
    takeObject(collecting, spelled);
    return;
  }
  const parent = clause.parent ?? attribution(collecting.segment, clause);
  if (!parent || parent.verbFrom < 0) return;
  if (isSettledIn(collecting.segment, clause)) {
    takeSubject(collecting, parent);
    takeObject(collecting, parent);
    return;
  }
  if (isWrittenIn(collecting.segment, clause)) {
    takeSubject(collecting, parent);
    return;
  }
  if (clause.kind !== "content" && clause.parent) {
    if (HAVING.has(parent.lemma) && clause.kind !== "adverbial") takeSubject(collecting, parent);
    return;
  }
  // "Verity said 20,000 doses would arrive": a body tells of its own doings; a person may tell of anything.
  const own: Collecting = { ...collecting, actors: new Map() };
  takeSubject(own, parent);
  for (const entity of own.actors.values()) if (entity.nature !== "person") take(collecting, entity);
}
