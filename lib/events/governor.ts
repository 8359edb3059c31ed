// Which words a time expression dates: a verb with its clause, or a noun that names a happening.
//
// Input   a segment and the item that is the time expression
// Output  the clause, and the noun where it is a noun that is dated
// Knows   order and determiners: "the discussions on 11 April culminated" dates the discussions

import {
  announced,
  beginning,
  cleft,
  isBackdrop,
  joinedAfter,
  keeping,
  MEDIA,
  overDoing,
  overMedium,
  overRunning,
  overState,
  pastParenthesis,
  withVerb,
} from "./governing-clause";
import { isEventNoun, isPlainEventNoun } from "./grammar/event-nouns";
import type { Clause, Item, Segment } from "./grammar/types";
import { phraseStart } from "./phrase-start";

export { phraseStart } from "./phrase-start";

export interface Governor {
  readonly clause: Clause;
  /** Item of the dated noun; -1 where the clause's verb is dated. */
  readonly noun: number;
  /** Whether the expression stands before the noun: "the 2022 invasion". */
  readonly premodifier: boolean;
}

const LIGHT = new Set(
  "hold have make take give attend begin start end conduct do launch stage face see host be arrange schedule plan undergo join open close call convene finish complete kick set".split(
    " ",
  ),
);
const INTRODUCES_PAST = new Set(
  "since after before following despite about over regarding of until concerning during amid".split(" "),
);

/** Last noun of the phrase that begins at `from`. */
export function phraseHead(items: readonly Item[], from: number): number {
  let head = -1;
  for (let i = from; i < items.length; i++) {
    const tag = items[i]?.tag;
    if (tag === "noun" || tag === "name") head = i;
    else if (tag === "possessive" || tag === "num") continue;
    else break;
  }
  return head;
}

/** The noun before which the expression stands as its modifier, or -1. */
function modifiedNoun(items: readonly Item[], at: number): number {
  const [before, after] = [items[at - 1], items[at + 1]];
  if (after?.tag === "possessive") return phraseHead(items, at + 2);
  if (after?.tag === "name" && before?.tag === "det") return phraseHead(items, at + 1);
  if (after?.tag !== "noun") return -1;
  const inPhrase =
    before?.tag === "det" ||
    before?.tag === "possessive" ||
    (before?.tag === "noun" && phraseHas(items, at - 1));
  if (!inPhrase || /^(the|a) /.test(items[at]?.lower ?? ""))
    return /^(the|a) /.test(items[at]?.lower ?? "") ? phraseHead(items, at + 1) : -1;
  return phraseHead(items, at + 1);
}

/** Whether a determiner or possessive opens the phrase that holds the item. */
function phraseHas(items: readonly Item[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 5; i--) {
    const tag = items[i]?.tag;
    if (tag === "det" || tag === "possessive") return true;
    if (tag !== "noun" && tag !== "num" && tag !== "name") return false;
  }
  return false;
}

function isDefinite(items: readonly Item[], noun: number): boolean {
  for (let i = noun - 1; i >= 0 && i > noun - 7; i--) {
    const item = items[i];
    if (item?.tag === "possessive") return true;
    if (item?.tag === "det") return !/^(a|an|some|any|no|another)$/.test(item.lower);
    if (item?.tag !== "noun" && item?.tag !== "name" && item?.tag !== "num") return false;
  }
  return false;
}

/** The nearest event noun in the phrases that lead up to the expression, or -1. */
function nounBefore(items: readonly Item[], at: number, stop: number): number {
  for (let i = at - 1; i > stop; i--) {
    const item = items[i];
    if (
      item?.tag === "verb" ||
      item?.tag === "rel" ||
      item?.tag === "sub" ||
      item?.tag === "that" ||
      item?.tag === "quote"
    )
      return -1;
    const isHead = items[i + 1]?.tag !== "noun" && items[i + 1]?.tag !== "possessive";
    if (
      item?.tag === "noun" &&
      isHead &&
      (isPlainEventNoun(item.lower) || (isEventNoun(item.lower) && isDefinite(items, i)))
    )
      return i;
    // A noun of another sort between: the date may still belong to the happening before it.
  }
  return -1;
}

function firstVerb(segment: Segment): number {
  return segment.items.findIndex((item) => item.tag === "verb" || item.tag === "modal");
}

/** "the walkout of 1984 and 1985" */
function isOfTime(items: readonly Item[], at: number, noun: number): boolean {
  let of = at - 1;
  while (items[of]?.tag === "conj" && items[of - 1]?.tag === "time") of -= 2;
  return items[of]?.lower === "of" && of === noun + 1;
}

/** "no trace, in spite of the diagnosis of 5 February": the noun whose day it is; -1 for none. */
function ofDay(items: readonly Item[], at: number): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(items[at]?.time?.edtf ?? "");
  const noun = at - 2;
  if (!day || items[at - 1]?.lower !== "of" || items[noun]?.tag !== "noun" || !isDefinite(items, noun))
    return -1;
  return /^(?:night|day|morning|afternoon|evening|week|weekend|eve)$/.test(items[noun]?.lower ?? "")
    ? -1
    : noun;
}

/** "put the cost of the strike at £6m in a submission last week": what is written then is dated, and not what it is about. */
const inMedium = (items: readonly Item[], noun: number, at: number) =>
  noun >= 0 &&
  items.some(
    ({ tag, lower }, i) =>
      i > noun &&
      i < at &&
      tag === "noun" &&
      MEDIA.has(lower) &&
      items[phraseStart(items, i) - 1]?.lower === "in",
  );

/** "wrote a thesis in 2003 on the firing of controllers in August 1981": the verb has a date already, before the noun. */
const hasOwnDate = ({ items, clauseAt }: Segment, clause: Clause, noun: number) =>
  items.some(
    ({ tag }, i) =>
      tag === "time" &&
      i < phraseStart(items, noun) &&
      clauseAt[i] === clause &&
      !items.slice(i, noun).some((item) => item.tag === "comma" || item.tag === "conj"),
  );

/** What the expression at `at` dates. Always answers: a line without a verb gives its clause and, if any, an event noun. */
export function governorOf(segment: Segment, at: number): Governor {
  const { items } = segment;
  const own = pastParenthesis(segment, withVerb(segment, at), at);
  // "since Monday, when 20,000 people filled the harbour": the clause tells what happened.
  const when =
    items[at + 1]?.tag === "comma" && items[at + 2]?.lower === "when" ? segment.clauseAt[at + 2] : undefined;
  const told =
    when && when.verbFrom >= 0 && !isBackdrop(segment, own, when, at)
      ? when
      : (cleft(segment, own, at) ?? joinedAfter(segment, own, at));
  if (told) return { clause: told, noun: -1, premodifier: false };
  const clause = announced(
    segment,
    keeping(
      segment,
      overMedium(
        segment,
        overRunning(segment, overState(segment, overDoing(segment, beginning(segment, own, at), at), at), at),
      ),
    ),
  );
  if (clause !== own) return { clause, noun: -1, premodifier: false };
  const modified = modifiedNoun(items, at);
  // "told Tuesday's audience": those who were told are no happening.
  const addressed =
    modified >= 0 &&
    clause.lemma === "tell" &&
    at > clause.verbTo &&
    !isEventNoun(items[modified]?.lower ?? "");
  if (addressed) return { clause, noun: -1, premodifier: false };
  if (modified >= 0) return { clause, noun: modified, premodifier: true };
  if (at < clause.verbFrom || clause.verbFrom < 0) {
    const noun = nounBefore(items, at, clause.from - 1);
    const opening = items
      .slice(clause.from, at)
      .every(
        (item) => item.tag === "prep" || item.tag === "adv" || item.tag === "conj" || item.tag === "comma",
      );
    const introducer = noun >= 0 ? items[phraseStart(items, noun) - 1] : undefined;
    // "Castellanos, during an interview last month, said": the phrase is no subject, so the verb is dated.
    const beside =
      clause.verbFrom >= 0 && introducer?.tag === "prep" && !INTRODUCES_PAST.has(introducer.lower);
    const during = clause.verbFrom >= 0 && introducer?.lower === "during";
    return { clause, noun: opening || beside || during ? -1 : noun, premodifier: false };
  }
  const owned = ofDay(items, at);
  if (owned >= 0) return { clause, noun: owned, premodifier: false };
  const near = nounBefore(items, at, Math.max(clause.verbTo, 0));
  const noun = inMedium(items, near, at) ? -1 : near;
  if (noun >= 0 && hasOwnDate(segment, clause, noun)) return { clause, noun, premodifier: false };
  if (noun < 0) return { clause, noun: -1, premodifier: false };
  const start = phraseStart(items, noun);
  // "from the reformers to the miners' walkout of 1984": what is only named beside others.
  if (isOfTime(items, at, noun) && /^(?:to|like|than)$/.test(items[start - 1]?.lower ?? ""))
    return { clause, noun, premodifier: false };
  const introducer = items[start - 1]?.tag === "prep" ? (items[start - 1]?.lower ?? "") : "";
  // "learned of the warning on Monday": the learning was then.
  if (introducer === "of" && start - 2 === clause.verbTo) return { clause, noun: -1, premodifier: false };
  const goesOn = items[at + 1]?.lower === "as";
  const ofPast =
    /^(since|after|before|following)$/.test(introducer) ||
    (INTRODUCES_PAST.has(introducer) && introducer !== "during" && isDefinite(items, noun));
  const definite = isDefinite(items, noun) && !LIGHT.has(clause.lemma) && goesOn;
  return { clause, noun: ofPast || definite ? noun : -1, premodifier: false };
}

/** Whether anything in the segment can be dated at all. */
export function hasGround(segment: Segment): boolean {
  return (
    firstVerb(segment) >= 0 ||
    segment.items.some((item) => item.tag === "noun" && isPlainEventNoun(item.lower))
  );
}
