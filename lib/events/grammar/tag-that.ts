// Settles what a "that" is: the opener of a clause that is told, of one that describes, or a determiner.
//
// Input   an item with its neighbours; those to the left are tagged, those to the right are not
// Output  "that", "rel" or "det"
// Knows   what stands to both sides

import type { Around } from "./tag-verbs";
import type { Item, Tag } from "./types";
import { isSayingVerb } from "./verbs";
import { DETERMINERS, HOLDING, PREPOSITIONS, PRONOUNS } from "./word-lists";

/** "a walkout on Friday | that grounded all flights": a noun before the date, which is told nothing, and a past form with its object. */
function describesPast(items: readonly Item[], at: number): boolean {
  const noun = items[at - 2]?.tag === "prep" ? at - 3 : at - 2;
  if (items[noun]?.tag !== "noun" || !/^past/.test(items[at + 1]?.verb?.form ?? "")) return false;
  const object = items[at + 2];
  const acts = object?.tag === "num" || object?.tag === "name" || DETERMINERS.has(object?.lower ?? "");
  let opener = noun - 1;
  while (/^(?:noun|num|name|possessive)$/.test(items[opener]?.tag ?? "") && opener > noun - 5) opener--;
  return acts && items[opener]?.tag === "det" && !isSayingVerb(items[opener - 1]?.verb?.lemma ?? "");
}

/** The part that the "that" at the place plays. */
export function tagThat(around: Around): Tag {
  const { items, at, before, after } = around;
  // "said that the bill rises and that debt will peak"
  if (before?.tag === "conj" && items.slice(Math.max(0, at - 20), at).some(({ tag }) => tag === "that"))
    return "that";
  // "would fight it and that its chief would travel": no determiner stands before another.
  if (before?.tag === "conj" && (DETERMINERS.has(after?.lower ?? "") || PRONOUNS.has(after?.lower ?? "")))
    return "that";
  // "declined to repeat that yesterday": nothing follows that could be told.
  if (
    before?.tag === "verb" &&
    after?.tag === "time" &&
    /^(?:mark|comma)$/.test(items[at + 2]?.tag ?? "mark")
  )
    return "pron";
  // "A picture that a museum gave back": nothing has been said before, so nothing is said by it.
  const opens =
    (before?.tag === "name" ||
      (before?.tag === "noun" &&
        (!before.verb || items[at - 2]?.tag === "det") &&
        !HOLDING.has(before.lower))) &&
    after?.tag !== "comma";
  if (opens && at < 9 && !items.slice(0, at).some(({ tag }) => tag === "verb" || tag === "modal"))
    return "rel";
  // "a walkout last Thursday that grounded 412 flights": the date stands between the noun and what it did.
  if (before?.tag === "time" && describesPast(items, at)) return "rel";
  if (before?.tag === "noun" || before?.tag === "name")
    return after?.verb && after.verb.form !== "base" ? "rel" : "that";
  // "defended that decision and said": one word between it and the end of the phrase.
  const ends = items[at + 2];
  // "approved that plan on Monday, saying"
  const dated =
    ends?.tag === "time" || (ends && PREPOSITIONS.has(ends.lower) && items[at + 3]?.tag === "time");
  const object =
    before?.tag === "verb" &&
    !isSayingVerb(before.verb?.lemma ?? "") &&
    /^\p{Ll}/u.test(after?.text ?? "") &&
    (!after?.verb || (dated && after.verb.nouny && after.verb.form === "base"));
  if (object && (!ends || dated || /^(?:comma|mark)$/.test(ends.tag) || ends.lower === "and")) return "det";
  if (before?.tag === "verb" || before?.tag === "adv" || before?.tag === "time" || before?.tag === "pron")
    return "that";
  // "told investors, alongside the results, that she stayed"
  if (before?.tag === "comma" && after && (PRONOUNS.has(after.lower) || DETERMINERS.has(after.lower)))
    return "that";
  return after && /^\p{Ll}/u.test(after.text) && !after.verb ? "det" : "that";
}
