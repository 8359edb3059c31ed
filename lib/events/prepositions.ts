// Which prepositions bring whoever stands behind them into a happening: "with Okafor" does, "despite Okafor" does not.
//
// Input   the items of a segment, the place behind a preposition, the clause
// Output  whether it takes part, and the noun on which the preposition hangs
// Knows   the words around one preposition; no names

import { COLLECTIVE_NOUNS, OFFER_NOUNS, OWNED_NOUNS, ROLE_NOUNS } from "@/lib/actors/role-words";
import { singular } from "./body-kinds";
import { ATTACKS, type Collecting, wordSet } from "./collecting";
import { phraseStart } from "./governor";
import { isEventNoun, isPlainEventNoun } from "./grammar/event-nouns";
import type { Clause, Item } from "./grammar/types";
import { lemmaOf } from "./grammar/verbs";

const TAKES_PART = wordSet("with by against between and alongside");
const PATIENT = wordSet("of on against into upon for");
const ADDRESSING = wordSet(
  "tell speak talk give send sell hand transfer agree submit report write pay award return apologise apologize offer present lose propose donate appeal deliver go",
);

/** "appeared before a Senate subcommittee" */
export const appears = (clause: Clause | undefined, preposition: string) =>
  preposition === "before" && /^(?:appear|testify|stand)$/.test(clause?.lemma ?? "");

const TAKEN_FROM = wordSet(
  "seize take annex win buy receive steal capture withdraw acquire obtain borrow demand split wrest strip join sign recruit hire poach",
);
/** What comes from someone who gives or sends it. */
const GIVEN = wordSet(
  "loan present gift donation letter offer bid grant order aid support warning message email call complaint request apology payment invitation donor reply approach pressure criticism",
);

/** What somebody has made, and long ago. */
export const WORKS = wordSet(
  "painting portrait picture sculpture drawing print canvas landscape novel book play poem song symphony opera film photograph statue work",
);

/** What is granted to somebody and taken away again. */
export const GRANTED = wordSet(
  "doctorate degree licence license permit certificate registration passport citizenship accreditation knighthood title charter",
);

/** Houses in which something takes place. */
export const VENUES =
  /\b(?:Court|Hospital|Hotel|Station|Airport|Medical Cent(?:er|re)|Clinic|Infirmary|Church|Cathedral|Chapel|Abbey|Theatre|Stadium|School|High|Hall|Armory|Theater|Courthouse|Library|Arena)\b/;
const OCCASIONS = wordSet(
  "hearing meeting event ceremony conference match game speech interview trial funeral party service session concert festival",
);

export const MATCHES = wordSet(
  "match game final tie draw defeat loss win victory thrashing hiding rout friendly fixture semi-final semifinal qualifier return clash derby",
);
const STAFF =
  /^(?:analysts|economists|strategists|researchers|scientists|astronomers|colleagues|officials|executives|engineers)$/;
/** Whether what stands after the preposition takes part. */
export function acceptsAfter(
  { segment: { items } }: Collecting,
  preposition: string,
  at: number,
  clause: Clause | undefined,
): boolean {
  const lemma = clause?.lemma ?? "";
  if (preposition === "from" && TAKEN_FROM.has(lemma)) return true;
  const noun = nounOver(items, at);
  if (isPastOffice(items, at, preposition)) return false;
  // "walked out of Halden United", "dropped out of the Halden Group"
  if (preposition === "of" && LEAVING.test(lemma) && items[phraseStart(items, at) - 2]?.lower === "out")
    return true;
  // "a painting by Okafor was sold": who made the work does nothing now.
  if (preposition === "by" && WORKS.has(singular(noun)) && !clause?.passive) return false;
  if (preposition === "by" && isShownTo(items, at)) return false;
  if (TAKES_PART.has(preposition) || appears(clause, preposition)) return true;
  // "spent two hours before the Transport Committee"
  if (
    preposition === "before" &&
    /(?:Committee|Subcommittee|Court|Tribunal|Panel|Commission|Inquiry)$/.test(items[at]?.text ?? "")
  )
    return true;
  // "will call on the governor", "took a stake in Halden"
  if (preposition === "on" && /^(?:call|operate|spy|prey)$/.test(lemma)) return true;
  // "ruled against Halden", "found for Okafor"
  if (/^(?:for|against)$/.test(preposition) && /^(?:rule|find|decide|vote)$/.test(lemma)) return true;
  // "cut its outlook on the district", "a ban on Halden"
  if (preposition === "on" && /^(?:outlook|rating|fine|ban|tariff|pressure|verdict)s?$/.test(noun))
    return true;
  if (preposition === "in" && /^(?:stake|shareholding|trading)s?$/.test(noun)) return true;
  // "trained under Okafor"
  if (preposition === "under" && /^(?:train|play|serve|study|work)$/.test(lemma)) return true;
  // "a statement issued through the Players' Association"
  if (preposition === "through" && /^(?:issue|release)$/.test(lemma)) return true;
  // "an inquiry into Halden"
  if (preposition === "into" && /^(?:inquiry|investigation|probe)$/.test(noun)) return true;
  if (preposition === "from") return GIVEN.has(singular(noun));
  if (preposition === "of" && isOneOf(items, at)) return true;
  // "Members of Parliament on the Health Committee", "lawmakers on the Budget Committee"
  if (
    preposition === "on" &&
    /(?:committee|Board|Panel|Council|Commission)$/i.test(items[at]?.text ?? "") &&
    /^(?:members?|mps|lawmakers|legislators|senators|parliament|republicans|democrats|commissioners|peers)$/.test(
      noun,
    )
  )
    return true;
  // "agreed to sell 88% of Halden"
  if (
    preposition === "of" &&
    /(?:%|^per cent|^percent)$/.test(items[phraseStart(items, at) - 2]?.lower ?? "")
  )
    return /^(?:sell|buy|acquire|own|hold|purchase|take|control|bid)$/.test(lemma);
  if (isStaff(items, at, preposition)) return true;
  // "the inquiry under Okafor", "an outbreak at Marwick University"
  if (preposition === "under")
    return /^(?:inquiry|panel|commission|board|team|government|investigation)$/.test(noun);
  // "a draw at Marwick United", "analysts at Halden"
  if (preposition === "at" && (MATCHES.has(noun) || STAFF.test(noun) || /^(?:win|lose|draw)$/.test(lemma)))
    return true;
  // "has worked at Halden since 2012", "studied at Marwick University"
  if (preposition === "at" && /^(?:work|study|teach|train|enrol|enroll)$/.test(lemma) && noun === "")
    return true;
  // "a 2-1 win over Halden Rovers"
  if (preposition === "over" && /^(?:win|victory|triumph|lead)$/.test(noun)) return true;
  if (preposition === "at")
    return isPlainEventNoun(noun) && !OCCASIONS.has(lemmaOf(noun)) && !VENUES.test(items[at]?.text ?? "");
  if (preposition === "to")
    return ADDRESSING.has(lemma) || /^(talk|apology|letter|offer|payment|statement|loan)s?$/.test(noun);
  if (!PATIENT.has(preposition)) return false;
  if (preposition === "of" && ATTACKS.has(lemma)) return true;
  if (preposition === "of")
    return (
      isEventNoun(noun) ||
      ROLE_NOUNS.has(noun) ||
      OFFER_NOUNS.has(noun) ||
      OWNED_NOUNS.has(noun) ||
      GRANTED.has(noun) ||
      COLLECTIVE_NOUNS.has(noun) ||
      /^(members?|deputies|officers|agents|residents|thousands|hundreds|dozens|help|support|backing)$/.test(
        noun,
      ) ||
      // "the executive committee of Halden United", but not one of parliament, which acts for itself
      (ORGANS_OF.test(noun) && !HOUSES.test(items[at]?.text ?? "")) ||
      /^(control|ownership|possession|charge|management|owner|owners|sale|purchase)$/.test(noun) ||
      (/s$/.test(noun) && ROLE_NOUNS.has(noun.slice(0, -1))) ||
      /^(accuse|dispose|rid|consist|strip|convict|acquit)$/.test(lemma)
    );
  if (
    preposition === "for" &&
    /^(lawyer|attorney|spokesman|spokeswoman|spokesperson|counsel|solicitor)s?$/.test(noun)
  )
    return true;
  // "a vigil for Grace Lind"
  if (preposition === "for" && /^(?:vigil|memorial|funeral|tribute|run|requiem|wake|party)$/.test(noun))
    return true;
  if (preposition === "for" && /^(?:support|funding|backing|bid|offer|grant|aid|contract)s?$/.test(noun))
    return true;
  if (preposition === "for") return /^(charge|blame|praise|sign|trial|play|bid)$/.test(lemma);
  return ATTACKS.has(noun.replace(/s$/, "")) || ATTACKS.has(noun) || ATTACKS.has(lemma);
}

const ORGANS_OF =
  /^(?:committee|subcommittee|board|council|branch|chapter|wing|division|faction|leadership)$/;
const HOUSES = /parliament|congress|senate|assembly|commons|legislature|lords/i;

const LEAVING = /^(?:walk|drop|pull|crash|storm|buy|force)$/;

/** "a former treasurer of Halden", "once an engineer with Halden": a body that somebody served before. */
function isPastOffice(items: readonly Item[], at: number, preposition: string): boolean {
  if (!/^(?:of|at|with)$/.test(preposition)) return false;
  const role = phraseStart(items, at) - 2;
  if (items[role]?.tag !== "noun" || !ROLE_NOUNS.has(items[role]?.lower ?? "")) return false;
  const start = phraseStart(items, role);
  const once = /^(?:once|formerly|previously)$/.test(items[start - 1]?.lower ?? "");
  const former = items.slice(start, role).some(({ lower }) => /^(?:former|ex|erstwhile)$/.test(lower));
  return /^an?$/.test(items[start]?.lower ?? "") && (once || former);
}

const PAPERS =
  /^(?:letter|document|e-?mail|memo|memorandum|filing|report|copy|draft|record|note|message|minutes|transcript|account|file|paper|statement)s?$/;

/** "a letter seen by the Courier": whoever was shown a paper only tells of it. */
function isShownTo(items: readonly Item[], at: number): boolean {
  const start = phraseStart(items, at);
  if (!/^(?:seen|obtained|reviewed|viewed)$/.test(items[start - 2]?.lower ?? "")) return false;
  // "in a memo to staff, seen by the Courier"
  return items[start - 3]?.tag === "comma" || PAPERS.test(items[start - 3]?.lower ?? "");
}

const CREWS =
  /^(?:men|women|people|teams?|workers|officers|crews?|divers|specialists|experts|investigators|inspectors|surveyors|volunteers|gunmen|militants|rebels|soldiers|troops|guerrillas|lawyers|representatives)$/;

const TRADES = /^\p{Ll}{3,}(?:[eo]rs|ists|ians|ants|ents)$/u;

/** "Allison Crewe of the Agency", "divers from the navy": a person's name or a trade, and the body for which they act. */
function isStaff(items: readonly Item[], at: number, preposition: string): boolean {
  const start = phraseStart(items, at);
  const trade = items[start - 2]?.lower ?? "";
  if (preposition === "from" && (CREWS.test(trade) || STAFF.test(trade) || TRADES.test(trade))) return true;
  return preposition === "of" && items[start - 2]?.tag === "name";
}

/** Whether the phrase at `at` follows "one of": "one of Canada's oldest universities". */
function isOneOf(items: readonly Item[], at: number): boolean {
  const start = phraseStart(items, at);
  return items[start - 1]?.lower === "of" && items[start - 2]?.lower === "one";
}

/** The noun on which the preposition before `at` hangs; empty where it hangs on a verb. */
export function nounOver(items: readonly Item[], at: number): string {
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    if (items[i]?.tag !== "prep") continue;
    const over = items[i - 1]?.tag === "time" ? items[i - 2] : items[i - 1];
    return over?.tag === "noun" ? over.lower : "";
  }
  return "";
}
