// Who the subject of a clause is: names, references, and epithets that speak anew of somebody named before.
//
// Input   a clause and what names and references stand for
// Output  actors added to a collection, and the first of them
// Knows   one subject; which clauses count is in participants.ts

import type { Entity } from "@/lib/actors/register";
import { BODY_NOUNS, COMPANY_NOUNS, ROLE_NOUNS } from "@/lib/actors/role-words";
import { takeActingPlace } from "./acting-places";
import { type Collecting, take, takeAll, wordSet } from "./collecting";
import type { Clause, Item } from "./grammar/types";
import { takePhrases } from "./phrases";
import { isEmptyIt, pronounIn } from "./pronouns";
import { appositive, isJoint, listedNames, type Range, subjectOf } from "./subject";
import { LED, takeName } from "./take-noun";

const PERSONAL =
  /(?:-year-old|-of-(?:two|three|four|five|six)|^mum|^mother|^father|^dad|^grandad|^grandfather|^grandmother|^pensioner|^widower|^teenager|^graduate|^veteran|^native|^dane|^swede|^finn|^briton|^scot|^spaniard|^pole|^turk|^frenchman|^englishman|^irishman|^welshman|^dutchman|^(?:american|german|italian|norwegian|australian|canadian|brazilian|belgian|argentine|portuguese|nigerian|egyptian|korean|russian|ukrainian|mexican|croatian|austrian))$/;

/** Offices that a story may speak of before it says who has them. */
const UNINTRODUCED = wordSet(
  "judge justice magistrate prosecutor spokesman spokeswoman spokesperson coroner doctor nurse surgeon officer detective inspector lawyer attorney barrister solicitor official investigator minister premier president governor mayor chancellor king queen pope manager coach referee umpire victim witness suspect defendant driver pilot resident neighbour neighbor",
);

/** The person named last before the place, in UTF-16 units: an epithet goes on with a name, and "she" with a subject. */
function lastNamed({ known, segment }: Collecting, at: number): Entity | undefined {
  const { discourse, salience } = known.references;
  const named = discourse.persons.map((person) => ({ person, last: discourse.lastNamed(person, at) }));
  const latest = named.reduce((a, b) => (b.last > a.last ? b : a), { person: salience.person, last: -1 });
  // "Leigh was hit by a lorry driven by Lind. The 29-year-old died": who the sentence before is about.
  const [subject, ...others] = salience.subject;
  const before = latest.last < (segment.items[0]?.start ?? 0);
  if (before && subject?.nature === "person" && others.length === 0 && !salience.tells(subject))
    return subject;
  return latest.person;
}

/** Subjects that are two who were spoken of together. */
const LATTER = /^(?:latter|former)$/;
const TWO = /^(?:both|both of them|the two|the two of them)$/;

/** Those in the subject, and names beside its head: "the minister's envoy, Dana Okafor, visited". */
export function takeSubject(collecting: Collecting, clause: Clause): Entity | undefined {
  const { segment, known } = collecting;
  const range = subjectOf(segment, clause);
  if (!range) return undefined;
  const { items } = segment;
  const own: Collecting = { ...collecting, actors: new Map() };
  const only = items[range.from];
  // "It was Okafor's veto that": "it" only leads up to what follows.
  if (isEmptyIt(segment, range.from, clause)) return undefined;
  const named = appositive(segment, range, clause);
  // "He last spoke", "she also told": adverbs between the pronoun and its verb.
  if (
    only?.tag === "pron" &&
    (range.to - range.from === 1 || /^(?:he|she)$/.test(only.lower)) &&
    items
      .slice(range.from + 1, range.to)
      .every(({ tag, lower }) => tag === "adv" || /^(?:last|first)$/.test(lower))
  )
    for (const entity of pronounIn(own, only.lower, clause)) take(own, entity);
  else if (
    TWO.test(
      items
        .slice(range.from, range.to)
        .map(({ lower }) => lower)
        .join(" "),
    )
  )
    takeAll(own, known.references.salience.facing);
  else if (LATTER.test(items[range.to - 1]?.lower ?? "") && range.to - range.from === 2)
    take(own, known.references.salience.facing[items[range.to - 1]?.lower === "latter" ? 1 : 0]);
  else if (named >= 0) takeName(own, named, "");
  else takePhrases(own, range, undefined);
  const head = items[range.to - 1];
  // "the doctors' leader, Dr Dana Okafor"
  const titled = items[range.to + 1]?.tag === "noun" && items[range.to + 2]?.tag === "name" ? 2 : 1;
  const name = items[range.to]?.tag === "comma" ? items[range.to + titled] : undefined;
  const person = [...own.actors.values()].some(({ nature }) => nature === "person");
  const joint = isJoint(items.slice(range.from, range.to));
  if (head?.tag === "noun" && name?.tag === "name" && (!person || joint))
    takeName(own, range.to + titled, "");
  // "The mum of two": what follows "of" tells of her, and not who she is.
  // "The 26-year-old from Britain": nor what follows "from".
  const of = items.findIndex(({ lower }, i) => i > range.from && i < range.to && /^(?:of|from)$/.test(lower));
  const noun = items[of > 0 ? of - 1 : range.to - 1]?.lower ?? "";
  const body = BODY_NOUNS.has(noun) || COMPANY_NOUNS.has(noun);
  const office = ROLE_NOUNS.has(noun) && !body && !UNINTRODUCED.has(noun);
  const described = office || PERSONAL.test(noun);
  const single =
    items[range.from]?.lower === "the" && range.to - range.from > 1 && !head?.lower.endsWith("s");
  // "the Boston native said", "the Dane signed": one person is described anew, and that is who was spoken of.
  if (own.actors.size === 0 && single && described)
    take(own, lastNamed(collecting, items[range.from]?.start ?? 0));
  takeSuspect(own, range, clause);
  takeIncluded(own, range, clause);
  for (const at of listedNames(segment, range, clause)) takeName(own, at, "");
  if (own.actors.size === 0) take(own, unionIn(collecting, range));
  const isWhose = clause.kind === "relative" && items[range.from - 1]?.lower === "whose";
  if (own.actors.size === 0) takeOwner(own, range);
  if (own.actors.size === 0 && isWhose && head && LED.has(head.lower) && clause.antecedent >= 0)
    takeWhose(own, clause.antecedent, head);
  if (own.actors.size === 0) takeActingPlace(own, range, clause);
  for (const entity of own.actors.values()) take(collecting, entity);
  return (
    [...own.actors.values()].find(({ nature }) => nature === "person" || own.actors.size === 1) ??
    [...own.actors.values()][0]
  );
}

/** "Three directors, including Dana Okafor, quit": those whom the commas single out. */
function takeIncluded(own: Collecting, { to }: Range, { verbFrom }: Clause): void {
  const { items } = own.segment;
  const opener = items[to + 1]?.lower ?? "";
  const among = opener === "among" && /^(?:them|whom)$/.test(items[to + 2]?.lower ?? "");
  if (items[to]?.tag !== "comma" || !(opener === "including" || among)) return;
  for (let i = to + 2; i < verbFrom && items[i]?.tag !== "verb"; i++)
    if (items[i]?.tag === "name" && !/^(?:possessive|noun)$/.test(items[i + 1]?.tag ?? ""))
      takeName(own, i, "");
}

/** "The suspect, named as Rory Haldane, was arrested": who it is stands between the subject and its verb. */
function takeSuspect(own: Collecting, { to }: Range, { verbFrom }: Clause): void {
  const { items } = own.segment;
  for (let i = to; i < verbFrom - 2; i++)
    if (
      /^(?:named|identified)$/.test(items[i]?.lower ?? "") &&
      items[i + 1]?.lower === "as" &&
      items[i + 2]?.name
    )
      takeName(own, i + 2, "");
}

const FEW = /^(?:some|two|three|several|other|many|most|few|young|former|retired)$/;

/** "Nearly 1,200 teachers walked out": those for whom a union of the story stands. */
function unionIn({ segment: { items }, known }: Collecting, { from, to }: Range): Entity | undefined {
  const words = items.slice(from, to);
  if (words.some(({ tag, lower }) => FEW.test(lower) || !/^(?:adv|det|num|noun)$/.test(tag)))
    return undefined;
  return known.references.unionOf(items[to - 1]?.lower ?? "");
}

/** "Halden Shipping's Norland foundered": a thing that has a name stands for whose it is. */
function takeOwner(collecting: Collecting, { from, to }: Range): void {
  const { items } = collecting.segment;
  const { register } = collecting.known;
  const [owner, mark, thing] = [items[to - 3], items[to - 2], items[to - 1]];
  if (to - from < 3 || mark?.tag !== "possessive" || !owner?.name || !thing?.name) return;
  const { nature } = register.entityOf(owner.name);
  if (register.entityOf(thing.name).nature === "thing" && nature !== "place")
    take(collecting, register.entityOf(owner.name));
}

/** "Okafor, a builder whose company repaired the roof": the company, where the story names it, else Okafor. */
function takeWhose(own: Collecting, antecedent: number, owned: Item): void {
  const { segment, known } = own;
  let at = antecedent;
  // "Dana Okafor, a builder whose": the name stands before what the person is.
  while (at >= 0 && at > antecedent - 6 && !segment.items[at]?.name) at--;
  const name = segment.items[at]?.name;
  const person = name && known.register.entityOf(name);
  if (person?.nature !== "person") return;
  const employer = known.references.employerOf(person);
  if (employer) take(own, employer);
  // A company may be anyone's; of unions and clubs the story has few.
  else if (COMPANY_NOUNS.has(owned.lower)) take(own, person);
  else takeAll(own, known.references.description([owned.lower], owned.start));
}
