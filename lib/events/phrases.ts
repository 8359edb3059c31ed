// Who a phrase brings into a happening.
//
// Input   a run of items, the clause they belong to, and what names and references stand for
// Output  actors and places added to a collection
// Knows   the part that a preposition or a following noun gives a name: who only describes another takes no part

import { isNationality, stateOfAdjective } from "@/lib/actors/nationalities";
import type { Entity, Register } from "@/lib/actors/register";
import {
  BODY_NOUNS,
  COLLECTIVE_NOUNS,
  COMPANY_NOUNS,
  OFFER_NOUNS,
  OWNED_NOUNS,
  PLURAL_BODIES,
  ROLE_NOUNS,
} from "@/lib/actors/role-words";
import { phraseHead, phraseStart } from "./governor";
import { isEventNoun, isPlainEventNoun } from "./grammar/event-nouns";
import type { Clause, Item, Segment } from "./grammar/types";
import { lemmaOf } from "./grammar/verbs";
import type { References } from "./references";
import { familyOf } from "./salience";
import { appositive, type Range, subjectOf } from "./subject";

export interface Knowledge {
  readonly register: Register;
  readonly references: References;
  /** The state of that usual name, as the gazetteer has it. */
  stateEntity(name: string): Entity;
}

/** What has been found so far. */
export interface Collecting {
  readonly segment: Segment;
  readonly known: Knowledge;
  readonly actors: Map<string, Entity>;
  readonly places: Set<string>;
  /** Whether the happening strikes whom or what it is directed at: then the state behind "four Ukrainian regions" takes part. */
  readonly struck?: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const TAKES_PART = set("with by against between and alongside");
const PATIENT = set("of on against into upon for");
const LOCATIVE = set("in at near across outside inside throughout around off");
const ASIDE = set(
  "despite about over regarding according amid like as since after before following including than until except per",
);
const ADDRESSING = set(
  "tell speak talk give send sell hand transfer agree submit report write pay award return apologise apologize offer present lose propose donate appeal deliver go",
);
export const ATTACKS = set(
  "annex invade occupy bomb shell attack strike airstrike invasion bombing shelling raid offensive assault sanction ban tariff war ruling case lawsuit crackdown investigation probe inquiry complaint suit seize seizure",
);
const STRIKING = set("annex invade occupy bomb shell attack strike seize storm capture raid");
/** Whether the verb names an act against someone's land or people. */
export function strikes(lemma: string): boolean {
  return STRIKING.has(lemma);
}

/** What a company has by nature, so that the company spoken of is meant. */
const SHARES = set(
  "shares share shareholders stock investors board results profit profits sales revenue earnings employees management",
);

const MEDIA_NOUNS = set("radio television tv news programme program");

const MANY = 6; // actors that a "they" or a plural can bring

export function take({ actors }: Collecting, entity: Entity | undefined): void {
  if (entity && entity.nature !== "place" && entity.nature !== "thing") actors.set(entity.actor.id, entity);
}

function takeAll(collecting: Collecting, entities: readonly Entity[]): void {
  for (const entity of entities.slice(0, MANY)) take(collecting, entity);
}

/** Whether the name at an item takes part by itself or through the noun after it. */
function nameTakesPart({ segment: { items } }: Collecting, at: number): boolean {
  const next = items[at + 1];
  const head =
    next?.tag === "possessive"
      ? phraseHead(items, at + 2)
      : next?.tag === "noun"
        ? phraseHead(items, at + 1)
        : at;
  if (head < 0 || head === at) return true;
  const word = items[head]?.lower ?? "";
  if (items[head]?.tag === "name") return false;
  if (COLLECTIVE_NOUNS.has(word) || OWNED_NOUNS.has(word) || OWNED_NOUNS.has(items[head - 1]?.lower ?? ""))
    return true;
  if (MEDIA_NOUNS.has(word)) return true;
  // "the IMF's directors approved" is the fund's act; "the IMF's director said" is one person's.
  if (/s$/.test(word) && ROLE_NOUNS.has(word.slice(0, -1))) return true;
  if (ROLE_NOUNS.has(word)) return false;
  return isEventNoun(word) || OFFER_NOUNS.has(word) || BODY_NOUNS.has(word) || COMPANY_NOUNS.has(word);
}

/** Adds the name at `at`, which stands after `preposition` ("" for none). */
export function takeName(collecting: Collecting, at: number, preposition: string): void {
  const name = collecting.segment.items[at]?.name;
  if (!name) return;
  const entity = collecting.known.register.entityOf(name);
  const whole = nameTakesPart(collecting, at);
  const towards =
    (preposition === "to" || preposition === "from") &&
    entity.nature !== "person" &&
    entity.nature !== "organisation";
  const locative = LOCATIVE.has(preposition) || towards;
  if (
    entity.nature === "place" ||
    (locative && (entity.nature === "state" || entity.nature === "other") && whole)
  ) {
    if (entity.nature === "place" || locative) collecting.places.add(name.text);
    return;
  }
  if (whole && !locative) take(collecting, entity);
}

/** "Russian officials", "US negotiators": the state behind an adjective and a noun for its people. */
function takeNationality(collecting: Collecting, at: number): void {
  const { items } = collecting.segment;
  const state = stateOfAdjective(items[at]?.lower ?? "");
  if (!state) return;
  const head = phraseHead(items, at + 1);
  const word = items[head]?.lower ?? "";
  if (collecting.struck && head > 0) take(collecting, collecting.known.stateEntity(state));
  if (head > 0 && (COLLECTIVE_NOUNS.has(word) || OFFER_NOUNS.has(word) || isPlainEventNoun(word)))
    take(collecting, collecting.known.stateEntity(state));
}

/** "the finance minister", "the companies", "the deal": the noun at `head` closes its phrase. */
function takeDescription(collecting: Collecting, head: number): void {
  const clause = collecting.segment.clauseAt[head];
  const { segment, known } = collecting;
  const { items } = segment;
  const next = items[head + 1];
  if (next?.tag === "name" || next?.tag === "noun") return;
  const word = items[head]?.lower ?? "";
  const owner = next?.tag === "possessive";
  if (owner) {
    const owned = items[phraseHead(items, head + 2)]?.lower ?? "";
    if (
      !(
        OWNED_NOUNS.has(owned) ||
        isEventNoun(owned) ||
        COLLECTIVE_NOUNS.has(owned) ||
        COMPANY_NOUNS.has(owned) ||
        BODY_NOUNS.has(owned)
      )
    )
      return;
  }
  const start = phraseStart(items, head);
  const first = items[start]?.lower ?? "";
  const plural = PLURAL_BODIES.has(word);
  // "a three-member panel": still the one court that hears the case.
  const counted = /^an?$/.test(first) && /-(?:member|judge|man|person)$/.test(items[start + 1]?.lower ?? "");
  if (/^(a|an|any|some|every|each|no|another)$/.test(first) && !counted) return;
  // "the council there": another one.
  if (next?.lower === "there") return;
  // "They parted company": a noun alone speaks of no one that was named.
  const alone = start === head && items[start - 1]?.tag !== "possessive";
  if (alone && COMPANY_NOUNS.has(word) && !word.endsWith("s")) return;
  // "the governments of five countries" are none that was named.
  if (plural && (!/^(the|both)$/.test(first) || next?.lower === "of")) return;
  if (isEventNoun(word) && /^(the|this|that|its|their|his|her)$/.test(first))
    takeAll(collecting, known.references.salience.happenings.get(familyOf(lemmaOf(word))) ?? []);
  const named = items.slice(start, head).some((item) => item.tag === "name" || item.tag === "possessive");
  const possessor = /^(its|their)$/.test(first);
  if (SHARES.has(word) && !named && !owner && !possessor) take(collecting, known.references.salience.body);
  // "Its council meets": the owner takes part through the body that it has.
  if (possessor && clause && (BODY_NOUNS.has(word) || OWNED_NOUNS.has(word)) && !ROLE_NOUNS.has(word)) {
    takeAll(collecting, pronounIn(collecting, first, clause));
    return;
  }
  const words = items
    .slice(start, head + 1)
    .filter((item) => item.tag === "noun" || item.tag === "name" || item.tag === "num")
    .map((item) => item.lower);
  takeAll(collecting, known.references.description(words, items[head]?.start ?? 0));
}

/** Adds what the items from `from` up to `to` bring; with a clause, only its own. */
export function takePhrases(
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
      aside = ASIDE.has(item.lower) || (aside && !LOCATIVE.has(item.lower));
      current = item.lower;
      continue;
    }
    if (item.tag === "to" || item.tag === "verb" || item.tag === "time") {
      current = "";
      continue;
    }
    if (item.tag === "comma") {
      current = current === "and" || LOCATIVE.has(current) ? current : "";
      aside = false;
    }
    if (aside || (item.tag === "noun" && !clause && namedLater(collecting, i, to))) continue;
    takeItem(collecting, i, current, clause);
  }
}

function takeItem(collecting: Collecting, at: number, preposition: string, clause: Clause | undefined): void {
  const item = collecting.segment.items[at];
  const open = preposition === "" || acceptsAfter(collecting, preposition, at, clause);
  if (item?.tag === "name") {
    if (open) takeName(collecting, at, preposition === "to" || preposition === "from" ? "" : preposition);
    else if (LOCATIVE.has(preposition) || preposition === "to" || preposition === "from")
      takeName(collecting, at, preposition);
  } else if (open && item?.tag === "noun") {
    if (isNationality(item.lower)) takeNationality(collecting, at);
    else takeDescription(collecting, at);
  } else if (open && item?.tag === "pron" && clause)
    takeAll(collecting, pronounIn(collecting, item.lower, clause));
}

/** Whether what stands after the preposition takes part. */
function acceptsAfter(
  { segment: { items } }: Collecting,
  preposition: string,
  at: number,
  clause: Clause | undefined,
): boolean {
  const lemma = clause?.lemma ?? "";
  if (preposition === "from")
    return /^(seize|take|annex|win|buy|receive|steal|capture|withdraw|acquire|obtain|borrow|demand|split|wrest|strip)$/.test(
      lemma,
    );
  if (TAKES_PART.has(preposition)) return true;
  const noun = nounOver(items, at);
  if (preposition === "to")
    return ADDRESSING.has(lemma) || /^(talk|apology|letter|offer|payment|statement|loan)s?$/.test(noun);
  if (!PATIENT.has(preposition)) return false;
  if (preposition === "of" && ATTACKS.has(lemma)) return true;
  if (preposition === "of")
    return (
      isEventNoun(noun) ||
      ROLE_NOUNS.has(noun) ||
      OFFER_NOUNS.has(noun) ||
      OWNED_NOUNS.has(noun) ||
      COLLECTIVE_NOUNS.has(noun) ||
      /^(members?|residents|thousands|hundreds|dozens)$/.test(noun) ||
      (/s$/.test(noun) && ROLE_NOUNS.has(noun.slice(0, -1))) ||
      /^(accuse|dispose|rid|consist|strip|convict|acquit)$/.test(lemma)
    );
  if (
    preposition === "for" &&
    /^(lawyer|attorney|spokesman|spokeswoman|spokesperson|counsel|solicitor)s?$/.test(noun)
  )
    return true;
  if (preposition === "for") return /^(charge|blame|praise|sign|trial|play)$/.test(lemma);
  return ATTACKS.has(noun.replace(/s$/, "")) || ATTACKS.has(noun) || ATTACKS.has(lemma);
}

/** The noun on which the preposition before `at` hangs; empty where it hangs on a verb. */
function nounOver(items: readonly Item[], at: number): string {
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    if (items[i]?.tag !== "prep") continue;
    const over = items[i - 1]?.tag === "time" ? items[i - 2] : items[i - 1];
    return over?.tag === "noun" ? over.lower : "";
  }
  return "";
}

/** Whether a person is named later in the phrase: "Special Envoy to the region Maria Castellanos". */
function namedLater({ segment: { items }, known }: Collecting, from: number, to: number): boolean {
  for (let i = from; i < to && items[i]?.tag !== "comma" && items[i]?.tag !== "verb"; i++) {
    const name = items[i]?.name;
    if (name && known.register.entityOf(name).nature === "person" && items[i + 1]?.tag !== "possessive")
      return true;
  }
  return false;
}

/** The whole phrase around a dated noun: its possessor, and what hangs on it. */
export function takeNounPhrase(collecting: Collecting, noun: number, clause: Clause): void {
  const { items } = collecting.segment;
  const start = phraseStart(items, noun);
  for (let i = start; i < noun; i++) {
    const item = items[i];
    if (item?.tag === "name") takeName(collecting, i, "");
    else if (item?.tag === "noun" && isNationality(item.lower)) takeNationality(collecting, i);
    else if (item?.tag === "det" && /^(his|her|its|their)$/.test(item.lower))
      takeAll(collecting, pronounIn(collecting, item.lower, clause));
    else if (item?.tag === "noun" && items[i + 1]?.tag === "possessive") takeDescription(collecting, i);
  }
  // Before a date the owner stands outside the phrase: "Russia's 2022 invasion".
  const owner =
    items[start - 1]?.tag === "possessive"
      ? start - 2
      : items[start - 1]?.tag === "time" && items[start - 2]?.tag === "possessive"
        ? start - 3
        : -1;
  if (owner >= 0 && items[owner]?.tag === "name") takeName(collecting, owner, "");
  takeDescription(collecting, noun);
  let end = noun + 1;
  while (end < items.length && /^(prep|noun|name|det|possessive|num|time|conj)$/.test(items[end]?.tag ?? ""))
    end++;
  takePhrases(collecting, { from: noun + 1, to: end }, undefined, "in");
  // "the referendums conducted by Russia"
  for (const other of collecting.segment.clauses) {
    if (other.kind === "participle" && other.passive && other.antecedent === noun)
      takePhrases(collecting, { from: other.verbTo + 1, to: items.length }, other, "in");
  }
}

/** Who a pronoun in the clause stands for: the subject of the clause around it, else who was spoken of last. */
export function pronounIn(collecting: Collecting, lower: string, clause: Clause): readonly Entity[] {
  const { segment, known } = collecting;
  const plain = known.references.pronoun(lower);
  const wantsPerson = /^(he|she|his|her|him)$/.test(lower);
  const wantsBody = /^(it|its)$/.test(lower);
  if (!wantsPerson && !wantsBody) return plain;
  const possessive = /^(his|her|its)$/.test(lower);
  for (let outer = possessive ? clause : (clause.parent ?? clause.shares); outer; outer = outer.parent) {
    const range = subjectOf(segment, outer);
    if (!range || outer.verbFrom < 0) continue;
    // "his meeting with Okafor lasted": the owner is not in the phrase that he owns.
    if (segment.items.slice(range.from, range.to).some((item) => item.lower === lower)) continue;
    const own: Collecting = { ...collecting, actors: new Map(), places: new Set() };
    for (let i = range.from; i < range.to; i++) if (segment.items[i]?.tag === "name") takeName(own, i, "");
    const named = appositive(segment, range, outer);
    if (named >= 0) takeName(own, named, "");
    if (own.actors.size === 0 && segment.items[range.to - 1]?.tag === "noun")
      takeDescription(own, range.to - 1);
    const fits = [...own.actors.values()].find(({ nature }) =>
      wantsPerson ? nature === "person" : nature !== "person",
    );
    if (fits) return [fits];
    // "Its bid failed" after "the fleet": a thing of the clause owns it, nobody who was spoken of before.
    const head = segment.items[range.to - 1];
    if (lower === "its" && outer === clause && head?.tag === "noun" && own.actors.size === 0) return [];
  }
  return plain;
}
