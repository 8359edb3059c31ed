// Says of each item of a sentence what part it plays: determiner, noun, verb, preposition ...
//
// Input   words, with names and time expressions already joined
// Output  the same items with tags; one pass to the right with one item of look-ahead
// Knows   word lists and neighbours. What it can't tell is a noun: a missed verb costs a headline, a false one a clause

import { isEventNoun } from "./event-nouns";
import type { Item, Tag } from "./types";
import { isSayingVerb, verbReading } from "./verbs";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(
  "the a an this these those each every some any no another both all several many few most my his her its our their your such more less fewer",
);
const NUMBERS = set(
  "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million millions billion dozen dozens",
);
const PRONOUNS = set(
  "he she it they we i you him them us me himself herself itself themselves everyone everybody someone somebody nobody anyone one others who's there",
);
const PREPOSITIONS = set(
  `in on at by for with from of into onto over under against between among amid during through throughout across around near within without towards toward via per
   about above below behind beside besides despite except inside outside off out up down along alongside upon unlike like including following regarding concerning than
   until till since after before as to according`,
);
const SUBORDINATORS = set(
  "because although though unless if when while whereas whether where how why once after before since until till as",
);
const RELATIVES = set("who which whom whose");
const MODALS = set(
  "will would shall should can could may might must 'll cannot can't won't wouldn't couldn't shouldn't",
);
const ADVERBS = set(
  `not n't never also already then again still now just only even ever once twice later earlier soon here there almost nearly about back away first last formally finally too very so however
   meanwhile instead therefore thus together apart ahead further once more home abroad overnight twice recently yet both`,
);
const NOT_ADVERBS = set(
  "family reply supply italy july ally rally assembly monopoly bully jelly lily fly anomaly butterfly only early daily weekly monthly yearly likely elderly friendly deadly costly hourly quarterly",
);
const ADJECTIVE_PARTICIPLES = set(
  `televised planned proposed alleged expected scheduled increased reduced renewed prolonged updated revised armed detailed combined organised organized estimated perceived so-called long-awaited unexpected
   published repeated attempted suspected convicted accused disputed contested failed stolen fallen broken given written unidentified unnamed disgraced retired respected continued extended limited mixed frozen joint`,
);

interface Around {
  readonly items: readonly Item[];
  readonly at: number;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

const isNominal = (item: Item | undefined) =>
  item?.tag === "noun" ||
  item?.tag === "name" ||
  item?.tag === "pron" ||
  item?.tag === "time" ||
  item?.tag === "num";
const opensNominal = (item: Item | undefined) =>
  item !== undefined &&
  (item.tag === "name" || item.tag === "num" || DETERMINERS.has(item.lower) || PRONOUNS.has(item.lower));

function isAuxiliary(item: Item | undefined): boolean {
  const lemma = item?.tag === "verb" ? item.verb?.lemma : undefined;
  return lemma === "be" || lemma === "have" || lemma === "do" || lemma === "get";
}

/** The verb of the group that ends just before, past adverbs: "has not yet [been]". */
function helper({ items, at }: Around): Item | undefined {
  let i = at - 1;
  while (i >= 0 && items[i]?.tag === "adv") i--;
  return items[i];
}

function tagIng(around: Around): Tag {
  const { before, after, items, at } = around;
  const word = items[at]?.lower ?? "";
  const help = helper(around);
  if (isAuxiliary(help)) return "verb";
  if (before?.lower === "as") return "noun";
  const modified = before?.tag === "det" || before?.tag === "possessive" || before?.tag === "num";
  if (modified) return "noun";
  if (isEventNoun(word) && (before?.tag === "noun" || before?.tag === "name" || before?.tag === "time"))
    return "noun";
  // "candles and cleaning gloves"
  if (before?.tag === "conj" && items[at - 2]?.tag === "noun" && isPlainNoun(after) && !after?.verb)
    return "noun";
  if (
    isEventNoun(word) &&
    (after === undefined || after.lower === "of" || after.tag === "mark" || after.tag === "comma")
  )
    return "noun";
  return "verb";
}

const isPlainNoun = (item: Item | undefined) =>
  item !== undefined &&
  item.tag === "noun" &&
  !DETERMINERS.has(item.lower) &&
  !PREPOSITIONS.has(item.lower) &&
  /^\p{Ll}/u.test(item.text);

function tagPast(around: Around): Tag {
  const { before, after, items, at } = around;
  const word = items[at]?.lower ?? "";
  const help = helper(around);
  if (isAuxiliary(help) || help?.tag === "modal") return "verb";
  if (before?.tag === "det" || before?.tag === "possessive") return "noun";
  if (before?.tag === "prep" && before.lower !== "as") return "noun";
  if (
    ADJECTIVE_PARTICIPLES.has(word) &&
    (!before || before.tag === "quote" || before.tag === "comma" || before.tag === "conj") &&
    isPlainNoun(after)
  )
    return "noun";
  // "a brief cut to military aid", "a Herald broadcast,", against "the government cut aid"
  const reading = items[at]?.verb;
  const described = (before?.tag === "noun" || before?.tag === "name") && items[at - 2]?.tag === "det";
  const complete = after === undefined || after.tag === "comma" || /^(to|in|of|on)$/.test(after.lower);
  if (reading?.lemma === word && described && complete) return "noun";
  const nounAfter =
    after !== undefined &&
    after.tag === "noun" &&
    !opensNominal(after) &&
    !PREPOSITIONS.has(after.lower) &&
    /^\p{Ll}/u.test(after.text);
  if (ADJECTIVE_PARTICIPLES.has(word) && nounAfter && before?.tag === "noun") return "noun";
  return "verb";
}

/** "the boards had": before a helping verb stands a noun. */
const isHelper = (item: Item | undefined) =>
  item !== undefined && (MODALS.has(item.lower) || /^(be|have)$/.test(item.verb?.lemma ?? ""));

function tagThird(around: Around, nouny: boolean): Tag {
  const { before, after } = around;
  if (
    !before ||
    before.tag === "det" ||
    before.tag === "prep" ||
    before.tag === "possessive" ||
    before.tag === "verb" ||
    before.tag === "conj"
  ) {
    return before?.tag === "conj" && !nouny ? "verb" : "noun";
  }
  if (before.tag === "num" || isHelper(after)) return "noun";
  if (!nouny)
    return isNominal(before) ||
      before.tag === "rel" ||
      before.tag === "adv" ||
      before.tag === "comma" ||
      before.tag === "that"
      ? "verb"
      : "noun";
  const subject = before.tag === "name" || before.tag === "pron" || before.tag === "rel";
  const complement = opensNominal(after) || after?.lower === "that" || after?.lower === "to";
  if (subject)
    return complement || after?.tag === "quote" || PREPOSITIONS.has(after?.lower ?? "") ? "verb" : "noun";
  return before.tag === "noun" && opensNominal(after) && !PREPOSITIONS.has(after?.lower ?? "")
    ? "verb"
    : "noun";
}

function tagBase(around: Around, nouny: boolean): Tag {
  const { before, after } = around;
  const help = helper(around);
  if (help?.tag === "to" || help?.tag === "modal") return "verb";
  if (help?.tag === "verb" && help.verb?.lemma === "do") return "verb";
  if (before?.tag === "pron" && /^(they|we|i|you|who)$/.test(before.lower)) return "verb";
  if (before?.tag === "rel") return "verb";
  const plural = before?.tag === "noun" && before.lower.endsWith("s");
  return plural &&
    !nouny &&
    (opensNominal(after) || PREPOSITIONS.has(after?.lower ?? "") || after?.lower === "that")
    ? "verb"
    : "noun";
}

function tagVerb(around: Around): Tag | undefined {
  const reading = around.items[around.at]?.verb;
  if (!reading) return undefined;
  if (around.items[around.at]?.lower.includes("-") && reading.form !== "base" && reading.form !== "s")
    return "noun";
  if (reading.lemma === "be" || reading.lemma === "have" || reading.lemma === "do") return "verb";
  switch (reading.form) {
    case "ing":
      return tagIng(around);
    case "past":
    case "participle":
    case "past-or-participle":
      return tagPast(around);
    case "s":
      return tagThird(around, reading.nouny);
    case "base":
      return tagBase(around, reading.nouny);
  }
}

/** Whether a clause with a verb of its own follows: "since Okafor returned" against "since February". */
function clauseFollows(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
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

function tagThat(around: Around): Tag {
  const { before, after } = around;
  if (before?.tag === "noun" || before?.tag === "name")
    return after?.verb && after.verb.form !== "base" ? "rel" : "that";
  if (before?.tag === "verb" || before?.tag === "adv" || before?.tag === "time" || before?.tag === "pron")
    return "that";
  return after && /^\p{Ll}/u.test(after.text) && !after.verb ? "det" : "that";
}

/** "a hastily arranged conference", "its first meeting": a verb's form after a determiner and an adverb. */
function isInsidePhrase({ items, at, before, after }: Around): boolean {
  const opener = items[at - 2];
  if (before?.tag !== "adv" || (opener?.tag !== "det" && opener?.tag !== "possessive")) return false;
  const form = items[at]?.verb?.form;
  if (form === "ing") return /^(?:first|last|next|latest|only)$/.test(before.lower);
  const noun = after?.tag === "noun" && !PREPOSITIONS.has(after.lower) && !DETERMINERS.has(after.lower);
  return (form === "participle" || form === "past-or-participle") && before.lower.endsWith("ly") && noun;
}

function tagWord(around: Around): Tag {
  const { items, at, before, after } = around;
  const item = items[at];
  const word = item?.lower ?? "";
  if (word === "'s" || word === "'" || word === "’") return "possessive";
  if (RELATIVES.has(word)) return "rel";
  // "as well as" joins two phrases.
  if (word === "as" && after?.lower === "well") return "adv";
  if (word === "well" && before?.lower === "as") return "adv";
  if (word === "as" && before?.lower === "well") return "conj";
  if (word === "that") return tagThat(around);
  if (word === "to") {
    const next = after?.tag === "adv" ? items[at + 2] : after;
    return next?.verb?.form === "base" || next?.lower === "be" || next?.lower === "have" ? "to" : "prep";
  }
  if (word === "her" && !(after?.verb && !after.verb.nouny)) return "det";
  if (
    (word === "over" || word === "under") &&
    (after?.tag === "num" ||
      (after?.lower === "a" &&
        /^(hundred|thousand|dozen|million|billion|third|quarter|half)/.test(items[at + 2]?.lower ?? "")))
  )
    return "adv";
  if (NUMBERS.has(word)) return "num";
  if (DETERMINERS.has(word)) return "det";
  if (PRONOUNS.has(word)) return "pron";
  if (MODALS.has(word)) return word === "may" && item?.text === "May" ? "noun" : "modal";
  if (SUBORDINATORS.has(word) && (!PREPOSITIONS.has(word) || clauseFollows(items, at)) && word !== "once")
    return "sub";
  if (PREPOSITIONS.has(word)) return "prep";
  if (word === "and" || word === "or" || word === "but" || word === "nor") return "conj";
  if (before?.lower === "whose" || isInsidePhrase(around)) return "noun";
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
  return before?.tag === "modal" && !after ? "verb" : "noun";
}

/** "The envoy, assigned to the talks, met ...": a comma and a verb come later, so this one only describes. */
function verbAfterComma(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length - 1; i++) {
    if (items[i]?.tag === "quote" || items[i]?.tag === "rel") return false;
    if (items[i]?.tag !== "comma") continue;
    let next = i + 1;
    while (items[next]?.tag === "adv") next++;
    const verb = items[next];
    if (verb?.tag === "modal") return true;
    if (verb?.tag === "verb" && verb.verb?.form !== "ing") return true;
  }
  return false;
}

/** Whether the phrase before the verb opens after a comma, a conjunction or the like: then it is a subject, not an object. */
function isFreshSubject(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (
    i >= 0 &&
    (/^(noun|name|det|num|possessive|adv)$/.test(items[i]?.tag ?? "") || items[i]?.lower === "of")
  )
    i--;
  return i < 0 || /^(comma|conj|mark|that|sub|quote)$/.test(items[i]?.tag ?? "");
}

/** "in an interview broadcast on Sunday": what follows a preposition and "a" is no subject. */
function followsIndefiniteInPhrase(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (items[i]?.tag === "noun") i--;
  return (
    i < at - 1 &&
    items[i]?.tag === "det" &&
    /^(a|an|his|her|its|their)$/.test(items[i]?.lower ?? "") &&
    items[i - 1]?.tag === "prep"
  );
}

/** A bare past form after a noun that only describes it: "an interview published Tuesday by Kommersant". */
function isReduced(items: readonly Item[], at: number, finiteSeen: boolean): boolean {
  const item = items[at];
  const form = item?.verb?.form;
  if (form !== "past-or-participle" && form !== "participle") return false;
  // "The authority, which opened an inquiry, had been due": never a description.
  if (item?.verb?.lemma === "have") return false;
  const before = items[at - 1];
  if (isAuxiliary(helper({ items, at, before, after: undefined }))) return false;
  let next = at + 1;
  while (items[next]?.tag === "adv" || items[next]?.tag === "time") next++;
  // "Okafor, who led the team, said by telephone": words are seldom said by someone, but often by letter.
  if (items[next]?.lower === "by") return item?.verb?.lemma !== "say";
  if (before?.tag === "comma" && !finiteSeen && verbAfterComma(items, at)) return true;
  if (form === "participle") return true;
  if (before?.tag === "pron" || before?.tag === "rel") return false;
  if (followsIndefiniteInPhrase(items, at)) return true;
  if (isSayingVerb(item?.verb?.lemma ?? "")) return false;
  // Two phrases side by side are a description without "that": "the peninsula Russia seized".
  if (finiteSeen && before?.tag === "name" && items[at - 2]?.tag === "noun") return false;
  if (finiteSeen && (before?.tag === "noun" || before?.tag === "name")) return !isFreshSubject(items, at);
  for (let i = at + 1; i < items.length; i++) {
    const other = items[i];
    if (
      !other ||
      other.tag === "comma" ||
      other.tag === "mark" ||
      other.tag === "conj" ||
      other.tag === "rel" ||
      other.tag === "that" ||
      other.tag === "sub" ||
      other.tag === "to" ||
      other.tag === "quote"
    )
      return false;
    const lemma = other.tag === "verb" ? other.verb?.lemma : undefined;
    if (
      lemma &&
      other.verb?.form !== "ing" &&
      (lemma === "be" || lemma === "have" || other.verb?.form === "past")
    )
      return items[i - 1]?.tag !== "pron";
    if (lemma && other.verb?.form === "past-or-participle" && items[i - 1]?.tag !== "name")
      return !isAuxiliary(items[i - 1]);
  }
  return false;
}

/** Tags the items in place of their first tags; names, times, quotations, numbers and marks keep theirs. */
export function tagItems(raw: readonly Item[]): Item[] {
  const items = raw.map((item) => ({
    ...item,
    verb: item.tag === "noun" ? verbReading(item.lower) : undefined,
  })) as Item[];
  for (const [at, item] of items.entries()) {
    if (item.tag !== "noun") continue;
    item.tag = tagWord({ items, at, before: items[at - 1], after: items[at + 1] });
  }
  return items;
}

/** Index sets of the verbs that only describe the noun before them; see `isReduced`. */
export function isReducedAt(items: readonly Item[], at: number, finiteSeen: boolean): boolean {
  return isReduced(items, at, finiteSeen);
}
