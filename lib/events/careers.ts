// Whose office somebody leaves or takes up: who is sacked, resigns or retires does so from a body, which news then leaves unsaid.
//
// Input   a clause of a person's coming or going, and who takes part in it
// Output  the body that the story says they serve, or none
// Knows   verbs of careers; who serves whom is in ties.ts and references.ts

import type { Entity } from "@/lib/actors/register";
import { isOwner, isUnion } from "./body-kinds";
import type { Collecting } from "./collecting";
import type { Clause, Segment } from "./grammar/types";
import type { References } from "./references";

const MOVED = /^(?:sack|fire|dismiss|oust|hire|recruit|reappoint|reinstate)$/;

/** "stepped down", "will leave on Friday", "took over": the verb with its particle, or without an object. */
function comesOrGoes({ items }: Segment, { lemma, verbTo, passive }: Clause): boolean {
  const next = items[verbTo + 1];
  const particle = next?.lower ?? "";
  if (MOVED.test(lemma)) return passive;
  if (/^(?:step|stand)$/.test(lemma)) return /^(?:down|aside)$/.test(particle);
  if (/^(?:resign|quit|retire)$/.test(lemma)) return !/^(?:det|noun|name|pron|poss)$/.test(next?.tag ?? "");
  if (lemma === "take" && particle === "charge") return true;
  if (lemma === "take")
    return particle === "over" && !/^(?:det|noun|name)$/.test(items[verbTo + 2]?.tag ?? "");
  return lemma === "leave" && (next === undefined || /^(?:prep|time|mark|comma|conj)$/.test(next.tag));
}

/** The employer of whom the article speaks at least twice as often as of any other. */
function dominant({ discourse }: References): Entity | undefined {
  const [first, second] = discourse.bodies.filter((body) => isOwner(body) && !isUnion(body));
  const most = first ? discourse.countOf(first) : 0;
  return most > 2 && most >= 2 * (second ? discourse.countOf(second) : 0) ? first : undefined;
}

/** The body in which the clause's person comes or goes, where the clause names none itself. */
export function bodyLeft({ segment, known, actors }: Collecting, clause: Clause): Entity | undefined {
  const all = [...actors.values()];
  const [person] = all;
  if (all.length !== 1 || person?.nature !== "person" || !comesOrGoes(segment, clause)) return undefined;
  const body = known.references.employerOf(person) ?? dominant(known.references);
  // "the mayor of Marwick": a town is left by whoever moves.
  return body?.nature === "organisation" ? body : undefined;
}
