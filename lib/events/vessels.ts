// Ships that an article calls "she".
//
// Input   the segments of an article in their order
// Output  what the article calls the ship: "the ferry"; empty where it speaks of none as "she"
// Knows   words that only ships have or suffer; no names

import type { Clause, Item, Segment } from "./grammar/types";

const SHIP =
  /^(?:ship|vessel|ferry|tanker|freighter|trawler|carrier|liner|yacht|barge|boat|steamer|schooner|frigate|destroyer|submarine|tug|coaster|cutter|lifeboat|dredger)$/;
const PART =
  /^(?:hull|bow|bows|stern|keel|bridge|draught|superstructure|ramp|tonnage|funnel|rudder|propeller|holds|classification|registry)$/;
const DONE_TO_SHIPS = new Set(
  "build deliver launch convert refit scrap tow moor berth reflag scuttle refloat recommission decommission".split(
    " ",
  ),
);

/** "her hull", "her class society", "she was launched": whether the segment has what only a ship has. */
function speaksOfShip({ items, clauses }: Segment): boolean {
  const owned = items.some(({ lower }, i) => {
    const thing = items[i + 1]?.lower ?? "";
    return lower === "her" && (PART.test(thing) || (thing === "class" && items[i + 2]?.lower === "society"));
  });
  return owned || clauses.some((clause) => isDoneToShip(items, clause));
}

const isDoneToShip = (items: readonly Item[], { passive, lemma, verbFrom }: Clause) =>
  passive && DONE_TO_SHIPS.has(lemma) && items[verbFrom - 1]?.lower === "she";

/** What an article calls its ship; its state moves on sentence by sentence. */
export class Vessel {
  private words = "";
  private isShe = false;

  /** Takes in a segment, before its pronouns are asked about. */
  see(segment: Segment): void {
    for (const [at, { tag, lower, text }] of segment.items.entries()) {
      if (tag !== "noun" || !SHIP.test(lower)) continue;
      if (this.words === "" || segment.items[at - 1]?.lower === "the") this.words = `the ${text}`;
    }
    if (this.words !== "" && !this.isShe) this.isShe = speaksOfShip(segment);
  }

  /** What "she" and "her" mean where they mean no woman: "the ship"; empty where the article has no such ship. */
  get meant(): string {
    return this.isShe ? this.words : "";
  }
}
