// What "it" and "them" mean where that is a thing and nobody who takes part.
//
// Input   a pronoun in a clause, and the sentences in the order of the text
// Output  a noun phrase of its own sentence or of the one before, in words; empty where two would do
// Knows   which part a phrase played; persons and bodies by name are in salience.ts

import type { Register } from "@/lib/actors/register";
import { type Collecting, type Knowledge, wordSet } from "./collecting";
import { isEventNoun } from "./grammar/event-nouns";
import type { Clause, Item, Segment } from "./grammar/types";
import { ownSubject, subjectOf } from "./subject";
import { isPerson, type Thing, thingsIn, wordsOf } from "./things";
import { Vessel } from "./vessels";

const PRONOUN = /^(?:it|its|they|them|their)$/;

/** Whether one of the items is the name, or its first or last word. */
export function isNamed(items: readonly Item[], name: string): boolean {
  const words = name.split(" ");
  return items.some((item) => item.name?.words.some((word) => word === words[0] || word === words.at(-1)));
}

/** What the last sentence spoke of; its phrases are read only where a pronoun asks for them. */
export class SpokenThings {
  /** The ship that the article calls "she", if it does. */
  readonly vessel = new Vessel();
  private segment: Segment | undefined;
  private topic: Thing | undefined;
  private read: readonly Thing[] | undefined = [];
  private pronouns: ReadonlySet<string> = new Set();

  constructor(private readonly register: Register) {}

  get last(): readonly Thing[] {
    if (this.read) return this.read;
    const fresh = this.segment ? thingsIn(this.segment, this.register) : [];
    // "A minister came to open it": the school stays what is spoken of, and nothing else can be sure to be.
    const kept = this.topic ? [{ ...this.topic, part: "subject" as const }] : [];
    this.read = this.leaves("it") ? [...kept, ...fresh.filter(({ many }) => many)] : fresh;
    return this.read;
  }

  /** Whether the sentence had the pronoun, "it" or "they", itself: whatever it meant may be meant again. */
  leaves(pronoun: "it" | "they"): boolean {
    return this.pronouns.has(pronoun);
  }

  /** What "it" goes on to mean after a sentence that has it: the sentence's own subject, where it comes first, else what it meant before. */
  private topicOf(segment: Segment): Thing | undefined {
    const first = segment.items.findIndex(
      ({ tag, lower }) => /^(?:pron|det)$/.test(tag) && /^its?$/.test(lower),
    );
    const before = thingsIn(segment, this.register).filter(
      ({ part, to, human, many }) => part === "subject" && to <= first && !human && !many,
    );
    const [own] = before;
    if (!own || own.inner) return choose(this.last, false);
    // "Halden's record was poor after the board was set up, since it": one of two.
    return before.length > 1 ? undefined : own;
  }

  /** Whether the sentence named whom the name is of, by its first or last word at least. */
  named(name: string): boolean {
    return this.segment !== undefined && isNamed(this.segment.items, name);
  }

  /** Takes in a sentence. */
  moveOn(segment: Segment): void {
    const pronouns = new Set<string>();
    for (const [at, { tag, lower }] of segment.items.entries())
      if ((tag === "pron" || tag === "det") && PRONOUN.test(lower) && !ownedHere(segment, at, this.register))
        pronouns.add(lower.startsWith("it") ? "it" : "they");
    this.topic = pronouns.has("it") ? this.topicOf(segment) : undefined;
    this.segment = segment;
    this.pronouns = pronouns;
    this.read = undefined;
  }
}

// One word for several, whom English calls "they".
const GROUP =
  /(?:^|\s)(?:choir|team|band|orchestra|squad|crew|cast|couple|pair|family|jury|crowd|staff|panel)$/;

const fits = ({ many, human, words }: Thing, plural: boolean) =>
  plural ? many || GROUP.test(words) : !many && !human;

/** "The old trams made their last journey": what owns is the sentence's own subject, and nothing from before it. */
function ownedHere(segment: Segment, at: number, register: Register): boolean {
  if (segment.items[at]?.lower !== "their") return false;
  const subject = thingsIn(segment, register).find(({ part, to }) => part === "subject" && to <= at);
  return subject !== undefined && fits(subject, true);
}

/** The likeliest of the phrases: a subject, else the last object, else the only one of the rest. */
function choose(things: readonly Thing[], plural: boolean): Thing | undefined {
  const fit = things.filter((thing) => fits(thing, plural));
  return (
    fit.find(({ part }) => part === "subject") ??
    fit.findLast(({ part, inner }) => part === "object" && !inner) ??
    (fit.length === 1 && /^(?:the|an?)\s|^[\p{Lu}\d]/u.test(fit[0]?.words ?? "") ? fit[0] : undefined)
  );
}

/** "The agency cleared a drug. Halden brings it to shops": where a body acted, its object is what is meant next. */
function chooseObject(things: readonly Thing[], plural: boolean): Thing | undefined {
  const meant = choose(things, plural);
  const object = things.findLast((thing) => fits(thing, plural) && thing.part === "object" && !thing.inner);
  return meant?.part === "subject" && meant.named && object && /^(?:the|an?)\s/.test(object.words)
    ? object
    : meant;
}

const lastWord = (text: string) => text.split(" ").at(-1)?.toLowerCase() ?? "";

/** Before the clause in its own sentence; `undefined` where it does not settle the matter, "" where it cannot be settled. */
function meantHere(found: readonly Thing[], plural: boolean, wanted: Thing["part"]): string | undefined {
  const fit = found.filter((thing) => fits(thing, plural));
  // "boarded a ship with heifers and seafarers since Turkey refused to let them ashore": any of them.
  if (plural && wanted === "subject" && fit.length > 2) return "";
  const clear = fit.findLast(({ part }) => part === wanted) ?? (fit.length === 1 ? fit[0] : undefined);
  if (clear) return clear.words;
  return fit.length > 1 ? "" : undefined;
}

/**
 * What an object such as "it" or "of them" at item `at` means, in words; empty where neither its sentence nor the
 * one before settles it.
 *
 * @param subject The subject of its clause, which an object never means.
 */
export function objectThing(
  { segment, known }: Collecting,
  at: number,
  clause: Clause,
  subject: string,
): string {
  const { items, clauseAt } = segment;
  const lower = items[at]?.lower ?? "";
  const plural = lower === "them";
  const others = (list: readonly Thing[]) =>
    list.filter(({ words }) => lastWord(words) !== lastWord(subject));
  const before = thingsIn(segment, known.register).filter(
    // What opens the sentence without being a subject is described by what follows: "The agency, a regulator, traced it".
    ({ from, to, part, named }) =>
      // "The company that runs the boat bought it": what a description of its subject names comes before the verb too.
      to <= Math.max(clause.from, clause.verbFrom) &&
      clauseAt[from] !== clause &&
      (from > 0 || part !== "other") &&
      // "received a jet at Mirabel and will put it into service": a name after "at" is a place.
      !(named && /^(?:at|in|near)$/.test(items[from - 1]?.lower ?? "")),
  );
  const joined = clause.shares !== undefined || clause.kind === "main";
  const here = meantHere(others(before), plural, joined ? "object" : "subject");
  if (here !== undefined) return here;
  // "It was unveiled in May, and its owners blessed it": the "it" that opens the sentence is the same thing.
  const opened = lower === "it" && items[0]?.lower === "it" && clause.verbFrom > 2;
  const told = !opened && items.slice(0, at).some((item) => item.lower === lower);
  const { things } = known;
  return told || (plural && things.leaves("they"))
    ? ""
    : (chooseObject(others(things.last), plural)?.words ?? "");
}

// "They were demolished": whoever had saved the baths was not.
const DONE_TO_THINGS = wordSet(
  "build rebuild demolish dismantle publish repair print restore install unveil destroy auction scrap renovate refit deliver",
);

/** A name, or a body that has one: "the company". A body that nobody named is called by its own words. */
function isKnown({ named, words }: Thing, { references }: Knowledge): boolean {
  const said = words.split(" ").filter((word) => !/^(?:the|an?)$/.test(word));
  return (
    named &&
    (said.length < 2 ||
      said.at(-1) === "members" ||
      /\p{Lu}/u.test(words) ||
      references.description(said, 0).length > 0)
  );
}

/** Whether a clause before this one, or around it, has a subject of its own that is no pronoun. */
function hasSubject(segment: Segment, clause: Clause): boolean {
  return segment.clauses.some((other) => {
    const range = other.finite && other.verbTo < clause.from ? ownSubject(segment, other) : undefined;
    return (
      range !== undefined &&
      segment.items.slice(range.from, range.to).some(({ tag }) => tag === "noun" || tag === "name")
    );
  });
}

/** "The divers have pulled the recorder out, and it was flown off": the only thing that several had something done to. */
function objectBefore(
  segment: Segment,
  clause: Clause,
  plural: boolean,
  { register }: Knowledge,
): Thing | undefined {
  const { items } = segment;
  const joined = items[clause.from - 1]?.tag === "conj" || items[clause.from - 1]?.text === ";";
  // "signed a safety law; it comes into force"
  const valid =
    /^(?:come|go)$/.test(clause.lemma) &&
    items[clause.verbTo + 1]?.lower === "into" &&
    /^(?:force|effect)$/.test(items[clause.verbTo + 2]?.lower ?? "");
  if (plural || !joined || !(clause.passive || valid)) return undefined;
  const fit = thingsIn(segment, register).filter(
    (thing) => thing.to <= clause.from && thing.part === "object" && !thing.inner && fits(thing, false),
  );
  return fit.length === 1 && !fit[0]?.named ? fit[0] : undefined;
}

/** What the subject "it" or "they" at item `at` means, where that is no body: the subject before it, else the last object. */
export function subjectThing({ segment, known }: Collecting, at: number, clause: Clause): string {
  const plural = segment.items[at]?.lower === "they";
  if (segment.quoted) return "";
  // "the Hope, a vessel that carried books until it sank": what the clause around it describes.
  const around =
    clause.parent?.kind === "relative" && !plural ? subjectOf(segment, clause.parent) : undefined;
  const item = around && segment.items[around.to - 1];
  if (around && item?.name && !isPerson(segment.items, around.to - 1, known.register))
    return wordsOf(segment.items, around);
  const here = thingsIn(segment, known.register).filter(
    ({ to, part }) => to <= clause.from && part === "subject",
  );
  const before = here.filter((thing) => fits(thing, plural));
  // A sentence that has spoken of something already goes on with it.
  const spoken = here.length > 0 || hasSubject(segment, clause);
  const found = spoken
    ? (before.at(-1) ?? objectBefore(segment, clause, plural, known))
    : choose(known.things.last, plural);
  const fit = known.things.last.filter((thing) => fits(thing, plural));
  const acted = plural && clause.passive && DONE_TO_THINGS.has(clause.lemma);
  const [thing, more] = acted ? fit.filter(({ human, part }) => !human && part === "object") : [];
  if (thing && !more && !spoken) return thing.words;
  // "The Marwick plant was built": not the town.
  const placed = /^the \p{Lu}.*\s\p{Ll}+$/u.test(found?.words ?? "") && !plural;
  if (!found || (isKnown(found, known) && !placed) || found.part === "other") return "";
  const only = !spoken && fit.length === 1;
  if (found.inner && !only) return "";
  // "ordered a trial. It is due to begin": what a sentence has brought up, and the next one dates.
  if (/^(?:begin|start|open|resume|end|close)$/.test(clause.lemma) && isEventNoun(lastWord(found.words)))
    return found.words.replace(/^an?\s/, "the ");
  if (!plural) return found.human ? "" : found.words;
  // "All 23 schools are closed. They reopened on Monday": things, where they were the subject, or had something done to them.
  const opens = found.part === "subject" && found.from < 2;
  return opens || (found.human && (only || spoken)) || (only && clause.passive) ? found.words : "";
}
