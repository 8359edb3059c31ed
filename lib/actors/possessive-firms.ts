// Shops and firms that keep the "'s" of their founder in their name: "Marchbank's, the department store chain, collapsed".
//
// Input   the words of an article's sentences
// Output  the words that are such a name with their "'s"
// Knows   what can stand behind an owner: a thing that is owned, and never a comma or a verb

import type { Word } from "@/lib/text/words";
import { BODY_NOUNS, COMPANY_NOUNS } from "./role-words";

const VERB =
  /^(?:has|had|was|were|is|will|would|said|says|did|made|took|went|began|lost|sold|bought|rose|fell|shut|paid|owes|owed|plans)$|[^e]ed$/;
const OFTEN = 2; // times that a verb has to follow, where nothing says what the name is

/** Whether ", the department store chain," stands from the comma on. */
function isDescribed(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.text !== "," || !/^(?:an?|the|once|now)$/.test(words[comma + 1]?.lower ?? ""))
    return false;
  return words
    .slice(comma + 2, comma + 7)
    .some(
      ({ lower, text }) =>
        /^\p{Ll}/u.test(text) &&
        (COMPANY_NOUNS.has(lower) || BODY_NOUNS.has(lower) || /^(?:store|shop|stores|shops)$/.test(lower)),
    );
}

/** The names, as written before the "'s". Linear in the number of words. */
export function possessiveFirms(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const firms = new Set<string>();
  const seen = new Map<string, number>();
  for (const words of sentences)
    for (const [i, word] of words.entries()) {
      const owner = words[i - 1];
      if (!/^['’]s$/.test(word.text) || word.start !== owner?.end || !/^\p{Lu}\p{Ll}{2,}/u.test(owner.text))
        continue;
      if (isDescribed(words, i + 1)) firms.add(owner.text);
      else if (VERB.test(words[i + 1]?.lower ?? "")) {
        const times = (seen.get(owner.text) ?? 0) + 1;
        seen.set(owner.text, times);
        if (times >= OFTEN) firms.add(owner.text);
      }
    }
  return firms;
}
