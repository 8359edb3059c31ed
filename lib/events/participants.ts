// Who takes part in a happening, and where it takes place.
//
// Input   a segment, the governor of a date, and what names and references stand for
// Output  actors in the order of the clause, and places
// Knows   the part that each phrase plays: who is only spoken of, or only describes another, takes no part

import { isNationality, stateOfAdjective } from "@/lib/actors/nationalities";
import type { Entity, Register } from "@/lib/actors/register";
import {
  BODY_NOUNS,
  COLLECTIVE_NOUNS,
  COMPANY_NOUNS,
  OFFER_NOUNS,
  ROLE_NOUNS,
} from "@/lib/actors/role-words";
import { type Governor, phraseHead, phraseStart } from "./governor";
import { isEventNoun, isPlainEventNoun } from "./grammar/event-nouns";
import type { Clause, Item, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import type { References } from "./references";
import { isObjectRelative, type Range, subjectOf } from "./subject";

/** Those who take part, without doubles. */
export interface Participants {
  readonly actors: readonly Entity[];
  readonly places: readonly string[];
  /** The first of the subject's, where the clause has one. */
  readonly agent: Entity | undefined;
}

export interface Knowledge {
  readonly register: Register;
  readonly references: References;
  /** The state of that usual name, as the gazetteer has it. */
  stateEntity(name: string): Entity;
}

const TAKES_PART = new Set("with by against between and from alongside".split(" "));
const PATIENT = new Set("of on against into upon for".split(" "));
const LOCATIVE = new Set("in at near across outside inside throughout around off".split(" "));
const ASIDE = new Set(
  "despite about over regarding according amid like as since after before following including than until except per".split(
    " ",
  ),
);
const ADDRESSING = new Set(
  "tell speak talk give send sell hand transfer agree submit report write pay award return apologise apologize offer present lose propose donate appeal deliver".split(
    " ",
  ),
);
const ATTACKS = new Set(
  "attack strike airstrike invasion bombing shelling raid offensive assault sanction ban tariff war ruling case lawsuit crackdown investigation probe inquiry complaint".split(
    " ",
  ),
);

interface Collecting {
  readonly segment: Segment;
  readonly known: Knowledge;
  readonly actors: Map<string, Entity>;
  readonly places: Set<string>;
}

const isActor = ({ nature }: Entity) => nature !== "place";

function take({ actors }: Collecting, entity: Entity | undefined): void {
  if (entity && isActor(entity)) actors.set(entity.actor.id, entity);
}

/** What the name at an item stands for where it takes part by itself or through the noun after it. */
function nameTakesPart(collecting: Collecting, at: number): boolean {
  const { items } = collecting.segment;
  const next = items[at + 1];
  const head =
    next?.tag === "possessive"
      ? phraseHead(items, at + 2)
      : next?.tag === "noun"
        ? phraseHead(items, at + 1)
        : at;
  if (head < 0 || head === at) return true;
  if (items[head]?.tag === "name") return false;
  const word = items[head]?.lower ?? "";
  if (COLLECTIVE_NOUNS.has(word)) return true;
  if (ROLE_NOUNS.has(word.replace(/s$/, "")) || ROLE_NOUNS.has(word)) return false;
  return (
    isEventNoun(word) ||
    OFFER_NOUNS.has(word) ||
    (next?.tag === "noun" && (BODY_NOUNS.has(word) || COMPANY_NOUNS.has(word)))
  );
}

function takeName(collecting: Collecting, at: number, preposition: string): void {
  const item = collecting.segment.items[at];
  const name = item?.name;
  if (!item || !name) return;
  const entity = collecting.known.register.entityOf(name);
  const whole = nameTakesPart(collecting, at);
  const locative =
    LOCATIVE.has(preposition) ||
    (preposition === "to" && (entity.nature === "place" || entity.nature === "other")) ||
    (preposition === "from" && entity.nature === "place");
  if (
    entity.nature === "place" ||
    (locative && (entity.nature === "state" || entity.nature === "other") && whole)
  ) {
    if (locative || entity.nature === "place") collecting.places.add(name.text);
    return;
  }
  if (whole && !locative) take(collecting, entity);
}

/** "Russian officials", "US negotiators": the state behind an adjective and a noun for its people. */
function takeNationality(collecting: Collecting, at: number): void {
  const { items } = collecting.segment;
  const word = items[at]?.lower ?? "";
  const state = stateOfAdjective(word);
  if (!state) return;
  const head = phraseHead(items, at + 1);
  const collective = head > 0 && COLLECTIVE_NOUNS.has(items[head]?.lower ?? "");
  const offer =
    head > 0 && (OFFER_NOUNS.has(items[head]?.lower ?? "") || isPlainEventNoun(items[head]?.lower ?? ""));
  if (collective || offer) take(collecting, collecting.known.stateEntity(state));
}

/** "the finance minister", "the company", "Trump's envoy": the noun at `head` closes its phrase. */
function takeDescription(collecting: Collecting, head: number): void {
  const { items } = collecting.segment;
  const word = items[head]?.lower ?? "";
  if (!ROLE_NOUNS.has(word) && !BODY_NOUNS.has(word) && !COMPANY_NOUNS.has(word)) return;
  if (
    items[head + 1]?.tag === "name" ||
    items[head + 1]?.tag === "noun" ||
    items[head + 1]?.tag === "possessive"
  )
    return;
  const start = phraseStart(items, head);
  if (/^(a|an|any|some|every|each|no|another)$/.test(items[start]?.lower ?? "")) return;
  const words = items
    .slice(start, head + 1)
    .filter((item) => item.tag === "noun" || item.tag === "name")
    .map((item) => item.lower);
  take(collecting, collecting.known.references.description(words, items[head]?.start ?? 0));
}

function takePhrases(
  collecting: Collecting,
  { from, to }: Range,
  clause: Clause | undefined,
  preposition = "",
): void {
  const { items, clauseAt } = collecting.segment;
  let current = preposition;
  let aside = false;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (!item || (clause && clauseAt[i] !== clause)) continue;
    if (item.tag === "prep") {
      const part = item.lower === "as" || ASIDE.has(item.lower);
      aside =
        part ||
        (aside && item.lower !== "with" && !LOCATIVE.has(item.lower)) ||
        (item.lower === "with" && aside);
      current = item.lower;
      continue;
    }
    if (item.tag === "comma") {
      current = current === "and" ? current : "";
      aside = false;
    }
    if (aside) continue;
    const open = current === "" || acceptsAfter(collecting, current, i, clause);
    if (item.tag === "name") {
      if (open || LOCATIVE.has(current) || current === "to" || current === "from")
        takeName(collecting, i, open ? (current === "to" || current === "from" ? "" : current) : current);
    } else if (open && item.tag === "noun") {
      if (isNationality(item.lower)) takeNationality(collecting, i);
      else takeDescription(collecting, i);
    } else if (open && item.tag === "pron") take(collecting, collecting.known.references.pronoun(item.lower));
  }
}

/** Whether what stands after the preposition takes part. */
function acceptsAfter(
  { segment: { items } }: Collecting,
  preposition: string,
  at: number,
  clause: Clause | undefined,
): boolean {
  if (TAKES_PART.has(preposition)) return true;
  const lemma = clause?.lemma ?? "";
  if (preposition === "to")
    return (
      ADDRESSING.has(lemma) || /^(talk|apology|letter|offer|payment|statement)s?$/.test(nounOver(items, at))
    );
  if (!PATIENT.has(preposition)) return false;
  const noun = nounOver(items, at);
  if (preposition === "of") return isEventNoun(noun) || /^(accuse|dispose|rid|consist)$/.test(lemma);
  if (preposition === "for") return /^(charge|blame|praise|sign|trial)$/.test(lemma);
  return ATTACKS.has(noun.replace(/s$/, "")) || ATTACKS.has(noun) || ATTACKS.has(lemma);
}

/** The noun on which the preposition before `at` hangs. */
function nounOver(items: readonly Item[], at: number): string {
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    if (items[i]?.tag === "prep")
      return items[i - 1]?.tag === "noun" || items[i - 1]?.tag === "time"
        ? (items[items[i - 1]?.tag === "time" ? i - 2 : i - 1]?.lower ?? "")
        : "";
  }
  return "";
}

/** Names beside the subject's head: "Putin's envoy, Kirill Dmitriev, visited". */
function takeSubject(collecting: Collecting, clause: Clause): Entity | undefined {
  const { segment } = collecting;
  const range = subjectOf(segment, clause);
  if (!range) return undefined;
  const before = collecting.actors.size;
  takePhrases(collecting, range, undefined);
  if (collecting.actors.size === before) {
    const comma = segment.items[range.to];
    const name = segment.items[range.to + 1];
    const head = segment.items[range.to - 1];
    if (comma?.tag === "comma" && name?.tag === "name" && head?.tag === "noun")
      takeName(collecting, range.to + 1, "");
  }
  return [...collecting.actors.values()][before];
}

/** The whole phrase around a dated noun: its possessor, and what hangs on it. */
function takeNounPhrase(collecting: Collecting, noun: number, clause: Clause): void {
  const { segment, known } = collecting;
  const { items } = segment;
  const start = phraseStart(items, noun);
  for (let i = start; i < noun; i++) {
    const item = items[i];
    if (item?.tag === "name") takeName(collecting, i, "");
    else if (item?.tag === "noun" && isNationality(item.lower)) takeNationality(collecting, i);
    else if (item?.tag === "det" && /^(his|her|its)$/.test(item.lower))
      takeOwner(collecting, item.lower, clause);
    else if (item?.tag === "possessive" && items[i - 1]?.tag === "noun")
      takeDescriptionBefore(collecting, i - 1);
  }
  let end = noun + 1;
  while (end < items.length && /^(prep|noun|name|det|possessive|num|time|conj)$/.test(items[end]?.tag ?? ""))
    end++;
  takePhrases(collecting, { from: noun + 1, to: end }, undefined, "in");
  void known;
}

function takeDescriptionBefore(collecting: Collecting, head: number): void {
  const { items } = collecting.segment;
  const words = items.slice(phraseStart(items, head), head + 1).map((item) => item.lower);
  take(collecting, collecting.known.references.description(words, items[head]?.start ?? 0));
}

/** "his": the clause's own subject, else who was spoken of last. */
function takeOwner(collecting: Collecting, pronoun: string, clause: Clause): void {
  const own: Collecting = { ...collecting, actors: new Map(), places: new Set() };
  takeSubject(own, clause);
  const fits = [...own.actors.values()].find(({ nature }) =>
    pronoun === "its" ? nature !== "person" : nature === "person",
  );
  take(collecting, fits ?? collecting.known.references.pronoun(pronoun));
}

function clauseEnd(segment: Segment, clause: Clause): number {
  let end = segment.items.length;
  while (end > clause.verbTo && segment.clauseAt[end - 1] !== clause) end--;
  return end;
}

function takeClause(collecting: Collecting, clause: Clause): Entity | undefined {
  const { segment } = collecting;
  const agent = takeSubject(collecting, clause);
  if (isObjectRelative(segment, clause)) takeAntecedent(collecting, clause);
  takePhrases(collecting, { from: clause.verbTo + 1, to: clauseEnd(segment, clause) }, clause);
  // What stands before the subject: "In an interview with Fox News, Witkoff said".
  takePhrases(collecting, { from: clause.from, to: clause.verbFrom }, clause, "in");
  for (const other of segment.clauses) {
    const describes = other.kind === "participle" && other.parent === clause && !isSayingVerb(clause.lemma);
    const medium =
      other.kind === "participle" &&
      other.passive &&
      other.antecedent >= 0 &&
      segment.clauseAt[other.antecedent] === clause;
    if (describes || medium)
      takePhrases(collecting, { from: other.verbTo + 1, to: clauseEnd(segment, other) }, other);
  }
  return agent;
}

/** "a U.S. proposal, to which Ukraine agreed": the party behind what is agreed to. */
function takeAntecedent(collecting: Collecting, clause: Clause): void {
  const { items } = collecting.segment;
  const start = phraseStart(items, clause.antecedent);
  takePhrases(collecting, { from: start, to: clause.antecedent + 1 }, undefined);
}

/** Collects who takes part in what the governor names. */
export function participantsOf(segment: Segment, governor: Governor, known: Knowledge): Participants {
  const collecting: Collecting = { segment, known, actors: new Map(), places: new Set() };
  const { clause, noun } = governor;
  let agent: Entity | undefined;
  if (noun >= 0) takeNounPhrase(collecting, noun, clause);
  else if (clause.verbFrom >= 0) agent = takeClause(collecting, clause);
  else takePhrases(collecting, { from: 0, to: segment.items.length }, undefined);
  if (noun < 0 && clause.kind === "relative" && clause.antecedent >= 0) {
    const head = segment.items[clause.antecedent];
    if (head?.tag === "noun" || head?.tag === "name") takeEventAntecedent(collecting, clause);
  }
  if (noun < 0 && clause.kind === "participle" && clause.passive && clause.parent) {
    // "in an interview published Tuesday by Kommersant": the clause around takes part too.
    takeClause(collecting, clause.parent);
  }
  return { actors: [...collecting.actors.values()], places: [...collecting.places], agent };
}

/** "Russia's strike on Sumy, Ukraine, which killed": who strikes and who is struck. */
function takeEventAntecedent(collecting: Collecting, clause: Clause): void {
  const { items } = collecting.segment;
  for (let i = clause.antecedent; i >= 0 && i > clause.antecedent - 14; i--) {
    if (items[i]?.tag === "verb") return;
    if (items[i]?.tag === "noun" && isPlainEventNoun(items[i]?.lower ?? "") && items[i + 1]?.tag !== "noun") {
      takeNounPhrase(collecting, i, clause);
      const struck = ATTACKS.has(items[i]?.lower ?? "");
      for (let j = i; struck && j <= clause.antecedent; j++) {
        const name = items[j]?.name;
        if (name && collecting.known.register.entityOf(name).nature === "state")
          take(collecting, collecting.known.register.entityOf(name));
      }
      return;
    }
  }
}
