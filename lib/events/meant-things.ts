// What "it" and "them" mean where that is a thing and nobody who takes part.
//
// Input   a pronoun in a clause, and the sentences in the order of the text
// Output  a noun phrase of its own sentence or of the one before, in words; empty where two would do
// Knows   which part a phrase played; persons and bodies by name are in salience.ts

import type { Register } from "@/lib/actors/register";
import type { Collecting } from "./collecting";
import type { Clause, Segment } from "./grammar/types";
import { subjectOf } from "./subject";
import { isPerson, type Thing, thingsIn, wordsOf } from "./things";

const PRONOUN = /^(?:it|its|they|them|their)$/;

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

  /** Takes in a sentence. */
  moveOn(segment: Segment): void {
    const pronouns = new Set<string>();
    for (const { tag, lower } of segment.items)
      if ((tag === "pron" || tag === "det") && PRONOUN.test(lower))
        pronouns.add(lower.startsWith("it") ? "it" : "they");
    this.topic = pronouns.has("it") ? choose(this.last, false) : undefined;
    this.segment = segment;
    this.pronouns = pronouns;
    this.read = undefined;
  }
}

const fits = ({ many, human }: Thing, plural: boolean) => many === plural && (plural || !human);

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
      to <= clause.from &&
      clauseAt[from] !== clause &&
      (from > 0 || part !== "other") &&
      // "received a jet at Mirabel and will put it into service": a name after "at" is a place.
      !(named && /^(?:at|in|near)$/.test(items[from - 1]?.lower ?? "")),
  );
  const joined = clause.shares !== undefined || clause.kind === "main";
  const here = meantHere(others(before), plural, joined ? "object" : "subject");
  if (here !== undefined) return here;
  const told = items.slice(0, at).some((item) => item.lower === lower);
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
  if (!found || found.named || found.part === "other" || found.inner) return "";
  // "All 23 schools are closed. They reopened on Monday": things, where they were the subject.
  if (plural ? (!found.human && found.part !== "subject") || found.from > 1 : found.human) return "";
  return /^an?\s/.test(found.words) ? "" : found.words;
}
