// The things that a sentence speaks of, for an "it" or a "them" in a headline.
//
// Input   a segment, and what names stand for
// Output  its noun phrases in words, told apart by number and by the part they play
// Knows   one sentence; what the one before it leaves is in meant-things.ts

import { isNationality } from "@/lib/actors/nationalities";
import type { Register } from "@/lib/actors/register";
import { BODY_NOUNS, COMPANY_NOUNS, ROLE_NOUNS } from "@/lib/actors/role-words";
import { isEventNoun } from "./grammar/event-nouns";
import type { Item, Segment } from "./grammar/types";
import { ownSubject, type Range } from "./subject";

export interface Thing extends Range {
  readonly words: string;
  readonly many: boolean;
  /** A person or several, whom "it" cannot mean. */
  readonly human: boolean;
  /** A name, or a word for a body, which stands for a name. */
  readonly named: boolean;
  readonly part: "subject" | "object" | "other";
  /** Whether a clause with "which" says more of it: it is spoken of as a subject is. */
  readonly told: boolean;
  /** Whether it stands in a clause inside another. */
  readonly inner: boolean;
}

const LONGEST = 40; // characters: a longer phrase would crowd the headline out
const LONGEST_WHOLE = 26; // with what it is of
const IN_PHRASE = /^(?:det|num|noun|name|possessive)$/;
const ORDINAL = /^(?:first|second|third|last)$/;
const NO_THING =
  /^(?:day|week|weekend|month|year|decade|time|morning|afternoon|evening|night|hour|minute|second|moment|century|way|part|per|percent|cent|one|other|rest|half|lot|bit|fact|home|lots|others|thing|things|question|term|terms|hours|days|weeks|months|years|minutes|minister|people’s)$/;
const PLURAL = /(?:[^s’'u]s|^people|^police|^women|^men|^children)$/;
const SEVERAL = /\d\p{Lu}?s$/u;
const OWNED = /^(?:his|her|its|their|my|our|your)$/i;

const PEOPLE =
  /^(?:family|couple|pair|crowd|staff|police|people|members?|children|women|men|crews?|voters|heirs|neighbours|neighbors|residents|parents|relatives|locals|villagers|campaigners|farmers|fans|students|pupils|passengers|engineers|controllers|miners|astronomers|scientists|researchers|protesters|tenants|customers|patients|survivors|mourners|vets|medics|volunteers|jurors|rescuers|organi[sz]ers|commuters|shoppers|tourists|migrants|divers|soldiers|sailors|climbers|workers|creditors|brokers|auditors|pupils|visitors|hostages|inmates|prisoners|refugees|buyers|sellers|shareholders)$/;

/** Whether the head is a person: "the Liebermann", "two Liebermanns": a work by its maker, and nobody in person. */
export function isPerson(items: readonly Item[], head: number, register: Register): boolean {
  const item = items[head];
  if (item?.name) return items[head - 1]?.tag !== "det" && register.entityOf(item.name).nature === "person";
  const noun = item?.lower ?? "";
  return (
    PEOPLE.test(noun) ||
    /[a-z](?:man|woman)$/.test(noun) ||
    ROLE_NOUNS.has(noun) ||
    ROLE_NOUNS.has(noun.replace(/s$/, ""))
  );
}

/** The words as they stand inside a sentence: "The refinery" is "the refinery", "her resignation" "the resignation". */
export function wordsOf(items: readonly Item[], { from, to }: Range): string {
  let text = "";
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (!item || item.tag === "time") continue;
    const small =
      item.tag === "det" || (i === 0 && /^(?:noun|num)$/.test(item.tag) && !isNationality(item.lower));
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

/** Past the last word of the phrase that begins at `from`: "the company's first American business". */
function phraseEnd(items: readonly Item[], from: number): number {
  let to = from;
  while (
    (IN_PHRASE.test(items[to]?.tag ?? "") && (to === from || items[to]?.tag !== "det")) ||
    (to > from && ORDINAL.test(items[to]?.lower ?? "") && items[to + 1]?.tag === "noun")
  )
    to++;
  return to;
}

/** The phrase that begins at `from`; `undefined` where it names no thing that can be meant again. */
function phraseAt(
  { items, clauseAt }: Segment,
  from: number,
  part: Thing["part"],
  register: Register,
): Thing | undefined {
  const to = phraseEnd(items, from);
  // "the Murmur 2": which of the name
  const head = items[to - 1]?.tag === "num" && items[to - 2]?.tag === "name" ? items[to - 2] : items[to - 1];
  if (!head || to === from || (head.tag !== "noun" && head.tag !== "name")) return undefined;
  if (NO_THING.test(head.lower) || items.slice(from, to - 1).some(({ verb }) => verb?.form === "s"))
    return undefined;
  const alone = to - from === 1;
  if (alone && head.tag === "noun" && !isBareThing(head.lower)) return undefined;
  const whole = wordsOf(items, { from, to: wholeEnd(items, to) });
  const short = whole.length <= LONGEST_WHOLE ? whole : wordsOf(items, { from, to });
  // "That deal is in doubt": its "that" is no part of the phrase for the grammar.
  const words = from === 1 && items[0]?.lower === "that" ? `the ${short}` : short;
  if (words.length > LONGEST) return undefined;
  // "its CH-53Es": several of a make
  const many =
    head.tag === "noun" ? PLURAL.test(head.lower) && items[from]?.lower !== "one" : SEVERAL.test(head.text);
  const named =
    head.tag === "name" ||
    BODY_NOUNS.has(head.lower) ||
    COMPANY_NOUNS.has(head.lower) ||
    /^members?$/.test(head.lower);
  const inner = clauseAt[from]?.kind !== "main" && clauseAt[from]?.kind !== "participle";
  // "The fund, which agreed to lend, plans": what opens the sentence is its subject, verb or no verb.
  const opens = from === 0 && items[to]?.tag === "comma" && items[to + 1]?.tag === "rel";
  const human = isPerson(items, to - 1, register);
  const told = items[to]?.tag === "comma" && items[to + 1]?.lower === "which";
  return { from, to, words, many, human, named, part: opens ? "subject" : part, told, inner };
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
export function thingsIn(segment: Segment, register: Register): Thing[] {
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
    const thing = phraseAt(segment, i, partAt(items, i, subjects), register);
    if (thing) found.push(thing);
    i = Math.max(i, phraseEnd(items, i) - 1);
  }
  return found;
}
