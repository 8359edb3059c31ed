// The two or three who were last spoken of together: those whom "the two sides", "both" and "the pair" mean.
//
// Input   a segment, its subject and what names stand for
// Output  the entities that it joins, or none
// Knows   one sentence

import type { Entity } from "@/lib/actors/register";
import { isOwner } from "./body-kinds";
import type { Clause, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { type Knowledge, participantsOf } from "./participants";

const REACH = 5; // items between a conjunction and the names that it joins

/** Those whom a sentence speaks of together: "Okafor and the charity Fair Start fell out", "a primary for Lind and Okafor". */
export function joinedIn(segment: Segment, subject: readonly Entity[], known: Knowledge): readonly Entity[] {
  if (subject.length === 2 || subject.length === 3) return subject;
  if (subject.length > 3) return [];
  const { items } = segment;
  const actorAt = (at: number): Entity | undefined => {
    const name = items[at]?.tag === "name" ? items[at]?.name : undefined;
    const entity = name && known.register.entityOf(name);
    return entity && /^(?:person|organisation|state|other)$/.test(entity.nature) ? entity : undefined;
  };
  const nearest = (from: number, step: 1 | -1): Entity | undefined => {
    for (let i = from + step; Math.abs(i - from) <= REACH; i += step) {
      const item = items[i];
      if (!item || !/^(?:name|noun|det|comma)$/.test(item.tag)) return undefined;
      if (item.tag === "name") return actorAt(i);
    }
    return undefined;
  };
  for (let i = items.length - 1; i > 0; i--) {
    if (items[i]?.tag !== "conj" || items[i]?.lower !== "and") continue;
    const [first, second] = [nearest(i, -1), nearest(i, 1)];
    if (first && second && first.actor.id !== second.actor.id) return [first, second];
  }
  return [];
}

/** Whether it has a name and is no court, regulator or paper, which stand between the sides. */
const takesSides = (entity: Entity): boolean =>
  /^\p{Lu}|^\d/u.test(entity.actor.name) && (entity.nature !== "organisation" || isOwner(entity));

/** The two who take part in what the clause tells: "Lind accused the charity Fair Start". */
export function opposedIn(segment: Segment, clause: Clause, known: Knowledge): readonly Entity[] {
  if (clause.verbFrom < 0 || isSayingVerb(clause.lemma)) return [];
  const { actors } = participantsOf(segment, { clause, noun: -1, premodifier: false }, known);
  const persons = actors.filter(({ nature }) => nature === "person");
  // A person and a body are seldom the two sides of what follows.
  return actors.length === 2 && persons.length !== 1 ? actors.filter(takesSides) : [];
}
