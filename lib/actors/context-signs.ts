// Counts the signs of a name's nature in what its sentence says of it: who resigns is a person, who plays away a club.
//
// Input   the words of a sentence and the run that is the name
// Output  points for each nature
// Knows   a few words to either side; the name's own words are for name-signs.ts

import type { Word } from "@/lib/text/words";
import { isGivenName } from "./given-names";

/** Points from the words around a name. */
export interface ContextPoints {
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const AUXILIARIES = set("has had have was is were are been be being will would also later then not never");
const PERSON_VERBS = set(`
  resigned resigns resign retired retires died dies testified testifies pleaded believes believed thinks thought recalled recalls remembers remembered
  laughed laughs smiled smiles wept nodded shrugged lives lived married born arrested jailed imprisoned sentenced convicted acquitted handcuffed
  studied grew knows knew scored sworn appointed elected widowed emailed phoned texted`);
const BODY_VERBS = set(`
  employs employed operates operated owns manufactures posted merged merges acquired acquires trades traded issued supplies recruits
  founded incorporated nationalised nationalized privatised privatized dissolved relegated liquidated delisted`);
const MATCH_NOUNS = set(
  "game match tie draw defeat loss win victory fixture friendly leg opener hiding thrashing drubbing hammering replay semi-final quarter-final",
);
const MATCH_VERBS = set(
  "beat beats beating thrashed thrashing trounced edged outplayed defeated defeating hosted v vs versus",
);
const RESULT_VERBS = set("beat beats drew draws lost won thrashed trounced");
const CLUBS_BEFORE = set(
  "league championship champions strugglers leaders league-leaders rivals visitors hosts newcomers minnows relegation-threatened top-flight second-tier third-tier non-league",
);
const BOUGHT = set("bought buys buying acquired acquires acquiring");
const BOUGHT_NOUNS = set("takeover acquisition purchase merger stake shareholding");
const OWNED_AS = set("unit subsidiary division arm affiliate offshoot");
const PLACE_NOUNS = set(
  "town village city suburb hamlet port resort island district neighbourhood neighborhood settlement borough township municipality",
);

const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? "";
const isCapitalised = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
const isCount = (word: Word | undefined): boolean => word?.kind === "number" && /^\d{1,2}$/.test(word.text);

const EMPLOYS =
  /^(?:suspended|fired|hired|sacked|dismissed|appointed|recalled|signed|sponsored|unveiled|laid|benched)$/;

/** What only players of their own have: "in straight sets". */
const SINGLES = /^(?:sets|seeded|seed|top-seeded|unseeded|tie-break|tiebreak|frames|knockout)$/;

/** "beat Halden 2-1", "Halden 2 Marwick 1", "lost to Halden", "a draw at Halden": a side in a match. */
function playsMatch(words: readonly Word[], from: number, to: number): boolean {
  if (
    isCount(words[to]) &&
    (/^[-–]$/.test(words[to + 1]?.text ?? "") ? isCount(words[to + 2]) : isCapitalised(words[to + 1]))
  )
    return true;
  if (isCount(words[from - 1]) && isCapitalised(words[from - 2]) && isCount(words[to])) return true;
  const [before, prior] = [lowerAt(words, from - 1), lowerAt(words, from - 2)];
  if (MATCH_VERBS.has(before) || CLUBS_BEFORE.has(before)) return true;
  if (/^(?:against|with|over|at|by|to)$/.test(before) && MATCH_NOUNS.has(prior)) return true;
  if (before === "to" && /^(?:lost|lose|losing|fell)$/.test(prior)) return true;
  // "at home to Halden City"
  if (before === "to" && prior === "home" && lowerAt(words, from - 3) === "at") return true;
  if (words[to]?.text === "," && /^(?:winners|champions|holders|runners-up)$/.test(lowerAt(words, to + 1)))
    return true;
  const result = RESULT_VERBS.has(lowerAt(words, to));
  return result && (isCount(words[to + 1]) || /^(?:at|to|with|against)$/.test(lowerAt(words, to + 1)));
}

/** The first word after the name that is no auxiliary or adverb, lower case; at most three are passed over. */
function verbAfter(words: readonly Word[], to: number): string {
  let at = to;
  while (at < to + 3 && (AUXILIARIES.has(lowerAt(words, at)) || /ly$/.test(lowerAt(words, at)))) at++;
  return words[at]?.kind === "word" ? lowerAt(words, at) : "";
}

const FARTHEST_POSSESSIVE = 8; // words

/** "its" or "his" in the clause that the name opens; empty where another name or a mark comes first. */
function ownPronoun(words: readonly Word[], from: number, to: number): "its" | "his" | "" {
  const opener = lowerAt(words, from - 1) === "the" ? from - 2 : from - 1;
  if (lowerAt(words, to) === "'s" || (opener >= 0 && words[opener]?.kind !== "mark")) return "";
  for (let i = to; i < to + FARTHEST_POSSESSIVE; i++) {
    const word = words[i];
    if (word?.kind !== "word" || isCapitalised(word)) return "";
    if (word.lower === "its" || word.lower === "itself") return "its";
    if (/^(?:his|himself|herself)$/.test(word.lower)) return "his";
  }
  return "";
}

/** Verbs of saying, as news has them after or before a name. */
export const SAYING = set(
  "said says told added tweeted wrote testified argued insisted warned announced denied accused claimed acknowledged admitted confirmed explained",
);
const ASSURING = set("promised maintained");
const GOES_ON = set(
  "would had has will could did does may might plans planned expects expected hopes hoped intends intended",
);
const FARTHEST_SAID = 7; // words

/** "Halden said on Monday that it would close": who is "it" in what it says itself is a body, who is "she" a person. */
function saidOfItself(words: readonly Word[], to: number): "it" | "he" | "" {
  const verb = lowerAt(words, to);
  if (!SAYING.has(verb) && !ASSURING.has(verb)) return "";
  for (let i = to + 1; i < to + FARTHEST_SAID; i++) {
    const word = words[i];
    if (!word || (word.kind === "mark" && word.text !== ",")) return "";
    const found = /^(?:it|he|she)$/.exec(word.lower)?.[0];
    // "said it was raining": nobody
    if (found) return !GOES_ON.has(lowerAt(words, i + 1)) ? "" : found === "it" ? "it" : "he";
    if (
      !/^(?:that|on|in|at|last|this|week|month|year|late|early|a|the|statement)$/.test(word.lower) &&
      !isCapitalised(word)
    )
      return "";
  }
  return "";
}

/** What stands in an apposition with an article: ", a unit of", ", a town of". */
function apposed(words: readonly Word[], to: number): "body" | "place" | "" {
  if (words[to]?.text !== "," || !/^(?:an?|the)$/.test(lowerAt(words, to + 1))) return "";
  for (let i = to + 2; i < to + 5; i++) {
    const word = lowerAt(words, i);
    if (OWNED_AS.has(word) && lowerAt(words, i + 1) === "of") return "body";
    const closed =
      words[i + 1]?.kind === "mark" ||
      /^(?:of|in|on|near|about|where|that|with)$/.test(lowerAt(words, i + 1));
    if (PLACE_NOUNS.has(word) && closed) return "place";
  }
  return "";
}

/** "Halden are 12th": a lone name that takes a plural verb is a side or a firm. */
function takesPlural(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  const alone = before === undefined || /^[.:;“"‘]$/.test(before.text);
  return alone && !/s$/.test(lowerAt(words, to - 1)) && /^(?:are|were|have)$/.test(lowerAt(words, to));
}

function isBought(words: readonly Word[], from: number, to: number): boolean {
  const [before, prior] = [lowerAt(words, from - 1), lowerAt(words, from - 2)];
  if (BOUGHT.has(before)) return /^(?:in|for|from|last|,)$/.test(lowerAt(words, to));
  return /^(?:of|with|in)$/.test(before) && BOUGHT_NOUNS.has(prior);
}

/** "filed for bankruptcy protection", "went into administration" */
function isBankrupt(words: readonly Word[], to: number): boolean {
  const said = [to, to + 1, to + 2, to + 3].map((at) => lowerAt(words, at)).join(" ");
  return /^(?:has |had )?(?:filed for|entered|went into) (?:bankruptcy|administration|liquidation|receivership|chapter)\b/.test(
    said,
  );
}

const STAFF = set(
  "analysts economists strategists brokers traders researchers scientists engineers lawyers executives officials workers employees staff",
);
const BASED = set("based headquartered listed");

/** "analysts at Fenwick Lane", "Halden, based in Oslo,": who has staff, or a seat, is a body. */
function hasSeat(words: readonly Word[], from: number, to: number): boolean {
  if (STAFF.has(lowerAt(words, from - 2)) && /^(?:at|with)$/.test(lowerAt(words, from - 1))) return true;
  if (
    /^(?:graduated|graduate|studied|dropout|degree|enrolled)$/.test(lowerAt(words, from - 2)) &&
    /^(?:from|at)$/.test(lowerAt(words, from - 1))
  )
    return true;
  const seat = lowerAt(words, to + 2);
  return words[to]?.text === "," && BASED.has(lowerAt(words, to + 1)) && /^(?:in|at|on|near)$/.test(seat);
}

const FORCES_OF_NATURE =
  /^(?:earthquakes?|quakes?|storms?|hurricanes?|cyclones?|typhoons?|tornado(?:es)?|floods?|wildfires?|tsunamis?|missiles?|rockets?|shells|airstrikes?|tremors?|blizzards?)$/;
const RAVAGES =
  /^(?:hit|struck|rocked|battered|devastated|lashed|shook|swept|flattened|pounded|shelled|besieged)$/;

/** "An earthquake struck Marwick", "missiles hit Marwick": what they strike is a place. */
function isRavaged(words: readonly Word[], from: number): boolean {
  if (!RAVAGES.test(lowerAt(words, from - 1))) return false;
  if (/^(?:shelled|besieged)$/.test(lowerAt(words, from - 1))) return true;
  return words.slice(Math.max(0, from - 5), from - 1).some(({ lower }) => FORCES_OF_NATURE.test(lower));
}

/** Points for the name between `from` and `to` (word indices). */
export function contextPoints(words: readonly Word[], from: number, to: number): ContextPoints {
  let [person, organisation, place] = [0, 0, 0];
  const relative = words[to]?.text === "," ? lowerAt(words, to + 1) : "";
  if (relative === "who") person += 3;
  if (relative === "which") organisation += 1;
  const verb = verbAfter(words, to);
  if (PERSON_VERBS.has(verb)) person += 2;
  // "Dana Okafor founded Halden", but "Halden, founded in 1989"
  const founder = verb === "founded" && !/^(?:in|by|on|as|,)$/.test(lowerAt(words, to + 1));
  if (founder) person += 2;
  else if (BODY_VERBS.has(verb) || isBankrupt(words, to)) organisation += 2;
  const own = ownPronoun(words, from, to);
  if (own === "its") organisation += 1.5;
  if (own === "his") person += 1.5;
  const said = saidOfItself(words, to);
  if (said === "it") organisation += 4;
  if (said === "he") person += 1.5;
  const as = apposed(words, to);
  if (as === "body") organisation += 4;
  if (as === "place") place += 4;
  if (playsMatch(words, from, to)) {
    // "beat Lena Vos in two sets": there people play, and no sides.
    const single = isGivenName(words[from]?.text ?? "") || words.some(({ lower }) => SINGLES.test(lower));
    if (single) person += to - from > 1 ? 2 : 0;
    else organisation += 4;
  }
  if (isBought(words, from, to)) organisation += 2;
  // "Meridian fired him", "joined Meridian": one word that does so, or is joined, is a team's or a firm's
  if (to - from === 1 && !isGivenName(words[from]?.text ?? "")) {
    if (EMPLOYS.test(verb)) organisation += 1;
    if (/^(?:joined|joining|joins)$/.test(lowerAt(words, from - 1))) organisation += 1;
  }
  if (takesPlural(words, from, to)) organisation += 2;
  if (hasSeat(words, from, to)) organisation += 6;
  if (/^(?:founded|co-founded|cofounded)$/.test(lowerAt(words, from - 1))) organisation += 3;
  // "the MP for Marwick"
  if (
    lowerAt(words, from - 1) === "for" &&
    /^(?:mp|mps|msp|td|senator|congressman|congresswoman)$/.test(lowerAt(words, from - 2))
  )
    place += 6;
  if (isRavaged(words, from)) place += 4;
  if (/^(?:visited|toured|visiting|touring)$/.test(lowerAt(words, from - 1)) && to - from === 1) place += 1.5;
  return { person, organisation, place };
}
