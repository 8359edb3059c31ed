// Whom or what a headline's subject means where the text has a pronoun for it.
//
// Input   a pronoun, its segment and clause, and what names stand for
// Output  a name, or the noun phrase that the text gives before it; empty where neither is sure
// Knows   that a wrong name is worse than a pronoun

import type { Entity } from "@/lib/actors/register";
import { BODY_NOUNS, COMPANY_NOUNS, ROLE_NOUNS } from "@/lib/actors/role-words";
import type { Knowledge } from "./collecting";
import { tidy } from "./fit-headline";
import type { Clause, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { join, piecesOf } from "./headline-pieces";
import { wasSubject } from "./headline-pronouns";
import { isNamed, objectThing, subjectThing } from "./meant-things";
import { isEmptyIt, pronounIn } from "./pronouns";
import { type Range, subjectOf } from "./subject";
import { type Thing, thingsIn } from "./things";

/** What the pronoun at item `at`, the clause's subject, means: a name, or words of the text; empty where that is not sure. */
export function pronounMeant(segment: Segment, clause: Clause, at: number, known: Knowledge): string {
  const lower = segment.items[at]?.lower ?? "";
  if (isEmptyIt(segment, at, clause) && /^(?:an?|the)$/.test(segment.items[clause.verbTo + 1]?.lower ?? ""))
    return "";
  return (
    causedTo(segment, at, clause, known) ||
    sameSubject(segment, clause, lower, known) ||
    thingBefore(segment, at, clause, known) ||
    opening(referentOf(segment, clause, lower, known))
  );
}

const opening = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "bought it and had it refitted": what was refitted. */
function causedTo(segment: Segment, at: number, clause: Clause, known: Knowledge): string {
  const { items, quoted } = segment;
  if (quoted || items[at - 1]?.verb?.lemma !== "have" || !/^(?:it|them)$/.test(items[at]?.lower ?? ""))
    return "";
  const first = items.findIndex(({ lower }) => lower === items[at]?.lower);
  const meant = objectThing(
    { segment, known, actors: new Map(), places: new Set() },
    first,
    clause.parent ?? clause,
    "",
  );
  // Whoever has a name is more likely to have had it done.
  return /^the \p{Ll}/u.test(meant) ? opening(meant) : (items[at]?.text ?? "");
}

const LOCATES = /^(?:in|at|near|of|from)$/;

/** "Three families told us how they cleared": the subject of the clause around it, where that is several unnamed. */
function sameSubject(segment: Segment, clause: Clause, lower: string, known: Knowledge): string {
  const outer = clause.parent;
  if (!outer || outer.verbFrom < 0 || outer.verbFrom > clause.from) return "";
  const range = subjectOf(segment, outer);
  if (lower !== "they") return range ? speakerOf(segment, clause, lower, range, known) : "";
  const words = range ? segment.items.slice(range.from, range.to) : [];
  const head = words.find(({ tag }, i) => tag === "noun" && words[i + 1]?.tag !== "noun");
  const several = /[^s]s$|people$/.test(head?.lower ?? "");
  return range &&
    several &&
    words.every(
      ({ tag, lower: word }) => /^(?:noun|num|det)$/.test(tag) || LOCATES.test(word) || tag === "name",
    )
    ? tidy(join(piecesOf(segment, range, known)))
    : "";
}

const SPEAKING_THINGS = /^(?:statement|letter|report|website|notice|filing|lawyers?|spokesman|spokeswoman)$/;

/** "The public prosecutor has said she will decide", "A plant's owner said it would pay": whoever says it has no name. */
function speakerOf(segment: Segment, clause: Clause, lower: string, range: Range, known: Knowledge): string {
  const { items, quoted } = segment;
  const outer = clause.parent;
  if (quoted || clause.kind !== "content" || !outer || !isSayingVerb(outer.lemma)) return "";
  const [first, head] = [items[range.from], items[range.to - 1]];
  // "Its statement says it warned the council": whose the statement is.
  if (first?.lower === "its" && lower === "it" && SPEAKING_THINGS.test(head?.lower ?? ""))
    return referentOf(segment, outer, "its", known);
  if (first?.tag !== "det" || /^(?:his|her|its|their|my|our)$/.test(first.lower)) return "";
  if (head?.tag !== "noun" || items.slice(range.from, range.to).some(({ tag }) => tag === "name")) return "";
  const human = ROLE_NOUNS.has(head.lower);
  if (human ? !/^s?he$/.test(lower) : lower !== "it" || /[^s]s$/.test(head.lower)) return "";
  if (!human && !BODY_NOUNS.has(head.lower) && !COMPANY_NOUNS.has(head.lower)) return "";
  const words = items.slice(range.from + 1, range.to).map((item) => item.lower);
  const [entity] = known.references.description(words, head.start);
  return entity?.actor.name ?? tidy(join(piecesOf(segment, range, known)));
}

const ACTING = new Set("publish write buy sell sue hire agree appoint apply employ pay".split(" "));

/** "The trial opened and is adjourned; it will resume": what was the subject before, where that is a thing. */
function thingBefore(segment: Segment, at: number, clause: Clause, known: Knowledge): string {
  const lower = segment.items[at]?.lower ?? "";
  if (lower !== "it" && lower !== "they") return "";
  // "It is to report results": no thing does.
  if (lower === "it" && (isSayingVerb(clause.lemma) || ACTING.has(clause.lemma))) return "";
  const meant = subjectThing({ segment, known, actors: new Map(), places: new Set() }, at, clause);
  return opening(meant);
}

/** Whether "it" would be a body that the sentence before named in passing, or not at all: as often as not that is another. */
function isPassing(who: Entity | undefined, lower: string, known: Knowledge): boolean {
  const { references } = known;
  return (
    who !== undefined &&
    /^its?$/.test(lower) &&
    references.pronoun(lower).includes(who) &&
    !references.salience.subject.includes(who) &&
    !wasSubject(who.actor.name, known)
  );
}

/** "The trust has lent books. It came close to folding": the body as its sentence, else the one before, called it; empty where they spoke of none. */
function bodyBefore(segment: Segment, clause: Clause, { things, register }: Knowledge): string {
  const isBody = ({ part, many, human }: Thing) => part === "subject" && !many && !human;
  const here = thingsIn(segment, register).filter((thing) => isBody(thing) && thing.to <= clause.from);
  const subject = here.at(-1) ?? things.last.find(isBody);
  return subject?.named ? opening(subject.words) : "";
}

/** "The prosecutor has said she will decide": who spoke, as the text calls an unnamed one; empty where several could be meant. */
function personBefore(segment: Segment, clause: Clause, { things, register }: Knowledge): string {
  const isOne = ({ many, human }: Thing) => human && !many;
  const here = thingsIn(segment, register).filter((thing) => isOne(thing) && thing.to <= clause.from);
  const [one, more] = here.length > 0 ? here : things.last.filter(isOne);
  return one && !more && !one.named && one.part === "subject" ? opening(one.words) : "";
}

/** "That was denied by Lind when he took the stand": who did what the clause around it tells. */
function agentBefore(
  { items }: Segment,
  { parent }: Clause,
  lower: string,
  known: Knowledge,
): Entity | undefined {
  const agent =
    parent?.passive && items[parent.verbTo + 1]?.lower === "by" ? items[parent.verbTo + 2]?.name : undefined;
  const entity = agent && known.register.entityOf(agent);
  return entity && /^(?:he|she)$/.test(lower) && known.references.salience.fits(entity, lower)
    ? entity
    : undefined;
}

const BEGINNING = new Set("begin last expire resume".split(" "));

const endsThere = ({ items }: Segment, { verbTo }: Clause) =>
  /^(?:time|mark|prep|comma)$/.test(items[verbTo + 1]?.tag ?? "mark");

/** Whether the name stands in the sentence or in the one before. */
const isNear = ({ items }: Segment, name: string, { things }: Knowledge) =>
  isNamed(items, name) || things.named(name);

/** Whether an earlier "it" of the sentence followed a verb: "The dealer sold it in May, and in June it entered the museum". */
const wasObject = ({ items }: Segment, { from }: Clause) =>
  items.some(
    ({ tag, lower }, i) => i < from && tag === "pron" && lower === "it" && items[i - 1]?.tag === "verb",
  );

/** The name behind a pronoun, "its" among them; two are joined by "and". */
export function referentOf(segment: Segment, clause: Clause, lower: string, known: Knowledge): string {
  const who = pronounIn({ segment, known, actors: new Map(), places: new Set() }, lower, clause);
  // "We are closing our live coverage": the outlet.
  if (lower === "we" && !segment.quoted) return "";
  const agent = agentBefore(segment, clause, lower, known);
  if (agent) return agent.actor.name;
  const [only] = who;
  if (!only && /^(?:she|her)$/.test(lower) && known.things.vessel.meant) return known.things.vessel.meant;
  if (/^(?:he|she)$/.test(lower) && !segment.quoted && !only) return personBefore(segment, clause, known);
  // "They have had to borrow": nobody by himself, and no body of which the sentence before does not tell.
  const last =
    only && known.references.pronoun("they").includes(only) && !isNear(segment, only.actor.name, known);
  if (lower === "they" && only && who.length === 1 && (only.nature === "person" || last)) return "";
  if (lower === "it" && wasObject(segment, clause)) return "";
  // "It is due to begin": a body does not begin.
  const comesIn =
    clause.lemma === "come" &&
    segment.items[clause.verbTo + 1]?.lower === "in" &&
    segment.items[clause.verbTo + 3]?.tag === "time";
  if (lower === "it" && (BEGINNING.has(clause.lemma) || comesIn) && endsThere(segment, clause)) return "";
  if (lower === "it" && !segment.quoted && (!only || isPassing(only, lower, known)))
    return bodyBefore(segment, clause, known);
  if (isPassing(only, lower, known)) return "";
  return who.length > 2 ? "" : who.map(({ actor }) => actor.name).join(" and ");
}
