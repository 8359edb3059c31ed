// Bodies that English writes without a capital: "parliament", "police", "the transport committee".
//
// Input   the content words of a description
// Output  an actor of that name, or the body with a name that the article means by it
// Knows   a few nouns; which description has a better meaning is in references.ts

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
    ["police", "police"],
    ["prosecutors", "prosecutors"],
    ["mps", "MPs"],
  ].map(([noun = "", name = ""]) => [noun, bodyCalled(name)]),
);
/** What a body's own committees are for: "FIFA's disciplinary committee" is FIFA. */
const OWN_COMMITTEES =
  /^(?:executive|disciplinary|remuneration|nominations?|nominating|steering|organising|organizing|normali[sz]ation|ethics|appeals?|medical|selection|management|membership|risk|pay|compensation|grievance|editorial|technical|standing|search|founding)$/;

/** "the transport committee": one of a chamber or council that has no other name. */
const committee = (wanted: readonly string[]): Entity | undefined =>
  /^(?:sub)?committee$/.test(wanted.at(-1) ?? "") && !OWN_COMMITTEES.test(wanted.at(-2) ?? "")
    ? bodyCalled(wanted.slice(-2).join(" "))
    : undefined;
const CHAMBERS =
  /\b(?:Parliament|Congress|Knesset|Bundestag|Duma|Senate|House of Commons|National Assembly|Legislature|General Assembly|House of Delegates|House of Representatives)\b/;
const PROSECUTION =
  /\b(?:Attorney['’]s Office|Prosecution Service|Prosecutor['’]s Office|Department of Justice)\b/;
/** Committees of the House of Commons: named for a department or a field. */
const SELECT =
  /\b(?:Select|Commons|Accounts|Affairs|Pensions|Health|Sport|Treasury|Transport|Justice|Defence|Trade|Education|Audit|Science|Energy|Environment|Housing|Communities|Technology|Care|Media)\b.*\bCommittee$/i;
const CHAMBER_MEMBERS = new Set("lawmakers legislators deputies mps".split(" "));

/** What tells which of these an article speaks of. */
interface Setting {
  readonly discourse: Discourse;
  readonly inParliament: boolean;
  readonly hasCentralBank: boolean;
}

/** Names of central banks. */
export const CENTRAL =
  /\b(?:Central|Reserve|National|State|People's) Bank\b|\bFederal Reserve\b|\b(?:Bank|Banque|Banco|Banca) (?:of (?:England|Japan|Canada|Korea|Israel|Mexico|Italy|Spain|Greece|Ireland|Thailand|Ghana|Zambia|Uganda|Finland|Russia|Lithuania|Latvia|Estonia|Portugal|Indonesia)|de France|de España|d’Italia|d'Italia)\b|\bBundesbank\b|\bRiksbank\b|\bNorges Bank\b|\bMonetary Authority\b/;

/** Bodies that English writes without a capital: "parliament rejected the bill", "the central bank raised its rate". */
export function lowerCaseBody(
  { discourse, ...reading }: Setting,
  wanted: readonly string[],
): Entity | undefined {
  const phrase = wanted.join(" ");
  // "MPs will question her", where one committee of theirs is named
  if (phrase === "mps") {
    const committees = discourse.bodies.filter(({ actor }) => SELECT.test(actor.name));
    if (committees.length === 1) return committees[0];
  }
  // "prosecutors", where the article names the one office of theirs
  if (phrase === "prosecutors") {
    const offices = discourse.bodies.filter(({ actor }) => PROSECUTION.test(actor.name));
    if (offices.length === 1) return offices[0];
  }
  if (CHAMBER_MEMBERS.has(phrase) || phrase === "parliament") {
    const chamber = discourse.bodies.find(({ actor }) => CHAMBERS.test(actor.name));
    return chamber ?? (phrase === "parliament" || reading.inParliament ? PARLIAMENT : undefined);
  }
  if (phrase === "councillors") {
    const councils = discourse.bodies.filter(({ actor }) => /\bCouncil$/.test(actor.name));
    return councils.length === 1 ? councils[0] : undefined;
  }
  const lender = discourse.bodies.some(
    ({ actor }) => /\b(?:Bank|Banca|Banco|Banque|Bancorp)\b/.test(actor.name) && !CENTRAL.test(actor.name),
  );
  if (phrase === "central bank" || (phrase === "bank" && reading.hasCentralBank && !lender))
    return discourse.bodies.find(({ actor }) => CENTRAL.test(actor.name)) ?? CENTRAL_BANK;
  return undefined;
}

/** The body that is meant where the story names none: "police", "the transport committee". */
export function unnamedBody(wanted: readonly string[]): Entity | undefined {
  return wanted.length === 1 ? PLAIN_BODIES.get(wanted[0] ?? "") : committee(wanted);
}
