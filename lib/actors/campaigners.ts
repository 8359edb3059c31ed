// People by whose name a campaign may call itself.
//
// Input   a word, or the words of a sentence
// Output  whether it is for such people, or opens what they call themselves
// Knows   plural nouns; what they are for is in name-run.ts

import type { Word } from "@/lib/text/words";
import { isCapital } from "./sentence-reading";

/** Those who join for something: "Mothers for Clean Air". */
const CAMPAIGNERS =
  /^(?:mothers|fathers|parents|doctors|nurses|teachers|lawyers|physicians|scientists|veterans|farmers|students|workers|women|citizens|residents|neighbours|neighbors|families|friends|voters|republicans|democrats|musicians|artists|athletes|academics|patients|taxpayers|mums|dads|moms)$/;
/** Inhabitants, who join for something too: "Oregonians for Flexible Work". */
const INHABITANTS = /^\p{Lu}\p{Ll}{2,}(?:ians|cans|ers|ites|ans)$/u;

/** Whether the word is for people who campaign together. */
export const isCampaigners = (word: Word | undefined): boolean =>
  word !== undefined && (CAMPAIGNERS.test(word.lower) || INHABITANTS.test(word.text));

/** Those who stand together for what they went through or hold dear; no members, leaders or supporters of somebody else. */
const STRICKEN =
  /^(?:survivors|victims|voices|daughters|sons|children|descendants|defenders|lovers|keepers|guardians|widows|champions)$/;

const GROUPS = /^(?:group|charity|campaign|organisation|organization|network|nonprofit|alliance)$/;

/** "Survivors of Marwick Abuse, a support group,": a plural that opens a name, which what follows tells to be a group's. */
export function isSelfCalled(words: readonly Word[], at: number): boolean {
  const [first, link] = [words[at], words[at + 1]?.lower ?? ""];
  if (!isCapital(first) || !(CAMPAIGNERS.test(first.lower) || STRICKEN.test(first.lower))) return false;
  let end = at + 2;
  while (end < at + 6 && isCapital(words[end])) end++;
  const told = words[end]?.text === "," && /^an?$/.test(words[end + 1]?.lower ?? "");
  if (!/^(?:of|for|against)$/.test(link) || end === at + 2 || !told) return false;
  return words.slice(end + 2, end + 5).some(({ lower }) => GROUPS.test(lower));
}
