// What has been found of who takes part, and what the finding may ask.
//
// Gives   the collection that phrases add to, and which verbs and nouns strike whom they are directed at
// Knows   no grammar

import type { Entity, Register } from "@/lib/actors/register";
import type { Segment } from "./grammar/types";
import type { SpokenThings } from "./meant-things";
import type { References } from "./references";
import { isInstrument } from "./salience";

export interface Knowledge {
  readonly register: Register;
  readonly references: References;
  /** What the sentence before spoke of, for headlines. */
  readonly things: SpokenThings;
  /** The state of that usual name, as the gazetteer has it. */
  stateEntity(name: string): Entity;
}

/** What has been found so far. */
export interface Collecting {
  readonly segment: Segment;
  readonly known: Knowledge;
  readonly actors: Map<string, Entity>;
  readonly places: Set<string>;
  /** Whether the happening strikes whom or what it is directed at: then the state behind "four Ukrainian regions" takes part. */
  readonly struck?: boolean;
}

/** Words parted by spaces. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs and nouns for what is done against someone. */
export const ATTACKS = wordSet(
  "annex invade occupy bomb shell attack strike airstrike invasion bombing shelling raid offensive assault sanction ban tariff war ruling case lawsuit crackdown investigation probe inquiry inquest complaint suit seize seizure",
);
const STRIKING = wordSet("annex invade occupy bomb shell attack strike seize storm capture raid");

/** Whether the verb names an act against someone's land or people. */
export function strikes(lemma: string): boolean {
  return STRIKING.has(lemma);
}

const MANY = 6; // actors that a "they" or a plural can bring

/** Adds the entity, unless it is a place or a thing. */
export function take({ actors }: Collecting, entity: Entity | undefined): void {
  if (entity && entity.nature !== "place" && (entity.nature !== "thing" || isInstrument(entity)))
    actors.set(entity.actor.id, entity);
}

/** Adds the first few of the entities. */
export function takeAll(collecting: Collecting, entities: readonly Entity[]): void {
  for (const entity of entities.slice(0, MANY)) take(collecting, entity);
}
