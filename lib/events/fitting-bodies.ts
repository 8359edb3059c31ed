// The bodies of a whole story that a description may mean: "the council" in one article is "Marwick City Council" in another.
//
// Input   the story's register, the words of the description
// Output  bodies in the register's order
// Knows   no article: what a body is called is told by the story as a whole, so each description is looked for once

import type { Entity, Register } from "@/lib/actors/register";
import { onceFor } from "@/lib/base/once-for";
import { ALIKE, EXACT, fitOfBody } from "./body-kinds";
import type { Discourse } from "./discourse";

export interface FittingBodies {
  /** Those that have the very noun. */
  readonly exact: readonly Entity[];
  /** Those that have it or one like it. */
  readonly alike: readonly Entity[];
}

const onceForStory = onceFor<Register, FittingBodies>();

/**
 * @param wanted Content words of the description, its noun last: ["mediation", "board"].
 * @param discourse Tells what bodies are called; of one story all tell the same.
 */
export function fittingBodies(
  register: Register,
  wanted: readonly string[],
  { calledOf }: Pick<Discourse, "calledOf">,
): FittingBodies {
  return onceForStory(register, wanted.join(" "), () => {
    const fits = register.bodies.map(
      (entity) => [entity, fitOfBody(wanted, entity, calledOf(entity))] as const,
    );
    const from = (least: number) => fits.filter(([, fit]) => fit >= least).map(([entity]) => entity);
    return { exact: from(EXACT), alike: from(ALIKE) };
  });
}
