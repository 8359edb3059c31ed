// The things that a sentence speaks of, for an "it" or a "them" in a headline.
//
// Input   a segment, and what names stand for
// Output  its noun phrases in words, told apart by number and by the part they play
// Knows   one sentence, and what the one before it left; persons and bodies by name are in salience.ts

import { BODY_NOUNS, COMPANY_NOUNS, ROLE_NOUNS } from "@/lib/actors/role-words";
import type { Collecting, Knowledge } from "./collecting";
import { isEventNoun } from "./grammar/event-nouns";
import type { Clause, Item, Segment } from "./grammar/types";
import { ownSubject, type Range, subjectOf } from "./subject";

export interface Thing extends Range {
  readonly words: string;
  readonly many: boolean;
  /** A person or several, whom "it" cannot mean. */
  readonly human: boolean;
  /** A name, or a word for a body, which stands for a name. */
  readonly named: boolean;
  readonly part: "subject" | "object" | "other";
  /** Whether it stands in a clause inside another. */
  readonly inner: boolean;
}

/** What the sentences before have left, the latest first; moved on by `moveThings`. */
export interface Things {
  last: readonly Thing[];
  /** Pronouns of the sentence before that went unanswered: whoever they mean may be meant again. */
  open: ReadonlySet<string>;
}

export const noThings = (): Things => ({ last: [], open: new Set() });

const LONGEST = 40; // characters: a longer phrase would crowd the headline out
const LONGEST_WHOLE = 26; // with what it is of
const IN_PHRASE = /^(?:det|num|noun|name|possessive)$/;
const NO_THING =
  /^(?:day|week|weekend|month|year|decade|time|morning|afternoon|evening|night|hour|minute|second|moment|century|way|part|per|percent|cent|one|other|rest|half|lot|bit|fact|home|lots|others|thing|things|question|term|terms|hours|days|weeks|months|years|minutes|minister|people’s)$/;
const PLURAL = /(?:[^s’'u]s|^people|^police|^women|^men|^children)$/;
const OWNED = /^(?:his|her|its|their|my|our|your)$/i;

const PEOPLE =
  /^(?:family|couple|pair|crowd|staff|police|people|members?|children|women|men|crews?|voters|heirs)$/;

/** "the Liebermann", "two Liebermanns": a work by its maker, and nobody in person. */
function isPerson(items: readonly Item[], head: number, known: Knowledge): boolean {
  const item = items[head];
  if (item?.name)
    return items[head - 1]?.tag !== "det" && known.register.entityOf(item.name).nature === "person";
  const noun = item?.lower ?? "";
  return PEOPLE.test(noun) || ROLE_NOUNS.has(noun) || ROLE_NOUNS.has(noun.replace(/s$/, ""));
}

/** The words as they stand inside a sentence: "The refinery" is "the refinery", "her resignation" "the resignation". */
function wordsOf(items: readonly Item[], { from, to }: Range): string {
  let text = "";
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (!item || item.tag === "time") continue;
    const small = item.tag === "det" || (i === 0 && item.tag === "noun");
    const word = i === from && OWNED.test(item.lower) ? "the" : small ? item.text.toLowerCase() : item.text;
    const touching = i > from && items[i - 1]?.end === item.start;
    text += text && !touching ? ` ${word}` : word;
  }
  return text.replace(/^(?:this|that|these|those)\b/, "the");
}

/** Whether a word without an article can be meant again: "turned down reform", not "moved fast". */
const isBareThing = (noun: string) =>
  PLURAL.test(noun) || isEventNoun(noun) || /(?:tion|ment|ance|ence|form|ity)$/.test(noun);

/** "the last page | of an 11-page document", "the hole | in the budget": where the phrase with what it is of ends. */
function wholeEnd(items: readonly Item[], to: number): number {
  if (
    !/^(?:of|in)$/.test(items[to]?.lower ?? "") ||
    !/^(?:det|noun|name|num)$/.test(items[to + 1]?.tag ?? "")
  )
    return to;
  let end = to + 2;
  while (IN_PHRASE.test(items[end]?.tag ?? "") && items[end]?.tag !== "det") end++;
  return end;
}

/** The phrase that begins at `from`; `undefined` where it names no thing that can be meant again. */
function phraseAt(
  { items, clauseAt }: Segment,
  from: number,
  part: Thing["part"],
  known: Knowledge,
): Thing | undefined {
  let to = from;
  while (IN_PHRASE.test(items[to]?.tag ?? "") && (to === from || items[to]?.tag !== "det")) to++;
  const head = items[to - 1];
  if (!head || to === from || (head.tag !== "noun" && head.tag !== "name")) return undefined;
  if (NO_THING.test(head.lower) || items.slice(from, to - 1).some(({ verb }) => verb?.form === "s"))
    return undefined;
  const alone = to - from === 1;
  if (alone && head.tag === "noun" && !isBareThing(head.lower)) return undefined;
  const whole = wordsOf(items, { from, to: wholeEnd(items, to) });
  const words = whole.length <= LONGEST_WHOLE ? whole : wordsOf(items, { from, to });
  if (words.length > LONGEST) return undefined;
  const many = head.tag === "noun" && PLURAL.test(head.lower) && items[from]?.lower !== "one";
  const named =
    head.tag === "name" ||
    BODY_NOUNS.has(head.lower) ||
    COMPANY_NOUNS.has(head.lower) ||
    /^members?$/.test(head.lower);
  const inner = clauseAt[from]?.kind !== "main" && clauseAt[from]?.kind !== "participle";
  // "The fund, which agreed to lend, plans": what opens the sentence is its subject, verb or no verb.
  const opens = from === 0 && items[to]?.tag === "comma" && items[to + 1]?.tag === "rel";
  const human = isPerson(items, to - 1, known);
  return { from, to, words, many, human, named, part: opens ? "subject" : part, inner };
}

/** The part that the phrase at `from` plays: it follows a verb, opens a clause, or neither. */
function partAt(items: readonly Item[], from: number, subjects: ReadonlySet<number>): Thing["part"] {
  if (subjects.has(from)) return "subject";
  const before = items[from - 1];
  const verb = /^(?:up|down|out|off|over|away|back)$/.test(before?.lower ?? "") ? items[from - 2] : before;
  return verb?.tag === "verb" && verb.verb?.lemma !== "be" && verb.verb?.lemma !== "become"
    ? "object"
    : "other";
}

/** The noun phrases of a segment in their order. */
export function thingsIn(segment: Segment, known: Knowledge): Thing[] {
  const { items } = segment;
  const subjects = new Set<number>();
  for (const clause of segment.clauses) {
    if (!clause.finite) continue;
    const own = ownSubject(segment, clause);
    if (own) subjects.add(own.from);
  }
  const found: Thing[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!IN_PHRASE.test(items[i]?.tag ?? "") || items[i]?.tag === "possessive") continue;
    const thing = phraseAt(segment, i, partAt(items, i, subjects), known);
    if (thing) found.push(thing);
    while (IN_PHRASE.test(items[i + 1]?.tag ?? "") && items[i + 1]?.tag !== "det") i++;
  }
  return found;
}

const PRONOUN = /^(?:it|its|they|them|their)$/;

/** Takes in a sentence: its things, and which pronouns it leaves open. */
export function moveThings(segment: Segment, things: Things, known: Knowledge): void {
  const open = new Set<string>();
  for (const { lower } of segment.items)
    if (PRONOUN.test(lower)) open.add(lower.startsWith("it") ? "it" : "they");
  const fresh = thingsIn(segment, known);
  // "A minister came to open it": the school stays what is spoken of, and nothing else can be sure to be.
  const topic = open.has("it") ? choose(things.last, false) : undefined;
  const kept = topic ? [{ ...topic, part: "subject" as const }] : [];
  things.last = open.has("it") ? [...kept, ...fresh.filter(({ many }) => many)] : fresh;
  things.open = open;
}

const fits = ({ many, human }: Thing, plural: boolean) => many === plural && (plural || !human);

/** The likeliest of the phrases: a subject, else the last object, else the only one of the rest. */
function choose(things: readonly Thing[], plural: boolean): Thing | undefined {
  const fit = things.filter((thing) => fits(thing, plural));
  return (
    fit.find(({ part }) => part === "subject") ??
    fit.findLast(({ part, inner }) => part === "object" && !inner) ??
    (fit.length === 1 ? fit[0] : undefined)
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
  const before = thingsIn(segment, known).filter(
    // What opens the sentence without being a subject is described by what follows: "The agency, a regulator, traced it".
    ({ from, to, part }) => to <= clause.from && clauseAt[from] !== clause && (from > 0 || part !== "other"),
  );
  const joined = clause.shares !== undefined || clause.kind === "main";
  const here = meantHere(others(before), plural, joined ? "object" : "subject");
  if (here !== undefined) return here;
  const told = items.slice(0, at).some((item) => item.lower === lower);
  const { last, open } = known.things;
  return told || (plural && open.has("they")) ? "" : (choose(others(last), plural)?.words ?? "");
}

/** What the subject "it" or "they" at item `at` means, where that is no body: the subject before it, else the last object. */
export function subjectThing({ segment, known }: Collecting, at: number, clause: Clause): string {
  const plural = segment.items[at]?.lower === "they";
  if (segment.quoted) return "";
  // "the Hope, a vessel that carried books until it sank": what the clause around it describes.
  const around =
    clause.parent?.kind === "relative" && !plural ? subjectOf(segment, clause.parent) : undefined;
  const item = around && segment.items[around.to - 1];
  if (around && item?.name && !isPerson(segment.items, around.to - 1, known))
    return wordsOf(segment.items, around);
  const here = thingsIn(segment, known).filter(({ to, part }) => to <= clause.from && part === "subject");
  const before = here.filter((thing) => fits(thing, plural));
  const { last } = known.things;
  // A sentence that has spoken of something already goes on with it.
  const found = here.length > 0 ? before.at(-1) : choose(last, plural);
  if (!found || found.named || found.part === "other" || found.inner || plural !== found.human) return "";
  return /^an?\s/.test(found.words) ? "" : found.words;
}
