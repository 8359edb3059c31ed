// Tells a verb that only describes the noun before it from the verb of a clause.
//
// Input   tagged items and the place of a past form
// Output  whether it is a description: "an interview published Tuesday by Kommersant"
// Knows   what stands to both sides, up to the next verb

import { helper, isAuxiliary } from "./tag-verbs";
import type { Item } from "./types";
import { isSayingVerb } from "./verbs";

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

const NOMINAL = /^(?:noun|name|det|num|pron|possessive|conj)$/;

/** Index after the noun phrase at `at`, with what is "of" it. */
function pastNominal(items: readonly Item[], at: number): number {
  let i = at;
  while (NOMINAL.test(items[i]?.tag ?? "") || (i > at && items[i]?.lower === "of")) i++;
  return i;
}

/** Whether a comma, a phrase and a verb come after an opening form: then that phrase is the subject. */
function verbAfterNominal(items: readonly Item[]): boolean {
  const comma = items.findIndex(({ tag }) => tag === "comma");
  if (comma <= 0) return false;
  let i = pastNominal(items, comma + 1);
  if (i === comma + 1) return false;
  // "Sacked on Monday, the minister, Dana Okafor, wept"
  if (items[i]?.tag === "comma") {
    const aside = pastNominal(items, i + 1);
    if (aside > i + 1 && items[aside]?.tag === "comma") i = aside + 1;
  }
  while (items[i]?.tag === "adv" || items[i]?.tag === "time") i++;
  return items[i]?.tag === "verb" || items[i]?.tag === "modal" || items[i]?.verb !== undefined;
}

/** Whether the phrase before the verb opens after a comma, a conjunction or the like: then it is a subject, not an object. */
function isFreshSubject(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (
    i >= 0 &&
    (/^(noun|name|det|num|possessive|adv)$/.test(items[i]?.tag ?? "") || items[i]?.lower === "of")
  )
    i--;
  // "when crews walked out in December Congress imposed", "and the next day the agency served": a date closes what stands before it.
  if (items[i]?.tag === "time" && /^(?:prep|verb|conj)$/.test(items[i - 1]?.tag ?? ""))
    return items[i + 1]?.tag === "name" || items[i + 1]?.tag === "det";
  return i < 0 || /^(comma|conj|mark|that|sub|quote)$/.test(items[i]?.tag ?? "");
}

// Verbs that hardly ever lack an object unless they describe what is done.
const DONE_TO = new Set(
  "sign release publish announce issue lodge file seal unveil approve adopt hold broadcast introduce".split(
    " ",
  ),
);

/** "the new deal, signed last month with": after the comma only a date follows, and no object. */
function isDatedDescription(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.tag !== "comma" || !/^(?:noun|name)$/.test(items[at - 2]?.tag ?? "")) return false;
  const time = items[at + 1]?.tag === "prep" ? at + 2 : at + 1;
  if (items[time]?.tag !== "time") return false;
  // "a loan, agreed nine days ago, steadied nerves": the commas close it in, and the verb is still to come.
  const next = items[time + 1]?.tag === "comma" ? items[time + 2] : undefined;
  const closed =
    next?.tag === "modal" ||
    (next?.tag === "verb" && next.verb?.form !== "ing") ||
    next?.verb?.form === "past";
  return closed || DONE_TO.has(items[at]?.verb?.lemma ?? "");
}

/** "in an interview broadcast on Sunday": what follows a preposition and "a" is no subject. */
function followsIndefiniteInPhrase(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (items[i]?.tag === "noun") i--;
  // "a 5-2 opinion"
  if (items[i]?.tag === "num") i--;
  return (
    i < at - 1 &&
    items[i]?.tag === "det" &&
    /^(a|an|his|her|its|their)$/.test(items[i]?.lower ?? "") &&
    items[i - 1]?.tag === "prep"
  );
}

/** "that a museum surrendered": nothing but the clause's subject stands between the relative and its verb. */
function followsRelative(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  // "that Dana Okafor, the transport minister, ordered": between commas, who she is.
  if (items[i]?.tag === "comma") {
    let comma = i - 1;
    while (/^(?:noun|det|num)$/.test(items[comma]?.tag ?? "") && comma > i - 7) comma--;
    if (items[comma]?.tag !== "comma" || comma === i - 1 || items[comma - 1]?.tag !== "name") return false;
    i = comma - 1;
  }
  const last = i;
  while (/^(?:noun|name|det|num)$/.test(items[i]?.tag ?? "") && i > last - 4) i--;
  return i < last && items[i]?.tag === "rel" && items[i]?.lower !== "whose";
}

const ENDS = /^(?:conj|mark|sub|that|quote)$/;
const isFiniteForm = (item: Item | undefined) =>
  item?.tag === "modal" ||
  (item?.tag === "verb" && item.verb?.form !== "ing" && item.verb?.form !== "participle");

/** Verbs behind which a clause stands and hardly ever a noun. */
export const CLAUSAL = /^(?:say|claim|insist|argue|believe|think|hope)$/;

/**
 * "but its talks with Halden collapsed on Monday": from the conjunction or the beginning on nothing else is a verb, and a
 * date or the end of the clause follows.
 */
function isOnlyVerb(items: readonly Item[], at: number): boolean {
  const after = items[at + 1];
  if (after?.tag !== "time" && !(after?.tag === "prep" && items[at + 2]?.tag === "time")) return false;
  let from = at - 1;
  while (from >= 0 && !ENDS.test(items[from]?.tag ?? "")) {
    // "said the talks with Halden collapsed on Monday": "say" has a clause behind it, and no noun.
    if (items[from]?.tag === "verb" && CLAUSAL.test(items[from]?.verb?.lemma ?? "")) break;
    if (/^(?:verb|modal|rel|comma)$/.test(items[from]?.tag ?? "")) return false;
    from--;
  }
  // "Three and a half years": the "and" joins words of one phrase.
  const opens =
    from < 0 ||
    items[from]?.tag !== "conj" ||
    items[from - 1]?.tag === "comma" ||
    items[from - 1]?.tag === "num";
  if (!opens || items[from + 1]?.tag === "prep") return false;
  for (let i = at + 1; i < items.length; i++) {
    if (isFiniteForm(items[i])) return false;
    if (items[i]?.tag === "rel" || items[i]?.tag === "sub") return true;
  }
  return true;
}

/** "A poll published last week put her ahead": between the form and the verb of the clause stands only a date. */
function isDatedBeforeVerb(items: readonly Item[], at: number): boolean {
  const time = items[at + 1]?.tag === "prep" ? at + 2 : at + 1;
  const noun = items[at - 1]?.tag === "noun" && items[at - 2]?.tag === "det";
  const verb = items[time + 1];
  const past = verb?.tag === "verb" && /^past/.test(verb.verb?.form ?? "");
  return noun && items[time]?.tag === "time" && past && !isSayingVerb(items[at]?.verb?.lemma ?? "");
}

/** "screwed the gate shut": between the verb before and the form stands nothing but that verb's object. */
function isShut(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== "shut") return false;
  let i = at - 1;
  while (items[i]?.tag === "noun" && i > at - 4) i--;
  return i < at - 1 && items[i]?.tag === "det" && items[i - 1]?.tag === "verb";
}

const PAPERS =
  /^(?:video|letter|statement|memo|email|e-mail|note|report|post|message|interview|article|book|paper|study|ruling|opinion|order|speech|filing)$/;

/** "In a video for employees posted on Monday, Okafor apologised": what opens the sentence is described, and another acts. */
function isInPaper(items: readonly Item[], at: number): boolean {
  if (!/^(?:in|through)$/.test(items[0]?.lower ?? "") || at < 4 || at > 10) return false;
  const opening = items.slice(1, at);
  if (
    !opening.some(({ lower }) => PAPERS.test(lower)) ||
    opening.some(({ tag }) => tag === "comma" || tag === "verb")
  )
    return false;
  const comma = items.findIndex(({ tag }, i) => i > at && tag === "comma");
  return comma > 0 && items.slice(comma + 1).some(({ tag, verb }) => tag === "verb" && verb?.form !== "ing");
}

/** A bare past form after a noun that only describes it: "an interview published Tuesday by Kommersant". */
export function isReducedAt(items: readonly Item[], at: number, finiteSeen: boolean): boolean {
  const item = items[at];
  const form = item?.verb?.form;
  if (form !== "past-or-participle" && form !== "participle") return false;
  // "The authority, which opened an inquiry, had been due": never a description.
  if (item?.verb?.lemma === "have") return false;
  const before = items[at - 1];
  if (isInPaper(items, at)) return true;
  // "Founded in 1887 by workers, the club won": nothing stands before it that could be its subject.
  if (at === 0 && verbAfterNominal(items)) return true;
  if (isAuxiliary(helper({ items, at, before, after: undefined }))) return false;
  // "screwed the gate shut": how it was then.
  if (finiteSeen && isShut(items, at)) return true;
  let next = at + 1;
  while (items[next]?.tag === "adv" || items[next]?.tag === "time") next++;
  // "Okafor, who led the team, said by telephone": words are seldom said by someone, but often by letter.
  // "voted by 17 to 13", "survived by a margin of three": by how many, and nobody's doing.
  const counted =
    !(finiteSeen && before?.tag === "conj") &&
    (items[next + 1]?.tag === "num" || /^(?:margin|majority)$/.test(items[next + 2]?.lower ?? ""));
  if (items[next]?.lower === "by" && !counted) return item?.verb?.lemma !== "say";
  if (before?.tag === "comma" && followsRelative(items, at)) return false;
  // "The authority, a regulator, traced it to a valve": what is done to something has no object.
  if (/^(?:it|him|them)$/.test(items[at + 1]?.lower ?? "")) return false;
  if (before?.tag === "comma" && !finiteSeen && verbAfterComma(items, at)) return true;
  if (form === "participle" || (finiteSeen && isDatedDescription(items, at))) return true;
  if (before?.tag === "pron" || before?.tag === "rel") return false;
  // "spent the spring locked down"
  if (before?.tag === "time" && items[at - 2]?.verb?.lemma === "spend") return true;
  if (isDatedBeforeVerb(items, at)) return true;
  if (isOnlyVerb(items, at)) return false;
  // "a tram on a test run left the rails": with an object, and no other verb.
  const acts = !finiteSeen && items[at + 1]?.lower === "the" && !items.slice(at + 1).some(isFiniteForm);
  if (!acts && followsIndefiniteInPhrase(items, at)) return true;
  if (isSayingVerb(item?.verb?.lemma ?? "")) return false;
  // Two phrases side by side are a description without "that": "the peninsula Russia seized".
  if (finiteSeen && before?.tag === "name" && items[at - 2]?.tag === "noun") return false;
  if (finiteSeen && (before?.tag === "noun" || before?.tag === "name")) return !isFreshSubject(items, at);
  if (followsRelative(items, at)) return false;
  for (let i = at + 1; i < items.length; i++) {
    const other = items[i];
    if (
      !other ||
      other.tag === "comma" ||
      other.tag === "mark" ||
      other.tag === "conj" ||
      other.tag === "rel" ||
      // "led 20,000 people in what many called a triumph"
      other.lower === "what" ||
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
    if (
      lemma &&
      other.verb?.form === "past-or-participle" &&
      items[i - 1]?.tag !== "name" &&
      !isShut(items, i)
    )
      return !isAuxiliary(items[i - 1]);
  }
  return false;
}
