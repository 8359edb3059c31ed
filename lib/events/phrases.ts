// Who a phrase brings into a happening.
//
// Input   a run of items, the clause they belong to, and what names and references stand for
// Output  actors and places added to a collection
// Knows   the part that a preposition or a following noun gives a name: who only describes another takes no part

import { isNationality } from "@/lib/actors/nationalities";
import type { Entity } from "@/lib/actors/register";
import { BODY_NOUNS, COMPANY_NOUNS, OWNED_NOUNS, ROLE_NOUNS } from "@/lib/actors/role-words";
import { type Collecting, take, takeAll, wordSet } from "./collecting";
import { phraseStart } from "./governor";
import { isPlainEventNoun } from "./grammar/event-nouns";
import type { Clause, Item } from "./grammar/types";
import { acceptsAfter, appears, GRANTED, MATCHES, nounOver } from "./prepositions";
import { pronounIn } from "./pronouns";
import type { Range } from "./subject";
import { takeDescription } from "./take-description";
import { takeNationality } from "./take-nationality";
import { isWork, LED, LOCATIVE, takeName } from "./take-noun";

const ASIDE = wordSet(
  "despite about over regarding according amid like as since after before following including than until except per",
);
/** What somebody asks for, and who decides grants or refuses. */
const CLAIMED = wordSet("claim appeal bid request application complaint challenge petition motion");

/** What others give somebody, take away or stand by: "cut her pay", "took his side". */
const BELONGINGS = wordSet(
  "pay salary wages funding grant side contract sponsorship visa bail sentence pension bonus membership prize medal conviction request offer proposal resignation nomination funds assets account accounts allowance scholarship passport mandate candidacy evidence testimony",
);

const DECIDING =
  /^(?:revoke|suspend|cancel|refuse|reject|dismiss|uphold|grant|approve|renew|take|deny|throw|restore|extend|quash|block|seize|freeze|withdraw|cut|stop|halt|accept|end|double)$/;

/** "Its officers searched": those who act for a body. */
const isStaffOf = (word: string): boolean =>
  /^(?:officers|agents|inspectors|divers|pilots|engineers|lawyers|executives|scientists|drivers|captains|nurses|doctors|firefighters|rangers|investigators|editors|managers)$/.test(
    word,
  );

/** "Its council meets": the owner takes part through the body that it has; else whom the description stands for. */
function takeReference(collecting: Collecting, head: number): void {
  const { items, clauseAt } = collecting.segment;
  const word = items[head]?.lower ?? "";
  const first = items[phraseStart(items, head)]?.lower ?? "";
  const clause = clauseAt[head];
  const closes = items[head + 1]?.tag !== "name" && items[head + 1]?.tag !== "noun";
  if (
    closes &&
    clause &&
    /^(its|their)$/.test(first) &&
    (BODY_NOUNS.has(word) ||
      OWNED_NOUNS.has(word) ||
      CLAIMED.has(word) ||
      GRANTED.has(word) ||
      MATCHES.has(word) ||
      (BELONGINGS.has(word) && DECIDING.test(clause.lemma)) ||
      isStaffOf(word)) &&
    !ROLE_NOUNS.has(word)
  ) {
    // "Halden's players will strike, their union said": the one that the story names.
    const union =
      word === "union" ? collecting.known.references.description([word], items[head]?.start ?? 0) : [];
    const owners = union.length > 0 ? union : pronounIn(collecting, first, clause);
    // "The regulator took away its licence": not the regulator's own.
    const own =
      (CLAIMED.has(word) || GRANTED.has(word) || BELONGINGS.has(word)) && DECIDING.test(clause.lemma);
    takeAll(collecting, own ? otherOwners(collecting, owners) : owners);
  }
  // "his client": whoever is accused, and not the lawyer.
  else if (closes && /^(?:his|her)$/.test(first) && word === "client")
    takeAll(collecting, collecting.known.references.salience.accused.slice(0, 1));
  // "his members", "her firm": of a person whose body the story names.
  else if (
    closes &&
    clause &&
    /^(his|her)$/.test(first) &&
    LED.has(word) &&
    takeLed(collecting, first, clause)
  )
    return;
  // "his appeal failed", "her arrest": whose it is takes part.
  else if (
    closes &&
    clause &&
    /^(his|her)$/.test(first) &&
    (isPlainEventNoun(word) ||
      CLAIMED.has(word) ||
      GRANTED.has(word) ||
      (BELONGINGS.has(word) && head > clause.verbTo) ||
      /^(?:move|transfer|return)$/.test(word))
  )
    takeAll(collecting, pronounIn(collecting, first, clause));
  // "She became its president": no other president, but the body that she leads now.
  else if (closes && clause?.lemma === "become" && head > clause.verbTo && ROLE_NOUNS.has(word)) {
    if (/^(?:its|their)$/.test(first)) takeAll(collecting, pronounIn(collecting, first, clause));
  } else {
    const known = collecting.actors.size;
    takeDescription(collecting, head);
    // "its managing director said": nobody who was named, so the body whose officer it is.
    const office =
      closes && clause && first === "its" && ROLE_NOUNS.has(word) && items[head + 1]?.tag !== "comma";
    if (office && collecting.actors.size === known) takeAll(collecting, pronounIn(collecting, first, clause));
  }
}

/** The body that the owner leads; whether the story names it. */
function takeLed(collecting: Collecting, pronoun: string, clause: Clause): boolean {
  const [person] = pronounIn(collecting, pronoun, clause);
  const led = person && collecting.known.references.employerOf(person);
  take(collecting, led);
  return led !== undefined;
}

const PARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  in: wordSet("call bring draft rope let hand"),
  on: wordSet("take bring sign"),
  over: wordSet("take hand"),
  off: wordSet("lay call buy spin sell see strike fight cut send write pay knock fend ward"),
  up: wordSet(
    "set buy sign call back break prop swallow lock round wind pick snap take give shake blow line sum hold",
  ),
  out: wordSet(
    "throw kick rule bail vote force drive push buy hire knock single carry point wipe freeze squeeze pull let find call send turn sort",
  ),
  down: wordSet("turn shut track hunt gun vote shout shoot strike bring take knock close cut"),
};

/** "called in Halden Partners", "asked it to hand over Okafor": a particle of the verb before it, and what follows is its object. */
function isParticle(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const lemma = items[at - 1]?.verb?.lemma ?? "";
  return PARTICLES[items[at]?.lower ?? ""]?.has(lemma) === true && next !== undefined && next.tag !== "time";
}

/** "a 2-1 win over Halden Rovers" */
const isDefeat = (items: readonly Item[], over: number) =>
  items[over]?.lower === "over" && /^(?:win|wins|victory|triumph)$/.test(items[over - 1]?.lower ?? "");

const PERSONAL =
  /^(?:kill|injure|wound|hurt|arrest|detain|charge|free|release|sack|suspend|indict|sentence|rescue|evacuate|execute|deport|hospitalise|hospitalize|honour|honor)$/;

/** "killed four people, including Dana Okafor": what is done to persons is done to those who are singled out. */
const singlesOut = (clause: Clause | undefined, preposition: string): boolean =>
  preposition === "including" && PERSONAL.test(clause?.lemma ?? "");

/** The owners, or where all of them act already, the body that the sentence before is about. */
function otherOwners({ actors, known }: Collecting, owners: readonly Entity[]): readonly Entity[] {
  if (owners.some(({ actor }) => !actors.has(actor.id))) return owners;
  const other = known.references.salience.subject.find(
    ({ nature, actor }) => nature === "organisation" && !actors.has(actor.id),
  );
  return other ? [other] : owners;
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
  let above = false;
  let passing = false;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (!item || (clause && clauseAt[i] !== clause)) continue;
    if (clause && i > clause.verbTo && items[i - 1]?.tag === "verb" && isParticle(items, i)) continue;
    if (item.tag === "prep") {
      // "was certified as a class action last month by Okafor": the agent closes what stood aside.
      const agent = item.lower === "by" && clause?.passive === true;
      // "in the wake of a defeat at Marwick": one preposition in four words.
      const wake =
        item.lower === "of" && /^(?:wake|aftermath|run-up|absence|light)$/.test(items[i - 1]?.lower ?? "");
      passing = passing || wake;
      aside =
        passing ||
        (ASIDE.has(item.lower) &&
          !appears(clause, item.lower) &&
          !isDefeat(items, i) &&
          !singlesOut(clause, item.lower)) ||
        (aside && !agent && !LOCATIVE.has(item.lower) && !(above && item.lower === "with"));
      // "flew over the dam with Okafor": the place is passed, and not set aside with all that follows.
      above = item.lower === "over";
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
      passing = false;
    }
    if (aside || (item.tag === "noun" && !clause && namedLater(collecting, i, to))) continue;
    takeItem(collecting, i, current, clause);
  }
}

const LISTENING = /^(?:court|courtroom|jury|jurors|inquest|hearing|judge)$|\bCourt$/;
const SIDED = wordSet("beat defeat thrash acquire buy sue coach play");
const GROUNDS =
  /\b(?:Park|Road|Ground|Stadium|Arena|Lane|Street|Field|Garden|Gardens|Bridge)$|^(?:Wembley|Twickenham|Murrayfield|Hampden|Anfield|Old Trafford|Lord's|Headingley|Wimbledon|Croke)/;

/** "a draw at Marwick Town", "beat Liverpool", "bought Liverpool": the name of a place that is its club's. */
function takeClub(collecting: Collecting, at: number, preposition: string, clause: Clause | undefined): void {
  const { segment, known } = collecting;
  const name = segment.items[at]?.name;
  const next = segment.items[at + 1]?.tag;
  if (!name || next === "possessive" || next === "noun" || GROUNDS.test(name.text)) return;
  const { actor, nature } = known.register.entityOf(name);
  if (nature !== "place") return;
  const object = preposition === "" && at > (clause?.verbTo ?? at) && SIDED.has(clause?.lemma ?? "");
  const opponent =
    /^(?:at|with|against|to|over|by|and)$/.test(preposition) && MATCHES.has(nounOver(segment.items, at));
  if (object || opponent) collecting.actors.set(actor.id, { actor, nature: "organisation" });
}

/** "with Dana Okafor, the leader of Halden Council": what a person who is named leads only says who they are. */
function isOfPerson({ segment: { items }, known }: Collecting, at: number): boolean {
  let i = at - 1;
  if (items[i]?.tag === "det") i--;
  if (items[i]?.lower !== "of" || !ROLE_NOUNS.has(items[i - 1]?.lower ?? "")) return false;
  i -= 2;
  while (items[i]?.tag === "noun" || items[i]?.tag === "det" || items[i]?.tag === "conj") i--;
  const name = items[i]?.tag === "comma" ? items[i - 1]?.name : undefined;
  if (name) return known.register.entityOf(name).nature === "person";
  // "The chief executive of Halden admitted it": one whom the story names elsewhere
  const office = items.slice(i + 1, at).filter(({ tag }) => tag === "noun");
  if (items[i + 1]?.lower !== "the" || /s$/.test(office.at(-1)?.lower ?? "")) return false;
  const [holder] = known.references.description(
    office.map(({ lower }) => lower),
    items[at]?.start ?? 0,
  );
  const body = items[at]?.name;
  const employer = holder?.nature === "person" ? known.references.employerOf(holder) : undefined;
  return (
    employer !== undefined &&
    body !== undefined &&
    employer.actor.id === known.register.entityOf(body).actor.id
  );
}

/** "Foreign Minister Dana Okafor of Austria": a person's country takes no part by that. */
function isHomeOf({ segment: { items }, known }: Collecting, at: number): boolean {
  const of = items[at - 1]?.lower === "the" ? at - 2 : at - 1;
  const [person, state] = [items[of - 1]?.name, items[at]?.name];
  if (!person || !state || items[of]?.lower !== "of") return false;
  return (
    known.register.entityOf(person).nature === "person" && known.register.entityOf(state).nature === "state"
  );
}

function takeItem(collecting: Collecting, at: number, preposition: string, clause: Clause | undefined): void {
  const item = collecting.segment.items[at];
  if (preposition === "of" && item?.tag === "name" && isOfPerson(collecting, at)) return;
  // "told the court": who listens there takes no part.
  if (clause?.lemma === "tell" && preposition === "" && LISTENING.test(item?.text ?? "")) return;
  const open = preposition === "" || acceptsAfter(collecting, preposition, at, clause);
  if (item?.tag === "name") {
    takeClub(collecting, at, preposition, clause);
    if (open && preposition === "of" && isHomeOf(collecting, at)) return;
    if (open) takeName(collecting, at, /^(?:to|from|at|in)$/.test(preposition) ? "" : preposition);
    else if (LOCATIVE.has(preposition) || preposition === "to" || preposition === "from")
      takeName(collecting, at, preposition);
  } else if (open && item?.tag === "noun") {
    if (isNationality(item.lower)) takeNationality(collecting, at);
    else takeReference(collecting, at);
  } else if (open && item?.tag === "pron" && clause && mayMean(collecting, at, clause))
    takeAll(collecting, pronounIn(collecting, item.lower === "her" ? "she" : item.lower, clause));
}

const CHANGES_HANDS = wordSet("buy acquire own run leave found lead");

/** "the firm that operates the ferry bought it": whether the sentence has named a thing before, with which "it" goes on. */
function thingBefore({ segment: { items }, known }: Collecting, at: number): boolean {
  for (let i = at - 1; i > 0; i--) {
    const { tag, lower, name } = items[i] as Item;
    if (name && isWork(items, i, known.register.entityOf(name))) return true;
    if (tag !== "noun" || items[i + 1]?.tag === "noun" || items[i - 1]?.tag !== "det") continue;
    const acts = BODY_NOUNS.has(lower) || COMPANY_NOUNS.has(lower) || ROLE_NOUNS.has(lower);
    if (!acts && !lower.endsWith("s")) return true;
  }
  return false;
}

const DONE_TO_BODIES = wordSet(
  "sue fine accuse ask tell order force ban buy acquire owe pay warn urge join own leave run lead found represent charge defeat beat fund rescue help allow oblige compel award",
);

/** "sued it", but not "put it up for sale": an object "it" is a thing unless bodies suffer what is done. */
function mayMean(collecting: Collecting, at: number, { lemma }: Clause): boolean {
  if (collecting.segment.items[at]?.lower !== "it") return true;
  return DONE_TO_BODIES.has(lemma) && !(CHANGES_HANDS.has(lemma) && thingBefore(collecting, at));
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

/** "his members' last agreement": the phrase of an owner who leads what has the happening. */
const ledOwner = (items: readonly Item[], at: number): boolean =>
  /^(?:his|her)$/.test(items[at]?.lower ?? "") &&
  LED.has(items[at + 1]?.lower ?? "") &&
  items[at + 2]?.tag === "possessive";

/** The whole phrase around a dated noun: its possessor, and what hangs on it. */
export function takeNounPhrase(collecting: Collecting, noun: number, clause: Clause): void {
  const { items } = collecting.segment;
  const start = phraseStart(items, noun);
  for (let i = start; i < noun; i++) {
    const item = items[i];
    if (item?.tag === "name") takeName(collecting, i, "");
    else if (item?.tag === "noun" && isNationality(item.lower)) takeNationality(collecting, i);
    else if (ledOwner(items, i) && takeLed(collecting, item?.lower ?? "", clause)) continue;
    else if (item?.tag === "det" && /^(his|her|its|their)$/.test(item.lower))
      takeAll(collecting, pronounIn(collecting, item.lower, clause));
    else if (item?.tag === "noun" && items[i + 1]?.tag === "possessive") takeReference(collecting, i);
  }
  // "Okafor, whose resignation in May made way for Lind": hers.
  if (items[start - 1]?.lower === "whose" && clause.antecedent >= 0)
    takeName(collecting, clause.antecedent, "");
  // Before a date the owner stands outside the phrase: "Russia's 2022 invasion".
  const owner =
    items[start - 1]?.tag === "possessive"
      ? start - 2
      : items[start - 1]?.tag === "time" && items[start - 2]?.tag === "possessive"
        ? start - 3
        : -1;
  if (owner >= 0 && items[owner]?.tag === "name") takeName(collecting, owner, "");
  takeReference(collecting, noun);
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
