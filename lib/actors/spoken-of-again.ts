// What the next sentence calls a name: "Talbot's lost money. The retailer closed" tells that Talbot's is a body.
//
// Input   the names of an article with their signs, and its sentences' words
// Output  the same names, those that a noun for a body goes on with bearing more signs of one
// Knows   two sentences at a time

import type { Word } from "@/lib/text/words";
import { isFamiliarBody } from "./familiar-bodies";
import type { Name } from "./find-names";
import { isGivenName } from "./given-names";
import { COMPANY_NOUNS, ORGANISATION_WORDS } from "./role-words";
import { isCapital, type Reading } from "./sentence-reading";

const BODIES = new Set(
  "union club charity party museum theatre orchestra college university hospital gang militia group band team league foundation trust agency regulator start-up startup chain exchange network".split(
    " ",
  ),
);
const POINTS = 4; // as much as a noun beside the name

/** The noun where the words have "the company" or the like, and no name's description: "the company", but not "the company Halden". */
function bodySpokenOf(words: readonly Word[]): string {
  const the = words.findIndex(({ lower }, at) => {
    if (lower !== "the") return false;
    const [noun, after] = [words[at + 1]?.lower ?? "", words[at + 2]];
    if (!COMPANY_NOUNS.has(noun) && !BODIES.has(noun)) return false;
    const next = after?.lower ?? "";
    return !isCapital(after) && !/^(?:of|for|that|which|who|,)$/.test(next) && !NOUN.test(next);
  });
  return the < 0 ? "" : (words[the + 1]?.lower ?? "");
}

/** "the bank manager": a word between the noun and what can only follow a phrase. */
const NOUN = /(?:er|or|ist|man|men|chief|boss|house|building|staff)s?$/;

const PLACED = /^(?:in|near|outside|across|around|from|to|off|between|of)$/;

/** Names that may be a body's for all that is known of them: no office, no given name, nothing that says what they are. */
function mayBeBody({ known, signs, title, words }: Name, before: string): boolean {
  if (isFamiliarBody(words.join(" ").toLowerCase())) return false;
  if (
    known ||
    title !== "" ||
    signs.type ||
    signs.role ||
    signs.paired ||
    signs.thing > 0 ||
    PLACED.test(before)
  )
    return false;
  if (signs.person > 1 || signs.organisation > 2 || signs.place > 2.5) return false;
  const last = words.at(-1)?.toLowerCase() ?? "";
  const short = words.length === 1 || words.length > 2;
  return short
    ? !isGivenName(words[0] ?? "")
    : /[^s]s$/.test(last) || /(?:first|now|one|plus|wallet)$/.test(last);
}

const isBody = ({ signs, words }: Name): boolean =>
  (signs.organisation > 2 && signs.organisation > signs.place) ||
  words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()));

/** Adds the signs. Linear in the number of names and words. */
export function withSpokenOfAgain(names: readonly Name[], readings: readonly Reading[]): Name[] {
  const bySentence = new Map<number, Name[]>();
  for (const name of names) {
    const beside = bySentence.get(name.sentence);
    if (beside) beside.push(name);
    else bySentence.set(name.sentence, [name]);
  }
  const surnames = new Set(names.filter(({ words }) => words.length > 1).flatMap(({ words }) => words));
  const lasts = new Set(names.flatMap(({ words }) => words.at(-1)?.toLowerCase() ?? []));
  const told = new Map<Name, string>();
  for (const [at, { sentence, words }] of readings.entries()) {
    const before = readings[at - 1];
    const noun = bodySpokenOf(words);
    // "The council" of an article that names a council is that one.
    if (!before || !noun || lasts.has(noun)) continue;
    const candidates = bySentence.get(before.sentence.index) ?? [];
    // A body that is known already is who is meant.
    if ((bySentence.get(sentence.index) ?? []).some(isBody) || candidates.some(isBody)) continue;
    const fits = candidates.filter((name) => {
      const first = before.words.findIndex(({ start }) => start >= name.titleStart);
      // Of unions, clubs and councils an article speaks without naming them; of whom it goes on is the subject.
      if (!COMPANY_NOUNS.has(noun) && first > before.begin + 1) return false;
      const alone = name.words.length > 1 || !surnames.has(name.words[0] ?? "");
      return alone && mayBeBody(name, before.words[first - 1]?.lower ?? "");
    });
    if (new Set(fits.map(({ text }) => text)).size === 1) for (const name of fits) told.set(name, noun);
  }
  return names.map((name) => {
    const { signs } = name;
    const noun = told.get(name);
    if (noun === undefined) return name;
    return {
      ...name,
      signs: { ...signs, organisation: signs.organisation + POINTS, type: signs.type || noun },
    };
  });
}
