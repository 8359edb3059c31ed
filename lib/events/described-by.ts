// The phrase that a relative or participle clause describes.
//
// Input   a segment and the clause
// Output  the range of items, over places and descriptions that stand nearer to the clause
// Knows   commas, prepositions and order; no names

import { ROLE_NOUNS } from "@/lib/actors/role-words";
import type { Clause, Item, Segment } from "./grammar/types";
import { phraseStart } from "./phrase-start";

/** Items `from` up to and without `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** "Montéguas, a company that", "Ravi Lind, the engineer who": the name before the description at `start`, or -1. */
function apposedTo(items: readonly Item[], at: number, who: boolean): number {
  const article = items[at]?.lower ?? "";
  // "Alan Lind, then the leader of the council, who": when he was it.
  const start = items[at - 1]?.tag === "adv" && items[at - 2]?.tag === "comma" ? at - 1 : at;
  // "in Marwick, a woman who": a place is not what is described.
  const place =
    /^(?:in|at|near|from)$/.test(items[start - 3]?.lower ?? "") ||
    (items[start - 3]?.tag === "comma" &&
      items[start - 4]?.tag === "name" &&
      items[start - 5]?.tag === "prep");
  if (place) return -1;
  const apposed = (/^an?$/.test(article) || (who && article === "the")) && items[start - 1]?.tag === "comma";
  return apposed && items[start - 2]?.tag === "name" ? start - 2 : -1;
}

/** The phrase that a relative or participle clause describes. */
export function describedBy({ items }: Segment, { from, antecedent }: Clause): Range {
  const start = phraseStart(items, antecedent);
  // "Neil Rickaby, 44, of Firth Park, who": whom it describes stands before where they come from.
  if (items[from]?.lower === "who" && items[start - 1]?.tag === "prep" && items[start - 2]?.tag === "comma") {
    let i = start - 3;
    while (items[i]?.tag === "num" || items[i]?.tag === "comma") i--;
    if (items[i]?.tag === "name") return { from: i, to: i + 1 };
  }
  const who = /^(?:who|whose)$/.test(items[from]?.lower ?? "");
  const described = apposedTo(items, start, who);
  if (described >= 0) return { from: described, to: described + 1 };
  // "Elias Lind, the independent from Marwick, who": where they come from is no one who acts.
  const inner =
    items[start - 1]?.tag === "prep" &&
    items[start - 2]?.tag === "noun" &&
    // "Lind, an engineer at the university, which applied": nobody is a "which".
    (who || (items[from]?.lower === "which" && !ROLE_NOUNS.has(items[start - 2]?.lower ?? "")));
  const outer = inner ? apposedTo(items, phraseStart(items, start - 2), who) : -1;
  if (outer >= 0) return { from: outer, to: outer + 1 };
  return { from: start, to: antecedent + 1 };
}
