// Words that belong to a name although they are written small: "Harrow police", "the Landau family", "Tom Ashe junior", "Halden plc".
//
// Input   a sentence's words, and the end of the run of capitals found so far
// Output  how many words more belong to the name
// Knows   one sentence; vocabulary, no names

import type { Word } from "@/lib/text/words";
import { ORGANISATION_WORDS, PLACE_WORDS } from "./role-words";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Owners of bodies that take "'s": "the Women's Institute", "King's College". */
const OWNERS = set(
  "fishermen seamen firemen policemen women men children people king queen sheriff attorney governor mayor coroner prosecutor general marshal examiner comptroller treasurer",
);
const PEOPLE =
  /(?:ers|ors|ists|ees|ants|ents|ians|families|relatives|nurses|friends|widows|victims|veterans)$/;
const PLAIN_BODIES = set("police council subcommittee");
/** Nouns that a plain body only describes: "Harrow police station", "Harrow council tax". */
const PREMISES = set(`
  station stations car cars custody headquarters van vans dog dogs bail helicopter boat cordon tape line
  tax house houses estate estates seat seats chamber meeting`);

const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? "";

/** "the Harrow Supporters' Trust", "St John's College": how many words join an owner before `end` with its body; 0 where none does. */
export function ownedBody(words: readonly Word[], end: number): number {
  const [owner, mark, body] = [words[end - 1], words[end], words[end + 1]];
  if (!owner || !mark || !/^['’]s?$/.test(mark.text) || mark.start !== owner.end) return 0;
  if (!body || !/^\p{Lu}/u.test(body.text)) return 0;
  const saint = /^(?:st\.?|saint)$/.test(lowerAt(words, end - 2));
  if (saint && mark.text.length > 1 && PLACE_WORDS.has(body.lower)) return 2;
  // "the People's Renewal Party", "the National Women's Law Center"
  if (OWNERS.has(owner.lower) && endsBody(words, end + 1)) return 2;
  // "the Pensioners' Action Group"
  if (mark.text.length === 1 && PEOPLE.test(owner.lower) && endsBody(words, end + 1)) return 2;
  if (!ORGANISATION_WORDS.has(body.lower)) return 0;
  if (mark.text.length === 1) return /s$/.test(owner.lower) ? 2 : 0;
  return saint || OWNERS.has(owner.lower) ? 2 : 0;
}

/** Whether the capitals from `at` on, three at most, end with a word for a body. */
export function endsBody(words: readonly Word[], at: number): boolean {
  let end = at;
  while (end < at + 3 && /^\p{Lu}/u.test(words[end]?.text ?? "")) end++;
  return ORGANISATION_WORDS.has(lowerAt(words, end - 1));
}

/** "plc" after a company and "junior" after a full name: 1, else 0. `at` and `end` bound the run. */
export function tailLength(words: readonly Word[], at: number, end: number): number {
  const next = words[end]?.text ?? "";
  if (next === "plc") return 1;
  // "Tom Ashe junior said" but not "Tom Ashe junior school".
  const closed =
    words[end + 1]?.kind !== "word" ||
    /^(?:who|whose|and|was|is|had|has|said)$/.test(lowerAt(words, end + 1));
  return /^(?:junior|senior)$/.test(next) && end - at > 1 && closed ? 1 : 0;
}

/** "the Carducci primary school", "Harrow hospital": how many small words name what kind of house it is; 0 where none does. */
export function houseLength(words: readonly Word[], from: number, end: number): number {
  if (ORGANISATION_WORDS.has(lowerAt(words, end - 1)) || PLACE_WORDS.has(lowerAt(words, end - 1))) return 0;
  // "Mid Teme district council"
  if (
    /^(?:district|county|city|borough|town|parish)$/.test(words[end]?.text ?? "") &&
    words[end + 1]?.text === "council" &&
    end - from < 4
  )
    return PREMISES.has(lowerAt(words, end + 2)) ? 0 : 2;
  if (words[from - 1]?.lower !== "the") return 0;
  const graded = /^(?:primary|secondary|elementary|middle|high|grammar|nursery|boarding)$/.test(
    lowerAt(words, end),
  );
  return words[end + (graded ? 1 : 0)]?.text === "school" && end - from < 3 ? (graded ? 2 : 1) : 0;
}

const PARTIES =
  /^(?:left|labour|labor|green|conservative|republican|democratic|reform|socialist|communist|liberal|national|centre|people's|pirate|workers)$/;

/** Whether the small word at `end` is the last of a body's name: "Harrow police", "a Senate subcommittee", "the Glazer family". */
export function endsWithPlainBody(words: readonly Word[], from: number, end: number): boolean {
  const next = words[end];
  const length = end - from;
  if (!next || (ORGANISATION_WORDS.has(lowerAt(words, end - 1)) && length > 1)) return false;
  // "the BICEP2 collaboration": researchers who sign as one.
  if (next.lower === "collaboration" && length < 3 && lowerAt(words, from - 1) === "the") return true;
  if (next.lower === "family" && length === 1 && lowerAt(words, from - 1) === "the") return true;
  // "the Left party"
  if (next.text === "party" && length === 1 && PARTIES.test(lowerAt(words, end - 1)))
    return lowerAt(words, from - 1) === "the";
  const plain = next.text === next.lower && PLAIN_BODIES.has(next.lower);
  return plain && !PREMISES.has(lowerAt(words, end + 1));
}
