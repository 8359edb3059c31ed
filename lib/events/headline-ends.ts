// Where the words of a clause turn to something else, and what in them points elsewhere.
//
// Input   items of a segment
// Output  whether the next word opens another matter, needs the one before, or stands for what is not there
// Knows   order, verbs and a few words; it makes no text

import type { Item, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { isArriving } from "./headline-asides";

/** "Checks will be mailed, | lawyers said": who tells it closes the sentence. */
function onlyTells(items: readonly Item[], at: number): boolean {
  let verb = at + 1;
  while (/^(?:noun|name|det|possessive)$/.test(items[verb]?.tag ?? "")) verb++;
  const says = isSayingVerb(items[verb]?.verb?.lemma ?? "") && items[verb]?.tag === "verb";
  const end = items[verb + 1];
  return verb > at + 1 && says && (end === undefined || (end.tag === "mark" && /^[.!]$/.test(end.text)));
}

/** "opened in March | and is adjourned", "on 24 May, | the day she died": what follows the date is another happening. */
export function goesOnToAnother({ items, clauseAt }: Segment, at: number): boolean {
  if (items[at]?.tag === "comma" && onlyTells(items, at)) return true;
  // "was built in 1978, | extended in 1996 and shut in 2019"
  if (items[at]?.tag === "comma" && items[at - 1]?.tag === "time" && items[at + 1]?.tag === "verb") {
    const past = /^past/.test(items[at + 1]?.verb?.form ?? "");
    return past && (clauseAt[at - 1]?.verbTo ?? at) < at;
  }
  if (items[at]?.tag === "comma")
    return (
      items[at - 1]?.tag === "time" &&
      items[at + 1]?.lower === "the" &&
      /^(?:day|morning|evening|night|week|month|year)$/.test(items[at + 2]?.lower ?? "")
    );
  if (items[at]?.tag !== "conj") return false;
  const [next1, next2] = [items[at + 1], items[at + 2]];
  // "has driven here since 1994 | and who starts a new job"
  if (next1?.tag === "rel" && clauseAt[at - 1]?.kind === "relative") return true;
  // "would switch in May | and Marwick that autumn": another, of which no verb is said again.
  const season = next2?.tag === "time" ? at + 3 : next2?.lower === "that" ? at + 4 : -1;
  // "followed in May and a third on Friday"
  const third = next1?.tag === "det" && items[at + 3]?.tag === "prep" && items[at + 4]?.tag === "time";
  if (third && items[at - 1]?.tag === "time") return true;
  if (
    next1?.tag === "name" &&
    season > 0 &&
    items[at - 1]?.tag === "time" &&
    /^(?:mark|comma)$/.test(items[season]?.tag ?? "mark")
  )
    return true;
  let verb = at + 1;
  while (/^(?:adv|time)$/.test(items[verb]?.tag ?? "")) verb++;
  const next = items[verb];
  const finite =
    next?.tag === "modal" ||
    (next?.tag === "verb" && /^(?:s|past|past-or-participle)$/.test(next.verb?.form ?? ""));
  const before = clauseAt[at - 1];
  const other = clauseAt[verb];
  // "was built in 1927 to power the mills and raised in 1964"
  const again = other?.shares === before && other?.passive && before?.passive;
  if (!finite || !before || !(other?.finite || again) || other === before) return false;
  const dated = items.slice(before.verbTo + 1, at).some(({ tag }) => tag === "time");
  return dated || (isSayingVerb(other.lemma) && !isSayingVerb(before.lemma) && !other.passive);
}

/** "Halden’s $6.8 billion purchase | of Borland": whose it is says which. */
export function isOwnedThing(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== "of" || items[at - 1]?.tag !== "noun") return false;
  let i = at - 1;
  while (/^(?:noun|num)$/.test(items[i]?.tag ?? "") && i > at - 5) i--;
  return items[i]?.tag === "possessive" && items[i - 1]?.tag === "name";
}

/** "a bottle shared | by members": the form alone, without what follows it, would say too little. */
export function followsDescription({ items, clauseAt }: Segment, at: number): boolean {
  const clause = clauseAt[at - 1];
  return (
    clause?.kind === "participle" &&
    clause.passive &&
    clause.antecedent === at - 2 &&
    clause.verbFrom === at - 1 &&
    items[at]?.tag === "prep"
  );
}

/** "what the building was for", "it will come in on 1 July", "would stay on as leader": nothing follows that it could belong to. */
export function isLast(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (isArriving(items, at)) return true;
  // "declined to repeat that"
  if (items[at]?.tag === "pron" && items[at]?.lower === "that") return true;
  if (items[at]?.tag !== "prep" || items[at]?.lower === "than") return false;
  // "had burst close to | where they were at work"
  if (next?.lower === "where") return false;
  const dated = next?.tag === "prep" && items[at + 2]?.tag === "time";
  const post = next?.lower === "as" && items[at - 1]?.tag === "verb";
  return (
    next === undefined ||
    dated ||
    post ||
    /^(?:comma|conj)$/.test(next.tag) ||
    (next.tag === "sub" && !ASKED.test(next.lower)) ||
    (next.tag === "mark" && /^[.!?;:…—–)]$/.test(next.text))
  );
}

export const ASKED = /^(?:whether|how|why)$/;

const OWN_MEDIUM = /^(?:newspaper|paper|magazine|article|page|programme|program|website|column|book)$/;

/** "brought that picture": the "that" which opens no clause. */
const isPointer = (items: readonly Item[], at: number) =>
  items[at]?.tag === "that" &&
  items[at - 1]?.tag === "verb" &&
  !isSayingVerb(items[at - 1]?.verb?.lemma ?? "") &&
  !/^(?:verb|modal|noun)$/.test(items[at + 2]?.tag ?? "") &&
  !items.slice(at + 1).some(({ tag }) => tag === "verb" || tag === "modal");

/** "that decision": what it points to stands in another sentence, so here it is "the decision". */
export const pointsBack = (items: readonly Item[], at: number) =>
  (items[at]?.tag === "det" || isPointer(items, at)) &&
  /^(?:this|that|these|those)$/.test(items[at]?.lower ?? "") &&
  items[at + 1]?.tag === "noun" &&
  // "those infected" are whoever was
  (items[at]?.lower !== "those" || /(?:[^s]s|people|men|women|children)$/.test(items[at + 1]?.lower ?? "")) &&
  !OWN_MEDIUM.test(items[at + 1]?.lower ?? "") &&
  !/^(?:who|that|which|of|in)$/.test(items[at + 2]?.lower ?? "");

const MOVING = /^(?:be|go|come|get|arrive|move|live|stay|remain|end|put|lie|stand|belong|start)$/;

/** "died in a fire there", "began here in Marwick": where that is, only the sentence before says. */
export function saysWhere(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower;
  if (lower !== "there" && lower !== "here") return false;
  const [before, after] = [items[at - 1], items[at + 1]];
  // "There was nobody", "over here"
  if (!before || after?.tag === "modal" || before.tag === "prep" || before.tag === "adv") return false;
  if (before.tag === "noun" || before.tag === "name") return true;
  return before.tag === "verb" && !MOVING.test(before.verb?.lemma ?? "") && after?.verb?.lemma !== "be";
}

/** "stayed up on the last afternoon of the season": the last item of a date that says what it is of; else `at`. */
function dateOf(items: readonly Item[], at: number): number {
  const opens = items[at]?.tag === "prep" && items[at + 1]?.lower === "the" && items[at + 2]?.tag === "time";
  if (!opens || items[at + 3]?.lower !== "of") return at;
  let end = at + 4;
  while (/^(?:det|noun)$/.test(items[end]?.tag ?? "")) end++;
  return items[end - 1]?.tag === "noun" ? end - 1 : at;
}

/** "met on Monday | and again on Friday, before": without its date it says nothing; "and again on Friday in Marwick" does. */
function datedAgain(items: readonly Item[], at: number): boolean {
  if (items[at]?.tag !== "conj" || items[at + 1]?.lower !== "again") return false;
  const time = items[at + 2]?.tag === "prep" ? at + 3 : at + 2;
  return items[time]?.tag === "time" && !/^(?:in|at|with|to)$/.test(items[time + 1]?.lower ?? "");
}

/** "March 9, a Thursday", "until Friday at the earliest": the last item of what only says more of the date before it; else `at`. */
function dateAgain(items: readonly Item[], at: number): number {
  if (items[at - 1]?.tag !== "time") return at;
  const [first, second, third] = [items[at], items[at + 1], items[at + 2]];
  if (first?.tag === "comma" && /^an?$/.test(second?.lower ?? "") && third?.tag === "time") return at + 2;
  const bound = /^(?:earliest|latest)$/.test(third?.lower ?? "");
  return first?.lower === "at" && second?.lower === "the" && bound ? at + 2 : at;
}

/** The last item of words that only say more of a date, or date the same again; `at` where they say more. */
export function moreOfDate(items: readonly Item[], at: number): number {
  return datedAgain(items, at) ? at + 1 : Math.max(dateAgain(items, at), dateOf(items, at));
}
