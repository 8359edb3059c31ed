// By which of its words a story calls a name again: persons by the last, bodies by the first.
//
// Input   the groups of a story's names
// Output  points added to the fuller names
// Knows   counts of words; no sentence

import { isGivenName } from "./given-names";
import { bare, coreOf, type Group } from "./name-groups";
import { ORGANISATION_WORDS } from "./role-words";

const OFTEN = 2; // times that a word stands alone before it tells anything
const POINTS = 4;

const WEAK = 1.6; // points of a person for each time, which words of saying alone come to

/** Names of bodies without their last word, where that says what they are: "Blue Fork" of "Blue Fork Power". */
function stemsOf(groups: ReadonlyMap<string, Group>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { words, organisation, person } of groups.values()) {
    const core = coreOf(words);
    if (core.length > 2 && (ORGANISATION_WORDS.has(bare(core.at(-1) ?? "")) || organisation > person + 2))
      stems.add(core.slice(0, -1).map(bare).join(" "));
  }
  return stems;
}

/** "Otolith Audio", later "Otolith", is a body; "Dana Okafor", later "Okafor", a person. Adds to the groups' points. */
export function markCalled(groups: ReadonlyMap<string, Group>): void {
  const alone = (word: string): Group | undefined => groups.get(bare(word));
  const stems = stemsOf(groups);
  for (const [key, group] of groups) {
    const words = coreOf(group.words);
    const weak = group.person < WEAK * group.count && !isGivenName(words[0] ?? "");
    if (words.length > 1 && weak && stems.has(key)) group.organisation += POINTS + group.person;
    const [first = "", last = ""] = [words[0], words.at(-1)];
    if (words.length < 2 || words.length > 3 || isGivenName(first)) continue;
    const [byFirst, byLast] = [alone(first), alone(last)];
    const town = byFirst !== undefined && byFirst.place >= 3 && byFirst.place > byFirst.organisation;
    // Once is enough where that once says that it is a body.
    const body = byFirst && (byFirst.count >= OFTEN || byFirst.organisation > byFirst.person);
    if (body && !byLast && !town) group.organisation += POINTS;
    if (byLast && byLast.count >= OFTEN && !byFirst) group.person += POINTS / 2;
  }
}
