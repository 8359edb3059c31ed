// Those who take part in a happening by what it is, though its clause does not name them.
//
// Input   the noun of a dated clause, and whom grammar has found
// Output  those who stand trial, and the parties of a dispute, a case or a deal that was told of before
// Knows   nouns of proceedings; who is accused is told by the references

import { isUnion, singular } from "./body-kinds";
import { type Collecting, takeAll, wordSet } from "./collecting";
import { phraseStart } from "./phrase-start";
import { familyOf } from "./salience";

const PROCEEDINGS = wordSet("trial hearing proceedings sentencing retrial");

/** "Proceedings will open in January", "a preliminary hearing": where nobody is named, those whom the article says to be accused. */
export function takeAccused(collecting: Collecting, head: number): void {
  const { segment, known, actors } = collecting;
  if (actors.size > 0 || !PROCEEDINGS.has(segment.items[head]?.lower ?? "")) return;
  takeAll(collecting, known.references.salience.accused);
}

/** Nouns that tell by themselves which dispute, case or deal is meant, where a story has one. */
const SHARED = wordSet(
  "strike walkout stoppage talk negotiation mediation case hearing lawsuit suit deal merger takeover acquisition sale",
);
/** Nouns for what takes two: whom the sentences before have spoken of together, where nothing else tells. */
const MUTUAL = wordSet(
  "agreement accord deal contract partnership collaboration merger memorandum pact truce treaty settlement talk negotiation match game final semi-final semifinal replay leg tie result dispute hearing case lawsuit purchase sale takeover acquisition transplant gift concession alliance venture fight bout duel",
);
const STRIKES = wordSet("strike walkout stoppage");
const JURIES = wordSet("jury juror");

/** "A four-hour stoppage delayed 130 trains", "the case opens": where nobody is named, the two of whom the story told. */
export function takeParties(collecting: Collecting, head: number): void {
  const { segment, known, actors } = collecting;
  const { salience } = known.references;
  const word = singular(segment.items[head]?.lower ?? "");
  if (actors.size > 0 || segment.items[head]?.tag !== "noun") return;
  if (JURIES.has(word)) takeAll(collecting, salience.accused.slice(0, 1));
  const mutual = MUTUAL.has(word) && isDefinite(collecting, head);
  if (mutual && !SHARED.has(word)) takeAll(collecting, salience.facing);
  if (!SHARED.has(word)) return;
  const family = word === "hearing" ? "case" : familyOf(word);
  const parties = salience.partiesOf(family) ?? (mutual ? salience.facing : []);
  // Who strikes is a union.
  if (STRIKES.has(word) && !parties.some(isUnion)) return;
  takeAll(collecting, parties);
}

/** "The deal", "their deal", "talks": and not "a deal" or "public hearings", which may be anybody's. */
function isDefinite({ segment: { items } }: Collecting, head: number): boolean {
  const start = phraseStart(items, head);
  if (start === head) return /^(?:talks|negotiations)$/.test(items[head]?.lower ?? "");
  return /^(?:the|their|this|that)$/.test(items[start]?.lower ?? "");
}
