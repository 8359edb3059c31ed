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

const LOCATES = /^(?:in|at|near|from|of)$/;

/**
 * "Lind Lines, of Marwick, Ohio, which", "a squadron from Marwick, Ohio, which", "the mine in Ohio, which": whoever or
 * whatever is there is what does something, and not the place; `undefined` where no place stands before the clause.
 */
function overPlace({ items }: Segment, { from, antecedent }: Clause): Range | undefined {
  if (items[from]?.tag !== "rel" || items[from - 1]?.tag !== "comma" || items[antecedent]?.tag !== "name")
    return undefined;
  const land = items[antecedent - 1]?.tag === "comma" && items[antecedent - 2]?.tag === "name";
  const place = land ? antecedent - 2 : antecedent;
  if (!LOCATES.test(items[place - 1]?.lower ?? "")) return undefined;
  const [before, over] = [items[place - 2], items[place - 3]];
  if (land && before?.tag === "comma" && over?.tag === "name") return { from: place - 3, to: place - 2 };
  const inside = items[from]?.lower === "which" && /^(?:in|at|near)$/.test(items[place - 1]?.lower ?? "");
  if (before?.tag !== "noun" || !(land || inside)) return undefined;
  const start = phraseStart(items, place - 2);
  // "a court in Ohio, which has no such law": what is only one of its kind there says nothing of the whole.
  return land || items[start]?.lower === "the" ? { from: start, to: place + 1 } : undefined;
}

/** "a photograph of Lind taken in May": of one of many that shows or belongs to somebody, and not of him. */
function overOwner({ items }: Segment, { kind, passive, from }: Clause, start: number): number {
  const noun = start - 2;
  const pictured = kind === "participle" && passive && from === start + 1 && items[start - 1]?.lower === "of";
  if (!pictured || items[noun]?.tag !== "noun") return -1;
  const opener = phraseStart(items, noun);
  return /^an?$/.test(items[opener]?.lower ?? "") ? opener : -1;
}

/** The phrase that a relative or participle clause describes. */
export function describedBy(segment: Segment, clause: Clause): Range {
  const { items } = segment;
  const { from, antecedent } = clause;
  const placed = overPlace(segment, clause);
  if (placed) return placed;
  const start = phraseStart(items, antecedent);
  // "Trading in its shares, which was suspended": one thing, and not several.
  const single = /^(?:was|is|has)$/.test(items[clause.verbFrom]?.lower ?? "") && clause.verbFrom === from + 1;
  const many = items[antecedent]?.tag === "noun" && /[^s]s$/.test(items[antecedent]?.lower ?? "");
  const over = items[start - 1]?.tag === "possessive" ? phraseStart(items, start - 2) : start;
  const head = items[over - 2];
  const heads = head?.tag === "noun" || head?.verb?.form === "ing";
  if (single && many && items[from]?.lower === "which" && items[over - 1]?.tag === "prep" && heads)
    return { from: phraseStart(items, over - 2), to: antecedent + 1 };
  const owner = overOwner(segment, clause, start);
  if (owner >= 0) return { from: owner, to: antecedent + 1 };
  // "Neil Rickaby, 44, of Firth Park, who": whom it describes stands before where they come from.
  if (items[from]?.lower === "who" && items[start - 1]?.tag === "prep" && items[start - 2]?.tag === "comma") {
    let i = start - 3;
    while (items[i]?.tag === "num" || items[i]?.tag === "comma") i--;
    if (items[i]?.tag === "name") return { from: i, to: i + 1 };
  }
  // "Ian Lind, chief constable of Humber Police, who": whom his office is of is no "who".
  const office = start - 2;
  if (
    items[from]?.lower === "who" &&
    items[antecedent]?.tag === "name" &&
    /^(?:of|at|for)$/.test(items[start - 1]?.lower ?? "") &&
    ROLE_NOUNS.has(items[office]?.lower ?? "")
  ) {
    const opener = phraseStart(items, office);
    if (items[opener - 1]?.tag === "comma" && items[opener - 2]?.tag === "name")
      return { from: opener - 2, to: opener - 1 };
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
