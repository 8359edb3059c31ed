// Says of each item of a sentence what part it plays: determiner, noun, verb, preposition ...
//
// Input   words, with names and time expressions already joined
// Output  the same items with tags; one pass to the right with one item of look-ahead
// Knows   word lists and neighbours. What it can't tell is a noun: a missed verb costs a headline, a false one a clause

import { ROLE_NOUNS } from "@/lib/actors/role-words";
import { isEventNoun } from "./event-nouns";
import { tagThat } from "./tag-that";
import { type Around, isAuxiliary, tagVerb } from "./tag-verbs";
import type { Item, Tag } from "./types";
import { verbReading } from "./verbs";
import {
  ADVERBS,
  DETERMINERS,
  MODALS,
  NOT_ADVERBS,
  NUMBERS,
  OPENING_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from "./word-lists";

/** Whether a clause with a verb of its own follows: "since Okafor returned" against "since February". */
function clauseFollows(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  // "since 2006 and put", "until June to show": a date has no verb of its own.
  if (next?.tag === "time" && /^(?:and|or|but|to)$/.test(items[at + 2]?.lower ?? "")) return false;
  // "since 2009 under a contract that expires next year, said": the date has a phrase of its own behind it.
  if (next?.tag === "time" && PREPOSITIONS.has(items[at + 2]?.lower ?? "")) return false;
  if (next?.verb?.form === "ing" && !isEventNoun(next.lower)) return true;
  if (next?.verb?.form === "ing" && isEventNoun(next.lower))
    return (
      items[at + 2]?.tag === "name" ||
      items[at + 2]?.lower === "with" ||
      DETERMINERS.has(items[at + 2]?.lower ?? "")
    );
  for (let i = at + 1; i < items.length && i < at + 12; i++) {
    const item = items[i];
    if (
      !item ||
      item.tag === "comma" ||
      item.tag === "mark" ||
      item.tag === "quote" ||
      RELATIVES.has(item.lower)
    )
      return false;
    // "before the break and will have a scan": the verb after "and" is the sentence's.
    const next = items[i + 1];
    if (
      i > at + 1 &&
      /^(?:and|but)$/.test(item.lower) &&
      // "was brought before a judge on Monday and remanded": the date closes what came before.
      (next?.lower === "that" ||
        MODALS.has(next?.lower ?? "") ||
        next?.verb?.form === "past" ||
        (items[i - 1]?.tag === "time" && next?.verb?.form === "past-or-participle"))
    )
      return false;
    if (i > at + 1 && MODALS.has(item.lower)) return true;
    const form = item.verb?.form;
    const known = form === "past" || form === "past-or-participle" || (form === "s" && !item.verb?.nouny);
    const beforeIt = items[i - 1];
    const adjectival =
      beforeIt !== undefined &&
      (DETERMINERS.has(beforeIt.lower) || beforeIt.tag === "possessive" || PREPOSITIONS.has(beforeIt.lower));
    if (i > at + 1 && known && !adjectival && items[i + 1]?.lower !== "by") return true;
  }
  return false;
}

/** "had last been paid", "has since hired Lind": an adverb inside a verb group. */
function isInGroup(items: readonly Item[], at: number): boolean {
  const [before, after] = [items[at - 1], items[at + 1]];
  return (
    /^(?:last|since)$/.test(items[at]?.lower ?? "") &&
    before?.verb?.lemma === "have" &&
    /^p/.test(after?.verb?.form ?? "")
  );
}

/** Whether "can" is the tin: it stands inside a noun phrase, and no verb follows. */
function isCan({ before, after }: Around): boolean {
  if (before?.tag !== "noun" && before?.tag !== "det" && before?.tag !== "num") return false;
  const word = after?.lower ?? "";
  const plain = after?.tag === "noun" && !after.verb && !ADVERBS.has(word) && !word.endsWith("ly");
  return (
    plain &&
    !DETERMINERS.has(word) &&
    !PREPOSITIONS.has(word) &&
    !PRONOUNS.has(word) &&
    word !== "be" &&
    word !== "have"
  );
}

/** "The school appointed her in May": nothing behind "her" that is hers. */
const standsAlone = (after: Item | undefined) =>
  after === undefined ||
  /^(?:comma|mark|time|quote)$/.test(after.tag) ||
  /^(?:and|or|but|to|that|as|when|after|before|ahead|away|back|home|again|instead|go|too|yesterday|today)$/.test(
    after.lower,
  ) ||
  PREPOSITIONS.has(after.lower) ||
  // "made her its head"
  /^(?:its|his|their|the|an?|another|every|no|any|this|that|both)$/.test(after.lower);

/** "a hastily arranged conference", "its first meeting": a verb's form after a determiner and an adverb. */
function isInsidePhrase({ items, at, before, after }: Around): boolean {
  const opener = items[at - 2];
  if (!before) return false;
  const ranked = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(before.lower);
  if ((before.tag !== "adv" && !ranked) || (opener?.tag !== "det" && opener?.tag !== "possessive"))
    return false;
  const form = items[at]?.verb?.form;
  if (form === "ing") return /^(?:first|last|next|latest|only)$/.test(before.lower);
  const noun = after?.tag === "noun" && !PREPOSITIONS.has(after.lower) && !DETERMINERS.has(after.lower);
  return (
    (form === "participle" || form === "past-or-participle") &&
    (ranked || before.lower.endsWith("ly")) &&
    noun
  );
}

function tagWord(around: Around): Tag {
  const { items, at, before, after } = around;
  const item = items[at];
  const word = item?.lower ?? "";
  if (word === "'s" || word === "'" || word === "’") return "possessive";
  // "Okafor (left) met": where somebody stands in a picture
  if (before?.text === "(" && after?.text === ")" && /^(?:left|right|centre|center|pictured)$/.test(word))
    return "adv";
  if (RELATIVES.has(word)) return "rel";
  // "her resignation as premier in May led": an office has no clause.
  if (word === "as" && ROLE_NOUNS.has(after?.lower ?? "")) return "prep";
  // "as well as" joins two phrases.
  if (word === "as" && after?.lower === "well") return "adv";
  if (word === "well" && before?.lower === "as") return "adv";
  if (word === "as" && before?.lower === "well") return "conj";
  // "a can maker", "drinks can factories"
  if (word === "can" && isCan(around)) return "noun";
  if (word === "that") return tagThat(around);
  if (word === "to") {
    const next = after?.tag === "adv" ? items[at + 2] : after;
    // "to put it right": a past form that is the base form too.
    const same = next?.verb?.form === "past-or-participle" && next.verb.lemma === next.lower;
    return next?.verb?.form === "base" || same || next?.lower === "be" || next?.lower === "have"
      ? "to"
      : "prep";
  }
  if (word === "her") {
    // "put her three points behind"
    const apart =
      (after?.tag === "num" || NUMBERS.has(after?.lower ?? "")) &&
      /^(?:behind|ahead|above|below|clear)$/.test(items[at + 3]?.lower ?? "");
    if (standsAlone(after) || apart) return "pron";
    if (!(after?.verb && !after.verb.nouny)) return "det";
  }
  if (
    (word === "over" || word === "under") &&
    (after?.tag === "num" ||
      (after?.lower === "a" &&
        /^(hundred|thousand|dozen|million|billion|third|quarter|half)/.test(items[at + 2]?.lower ?? "")))
  )
    return "adv";
  // "A twist: about 30 people": nothing before it that would be about them.
  // "the first of about 5,700 heifers"
  const first = before?.lower === "of" && /^(?:first|last)$/.test(items[at - 2]?.lower ?? "");
  if (
    word === "about" &&
    after?.tag === "num" &&
    (!before || first || /^(?:mark|time|comma|sub)$/.test(before.tag))
  )
    return "det";
  if (NUMBERS.has(word)) return "num";
  if (DETERMINERS.has(word)) return "det";
  if (PRONOUNS.has(word)) return "pron";
  // "lit a can of petrol", "left a will"
  if (MODALS.has(word) && /^(?:an?|the|his|her|their)$/.test(before?.lower ?? "") && before?.tag === "det")
    return "noun";
  if (MODALS.has(word)) return word === "may" && item?.text === "May" ? "noun" : "modal";
  if (isInGroup(items, at)) return "adv";
  if (SUBORDINATORS.has(word) && (!PREPOSITIONS.has(word) || clauseFollows(items, at)) && word !== "once")
    return "sub";
  if (PREPOSITIONS.has(word)) return "prep";
  if (word === "and" || word === "or" || word === "but" || word === "nor") return "conj";
  if (before?.lower === "whose" || isInsidePhrase(around)) return "noun";
  // "a goalless draw": after one of something a verb would end in "s".
  const one = /^an?$/.test(items[at - 2]?.lower ?? "") && before?.tag === "noun";
  if (one && item?.verb?.form === "base" && !/[^s]s$/.test(before.lower)) return "noun";
  // "had last inspected the plant", "he last spoke to her"
  if (
    word === "last" &&
    (isAuxiliary(before) || before?.tag === "pron") &&
    /^past|^participle/.test(after?.verb?.form ?? "")
  )
    return "adv";
  const verb = tagVerb(around);
  if (verb) return verb;
  if (ADVERBS.has(word)) return "adv";
  // "arrested late on Monday", but "the late minister".
  if (
    /^(?:late|early)$/.test(word) &&
    (after?.tag === "prep" || after?.tag === "time" || /^(?:on|in)$/.test(after?.lower ?? ""))
  )
    return "adv";
  if (/^\p{Ll}+ly$/u.test(item?.text ?? "") && !NOT_ADVERBS.has(word)) return "adv";
  if (at === 0 && OPENING_ADVERBS.has(word)) return "adv";
  return before?.tag === "modal" && !after ? "verb" : "noun";
}

const isFiniteForm = (item: Item) =>
  item.tag === "modal" ||
  (item.tag === "verb" && item.verb?.form !== "ing" && item.verb?.form !== "participle");

/** Whether a noun that can be a verb is the verb of a line that has no other: "Full service | returns next Saturday". */
function isOnlyVerb(items: readonly Item[], at: number): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]];
  if (item?.tag !== "noun" || (before?.tag !== "noun" && before?.tag !== "name")) return false;
  const form = item.verb?.form;
  // "Marwick United play Halden Rovers": a side is plural in British English.
  const sides =
    before.tag === "name" &&
    (after?.tag === "name" || (after?.tag === "prep" && item.verb?.lemma === "play"));
  const plural = before.lower.endsWith("s") || before.lower === "police" || sides;
  if (form !== "s" && !(form === "base" && plural)) return false;
  const complete =
    after === undefined || after.tag === "time" || (after.tag === "mark" && /^[.,!]$/.test(after.text));
  const object =
    after?.tag === "det" || after?.tag === "name" || after?.tag === "num" || after?.tag === "pron";
  const dated = after?.tag === "prep" && items[at + 2]?.tag === "time";
  return complete || object || dated;
}

/** A line without a verb has one that looks like a noun, or is a title. */
function findVerb(items: Item[]): void {
  if (items.some(isFiniteForm)) return;
  const at = items.findIndex((_, i) => isOnlyVerb(items, i));
  const item = items[at];
  if (item) item.tag = "verb";
}

/** Tags the items in place of their first tags; names, times, quotations, numbers and marks keep theirs. */
export function tagItems(raw: readonly Item[]): Item[] {
  // Spelled out, since all items then have one shape.
  const items = raw.map(({ tag, text, lower, start, end, name, time }) => ({
    tag,
    text,
    lower,
    start,
    end,
    verb: tag === "noun" ? verbReading(lower) : undefined,
    name,
    time,
  })) as Item[];
  for (const [at, item] of items.entries()) {
    // "The 42-year-old pleaded": a person, and no number.
    if (
      item.tag === "num" &&
      /-year-old$/.test(item.lower) &&
      items[at - 1]?.tag === "det" &&
      items[at + 1]?.verb
    )
      item.tag = "noun";
    if (item.tag !== "noun" || item.lower.endsWith("-year-old")) continue;
    item.tag = tagWord({ items, at, before: items[at - 1], after: items[at + 1] });
  }
  // "06.40 The bridge was shut": the hour over an entry of a live blog is no part of its sentence.
  const [stamp, opener] = items;
  if (stamp?.tag === "num" && /^\d{1,2}[.:]\d{2}$/.test(stamp.text) && /^\p{Lu}/u.test(opener?.text ?? ""))
    stamp.tag = "mark";
  findVerb(items);
  return items;
}
