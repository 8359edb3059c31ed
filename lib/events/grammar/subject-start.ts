// Where the subject of a verb begins that nothing introduces.
//
// Input   items and the place of the verb
// Output  the item that opens the phrase before it
// Knows   commas, conjunctions and prepositions

import { COMPANY_NOUNS, ROLE_NOUNS } from "@/lib/actors/role-words";
import { CLAUSAL } from "./reduced";
import type { Clause, Item } from "./types";
import { isSayingVerb } from "./verbs";

/** "the first of about 5,700 heifers" */
const isFirst = (items: readonly Item[], at: number) =>
  /^(?:first|last)$/.test(items[at]?.lower ?? "") &&
  items[at + 1]?.lower === "of" &&
  items[at - 1]?.lower === "the";

/** "Rep. Okafor", "Cllr. Lind" */
const TITLE =
  /^(?:rep|reps|sen|sens|gov|lt|prof|dr|capt|col|gen|sgt|maj|adm|insp|supt|cllr|coun|hon|rev|atty)\.?$/;

/** First item of the noun phrase that ends just before `at`: the subject of a clause that nothing introduces. */
export function nominalStart(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (i >= 0 && (items[i]?.tag === "adv" || items[i]?.tag === "time")) i--;
  let start = i + 1;
  for (; i >= 0; i--) {
    const tag = items[i]?.tag;
    if (
      tag === "noun" ||
      tag === "name" ||
      tag === "det" ||
      tag === "possessive" ||
      tag === "num" ||
      tag === "pron"
    )
      start = i;
    else if (
      tag === "prep" &&
      items[i]?.lower === "of" &&
      start === i + 1 &&
      (items[i - 1]?.tag === "noun" || isFirst(items, i - 1))
    )
      continue;
    else if (isFirst(items, i)) start = i;
    else break;
    // "and four more will follow"
    if (tag === "det" && /^(?:more|others?)$/.test(items[i]?.lower ?? "") && items[i - 1]?.tag === "num")
      continue;
    if ((tag === "det" && items[i - 1]?.lower !== "of") || tag === "pron") break;
    // Two names side by side are two phrases: "the peninsula | Russia seized".
    const noun = items[i - 1]?.lower ?? "";
    const office =
      ROLE_NOUNS.has(noun) || TITLE.test(noun) || (COMPANY_NOUNS.has(noun) && items[i - 2]?.tag === "det");
    if (tag === "name" && items[i - 1]?.tag === "noun" && items[i + 1]?.tag !== "noun" && !office) break;
  }
  return start;
}

/** ", but its talks | with Halden | collapsed", "said a plan | for the exercise | was issued": a phrase with what hangs on it, where the conjunction before it leaves no other part to play. */
function longStart(items: readonly Item[], nearest: number): number {
  let start = nearest;
  while (items[start - 1]?.tag === "prep") {
    const outer = nominalStart(items, start - 1);
    if (outer === start - 1) return nearest;
    start = outer;
  }
  const said = items[start - 1]?.tag === "time" ? items[start - 2] : items[start - 1];
  const says = start < nearest && said?.tag === "verb" && CLAUSAL.test(said.verb?.lemma ?? "");
  return says || (items[start - 1]?.tag === "conj" && items[start - 2]?.tag === "comma") ? start : nearest;
}

/** "services for Lind and Okafor | are set": two names before a form of several. */
const isPair = (items: readonly Item[], at: number, verb: number) =>
  /^(?:are|were|have)$/.test(items[verb]?.lower ?? "") &&
  items[at - 1]?.lower === "and" &&
  items[at - 2]?.tag === "name" &&
  items[at - 3]?.tag === "prep";

const LONGEST_APPOSITION = 10; // items

/** Where the subject of the verb at `at` begins, over a description between commas and a date that opens the clause. */
export function subjectStart(items: readonly Item[], at: number, ended: Clause | undefined): number {
  // "and the fund, which owned a third, sold": the clause that ends before the verb describes its subject.
  const describing = ended?.kind === "relative" || (ended?.kind === "participle" && ended.passive);
  const described = ended && describing && items[at - 1]?.tag === "comma" ? ended.from - 1 : -1;
  if (described > 0 && items[described]?.tag === "comma") {
    const start = nominalStart(items, described);
    if (start < described && items[start - 1]?.tag === "conj") return start;
  }
  // "and an independent, Elias Lind, held": the comma before the verb closes a description.
  if (items[at - 1]?.tag === "comma") {
    // "said a similar mix-up, in May 2023, brought"
    const dated =
      items[at - 2]?.tag === "time" && items[at - 3]?.tag === "prep" && items[at - 4]?.tag === "comma";
    const told = dated ? nominalStart(items, at - 4) : at;
    if (dated && told < at - 4 && CLAUSAL.test(items[told - 1]?.verb?.lemma ?? "")) return told;
    let comma = at - 2;
    while (
      comma > at - LONGEST_APPOSITION &&
      /^(?:noun|name|det|possessive|num|prep)$/.test(items[comma]?.tag ?? "")
    )
      comma--;
    const start = items[comma]?.tag === "comma" && comma < at - 2 ? nominalStart(items, comma) : comma;
    // "it will stay, its chairman, Elias Lind, said"
    const officer =
      items[start - 1]?.tag === "comma" &&
      items[comma + 1]?.tag === "name" &&
      ROLE_NOUNS.has(items[comma - 1]?.lower ?? "") &&
      isSayingVerb(items[at]?.verb?.lemma ?? "");
    // "the noise grew, Captain Steve Horvath, chair of the union's unit, said": an officer with his office
    const speaks =
      isSayingVerb(items[at]?.verb?.lemma ?? "") &&
      items.slice(start, comma).some(({ tag }) => tag === "name") &&
      items.slice(comma + 1, at - 1).some(({ tag, lower }) => tag === "noun" && ROLE_NOUNS.has(lower));
    // "grew up in Marwick, Ohio, graduated": a place with the land that it is in is nobody's subject.
    const before = items[start - 1];
    const joined =
      officer ||
      speaks ||
      before?.tag === "conj" ||
      /^(?:after|before|since|until|as)$/.test(before?.lower ?? "");
    return start < comma && joined ? start : at;
  }
  const nearest = nominalStart(items, at);
  const start = longStart(items, isPair(items, nearest, at) ? nearest - 2 : nearest);
  // "and on 11 November it suspends": the date stands before the subject.
  if (start === at || items[start - 1]?.tag !== "time") return start;
  const opening = items[start - 2]?.tag === "prep" ? start - 2 : start - 1;
  return items[opening - 1]?.tag === "conj" ? opening : start;
}
