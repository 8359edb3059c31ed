// Moves on, sentence by sentence, whom a pronoun or "the deal" means next.
//
// Input   a segment that has been read, and what names and references stand for
// Output  nothing: the salience in the references is its state
// Knows   one article at a time, in the order of its text

import type { Entity } from "@/lib/actors/register";
import type { Governor } from "./governor";
import { isPlainEventNoun } from "./grammar/event-nouns";
import type { Segment } from "./grammar/types";
import { lemmaOf } from "./grammar/verbs";
import { type Knowledge, participantsOf, subjectActors } from "./participants";
import { familyOf } from "./references";

/** Moves on who "he", "it", "they" and "the deal" are: the main subject of the sentence, else the last name in it. */
export function moveOn(segment: Segment, known: Knowledge): void {
  const { salience } = known.references;
  const note = (entity: Entity) => {
    if (entity.nature === "person") salience.person = entity;
    else if (entity.nature === "organisation" || entity.nature === "state" || entity.nature === "other")
      salience.body = entity;
  };
  if (segment.items.filter(({ tag }) => tag === "name").length > 1) noteHappenings(segment, known);
  const main = segment.clauses.find((clause) => clause.finite);
  const subject = main ? subjectActors(segment, main, known) : [];
  if (subject.length > 0) {
    salience.group = subject;
    for (const entity of [...subject].reverse()) note(entity);
    if (!subject.some(({ nature }) => nature === "person")) return;
  }
  if (subject.length === 0)
    for (const item of segment.items)
      if (item.name && !item.name.known) note(known.register.entityOf(item.name));
}

/** Remembers who takes part in "Halden's purchase of Marwick", for a later "the deal". */
function noteHappenings(segment: Segment, known: Knowledge): void {
  const { happenings } = known.references.salience;
  const note = (lemma: string, governor: Governor) => {
    const { actors } = participantsOf(segment, governor, known);
    if (actors.length > 1 && actors.length < 5) happenings.set(familyOf(lemma), actors);
  };
  for (const [at, item] of segment.items.entries()) {
    const clause = segment.clauseAt[at];
    if (item.tag !== "noun" || !clause || !isPlainEventNoun(item.lower)) continue;
    if (segment.items[at + 1]?.tag === "noun") continue;
    note(lemmaOf(item.lower), { clause, noun: at, premodifier: false });
  }
  for (const clause of segment.clauses) {
    if (familyOf(clause.lemma) === "deal") note("deal", { clause, noun: -1, premodifier: false });
  }
}
