// Counts what stands around a name and says that it is a place: "flew to Halden", "the Halden valley", "in Halden".
//
// Input   the words of a sentence and the run that is the name
// Output  points for a place, and for a body where something is held in it
// Knows   prepositions, what they hang on, and the nouns of regions

import type { Word } from "@/lib/text/words";
import { isFamiliarPlace } from "./familiar-places";
import { isRunByDistrict } from "./own-word-signs";
import { isCapital } from "./sentence-reading";

const LOCATIVE = new Set([
  "in",
  "at",
  "near",
  "outside",
  "across",
  "around",
  "inside",
  "throughout",
  "downtown",
  "off",
  "central",
  "above",
  "below",
]);
const DIRECTIONAL = new Set(["from", "to", "toward", "towards", "through", "via", "into", "of"]);
const REGION_WORDS = new Set(
  "plant reactor refinery smelter pipeline oilfield jail prison strip river islands island foothills mountains hills valley suburb suburbs region regions province provinces oblast oblasts county district districts peninsula valley coast area areas republic republics territories border mine colliery quarry dam bridge tunnel reef beach bay wood moor marsh".split(
    " ",
  ),
);

const INQUIRING = /^(?:inquiry|investigation|probe|inquest|audit)$/;
const GOING =
  /^(?:flew|fly|flies|flown|flying|drove|drive|driving|travelled|traveled|travel|travelling|traveling|moved|move|moving|sailed|sailing|walked|marched|returned|fled|fleeing|commuted|deported|extradited|evacuated|bound)$/;

/** "flew to Halden", "bound for Halden", ", from Halden,": where one goes, and where one is from. */
function isGoneTo(words: readonly Word[], from: number): boolean {
  // "flew to the Algarve"
  const at = words[from - 1]?.lower === "the" ? from - 1 : from;
  const preposition = words[at - 1]?.lower ?? "";
  if (!/^(?:to|from|for|towards?|into)$/.test(preposition)) return false;
  const [verb, adverb] = [words[at - 2]?.lower ?? "", words[at - 3]?.lower ?? ""];
  if (preposition === "for") return verb === "bound";
  return (
    GOING.test(verb) ||
    (/^(?:back|home|on|out|away|north|south|east|west)$/.test(verb) && GOING.test(adverb)) ||
    (preposition === "from" && verb === ",")
  );
}

const ADDRESSED =
  /^(?:write|writes|wrote|written|writing|spoke|speaking|spoken|complained|complaint|complaints|apologised|apologized|apology|responded|replied|appealed|sold|sale|leased|lent|loan|donated|awarded|granted|paid|payment|payments|letter|letters|statement|submitted|belonged|belongs|loyal|warning|supplied|supplier|adviser|advisor|consultant|according)$/;
const GIVEN =
  /^(?:gift|gifts|offer|offers|bid|bids|request|loan|loans|donation|donations|letter|complaint|complaints|pressure|order|orders|payment|apology|grant|help|support|criticism|opposition|takeover)$/;

/** "an inquiry into Halden", "a gift of tests from Halden": who is asked about, and who gives, is no direction. */
function isGivenBy(words: readonly Word[], from: number): boolean {
  const preposition = words[from - 1]?.lower ?? "";
  // "wrote to Halden", "a letter to Halden": who is addressed is no direction.
  if (preposition === "to") return ADDRESSED.test(words[from - 2]?.lower ?? "");
  if (preposition === "into") return INQUIRING.test(words[from - 2]?.lower ?? "");
  if (preposition !== "from") return false;
  const of = words[from - 3]?.lower === "of" ? from - 4 : from - 2;
  return GIVEN.test(words[of]?.lower ?? "");
}

/**
 * Points by what stands around the name from `from` to `to`. `inContext` are the points that what it does has given to a body;
 * `ofBody` says that something of a body's follows, "Halden's headquarters".
 */
export function placePoints(
  words: readonly Word[],
  from: number,
  to: number,
  { inContext, ofBody }: { readonly inContext: number; readonly ofBody: boolean },
): { readonly organisation: number; readonly place: number } {
  const name = words.slice(from, to);
  const before = words[from - 1]?.lower ?? "";
  const after = words[to]?.lower ?? "";
  let [organisation, place] = [0, 0];
  if (
    name.length > 1 &&
    /^(?:new|greater|upper|lower|inner|outer|central|mid)$/.test(name[0]?.lower ?? "") &&
    !isRunByDistrict(name)
  )
    place += 3;
  if (
    REGION_WORDS.has(after) ||
    (after === "and" && REGION_WORDS.has(words[to + 2]?.lower ?? "")) ||
    (words[from - 1]?.lower === "and" && REGION_WORDS.has(after))
  )
    place += 3;
  // "Fort Collins, Denver and Pueblo": what is listed with a place is one.
  const listed = (mark: number, other: number) =>
    /^(?:,|and|or)$/.test(words[mark]?.lower ?? "") && isFamiliarPlace(words[other]?.lower ?? "");
  if (listed(to, to + 1) || listed(from - 1, from - 2)) place += 1.5;
  // "Marwick, Ohio": the name after a place and a comma is a place too.
  if (
    words[from - 1]?.text === "," &&
    isCapital(words[from - 2]) &&
    LOCATIVE.has(words[from - 3]?.lower ?? "")
  )
    place += 1;
  // "Garsdale Dynamics, of Lancashire, built it", "the Knoxville-based operator": where a firm sits
  const firmBefore = before === "of" && words[from - 2]?.text === "," && isCapital(words[from - 3]);
  if ((firmBefore && /^(?:,|in|near)$/.test(after)) || /^.{3,}-based$/u.test(name.at(-1)?.lower ?? ""))
    place += 3;
  // "shares in Halden", "a stake in Halden": what is held there is a body.
  if (
    before === "in" &&
    /^(?:shares?|stakes?|stock|investors?|shareholders?|holding)$/.test(words[from - 2]?.lower ?? "")
  )
    organisation += 2;
  // "at Halden's headquarters": not in Halden.
  else if (isGoneTo(words, from)) place += 3;
  else if (/^(?:left|fled|reached|hit|struck|devastated|visited|toured)$/.test(before)) place += 0.5;
  else if (LOCATIVE.has(before) && inContext < 6 && !(ofBody && after === "'s")) place += 2;
  else if (DIRECTIONAL.has(before) && !isGivenBy(words, from)) place += 0.5;
  return { organisation, place };
}
