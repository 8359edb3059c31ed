// People by whose name a campaign may call itself.
//
// Input   a word
// Output  whether it is for such people
// Knows   plural nouns; what they are for is in name-run.ts

import type { Word } from "@/lib/text/words";

/** Those who join for something: "Mothers for Clean Air". */
const CAMPAIGNERS =
  /^(?:mothers|fathers|parents|doctors|nurses|teachers|lawyers|physicians|scientists|veterans|farmers|students|workers|women|citizens|residents|neighbours|neighbors|families|friends|voters|republicans|democrats|musicians|artists|athletes|academics|patients|taxpayers|mums|dads|moms)$/;
/** Inhabitants, who join for something too: "Oregonians for Flexible Work". */
const INHABITANTS = /^\p{Lu}\p{Ll}{2,}(?:ians|cans|ers|ites|ans)$/u;

/** Whether the word is for people who campaign together. */
export const isCampaigners = (word: Word | undefined): boolean =>
  word !== undefined && (CAMPAIGNERS.test(word.lower) || INHABITANTS.test(word.text));
