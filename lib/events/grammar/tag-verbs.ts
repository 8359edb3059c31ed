// Settles whether a word that can be a verb is one where it stands.
//
// Input   an item with its neighbours; those to the left are tagged, those to the right are not
// Output  "verb" or "noun"; nothing where the word is no verb's form
// Knows   each form's own signs: helpers before it, what a phrase opens with

import { BODY_NOUNS, COMPANY_NOUNS, ROLE_NOUNS } from "@/lib/actors/role-words";
import { isEventNoun, isPlainEventNoun } from "./event-nouns";
import { isFacing, isManyBefore } from "./several-before";
import type { Item, Tag } from "./types";
import { ADJECTIVE_PARTICIPLES, DETERMINERS, MODALS, PREPOSITIONS, PRONOUNS } from "./word-lists";

export interface Around {
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

export function isAuxiliary(item: Item | undefined): boolean {
  const lemma = item?.tag === "verb" ? item.verb?.lemma : undefined;
  return lemma === "be" || lemma === "have" || lemma === "do" || lemma === "get";
}

/** The verb of the group that ends just before, past adverbs: "has not yet [been]". */
export function helper({ items, at }: Around): Item | undefined {
  let i = at - 1;
  while (i >= 0 && items[i]?.tag === "adv") i--;
  return items[i];
}

function tagIng(around: Around): Tag {
  const { before, after, items, at } = around;
  const word = items[at]?.lower ?? "";
  const help = helper(around);
  if (isAuxiliary(help)) return "verb";
  // "Rating agency Corvin downgraded"
  if (!before && /^(?:agency|agencies|company|firm|group|giant|body|board|union)$/.test(after?.lower ?? ""))
    return "noun";
  // "Defending champion Dana Okafor lost"
  if (!before && ROLE_NOUNS.has(after?.lower ?? "") && items[at + 2]?.tag === "name") return "noun";
  if (before?.lower === "as" || /^neighbou?ring$|^surrounding$/.test(word)) return "noun";
  const modified = before?.tag === "det" || before?.tag === "possessive" || before?.tag === "num";
  if (modified) return "noun";
  // "a converted fishing vessel"
  if (
    before?.lower.endsWith("ed") &&
    before.tag === "noun" &&
    items[at - 2]?.tag === "det" &&
    isPlainNoun(after)
  )
    return "noun";
  // "the Halden shipping company", "the Landau banking family": the trade of a named body.
  if (
    before?.tag === "name" &&
    items[at - 2]?.tag === "det" &&
    TRADED.test(after?.lower ?? "") &&
    !/^(?:det|name|num|pron)$/.test(items[at + 2]?.tag ?? "")
  )
    return "noun";
  // "a terminal employing about 90 people"
  // "a bill next month obliging air traffic controllers"
  const past =
    before?.tag === "time" && items[at - 2]?.tag === "noun" && isPlainNoun(after) && !isPlainEventNoun(word);
  const acting = opensNominal(after) || after?.lower === "about" || past;
  if (
    isEventNoun(word) &&
    !acting &&
    (before?.tag === "noun" || before?.tag === "name" || before?.tag === "time")
  )
    return "noun";
  // "in early trading on Friday", "after heavy fighting"
  if (
    !acting &&
    /^(?:early|late|heavy|light|thin|fierce|intense|brief)$/.test(before?.lower ?? "") &&
    items[at - 2]?.tag === "prep"
  )
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

const TRADED =
  /^(?:family|company|group|firm|business|giant|dynasty|empire|agency|house|union|club|concern|arm|unit|chain)$/;

const isPlainNoun = (item: Item | undefined) =>
  item !== undefined &&
  item.tag === "noun" &&
  !DETERMINERS.has(item.lower) &&
  !PREPOSITIONS.has(item.lower) &&
  /^\p{Ll}/u.test(item.text);

/** "the most improbable cup [run]": a determiner opens the phrase. */
function opensWithDet(items: readonly Item[], from: number): boolean {
  let i = from;
  // "a proposed 20% pay cut"
  while (/^(?:noun|num)$/.test(items[i]?.tag ?? "") && i > from - 3) i--;
  return items[i]?.tag === "det";
}

const QUANTIFIERS = /^(?:both|many|several|some|few|most|all|neither|none)$/;

/** "Both resigned on Monday": what follows is no noun that a participle could describe. */
const endsThere = (after: Item | undefined): boolean =>
  after === undefined ||
  /^(?:time|comma|mark|to|conj|pron)$/.test(after.tag) ||
  PREPOSITIONS.has(after.lower);

function tagPast(around: Around): Tag {
  const { before, after, items, at } = around;
  const word = items[at]?.lower ?? "";
  const help = helper(around);
  if (isAuxiliary(help) || help?.tag === "modal") return "verb";
  if (before?.tag === "det" && QUANTIFIERS.test(before.lower) && endsThere(after)) return "verb";
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
  const described = (before?.tag === "noun" || before?.tag === "name") && opensWithDet(items, at - 2);
  // "a tram on a test run left the rails": the verb is still to come.
  const complete =
    after === undefined ||
    after.tag === "comma" ||
    /^(to|in|of|on)$/.test(after.lower) ||
    (/^past/.test(after.verb?.form ?? "") && opensNominal(items[at + 2]));
  if (reading?.lemma === word && described && complete) return "noun";
  const nounAfter =
    after !== undefined &&
    after.tag === "noun" &&
    after.lower !== "that" &&
    !opensNominal(after) &&
    !PREPOSITIONS.has(after.lower) &&
    /^\p{Ll}/u.test(after.text);
  if (ADJECTIVE_PARTICIPLES.has(word) && nounAfter && before?.tag === "noun") return "noun";
  // "suspected smuggled diesel", "14 blacklisted tankers"
  if (
    nounAfter &&
    (before?.tag === "num" || (before?.tag === "noun" && ADJECTIVE_PARTICIPLES.has(before.lower)))
  )
    return "noun";
  return "verb";
}

/** "the boards had": before a helping verb stands a noun. */
const isHelper = (item: Item | undefined) =>
  item !== undefined && (MODALS.has(item.lower) || /^(be|have)$/.test(item.verb?.lemma ?? ""));

/** "whose play-off round [begins]": nothing but the owned noun stands before it. */
function opensWhose({ items, at }: Around): boolean {
  let i = at - 1;
  while (items[i]?.tag === "noun" && i > at - 4) i--;
  return items[i]?.lower === "whose";
}

/** "the company [plans] to": a body or an office, and nothing before it but its article. */
function isActing({ items, at, before }: Around): boolean {
  const noun = before?.lower ?? "";
  const acts = COMPANY_NOUNS.has(noun) || BODY_NOUNS.has(noun) || ROLE_NOUNS.has(noun);
  return acts && items[at - 2]?.tag === "det" && !/^(?:noun|name|prep|verb)$/.test(items[at - 3]?.tag ?? "");
}

const RUNS_OUT =
  /^(?:run|break|walk|pull|fall|die|step|stand|turn|carry|hold)s (?:out|off|up|down|away|apart|on)$/;

function tagThird(around: Around, nouny: boolean): Tag {
  const { before, after } = around;
  const wants = after?.lower === "to" && around.items[around.at + 2]?.verb?.form === "base";
  if (
    before?.tag === "conj" &&
    wants &&
    /^(?:plan|hope|aim|need|want)s$/.test(around.items[around.at]?.lower ?? "")
  )
    return "verb";
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
  // "coastguard volunteers found two": what a past form follows is its subject.
  if (nouny && before.tag === "noun" && /^past/.test(after?.verb?.form ?? "")) return "noun";
  // "Lind, who plays the sheriff, left"
  if (before.tag === "rel" && /^(?:who|which)$/.test(before.lower)) return "verb";
  // "He walks away", "its support runs out"
  if (before.tag === "pron" && /^(?:he|she|it)$/.test(before.lower)) return "verb";
  // "won the seat but now needs two more"
  const goesOn =
    before.tag === "adv" &&
    around.items[around.at - 2]?.tag === "conj" &&
    /^(?:now|still|then|also)$/.test(before.lower);
  if (goesOn && (opensNominal(after) || /^(?:to|at)$/.test(after?.lower ?? ""))) return "verb";
  if (RUNS_OUT.test(`${around.items[around.at]?.lower} ${after?.lower}`)) return "verb";
  if (!nouny)
    return isNominal(before) ||
      before.tag === "rel" ||
      before.tag === "adv" ||
      before.tag === "comma" ||
      before.tag === "that"
      ? "verb"
      : "noun";
  // "Okafor, who leads it, plans to ask"
  if (wants && (before.tag === "comma" || isActing(around))) return "verb";
  // "whose term ends on Friday": the clause needs a verb.
  if (
    before.tag === "noun" &&
    opensWhose(around) &&
    (after?.tag === "time" || PREPOSITIONS.has(after?.lower ?? ""))
  )
    return "verb";
  // "all Halden flights until Monday": several of a kind.
  if (
    before.tag === "name" &&
    /^(?:all|both|several|many|some|most|any)$/.test(around.items[around.at - 2]?.lower ?? "")
  )
    return "noun";
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
  const plural =
    before?.tag === "noun" &&
    (before.lower.endsWith("s") ||
      (around.at === 1 && /^(?:people|police|men|women|children|staff)$/.test(before.lower)));
  // "Campaigners plan to ring the hall": nothing but the plural stands before it.
  const opening = around.at === 1 || /^(?:comma|conj|mark)$/.test(around.items[around.at - 2]?.tag ?? "det");
  const wants =
    after?.lower === "to" && /^(?:plan|hope|aim|need|want)$/.test(around.items[around.at]?.lower ?? "");
  // "Halden and Marwick plan to merge": nothing but two names stands before it.
  const subject = around.items.slice(0, around.at);
  const pair =
    subject.some(({ tag }) => tag === "conj") &&
    subject.every(({ tag, lower }) => /^(?:name|conj|comma)$/.test(tag) || lower === "the");
  if (wants && ((plural && opening) || pair || isManyBefore(around))) return "verb";
  // "members of Aslef walk out on 20 July"
  const beyond = around.items[around.at + 2];
  const dated = beyond === undefined || beyond.tag !== "noun" || PREPOSITIONS.has(beyond.lower);
  const phrasal = /^(?:out|off|away)$/.test(after?.lower ?? "") && dated;
  if (phrasal && (plural || before?.tag === "name")) return "verb";
  // "members meet on 20 May", "drivers who walk out face fines"
  if (plural && opening && !nouny && after?.tag === "time") return "verb";
  if (isFacing(around)) return "verb";
  // "Halden and Marwick disagree over prices": what can be no noun, behind two names
  const joined = before?.tag === "name" && around.items.slice(0, around.at).some(({ tag }) => tag === "conj");
  if (joined && !nouny && (opensNominal(after) || PREPOSITIONS.has(after?.lower ?? ""))) return "verb";
  // "ordered teachers back to their classrooms": who backs something has an object.
  if (around.items[around.at]?.lower === "back" && !opensNominal(after)) return "noun";
  return plural &&
    !nouny &&
    (opensNominal(after) || PREPOSITIONS.has(after?.lower ?? "") || after?.lower === "that")
    ? "verb"
    : "noun";
}

export function tagVerb(around: Around): Tag | undefined {
  const reading = around.items[around.at]?.verb;
  if (!reading) return undefined;
  // "which Judge Ortega had set"
  const { items, at, after } = around;
  if (
    at > 0 &&
    after?.tag === "name" &&
    /^\p{Lu}\p{Ll}/u.test(items[at]?.text ?? "") &&
    ROLE_NOUNS.has(items[at]?.lower ?? "")
  )
    return "noun";
  // "Cross-examining Okafor on Monday, Lind suggested"
  const opens = around.at === 0 && reading.form === "ing" && around.after?.tag === "name";
  if (around.items[around.at]?.lower.includes("-") && reading.form !== "base" && reading.form !== "s")
    return opens ? "verb" : "noun";
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
