// Whom or what a headline's subject means where the text has a pronoun for it.
//
// Input   a pronoun, its segment and clause, and what names stand for
// Output  a name, or the noun phrase that the text gives before it; empty where neither is sure
// Knows   that a wrong name is worse than a pronoun

import type { Entity } from "@/lib/actors/register";
import type { Knowledge } from "./collecting";
import { tidy } from "./fit-headline";
import type { Clause, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { join, piecesOf } from "./headline-pieces";
import { wasSubject } from "./headline-pronouns";
import { subjectThing } from "./meant-things";
import { pronounIn } from "./pronouns";
import { subjectOf } from "./subject";
import { type Thing, thingsIn } from "./things";

/** What the pronoun at item `at`, the clause's subject, means: a name, or words of the text; empty where that is not sure. */
export function pronounMeant(segment: Segment, clause: Clause, at: number, known: Knowledge): string {
  const lower = segment.items[at]?.lower ?? "";
  return (
    sameSubject(segment, clause, lower, known) ||
    thingBefore(segment, at, clause, known) ||
    referentOf(segment, clause, lower, known)
  );
}

const opening = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const LOCATES = /^(?:in|at|near|of|from)$/;

/** "Three families told us how they cleared": the subject of the clause around it, where that is several unnamed. */
function sameSubject(segment: Segment, clause: Clause, lower: string, known: Knowledge): string {
  const outer = clause.parent;
  if (lower !== "they" || !outer || outer.verbFrom < 0 || outer.verbFrom > clause.from) return "";
  const range = subjectOf(segment, outer);
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

/** "The farmers' union said it would ask": the body that speaks, where nothing but the sentence names it. */
function bodySpeaking(segment: Segment, { kind, parent }: Clause, { register }: Knowledge): string {
  const range =
    kind === "content" && parent && isSayingVerb(parent.lemma) ? subjectOf(segment, parent) : undefined;
  const thing = range && thingsIn(segment, register).find(({ from }) => from === range.from);
  const unnamed = range && !segment.items.slice(range.from, range.to).some(({ tag }) => tag === "name");
  return thing?.named && unnamed && !thing.human && !thing.many && thing.words.split(" ").length > 2
    ? opening(thing.words)
    : "";
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

/** The name behind a pronoun, "its" among them; two are joined by "and". */
export function referentOf(segment: Segment, clause: Clause, lower: string, known: Knowledge): string {
  const who = pronounIn({ segment, known, actors: new Map(), places: new Set() }, lower, clause);
  // "We are closing our live coverage": the outlet.
  if (lower === "we" && !segment.quoted) return "";
  const speaker = lower === "it" ? bodySpeaking(segment, clause, known) : "";
  if (speaker) return speaker;
  const agent = agentBefore(segment, clause, lower, known);
  if (agent) return agent.actor.name;
  if (/^(?:he|she)$/.test(lower) && !segment.quoted && who.length === 0)
    return personBefore(segment, clause, known);
  if (lower === "it" && !segment.quoted && (who.length === 0 || isPassing(who[0], lower, known)))
    return bodyBefore(segment, clause, known);
  if (isPassing(who[0], lower, known)) return "";
  // "They have had to borrow": nobody by himself.
  if (lower === "they" && who.length === 1 && who[0]?.nature === "person") return "";
  return who.length > 2 ? "" : who.map(({ actor }) => actor.name).join(" and ");
}
