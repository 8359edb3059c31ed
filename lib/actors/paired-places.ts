// Bodies of two places: "the Wexcombe and Vale NHS Trust", "Avon and Somerset Police", and their short forms.
//
// Input   a sentence's words
// Output  whether "and" joins the two places of one body, and all such pairs of an article
// Knows   the few kinds of bodies that English names so; no names

import type { Word } from "@/lib/text/words";

const SPAN = 4; // words behind the second place in which the body's noun is looked for

const isCapital = (word: Word | undefined): word is Word => /^\p{Lu}\p{Ll}/u.test(word?.text ?? "");

/** Whether the "and" at the index stands between the two places of a hospital trust or a police force. */
export function isPair(words: readonly Word[], and: number): boolean {
  if (words[and]?.lower !== "and" || !isCapital(words[and - 1]) || !isCapital(words[and + 1])) return false;
  for (let at = and + 2; at < and + 2 + SPAN; at++) {
    const { text = "", lower = "" } = words[at] ?? {};
    if (text === "NHS" || text === "Constabulary") return true;
    // "Devon and Cornwall Police", but "Marwick and Halden police"
    if (text === "Police" || (text === "Fire" && words[at + 1]?.lower === "and")) return at === and + 2;
    if (!/^\p{Lu}/u.test(text) && lower !== "of") return false;
  }
  return false;
}

/** The pairs of an article, lower case: "wexcombe vale". The body may be called by them alone. */
export function pairsOf(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const words of sentences)
    for (let at = 1; at < words.length - 1; at++)
      if (isPair(words, at)) pairs.add(`${words[at - 1]?.lower} ${words[at + 1]?.lower}`);
  return pairs;
}
