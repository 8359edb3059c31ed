// What "it" and "them" mean where that is a thing and nobody who takes part.
//
// Input   a pronoun in a clause, and the sentences in the order of the text
// Output  a noun phrase of its own sentence or of the one before, in words; empty where two would do
// Knows   which part a phrase played; persons and bodies by name are in salience.ts

import type { Register } from "@/lib/actors/register";
import type { Collecting } from "./collecting";
import { isEventNoun } from "./grammar/event-nouns";
import type { Clause, Item, Segment } from "./grammar/types";
import { subjectOf } from "./subject";
import { isPerson, type Thing, thingsIn, wordsOf } from "./things";

const PRONOUN = /^(?:it|its|they|them|their)$/;

/** Whether one of the items is the name, or its first or last word. */
export function isNamed(items: readonly Item[], name: string): boolean {
  const words = name.split(" ");
  return items.some((item) => item.name?.words.some((word) => word === words[0] || word === words.at(-1)));
}

/** What the last sentence spoke of; its phrases are read only where a pronoun asks for them. */
export class SpokenThings {
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
    for (const { tag, lower } of segment.items)
      if ((tag === "pron" || tag === "det") && PRONOUN.test(lower))
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

/** The likeliest of the phrases: a subject, else the last object, else the only one of the rest. */
function choose(things: readonly Thing[], plural: boolean): Thing | undefined {
  const fit = things.filter((thing) => fits(thing, plural));
  return (
    fit.find(({ part }) => part === "subject") ??
    fit.findLast(({ part, inner }) => part === "object" && !inner) ??
    (fit.length === 1 && /^(?:the|an?)\s|^[\p{Lu}\d]/u.test(fit[0]?.words ?? "") ? fit[0] : undefined)
  );
}

const lastWord = (text: string) => text.split(" ").at(-1)?.toLowerCase() ?? "";

/** Before the clause in its own sentence; `undefined` where it does not settle the matter, "" where it cannot be settled. */
function meantHere(found: readonly Thing[], plural: boolean, wanted: Thing["part"]): string | undefined {
  const fit = found.filter((thing) => fits(thing, plural));
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
  return told || (plural && things.leaves("they")) ? "" : (choose(others(things.last), plural)?.words ?? "");
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
  const found = here.length > 0 ? before.at(-1) : choose(known.things.last, plural);
  // "The Marwick plant was built": not the town.
  const placed = /^the \p{Lu}.*\s\p{Ll}+$/u.test(found?.words ?? "") && !plural;
  if (!found || (found.named && !placed) || found.part === "other" || found.inner) return "";
  // "All 23 schools are closed. They reopened on Monday": things, where they were the subject.
  if (plural ? (!found.human && found.part !== "subject") || found.from > 1 : found.human) return "";
  // "ordered a trial. It is due to begin": what a sentence has brought up, and the next one dates.
  if (/^(?:begin|start|open|resume|end|close)$/.test(clause.lemma) && isEventNoun(lastWord(found.words)))
    return found.words.replace(/^an?\s/, "the ");
  return /^an?\s/.test(found.words) ? "" : found.words;
}
