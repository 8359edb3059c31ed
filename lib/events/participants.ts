// Who takes part in a happening, and where it takes place.
//
// Input   a segment, the governor of a date, and what names and references stand for
// Output  actors in the order of the clause, and places
// Knows   which clauses belong to the happening; what each phrase gives is in phrases.ts

import type { Entity } from "@/lib/actors/register";
import { COMPANY_NOUNS, ROLE_NOUNS } from "@/lib/actors/role-words";
import { bodyLeft } from "./careers";
import { ATTACKS, type Collecting, type Knowledge, strikes, take } from "./collecting";
import { type Governor, phraseStart } from "./governor";
import { isPlainEventNoun } from "./grammar/event-nouns";
import type { Clause, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { takeAccused, takeParties } from "./implied";
import { isAnnounced, isOwnDeal } from "./own-deals";
import { takeNounPhrase, takePhrases } from "./phrases";
import { isObjectRelative, subjectOf } from "./subject";
import { isAside, takeAnyNamed, takeNearest } from "./take-nearest";
import { LED } from "./take-noun";
import {
  clauseEnd,
  takeAround,
  takeInverted,
  takeLikewise,
  takeNamedAs,
  takeObject,
  takeOffice,
  takeSearched,
  takeSharedAgent,
  takeStarted,
  takeSuccessor,
} from "./take-object";
import { takeSubject } from "./take-subject";

export type { Knowledge } from "./collecting";
export { appositive } from "./subject";

/** Those who take part, without doubles. */
export interface Participants {
  readonly actors: readonly Entity[];
  readonly places: readonly string[];
  /** The first of the subject's, where the clause has one. */
  readonly agent: Entity | undefined;
}

const PERFORMING = new Set(
  "announce confirm disclose rule find order decide agree declare accuse allege".split(" "),
);

/** "four counties—Ash, Birk and Cole—which": the noun before the list that spells it out. */
export function listHead({ items }: Segment, at: number): number {
  let i = at;
  while (i > 0 && /^(name|comma|conj)$/.test(items[i]?.tag ?? "")) i--;
  const dash = items[i]?.tag === "mark" && /^[—–:(]$/.test(items[i]?.text ?? "");
  return dash && i < at && items[i - 1]?.tag === "noun" ? i - 1 : at;
}

function takeClause(collecting: Collecting, clause: Clause): Entity | undefined {
  const { segment } = collecting;
  const agent = takeSubject(collecting, clause);
  // "Okafor, whose union struck": what is hers does it, and nothing is done to her.
  const led =
    segment.items[clause.from]?.lower === "whose" && LED.has(segment.items[clause.from + 1]?.lower ?? "");
  // "the League, whose chief executive said": the officer speaks.
  const officer =
    segment.items[clause.from]?.lower === "whose" &&
    segment.items
      .slice(clause.from + 1, clause.from + 4)
      .some(({ tag, lower }) => tag === "noun" && ROLE_NOUNS.has(lower));
  if (!led && !officer && isObjectRelative(segment, clause) && !isAside(segment.items, clause.antecedent)) {
    const antecedent = listHead(segment, clause.antecedent);
    const struck = strikes(clause.lemma);
    const from = phraseStart(segment.items, antecedent);
    // "Voltara, the company that Okafor founded": the company's name stands before it.
    const before = segment.items[from - 1]?.tag === "comma" ? segment.items[from - 2]?.name : undefined;
    const named =
      before !== undefined &&
      COMPANY_NOUNS.has(segment.items[antecedent]?.lower ?? "") &&
      collecting.known.register.entityOf(before).nature !== "person";
    const range = named ? { from: from - 2, to: from - 1 } : { from, to: antecedent + 1 };
    takePhrases({ ...collecting, struck }, range, undefined);
  }
  takeObject(collecting, clause);
  takeNamedAs(collecting, clause);
  takeStarted(collecting, clause);
  takeSearched(collecting, clause);
  takeLikewise(collecting, clause);
  takeSharedAgent(collecting, clause);
  takeSuccessor(collecting, clause);
  takeInverted(collecting, clause);
  takeAround(collecting, clause);
  for (const other of segment.clauses) takeBeside(collecting, clause, other);
  return agent;
}

/** "The satellite, built by Halden, reached orbit": who made it does nothing then. */
const MADE_BEFORE = /^(?:build|design|paint|write|compose|found|invent|sculpt)$/;

const ACCOMPANYING = /^(?:lead|conduct|coach|captain|ride|accompany|join|represent|escort|flank|back)$/;

const items = (segment: Segment, from: number, to: number) =>
  segment.items.slice(from, to).map(({ lower }) => lower);
const subjectless = ({ items: all }: Segment, { from, verbFrom }: Clause) =>
  from === verbFrom &&
  all[verbFrom - 1]?.tag === "comma" &&
  all[verbFrom]?.verb?.form === "past-or-participle";

/** Clauses that tell the same happening: "stating that ...", "in an interview published by ...", "when their player was banned". */
function takeBeside(collecting: Collecting, clause: Clause, other: Clause): void {
  const { segment } = collecting;
  if (other === clause || other.verbFrom < 0) return;
  const opener = segment.items[other.from]?.lower ?? "";
  if (other.kind === "participle") {
    const describes = other.from > clause.verbTo && other.parent === clause && !isSayingVerb(clause.lemma);
    const medium =
      other.passive &&
      other.antecedent >= 0 &&
      segment.clauseAt[other.antecedent] === clause &&
      !MADE_BEFORE.test(other.lemma) &&
      !/^(?:once|formerly|previously)$/.test(segment.items[other.verbFrom - 1]?.lower ?? "");
    if (describes || medium) takeObject(collecting, other);
    // "Led by Okafor, the side won"
    else if (other.from === 0 && other.passive && ACCOMPANYING.test(other.lemma))
      takeObject(collecting, other);
  } else if (isAnnounced(segment, clause, other)) {
    const own: Collecting = { ...collecting, actors: new Map() };
    const doer = takeSubject(own, other);
    if (doer && collecting.actors.has(doer.actor.id)) takeObject(collecting, other);
  } else if (isOwnDeal(segment, clause, other)) {
    takeObject(collecting, other);
  } else if (other.kind === "content" && other.parent === clause && PERFORMING.has(clause.lemma)) {
    const range = subjectOf(segment, other);
    const named =
      range &&
      segment.items.slice(range.from, range.to).every((item) => item.tag === "name" || item.tag === "conj");
    if (named) takeSubject(collecting, other);
  } else if (
    other.kind === "main" &&
    items(segment, other.verbFrom, other.verbTo + 4).includes("by") &&
    subjectless(segment, other)
  ) {
    // "marched on parliament, called out by the union"
    const by = segment.items.findIndex(({ lower }, i) => i > other.verbTo && lower === "by");
    if (by < other.verbTo + 4) takePhrases(collecting, { from: by, to: clauseEnd(segment, other) }, other);
  } else if (
    other.kind === "adverbial" &&
    other.parent === clause &&
    // "As the Herald reported at the time": who tells of it took no part.
    (opener === "when" || (opener === "as" && !isSayingVerb(other.lemma) && other.lemma !== "report"))
  ) {
    takeSubject(collecting, other);
    takeObject(collecting, other);
  }
}

/** "Arland's strike on Marwick, Borland, which killed": who strikes and who is struck. */
function takeEventAntecedent(collecting: Collecting, clause: Clause): void {
  const { items } = collecting.segment;
  for (let i = clause.antecedent; i >= 0 && i > clause.antecedent - 14; i--) {
    if (items[i]?.tag === "verb") return;
    if (items[i]?.tag !== "noun" || !isPlainEventNoun(items[i]?.lower ?? "") || items[i + 1]?.tag === "noun")
      continue;
    takeNounPhrase(collecting, i, clause);
    for (let j = i; ATTACKS.has(items[i]?.lower ?? "") && j <= clause.antecedent; j++) {
      const name = items[j]?.name;
      const entity = name && collecting.known.register.entityOf(name);
      if (entity?.nature === "state") take(collecting, entity);
    }
    return;
  }
}

/** "knew nothing until 2019, when Lind came", "the events of Friday, when": what the date before "when" is said of was at another time. */
function isOfDate({ items }: Segment, at: number): boolean {
  const time = items[at - 1]?.tag === "comma" ? items[at - 2] : undefined;
  if (time?.tag !== "time") return false;
  return (
    time.time?.signal !== undefined ||
    /^(?:since|until|till|of|before|after|over|than)$/.test(items[at - 3]?.lower ?? "")
  );
}

/** "In Monday's draw Halden was paired with Marwick": the noun only opens the clause, whose subject is another. */
function isFronted(segment: Segment, clause: Clause, noun: number): boolean {
  const subject = subjectOf(segment, clause);
  const opener = segment.items[clause.from]?.lower ?? "";
  return /^(?:in|at|during)$/.test(opener) && subject !== undefined && subject.from > noun;
}

/** Collects who takes part in what the governor names. */
export function participantsOf(segment: Segment, governor: Governor, known: Knowledge): Participants {
  const collecting: Collecting = { segment, known, actors: new Map(), places: new Set() };
  const { clause, noun } = governor;
  let agent: Entity | undefined;
  if (noun >= 0) {
    takeNounPhrase(collecting, noun, clause);
    if (
      /^(?:appointment|election|resignation|retirement|nomination|return)$/.test(
        segment.items[noun]?.lower ?? "",
      )
    )
      takeOffice(collecting, noun + 1, clause);
    // "The hearing on 11 October heard the player": a dated subject acts through its verb.
    if (noun < clause.verbFrom && segment.clauseAt[noun] === clause) {
      if (isFronted(segment, clause, noun)) agent = takeSubject(collecting, clause);
      takeObject(collecting, clause);
    } else if (
      noun > clause.verbTo &&
      segment.clauseAt[noun] === clause &&
      (isMadeOf(clause) || plays(segment, noun))
    )
      agent = takeSubject(collecting, clause);
  } else if (clause.verbFrom >= 0) agent = takeClause(collecting, clause);
  else takePhrases(collecting, { from: 0, to: segment.items.length }, undefined);
  if (noun < 0) take(collecting, bodyLeft(collecting, clause));
  if (noun < 0 && (clause.kind === "relative" || clause.kind === "participle") && clause.antecedent >= 0)
    takeEventAntecedent(collecting, clause);
  const opener = segment.items[clause.from]?.lower ?? "";
  if (
    noun < 0 &&
    clause.kind === "adverbial" &&
    clause.parent &&
    (opener === "as" || opener === "when") &&
    clause.from > clause.parent.verbFrom &&
    !(opener === "when" && isOfDate(segment, clause.from)) &&
    // "Lind urged her to go, and when her party met he left": the clause leads up to what follows it.
    segment.items[clause.from - 1]?.tag !== "conj"
  )
    takeSubject(collecting, clause.parent);
  const range = noun < 0 && clause.verbFrom >= 0 ? subjectOf(segment, clause) : undefined;
  // "A person familiar with the talks": not they are the subject.
  const hangs = segment.items.findIndex(
    ({ tag }, i) => tag === "prep" && i > (range?.from ?? 0) && i < (range?.to ?? 0),
  );
  const whose = /^(?:by|of)$/.test(segment.items[hangs]?.lower ?? "");
  const told = noun >= 0 ? noun : whose ? -1 : (hangs < 0 ? (range?.to ?? 0) : hangs) - 1;
  takeAccused(collecting, told);
  takeParties(collecting, told);
  if (
    collecting.actors.size === 0 &&
    known.references.chief &&
    known.references.inCourt &&
    isHisCase(segment, clause, noun)
  )
    take(collecting, known.references.chief);
  if (collecting.actors.size === 0) takeNearest(collecting, governor);
  if (collecting.actors.size === 0) takeAnyNamed(collecting, clause);
  return { actors: [...collecting.actors.values()], places: [...collecting.places], agent };
}

const MAKING = new Set(
  "hold have make give take attend begin start launch open lodge file conduct stage host win lose sign issue publish deliver call convene file submit announce face undergo join chair lead suffer clinch".split(
    " ",
  ),
);

/** "The board held its first meeting on Monday", "she told Tuesday's audience": the subject makes what the noun names. */
function isMadeOf({ lemma, passive, verbFrom }: Clause): boolean {
  return verbFrom >= 0 && !passive && (MAKING.has(lemma) || isSayingVerb(lemma));
}

/** "finished last after a draw at Halden on Monday": whose season it was played there. */
const plays = ({ items }: Segment, noun: number): boolean =>
  /^(?:draw|defeat|win|victory|thrashing|hiding|rout)$/.test(items[noun]?.lower ?? "");

const CASES = new Set(
  "trial appeal case sentence sentencing verdict verdicts conviction ban suspension suit lawsuit".split(" "),
);

/** "The trial began", "the appeal, lodged": a case without a name is the case of the article's chief person. */
function isHisCase({ items }: Segment, clause: Clause, noun: number): boolean {
  const described = clause.kind === "participle" || clause.kind === "relative" ? clause.antecedent : -1;
  const head = noun >= 0 ? noun : described;
  const range =
    head >= 0 ? { from: phraseStart(items, head), to: head + 1 } : { from: clause.from, to: clause.verbFrom };
  const whole = items.slice(range.from, range.to);
  // "Okafor's book about the case": what follows a preposition is not what is dated.
  const end = whole.findIndex(({ tag }, i) => tag === "prep" && i > 0);
  const phrase = end < 0 ? whole : whole.slice(0, end);
  return (
    phrase.some(({ lower }) => lower === "the") &&
    phrase.some(({ lower, tag }) => tag === "noun" && CASES.has(lower))
  );
}

/** The subject alone, for moving on who "he" and "they" are. */
export function subjectActors(segment: Segment, clause: Clause, known: Knowledge): readonly Entity[] {
  const collecting: Collecting = { segment, known, actors: new Map(), places: new Set() };
  takeSubject(collecting, clause);
  return [...collecting.actors.values()];
}
