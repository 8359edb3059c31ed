// Tells a known actor's short form from the same word in somebody else's name: "Vance said", but "Dalby Vance plc".
//
// Input   a sentence's words and a known name found in them; later all names of an article
// Output  whether the name there is the known actor's
// Knows   one article; short forms are names of one word of actors who have more

import { folded, type Word } from "@/lib/text/words";
import type { Gazetteer, KnownName } from "./build-gazetteer";
import { isFamiliarPlace } from "./familiar-places";
import type { Name } from "./find-names";
import { bare, coreOf } from "./name-groups";
import { isNationality, stateNamed } from "./nationalities";
import { isRoleWord, ORGANISATION_WORDS, PLACE_WORDS, ROLE_MODIFIERS } from "./role-words";
import { isCapital, type Reading } from "./sentence-reading";

/** What is called after whoever leads it, and acts as he does: "the Trump Administration". */
const FOLLOWINGS = new Set("administration cabinet government campaign".split(" "));
/** Adjectives before a politician's surname. */
const PARTIES = new Set(
  "republican democrat democratic conservative labour liberal tory socialist".split(" "),
);
const INITIAL = /^\p{Lu}\.?$/u;

/** Whether the known name is a surname or a part of its bearer's name: "Vance" for JD Vance, "Fox" for Fox News. */
export function isShortForm({ actor, count }: KnownName, word: Word | undefined): boolean {
  return (
    count === 1 &&
    actor.kind !== "state" &&
    actor.name.includes(" ") &&
    !/^[\p{Lu}.]+$/u.test(word?.text ?? "")
  );
}

/** "Vance Okafor", "Carlson Logistics", "Bolton Road": a short form that opens somebody else's name. `end` is the run's. */
export function opensOthersName({ words, titleCased, lowerCase }: Reading, at: number, end: number): boolean {
  const [next, last] = [words[at + 1], words[end - 1]];
  if (end < at + 2 || titleCased || !isCapital(next) || !last) return false;
  if (FOLLOWINGS.has(last.lower)) return false;
  if (ORGANISATION_WORDS.has(last.lower) || PLACE_WORDS.has(last.lower)) return true;
  const describes = isRoleWord(next.lower) || ROLE_MODIFIERS.has(next.lower) || isNationality(next.lower);
  return end === at + 2 && !describes && !stateNamed(next.text) && !lowerCase.has(next.lower);
}

/** Whether what stands before a short form is no part of a name: offices, a nationality, a place told first. */
function isNoName(words: readonly Word[], from: number, to: number): boolean {
  const before = words.slice(from, to);
  const office = before.every(
    ({ lower, text }) =>
      isRoleWord(lower) ||
      ROLE_MODIFIERS.has(lower) ||
      PARTIES.has(lower) ||
      isNationality(lower) ||
      stateNamed(text),
  );
  const told = /^(?:In|At|From|Near|Outside)$/.test(words[from - 1]?.text ?? "");
  return office || told || isFamiliarPlace(before.map(({ lower }) => lower).join(" "));
}

/** "J. Vance", "Kirill A. Dmitriev": initials and the bearer's own given name before his surname. */
export function isOwnForm(words: readonly Word[], from: number, to: number, { actor }: KnownName): boolean {
  const [given = ""] = actor.name.split(" ").map(bare);
  const [first = "", ...others] = words.slice(from, to).map(({ text }) => text);
  const own = INITIAL.test(first) ? given.startsWith(bare(first)) : given === bare(first);
  return own && others.every((word) => INITIAL.test(word));
}

/** Whether a known person at `to` ends the run that begins at `from`, and is not a part of a longer name: "Dalby Vance" is one name. */
export function endsRun(words: readonly Word[], from: number, to: number, known: KnownName): boolean {
  return !isShortForm(known, words[to]) || isNoName(words, from, to);
}

/** Office of a person of rank; anybody may be "Mr". */
const isOffice = (title: string) =>
  title !== "" && !/^(?:mr|mrs|ms|miss|sir|dr|professor|prof)\.?$/.test(title);

/**
 * Known actors of whose short forms the article means somebody else's: it has "Cyrus Vance" first, and the actor himself never by
 * his full name or office. Ids of actors.
 */
export function strangersIn(names: readonly Name[], { byFirstWord }: Gazetteer): ReadonlySet<string> {
  const strangers = new Set<string>();
  const named = new Set<string>();
  for (const { known, words, title } of names) {
    if (known) {
      named.add(known.id);
      if (words.length > 1 || isOffice(title)) strangers.delete(known.id);
      continue;
    }
    const core = coreOf(words);
    if (core.length < 2) continue;
    for (const entry of byFirstWord.get(folded(core.at(-1) ?? "")) ?? [])
      if (entry.words.length === 1 && !named.has(entry.actor.id)) strangers.add(entry.actor.id);
  }
  return strangers;
}

/** The known names without the short forms of some actors. */
export function withoutShortForms(gazetteer: Gazetteer, ids: ReadonlySet<string>): Gazetteer {
  const byFirstWord = new Map(gazetteer.byFirstWord);
  for (const actor of gazetteer.actors.filter(({ id }) => ids.has(id)))
    for (const short of [actor.name, ...actor.aliases].map(folded)) {
      const kept = byFirstWord
        .get(short)
        ?.filter((entry) => entry.actor.id !== actor.id || entry.words.length > 1);
      if (kept) byFirstWord.set(short, kept);
    }
  return { ...gazetteer, byFirstWord };
}
