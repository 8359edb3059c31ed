// Counts the signs that a name is a person's, a body's or a place's.
//
// Input   the words of a sentence and the run that is the name
// Output  points for each nature, and the office that stands behind the name
// Knows   the words around it; the sum over a story decides

import type { Word } from "@/lib/text/words";
import { isGivenName } from "./given-names";
import { isNationality, stateNamed } from "./nationalities";
import {
  BODY_NOUNS,
  COMPANY_NOUNS,
  ORGANISATION_WORDS,
  PLACE_WORDS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
} from "./role-words";

/** Points for what a name may be. */
export interface NameSigns {
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
  /** Office or description after or before a comma, lower case: "chief executive of". Empty where none stands there. */
  readonly role: string;
  /** A short form in brackets after the name: "EA" for "Environment Agency (EA)". */
  readonly acronym: string;
}

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
  "central",
]);
const DIRECTIONAL = new Set(["from", "to", "toward", "towards", "through", "via", "into", "of"]);
const SAYING = new Set(
  "said says told added tweeted wrote testified argued insisted warned announced denied accused claimed acknowledged admitted confirmed explained".split(
    " ",
  ),
);
const BEFORE_ROLE = new Set(["the", "a", "an", "his", "her", "their", "its", "who", "'s"]);
const LONGEST_ROLE = 12; // words

interface Apposition {
  readonly role: string;
  readonly head: string;
}

/** The description between commas after the name: ", the finance minister," or ", chief executive of Halden,". */
function appositionAfter(words: readonly Word[], end: number): Apposition | undefined {
  if (words[end]?.text !== ",") return undefined;
  const found: string[] = [];
  for (let i = end + 1; i < words.length && i <= end + LONGEST_ROLE; i++) {
    const word = words[i];
    if (!word || word.kind === "mark") break;
    if (word.lower === "who" || word.lower === "which") break;
    found.push(word.lower);
    const role = ROLE_NOUNS.has(word.lower) || COMPANY_NOUNS.has(word.lower) || BODY_NOUNS.has(word.lower);
    const next = words[i + 1]?.lower ?? "";
    if (role && !ROLE_NOUNS.has(next)) return { role: found.join(" "), head: word.lower };
  }
  return undefined;
}

/** "the finance minister, Maria Castellanos,": the description before the comma. */
function appositionBefore(words: readonly Word[], start: number): Apposition | undefined {
  const head = words[start - 2];
  if (words[start - 1]?.text !== "," || !head || !ROLE_NOUNS.has(head.lower)) return undefined;
  let from = start - 2;
  while (from > 0 && start - from < 8) {
    const word = words[from - 1];
    if (!word || word.kind === "mark" || BEFORE_ROLE.has(word.lower)) break;
    if (!ROLE_MODIFIERS.has(word.lower) && !ROLE_NOUNS.has(word.lower) && !isNationality(word.lower)) break;
    from--;
  }
  return {
    role: words
      .slice(from, start - 1)
      .map((word) => word.lower)
      .join(" "),
    head: head.lower,
  };
}

function acronymAfter(words: readonly Word[], end: number): string {
  const inner = words[end + 1]?.text ?? "";
  return words[end]?.text === "(" &&
    words[end + 2]?.text === ")" &&
    /^\p{Lu}[\p{Lu}\p{Ll}]{1,6}$/u.test(inner)
    ? inner
    : "";
}

/** Signs at one place of the text; `from` and `to` bound the name's words. */
export function readSigns(words: readonly Word[], from: number, to: number, title: string): NameSigns {
  const name = words.slice(from, to);
  const before = words[from - 1]?.lower ?? "";
  const after = words[to]?.lower ?? "";
  const last = name.at(-1)?.lower.replace(/\.$/, "") ?? "";
  const apposition = appositionAfter(words, to) ?? appositionBefore(words, from);
  const acronym = acronymAfter(words, to);
  let person = title ? 5 : 0;
  let organisation = 0;
  let place = 0;
  if (name.some((word) => ORGANISATION_WORDS.has(word.lower))) organisation += 4;
  if (ORGANISATION_WORDS.has(last) || ORGANISATION_WORDS.has(name.at(-1)?.lower ?? "")) organisation += 3;
  if (PLACE_WORDS.has(last) || (name[0]?.lower === "mount" && name.length > 1)) place += 5;
  if (/^[\p{Lu}&]{2,6}$/u.test(name[0]?.text ?? "") && name.length === 1) organisation += 2;
  if (name.some((word) => word.text === "&" || word.text.includes("&"))) organisation += 4;
  if (acronym) organisation += 4;
  if (name.length > 1 && name.length < 4 && isGivenName(name[0]?.text ?? "") && organisation === 0)
    person += 3;
  else if (name.length === 2 && organisation === 0) person += 1;
  if (apposition) {
    if (ROLE_NOUNS.has(apposition.head)) person += 4;
    else organisation += 3;
  }
  if (words[to]?.text === "," && /^\d{1,2}$/.test(words[to + 1]?.text ?? "") && words[to + 2]?.text === ",")
    person += 4;
  if (words[to]?.text === "," && stateNamed(words[to + 1]?.text ?? "")) place += 2;
  if (LOCATIVE.has(before)) place += 2;
  else if (DIRECTIONAL.has(before)) place += 0.5;
  if (SAYING.has(after) || SAYING.has(before)) person += 1;
  if (before === "the" && name.length === 1) organisation += 1;
  return { person, organisation, place, role: apposition?.role ?? "", acronym };
}
