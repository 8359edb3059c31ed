// Deals and acts that a body tells of itself: "Halden Water said it would buy Norvane".
//
// Input   a clause of saying or announcing, and another of its sentence
// Output  whether the other is what the speaker's own body does
// Knows   verbs of dealing; who takes part in them is for participants.ts

import type { Clause, Segment } from "./grammar/types";
import { subjectOf } from "./subject";

const DEALING =
  /^(?:buy|acquire|merge|sell|sue|hire|appoint|suspend|fine|sack|fire|dismiss|sign|charge|arrest|ban|recall|partner)$/;

/** "Marwick United have appointed Okafor, the club announced on Monday": what stands before the announcing, by whoever announces. */
export function isAnnounced(segment: Segment, clause: Clause, other: Clause): boolean {
  const before =
    other.kind === "main" &&
    other.finite &&
    other.verbTo < clause.from &&
    other === segment.clauses.find(({ finite }) => finite);
  return (
    before && /^(?:announce|confirm|say)$/.test(clause.lemma) && DEALING.test(other.lemma) && !other.passive
  );
}

/** "Halden Water said it would buy Norvane": what the speaker's own body does to another is what is told. */
export function isOwnDeal(segment: Segment, clause: Clause, other: Clause): boolean {
  if (other.kind !== "content" || other.parent !== clause || !/^(?:say|announce)$/.test(clause.lemma))
    return false;
  const subject = subjectOf(segment, other);
  const own =
    subject &&
    subject.to - subject.from === 1 &&
    /^(?:it|they)$/.test(segment.items[subject.from]?.lower ?? "");
  return own === true && !other.passive && DEALING.test(other.lemma);
}
