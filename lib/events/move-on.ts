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
import { familyOf } from "./salience";

/** Moves on who "he", "it", "they" and "the deal" are: the main subject of the sentence first, then whom else it names. */
export function moveOn(segment: Segment, known: Knowledge): void {
  const { salience } = known.references;
  if (segment.items.filter(({ tag }) => tag === "name").length > 1) noteHappenings(segment, known);
  const main = segment.clauses.find((clause) => clause.finite);
  const subject = main ? subjectActors(segment, main, known) : [];
  const named = segment.items.flatMap(({ name }) => (name ? [known.register.entityOf(name)] : []));
  const others =
    subject.length === 0 || subject.some(({ nature }) => nature === "person")
      ? named.reverse()
      : named.filter(({ nature }) => nature === "person").reverse();
  salience.moveOn(subject, others);
}

const isParty = ({ nature }: Entity) => nature === "organisation" || nature === "state" || nature === "other";

/** Remembers who takes part in "Halden's purchase of Marwick", for a later "the deal". */
function noteHappenings(segment: Segment, known: Knowledge): void {
  const { happenings } = known.references.salience;
  const note = (lemma: string, governor: Governor) => {
    const { actors } = participantsOf(segment, governor, known);
    const family = familyOf(lemma);
    const parties = family === "dispute" || family === "deal" ? actors.filter(isParty) : actors;
    if (parties.length > 1 && parties.length < 5) happenings.set(family, parties);
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
