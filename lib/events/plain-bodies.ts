// Bodies that English writes without a capital: "parliament", "the central bank", "the transport committee".
//
// Input   a description's words, and what the article speaks of
// Output  the body by name where the article has it, else one called by the words
// Knows   which bodies are so called; whether something fits better is for references.ts

import type { Entity } from "@/lib/actors/register";
import type { Discourse } from "./discourse";

/** A body that English writes without a capital: "council", "Italian police". */
export const bodyCalled = (name: string): Entity => ({
  actor: { id: name.replace(/ /g, "-"), name, kind: "organisation", aliases: [] },
  nature: "organisation",
});
const PARLIAMENT = bodyCalled("parliament");
const CENTRAL_BANK = bodyCalled("central bank");
const PLAIN_BODIES: ReadonlyMap<string, Entity> = new Map(
  [
    ["council", "council"],
    ["councillors", "council"],
    ["mps", "MPs"],
    ["police", "police"],
    ["prosecutors", "prosecutors"],
  ].map(([noun = "", name = ""]) => [noun, bodyCalled(name)]),
);
const UNNAMED = new Set("committee commission".split(" "));
const CHAMBERS =
  /\b(?:Parliament|Congress|Knesset|Bundestag|Duma|Senate|House of Commons|National Assembly|Legislature|General Assembly|House of Delegates|House of Representatives)\b/;
const CHAMBER_MEMBERS = new Set("lawmakers legislators deputies mps".split(" "));

/** What an article speaks of. */
export interface Spoken {
  readonly discourse: Discourse;
  readonly inParliament: boolean;
  readonly hasCentralBank: boolean;
}

/** Bodies that English writes without a capital: "parliament rejected the bill", "the central bank raised its rate". */
export function lowerCaseBody(
  wanted: readonly string[],
  { discourse, inParliament, hasCentralBank }: Spoken,
): Entity | undefined {
  const phrase = wanted.join(" ");
  if (CHAMBER_MEMBERS.has(phrase) || phrase === "parliament") {
    const chamber = discourse.bodies.find(({ actor }) => CHAMBERS.test(actor.name));
    return chamber ?? (phrase === "parliament" || inParliament ? PARLIAMENT : undefined);
  }
  if (phrase === "central bank" || (phrase === "bank" && hasCentralBank))
    return (
      discourse.bodies.find(({ actor }) =>
        /\b(?:Central|Reserve) Bank\b|\bFederal Reserve\b/.test(actor.name),
      ) ?? CENTRAL_BANK
    );
  return undefined;
}

/** What the words alone call a body, where nothing that the story names fits them. */
export function plainBody(wanted: readonly string[]): Entity | undefined {
  const head = wanted.at(-1) ?? "";
  if (wanted.length === 1) return PLAIN_BODIES.get(head);
  return wanted.length === 2 && UNNAMED.has(head) ? bodyCalled(wanted.join(" ")) : undefined;
}
