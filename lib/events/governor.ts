// Which words a time expression dates: a verb with its clause, or a noun that names a happening.
//
// Input   a segment and the item that is the time expression
// Output  the clause, and the noun where it is a noun that is dated
// Knows   order and determiners: "the discussions on 11 April culminated" dates the discussions

import { isEventNoun, isPlainEventNoun } from "./grammar/event-nouns";
import type { Clause, Item, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { DETERMINERS } from "./grammar/word-lists";

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

/** First item of the noun phrase that ends at `noun`. */
export function phraseStart(items: readonly Item[], noun: number): number {
  let start = noun;
  for (let i = noun - 1; i >= 0; i--) {
    const item = items[i];
    const tag = item?.tag;
    if (tag === "noun" || tag === "name" || tag === "num" || tag === "possessive" || tag === "time")
      start = i;
    else if (tag === "det" || (item && DETERMINERS.has(item.lower))) {
      start = i;
      break;
    } else if (tag === "adv" && items[i - 1]?.tag === "det") start = i;
    else break;
  }
  while (items[start]?.tag === "time" || items[start]?.tag === "possessive") start++;
  return start;
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

function withVerb(segment: Segment, at: number): Clause {
  let clause = segment.clauseAt[at];
  while (clause && clause.verbFrom < 0 && clause.parent) clause = clause.parent;
  return clause ?? (segment.clauses[0] as Clause);
}

const MEDIA = new Set(
  "interview statement letter post report award ruling judgment judgement decision filing speech video article document paper survey study poll documentary broadcast message tweet column book memo email lawsuit complaint notice programme program podcast note order bulletin dossier".split(
    " ",
  ),
);

/** "would inspect all the flats he owns next week": what is owned now is not what happens then. */
function overState({ items, clauses }: Segment, clause: Clause, at: number): Clause {
  const { kind, verbFrom, verbTo, parent } = clause;
  const present = verbFrom === verbTo && /^(?:s|base)$/.test(items[verbFrom]?.verb?.form ?? "");
  const ahead = parent && items.slice(parent.verbFrom, parent.verbTo + 1).some(({ tag }) => tag === "modal");
  return kind === "relative" && present && ahead && at === verbTo + 1 && clauses.includes(parent)
    ? parent
    : clause;
}

/** "said in a statement posted on Friday": what is dated is the saying, not the posting. */
function overMedium(segment: Segment, clause: Clause): Clause {
  const { items } = segment;
  const noun = clause.antecedent;
  if (clause.kind !== "participle" || !clause.passive || noun < 0 || !MEDIA.has(items[noun]?.lower ?? ""))
    return clause;
  if (items[phraseStart(items, noun) - 1]?.tag !== "prep") return clause;
  const before = items[phraseStart(items, noun) - 2];
  const owner = segment.clauseAt[noun];
  // "cut its routes, and in a statement released on Friday its director said": the phrase opens what follows.
  const next = segment.clauses.find(({ finite, kind, from }) => finite && kind === "main" && from > noun);
  if (before?.tag === "conj" && owner && owner.verbTo < noun && next && isSayingVerb(next.lemma)) return next;
  const saying = owner?.kind === "participle" && owner.shares ? owner.shares : owner;
  return saying && saying.verbFrom >= 0 ? saying : clause;
}

/** "shares its data, starting on 1 July": what starts then is what is told. */
function beginning({ items }: Segment, clause: Clause, at: number): Clause {
  const verb = items[clause.verbFrom];
  const begins = verb?.verb?.form === "ing" && /^(?:start|begin)$/.test(clause.lemma);
  const main = clause.kind === "participle" ? (clause.shares ?? clause.parent) : undefined;
  const beside =
    at - clause.verbTo <= 2 && items.slice(clause.verbTo + 1, at).every(({ tag }) => tag === "prep");
  return begins && beside && main && main.verbFrom >= 0 && at > clause.verbTo ? main : clause;
}

/** "Two months later, the court heard, he raised the sum": the clause between the commas only says who tells it. */
function pastParenthesis(segment: Segment, clause: Clause, at: number): Clause {
  const { items, clauses } = segment;
  const reports = isSayingVerb(clause.lemma) || clause.lemma === "hear";
  if (!reports || at > clause.verbFrom || items[clause.verbTo + 1]?.tag !== "comma") return clause;
  const opened = items.slice(at + 1, clause.verbFrom).some((item) => item.tag === "comma");
  const next = clauses.find(
    (other) => other.finite && other.verbFrom > clause.verbTo && other.kind !== "relative",
  );
  return opened && next ? next : clause;
}

/** "It was in 1995 that Lind found it", "it was May before crews returned": the clause that is told of the date. */
function cleft(segment: Segment, clause: Clause, at: number): Clause | undefined {
  const { items, clauseAt } = segment;
  if (clause.lemma !== "be" || items[clause.verbFrom - 1]?.lower !== "it" || at < clause.verbTo)
    return undefined;
  const between = items.slice(clause.verbTo + 1, at);
  if (!between.every(({ tag }) => tag === "prep" || tag === "adv" || tag === "noun") || between.length > 2)
    return undefined;
  const opener = items[at + 1]?.lower ?? "";
  const told = /^(?:that|before|when)$/.test(opener) ? clauseAt[at + 1] : undefined;
  return told && told !== clause && told.verbFrom >= 0 ? told : undefined;
}

/** "fell on Good Friday, when trading was thin": how things stood beside an act, which is what is dated. */
function isBackdrop({ items }: Segment, own: Clause, when: Clause, at: number): boolean {
  const signal = /^(?:since|until|till|by)$/.test(items[at - 1]?.lower ?? "");
  return (
    when.lemma === "be" && !when.passive && own.lemma !== "be" && own.finite && at > own.verbTo && !signal
  );
}

/** "signed a deal, and by Monday, trucks were rolling": a date between a conjunction and a comma opens the next clause. */
function joinedAfter({ items, clauses }: Segment, own: Clause, at: number): Clause | undefined {
  const conj = items[at - 1]?.tag === "prep" ? at - 2 : at - 1;
  if (at < own.verbTo || items[conj]?.tag !== "conj" || items[at + 1]?.tag !== "comma") return undefined;
  if (items[conj - 1]?.tag !== "comma") return undefined;
  return clauses.find(({ finite, kind, from }) => finite && kind === "main" && from > at);
}

/** "the walkout of 1984 and 1985" */
function isOfTime(items: readonly Item[], at: number, noun: number): boolean {
  let of = at - 1;
  while (items[of]?.tag === "conj" && items[of - 1]?.tag === "time") of -= 2;
  return items[of]?.lower === "of" && of === noun + 1;
}

const STATES = new Set("close shut lock open freeze suspend block seal".split(" "));

/** "will keep schools closed until Thursday": who keeps them so does it until then. */
function keeping({ items, clauseAt }: Segment, clause: Clause): Clause {
  const keeper = clause.parent;
  const between = items.slice(clause.antecedent + 1, clause.verbFrom);
  const bare =
    clause.verbFrom === clause.verbTo &&
    between.every(({ tag, lower }) => tag === "adv" || /^t?here$/.test(lower));
  const kept = keeper && clause.antecedent > keeper.verbTo && clauseAt[clause.antecedent] === keeper;
  return bare && kept && /^(?:keep|leave)$/.test(keeper.lemma) && STATES.has(clause.lemma) ? keeper : clause;
}

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
  const clause = keeping(segment, overMedium(segment, overState(segment, beginning(segment, own, at), at)));
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
  const noun = nounBefore(items, at, Math.max(clause.verbTo, 0));
  if (noun < 0) return { clause, noun: -1, premodifier: false };
  const start = phraseStart(items, noun);
  // "from the reformers to the miners' walkout of 1984": what is only named beside others.
  if (isOfTime(items, at, noun) && /^(?:to|like|than)$/.test(items[start - 1]?.lower ?? ""))
    return { clause, noun, premodifier: false };
  const introducer = items[start - 1]?.tag === "prep" ? (items[start - 1]?.lower ?? "") : "";
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
