// Bodies of two places: "the Wexcombe and Vale NHS Trust", "Avon and Somerset Police", and their short forms.
//
// Input   a sentence's words
// Output  whether "and" joins the two places of one body, and all such pairs of an article
// Knows   the few kinds of bodies that English names so, and which words an article never parts; no names

import type { Word } from "@/lib/text/words";
import { isCalendarWord } from "./common-words";
import { isGivenName } from "./given-names";

const SPAN = 4; // words behind the second place in which the body's noun is looked for

const OFTEN = 3; // times in an article that two words have to stand together, and neither without the other

const isCapital = (word: Word | undefined): word is Word => /^\p{Lu}\p{Ll}/u.test(word?.text ?? "");

/** Whether the "and" at the index stands between the two places of a hospital trust or a police force. */
export function isPair(words: readonly Word[], and: number): boolean {
  if (words[and]?.lower !== "and" || !isCapital(words[and - 1]) || !isCapital(words[and + 1])) return false;
  for (let at = and + 2; at < and + 2 + SPAN; at++) {
    const { text = "", lower = "" } = words[at] ?? {};
    if (text === "NHS" || text === "Constabulary") return true;
    // "Calder and Wray LLP"
    if (at === and + 2 && /^(?:plc|PLC|Ltd\.?|Inc\.?|LLP|LLC|Solicitors)$/.test(text)) return true;
    // "Devon and Cornwall Police", but "Marwick and Halden police"
    if (text === "Police" || (text === "Fire" && words[at + 1]?.lower === "and")) return at === and + 2;
    if (!/^\p{Lu}/u.test(text) && lower !== "of") return false;
  }
  return false;
}

/** The pairs of an article, lower case: "wexcombe vale". The body may be called by them alone. */
export function pairsOf(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  const together = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const words of sentences)
    for (const [at, word] of words.entries()) {
      if (isCapital(word)) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
      if (isPair(words, at)) pairs.add(`${words[at - 1]?.lower} ${words[at + 1]?.lower}`);
      const [first, second] = [words[at - 1], words[at + 1]];
      if (word.lower !== "and" || !isCapital(first) || !isCapital(second)) continue;
      if (isGivenName(first.text) || isGivenName(second.text) || isCalendarWord(second.lower)) continue;
      const both = `${first.text} ${second.text}`;
      together.set(both, (together.get(both) ?? 0) + 1);
    }
  // "Vale and Harrow" again and again, and neither of them ever alone
  for (const [both, count] of together) {
    const [first = "", second = ""] = both.split(" ");
    if (count >= OFTEN && counts.get(first) === count && counts.get(second) === count)
      pairs.add(both.toLowerCase());
  }
  return pairs;
}
