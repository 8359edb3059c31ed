// Places that act: "Halifax axed its parade", "the county ordered them to leave" are their governments.
//
// Input   a clause and its subject, or what stands behind its verb
// Output  the place among those who take part
// Knows   verbs of deciding; which place a noun means is for seats.ts

import { stateOfCapital } from "@/lib/actors/capitals";
import type { Entity } from "@/lib/actors/register";
import { GOVERNED_WORDS } from "@/lib/actors/role-words";
import { type Collecting, take } from "./collecting";
import type { Clause } from "./grammar/types";
import type { Range } from "./subject";

const DECIDING = new Set(
  "say announce approve reject ban order impose lift cancel axe scrap sign sue ask warn turn declare decide vote agree offer promise demand clear back support oppose name appoint recall expel accuse condemn urge extend cut raise host withdraw join leave invite summon seek refuse deny confirm launch appeal fine settle".split(
    " ",
  ),
);
const DONE_TO = new Set("sue accuse fine ask urge order oblige compel".split(" "));

function placeIn({ segment: { items }, known }: Collecting, { from, to }: Range): Entity | undefined {
  const [first, second, third, fourth] = items.slice(from, Math.min(to, from + 4));
  // "Ardona and a group of farmers": the first of several.
  const nameAt = to - from === 1 || second?.lower === "and" ? first : undefined;
  const governed = first?.lower === "the" && GOVERNED_WORDS.has(second?.lower ?? "");
  // "the city of Marwick"
  const name =
    nameAt?.name ?? (governed && third?.lower === "of" && to - from === 4 ? fourth?.name : undefined);
  if (name) {
    const entity = known.register.entityOf(name);
    return entity.nature === "place" ? entity : undefined;
  }
  return governed && to - from === 2 ? known.references.seatOf(second?.lower ?? "") : undefined;
}

const asGovernment = (collecting: Collecting, place: Entity | undefined): void => {
  if (place) collecting.actors.set(place.actor.id, { actor: place.actor, nature: "state" });
};

/** "Tehran sent troops": the government that sits there, of a state that the article names. */
function governmentIn({ known }: Collecting, { actor }: Entity, { lemma }: Clause): Entity | undefined {
  const state = /^(?:be|have|host|see)$/.test(lemma) ? undefined : stateOfCapital(actor.name);
  const entity = state === undefined ? undefined : known.stateEntity(state);
  return known.references.discourse.states.find(({ actor: named }) => named.id === entity?.actor.id);
}

/** A place in the subject that decides is its government or council. */
export function takeActingPlace(collecting: Collecting, range: Range, clause: Clause): void {
  if (clause.passive) return;
  const place = placeIn(collecting, range);
  const government = place && governmentIn(collecting, place, clause);
  if (government) take(collecting, government);
  else if (DECIDING.has(clause.lemma)) asGovernment(collecting, place);
}

/** "sued the county", "sued the state of Ohio": what is done to a place, and to its government alone. */
export function takeTriedPlace(collecting: Collecting, clause: Clause): void {
  const { items } = collecting.segment;
  const from = clause.verbTo + 1;
  if (clause.passive || !DONE_TO.has(clause.lemma)) return;
  const to = items[from + 2]?.lower === "of" ? from + 4 : items[from]?.name ? from + 1 : from + 2;
  asGovernment(collecting, placeIn(collecting, { from, to }));
}
