// Those who take part in a happening by what it is, though its clause does not name them.
//
// Input   the noun of a dated clause, and whom grammar has found
// Output  those who stand trial
// Knows   nouns of proceedings; who is accused is told by the references

import { type Collecting, takeAll, wordSet } from "./collecting";

const PROCEEDINGS = wordSet("trial hearing proceedings sentencing retrial");

/** "Proceedings will open in January", "a preliminary hearing": where nobody is named, those whom the article says to be accused. */
export function takeAccused(collecting: Collecting, head: number): void {
  const { segment, known, actors } = collecting;
  if (actors.size > 0 || !PROCEEDINGS.has(segment.items[head]?.lower ?? "")) return;
  takeAll(collecting, known.references.salience.accused);
}
