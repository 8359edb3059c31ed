// Adjectives of states that bring the state into a happening: "Russian officials", "the Norwegian parliament".
//
// Input   one item of a phrase
// Output  a state or one of its bodies added to a collection
// Knows   the noun that the adjective stands before

import { stateOfAdjective } from "@/lib/actors/nationalities";
import { COLLECTIVE_NOUNS, OFFER_NOUNS } from "@/lib/actors/role-words";
import { type Collecting, take, wordSet } from "./collecting";
import { phraseHead } from "./governor";
import { isPlainEventNoun } from "./grammar/event-nouns";
import { bodyCalled } from "./plain-bodies";

/** Bodies that every state has one of: "the Norwegian parliament", where the text names none. */
const STATE_HOUSES = wordSet("parliament congress senate ministry navy army military government");

/** Bodies that act for themselves more than for their state. */
const OWN_BODIES = wordSet("police prosecutors");

/** "Russian officials", "US negotiators": the state behind an adjective and a noun for its people. */
export function takeNationality(collecting: Collecting, at: number): void {
  const { items } = collecting.segment;
  const state = stateOfAdjective(items[at]?.lower ?? "");
  if (!state) return;
  // "American and Chinese officials"
  const joined = items[at + 1]?.tag === "conj" && stateOfAdjective(items[at + 2]?.lower ?? "") !== undefined;
  const head = phraseHead(items, joined ? at + 3 : at + 1);
  const word = items[head]?.lower ?? "";
  if (OWN_BODIES.has(word) && head === at + 1) {
    take(collecting, bodyCalled(`${items[at]?.text} ${word}`));
    return;
  }
  // "Belgian federal police", "a US appeals court": not the state
  if (/^(?:police|prosecutors|court|courts|judge|jury)$/.test(word)) {
    if (word === "police")
      take(
        collecting,
        bodyCalled(
          [`${items[at]?.text}`, ...items.slice(at + 1, head + 1).map(({ lower }) => lower)].join(" "),
        ),
      );
    return;
  }
  if (collecting.struck && head > 0) take(collecting, collecting.known.stateEntity(state));
  const house = STATE_HOUSES.has(word) && !collecting.known.references.discourse.hasKind(word);
  if (head > 0 && (COLLECTIVE_NOUNS.has(word) || OFFER_NOUNS.has(word) || house || isPlainEventNoun(word)))
    take(collecting, collecting.known.stateEntity(state));
}
