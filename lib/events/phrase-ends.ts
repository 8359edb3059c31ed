// Where a headline must not end: inside words that need each other.
//
// Input   items of a clause, words of a quotation, or a headline so far
// Output  whether the next word belongs to what stands before it
// Knows   English phrases; neither names nor dates

import type { Item } from "./grammar/types";
import { lemmaOf } from "./grammar/verbs";

const NAMING = new Set("know call name dub describe refer style term".split(" "));
const BEFORE_INFINITIVE =
  /^(?:going|go|have|has|had|able|unable|due|set|likely|unlikely|ready|about|prepared|expected|supposed|allowed|asked|told|urged|ordered|want|wants|wanted|need|needs|needed|try|tries|tried|trying|continue|continued|continues|agreed|refused|failed|decided|begin|began|used|ought|meets|meet)$/;
const PARTICLE = /^(?:on|up|out|off|down|away|over|back)$/;
const ALWAYS_PARTICLE = /^(?:up|out|off|down|away|back)$/;
const PARTICLE_VERBS = new Set(
  "go carry put give take pay write call set bring turn pick break hold".split(" "),
);

// Verbs that say little without what their preposition brings, directly after them or past an object.
const COMPLETED: Readonly<Record<string, ReadonlySet<string>>> = {
  to: new Set(
    "belong refer amount respond react object devote apply hand sell link attribute entrust confine limit expose add transfer".split(
      " ",
    ),
  ),
  into: new Set("turn transform convert divide split translate send pour".split(" ")),
  without: new Set(["leave"]),
  on: new Set("depend rely insist focus move".split(" ")),
  about: new Set("talk complain".split(" ")),
  in: new Set("result consist".split(" ")),
  for: new Set("account wait".split(" ")),
  from: new Set("stop prevent bar stem".split(" ")),
  before: new Set("appear testify bring haul go".split(" ")),
};
const TOLD_TO = new Set(
  "ask urge order force allow want require invite persuade encourage oblige compel enable permit instruct expect help advise tell".split(
    " ",
  ),
);
const OBJECT = /^(?:det|num|noun|name|possessive|pron|adv)$/;

/** "hand their work | to a contractor", "asking the council | to open its books": the object alone says too little. */
export function completes(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (item.tag === "rel" && /^(?:anyone|those|someone|everyone)$/.test(items[at - 1]?.lower ?? ""))
    return true;
  // "take it to court"
  if (item.lower === "to" && /^(?:court|task|hospital|trial)$/.test(items[at + 1]?.lower ?? "")) return true;
  // "turned out | to belong"
  if (item.tag === "to" && items[at - 1]?.lower === "out" && items[at - 2]?.verb?.lemma === "turn")
    return true;
  const verbs = item.tag === "to" ? TOLD_TO : item.tag === "prep" ? COMPLETED[item.lower] : undefined;
  if (!verbs) return false;
  let i = at - 1;
  while (i > at - 7 && (OBJECT.test(items[i]?.tag ?? "") || items[i]?.lower === "of")) i--;
  return items[i]?.tag === "verb" && verbs.has(items[i]?.verb?.lemma ?? "");
}

const isParticiple = (item: Item | undefined) =>
  item?.tag === "verb" && (item.verb?.form === "participle" || item.verb?.form === "past-or-participle");

/** "regions | collectively known as": a naming that describes the noun before it can be left out as a whole. */
export function opensNaming(items: readonly Item[], at: number): boolean {
  const verb = items[at]?.tag === "adv" ? at + 1 : at;
  const noun = items[at - 1]?.tag;
  return (
    (noun === "noun" || noun === "name") &&
    isParticiple(items[verb]) &&
    NAMING.has(items[verb]?.verb?.lemma ?? "") &&
    items[verb + 1]?.lower === "as"
  );
}

const POSTS = new Set("appoint name hire elect nominate install resign quit serve return".split(" "));

/** "appointed Dana Okafor | as its director", "resigned | as mayor": the post belongs to the verb. */
function servesAs(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--)
    if (items[i]?.tag === "verb") return POSTS.has(items[i]?.verb?.lemma ?? "");
  return false;
}

/** The word before the item and before a date that stands between them. */
function wordBeforeDate(items: readonly Item[], at: number): Item | undefined {
  let i = at - 1;
  while (items[i]?.tag === "time" || (items[i]?.tag === "prep" && items[i + 1]?.tag === "time")) i--;
  return items[i];
}

/** Whether a "between" before the "and" waits for it. */
function isBetween(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > at - 6 && /^(?:det|noun|name|num|possessive|prep)$/.test(items[i]?.tag ?? ""); i--)
    if (items[i]?.lower === "between") return true;
  return false;
}

/** Whether the item cannot be parted from the one before: "known | as", "going | to", "goes | on", "see | what". */
export function isBound(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (!before || !item) return false;
  // "as acid | as vinegar"
  if (item.lower === "as" && items[at - 2]?.lower === "as") return true;
  if (item.lower === "as")
    return (
      servesAs(items, at) ||
      (isParticiple(before) && (NAMING.has(before.verb?.lemma ?? "") || items[at - 2]?.verb?.lemma === "be"))
    );
  if (item.tag === "to")
    return (
      BEFORE_INFINITIVE.test(before.lower) ||
      (before.tag === "time" &&
        /^(?:try|tries|trying|fail|failed|refused)$/.test(wordBeforeDate(items, at)?.lower ?? "")) ||
      /^(?:bids?|attempts?|efforts?)$/.test(before.lower)
    );
  // "was asked this week whether", "told on Monday how": the date goes.
  if (/^(?:what|how|whether|why)$/.test(item.lower)) return wordBeforeDate(items, at)?.tag === "verb";
  if (item.lower === "per" && before.tag === "num") return true;
  // "a settlement between Halden | and its patients"
  if (item.lower === "and" && isBetween(items, at)) return true;
  // "more | than 11,000", "to cost | between $15 million and $20 million"
  if (item.lower === "than" && /^(?:more|less|fewer|rather|other)$/.test(before.lower)) return true;
  if (item.lower === "between" && before.tag === "verb" && /^(?:num|mark)$/.test(items[at + 1]?.tag ?? ""))
    return true;
  // "in exchange | for", "in return | for"
  if (item.lower === "for" && /^(?:exchange|return)$/.test(before.lower) && items[at - 2]?.lower === "in")
    return true;
  // "will appear before magistrates": no time, but those who hear it.
  if (item.lower === "before" && before.tag === "verb" && completes(items, at)) return true;
  if (before.tag === "verb" && ALWAYS_PARTICLE.test(item.lower)) return true;
  // "has | until June to show"
  if (item.lower === "until" && isSpent(items, at + 1)) return true;
  // "Governor weighs in": nothing follows that the preposition could belong to.
  if (
    item.tag === "prep" &&
    !/^(?:noun|name|det|num|pron|time|quote|verb|adv|possessive)$/.test(items[at + 1]?.tag ?? "")
  )
    return true;
  return PARTICLE.test(item.lower) && PARTICLE_VERBS.has(lemmaOf(before.lower));
}

/** As `isBound`, for the words of a quotation. */
export function leansOn(before: string, word: string): boolean {
  return word.toLowerCase() === "to" && BEFORE_INFINITIVE.test(before.toLowerCase());
}

const DANGLING =
  /(?:\s(?:because|since|although|though|while|when|where|if|unless|than|so|very|not|never|is|are|was|were|be|been|being|has|have|had|will|would|could|should|may|might|must|can|his|her|its|their|our|my|your|like|according|into|about|between|against|under|over the|employing|involving|including|using|leaving|killing|making|giving|causing|forcing|telling|saying|calling|to last|to say))[”"’]?$/i;

/** Whether a headline ends in a word that needs another after it. */
export function dangles(text: string): boolean {
  return DANGLING.test(text);
}

/** "had chosen Easter on purpose": the date is the thing chosen. */
export const isChosen = (items: readonly Item[], at: number) =>
  items[at]?.tag === "time" && /^(?:choose|pick)$/.test(items[at - 1]?.verb?.lemma ?? "");

/** "gave the company, Halden Energy, until June to": whether only who is given it stands between the verb and the item. */
function isGiven(items: readonly Item[], at: number): boolean {
  let i = at;
  while (/^(?:det|noun|name|possessive|pron|comma)$/.test(items[i]?.tag ?? "") && i > at - 6) i--;
  return i < at && items[i]?.verb?.lemma === "give";
}

/** "spent the weekend in talks": the date is what the verb is about. */
export function isSpent(items: readonly Item[], at: number): boolean {
  if (items[at]?.tag !== "time") return false;
  // "the timetable speaks of the spring of 2024"
  if (items[at - 1]?.lower === "of" && items[at - 2]?.verb?.lemma === "speak") return true;
  // "has until June to show": without the date it would be a duty.
  if (/^(?:until|till)$/.test(items[at - 1]?.lower ?? ""))
    return items[at + 1]?.tag === "to" && (items[at - 2]?.verb?.lemma === "have" || isGiven(items, at - 2));
  // "spent most of the 2000s", "has been given Monday off"
  const most =
    items[at - 1]?.lower === "of" && /^(?:most|much|half|whole|rest)$/.test(items[at - 2]?.lower ?? "")
      ? at - 2
      : at;
  const verb = items[most - 1]?.tag === "det" ? items[most - 2] : items[most - 1];
  const lemma = verb?.verb?.lemma ?? "";
  return lemma === "spend" || (/^(?:give|take)$/.test(lemma) && items[at + 1]?.lower === "off");
}
