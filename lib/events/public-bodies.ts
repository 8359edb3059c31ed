// Public bodies that news calls by one small word: "the board" of a school district, "the district" for its schools.
//
// Input   the bodies of a story, a description's words
// Output  the only body that the word can mean, or none
// Knows   how such bodies are named; which clauses speak of them is for take-noun.ts

import { isFederalState } from "@/lib/actors/familiar-places";
import { isNationality } from "@/lib/actors/nationalities";
import type { Entity, Register } from "@/lib/actors/register";
import { onceFor } from "@/lib/base/once-for";

/** What the names of such bodies look like, by the word that stands for them. */
const NAMED: Readonly<Record<string, RegExp>> = {
  board: /\bBoard of (?!Directors\b)|\bSchool Board$/,
  district: /\b(?:Schools|District)$/,
  investigators: /\b(?:Investigation|Investigations|Investigative|Accidents?)\b/,
  inspectors: /\bInspect(?:ion|ions|orate)\b/,
  auditors: /\bAudit(?:or|ors)?\b/,
  rescuers: /\bRescue\b/,
  veterinarians: /\bVeterinary\b/,
  magistrates: /\bMagistrates\b/,
};
/** Words that may stand before it without meaning another body. */
const BESIDE: Readonly<Record<string, RegExp>> = {
  board: /^(?:school|education|elected|county|city|local)$/,
  district: /^(?:school|public|local)$/,
  investigators: /^(?:safety|accident|crash|air|lead|federal|state|government)$/,
  inspectors: /^(?:state|federal|government|safety)$/,
  auditors: /^(?:state|federal|government|public)$/,
  rescuers: /^(?:mountain|local)$/,
};

const STATES_OWN = /^(?:inspectors|investigators|regulators|officials|auditors)$/;
const OFFICE = /\b(?:Department|Commission|Board|Agency|Authority|Office|Bureau|Division|Administration)\b/;

/** "Pennsylvania Department of Agriculture": whether a name begins with that of a federal state and goes on with an office. */
function isStates({ actor }: Entity): boolean {
  const words = actor.name.toLowerCase().split(" ");
  return OFFICE.test(actor.name) && [1, 2].some((count) => isFederalState(words.slice(0, count).join(" ")));
}

const onceForStory = onceFor<Register, Entity | undefined>();

/** The story's only body that the words can mean: "the school board" is the Marwick Board of Education. */
export function publicBody(register: Register, wanted: readonly string[]): Entity | undefined {
  const head = wanted.at(-1) ?? "";
  // "State inspectors": those of the story's only office of a state
  if (wanted[0] === "state" && wanted.length === 2 && STATES_OWN.test(head)) {
    const own = onceForStory(register, "state", () => {
      const offices = register.bodies.filter(isStates);
      return offices.length === 1 ? offices[0] : undefined;
    });
    if (own) return own;
  }
  const named = NAMED[head];
  if (!named || !wanted.slice(0, -1).every((word) => BESIDE[head]?.test(word) || isNationality(word)))
    return undefined;
  return onceForStory(register, head, () => {
    const found = register.bodies.filter(({ actor }) => named.test(actor.name));
    // Where nobody is an inspectorate, inspectors are sent by the story's only agency.
    const agencies =
      head === "inspectors" && found.length === 0
        ? register.bodies.filter(({ actor }) =>
            /\b(?:Agency|Authority|Executive|Administration)$/.test(actor.name),
          )
        : [];
    return found.length === 1 ? found[0] : agencies.length === 1 ? agencies[0] : undefined;
  });
}
