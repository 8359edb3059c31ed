// A sentence as the finding of names sees it: its words, and what the article does with them elsewhere.
//
// Input   the text, its sentences and the known names
// Output  a reading of each sentence; linear in the length of the text
// Knows   capitals, and which words the article writes with and without one

import { datelineEnd } from "@/lib/text/dateline";
import type { Sentence } from "@/lib/text/types";
import { splitWords, type Word } from "@/lib/text/words";
import type { Gazetteer } from "./build-gazetteer";
import { isCalendarWord } from "./common-words";
import { isGivenName } from "./given-names";
import { particlesBefore, SMALL_BEGUN } from "./name-spelling";
import { rankedShips } from "./name-things";
import { pairsOf } from "./paired-places";
import { possessiveFirms } from "./possessive-firms";
import { ORGANISATION_WORDS } from "./role-words";

const CAPITAL = /^\p{Lu}/u;
// "Oslo-based", "Father-of-two": adjectives made of a name or a noun.
const COMPOUND = /-\p{Ll}[\p{L}-]*$/u;

/** One sentence with what the whole article knows of its words. */
export interface Reading {
  readonly words: readonly Word[];
  readonly sentence: Sentence;
  readonly gazetteer: Gazetteer;
  /** Words that the article also writes in lower case. */
  readonly lowerCase: ReadonlySet<string>;
  /** Words that the article writes with a capital inside a sentence. */
  readonly names: ReadonlySet<string>;
  /** Names that begin with a number, lower case: "first harbor". */
  readonly ranked: ReadonlySet<string>;
  /** Beginnings of bodies' names that begin like somebody's title, small letters: "cardinal ridge" of Cardinal Ridge Health. */
  readonly titled: ReadonlySet<string>;
  /** Surnames that the article has behind a given name or "Ms", small letters: "hill", "king", "al-hashimi". */
  readonly bearers: ReadonlySet<string>;
  /** Surnames with their particles, small letters, behind a capital: "van der meer". */
  readonly particled: ReadonlySet<string>;
  /** Words of the calendar that the article has as a surname: "May" in "Joan May". */
  readonly surnames: ReadonlySet<string>;
  /** Ships that are called like people of rank, lower case. */
  readonly ships: ReadonlySet<string>;
  /** Names of firms that end with "'s", as written before it. */
  readonly firms: ReadonlySet<string>;
  /** Two places of one body, lower case: "avon somerset". */
  readonly pairs: ReadonlySet<string>;
  readonly titleCased: boolean;
  /** Index of the first word after a dateline. */
  readonly begin: number;
}

/** Whether the word begins with a capital that may be a name's. */
export function isCapital(word: Word | undefined): word is Word {
  return (
    word !== undefined &&
    word.kind === "word" &&
    CAPITAL.test(word.text) &&
    word.lower !== "i" &&
    !COMPOUND.test(word.text) &&
    !/^I[’']/.test(word.text)
  );
}

const LONGEST_BYLINE = 100; // UTF-16 units

/** "By Ada Corwen, Staff Writer": who wrote the article takes part in nothing. */
function isByline(words: readonly Word[], text: string): boolean {
  if (words[0]?.text !== "By" || text.length > LONGEST_BYLINE || /[.!?…”"']\s*$/.test(text)) return false;
  return CAPITAL.test(words[1]?.text ?? "") && !isCalendarWord(words[1]?.lower ?? "");
}

/** A line such as a heading in title case: capitals there name nothing. */
function isTitleCased(words: readonly Word[], text: string): boolean {
  const spelled = words.filter((word) => word.kind === "word");
  const capitals = spelled.filter((word) => CAPITAL.test(word.text)).length;
  return spelled.length > 3 && !/[.!?…”"']\s*$/.test(text) && capitals / spelled.length > 0.6;
}

/** Titles that firms are called after. */
const TITLES =
  /^(?:Cardinal|Duke|King|Queen|Prince|Princess|Bishop|Archbishop|Earl|Baron|Knight|Major|Captain|Admiral|General|Judge|Marshal|Pilot|Ranger|Rider|Baker|Farmer|Hunter|Fisher|Mason|Sheriff|Governor|President|Champion|Pioneer|Warden)$/;

interface Spelling {
  readonly lowerCase: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly ranked: ReadonlySet<string>;
  readonly bearers: ReadonlySet<string>;
  readonly titled: ReadonlySet<string>;
  readonly particled: ReadonlySet<string>;
}

/** "Halden Civil Engineering won": a body's full name at the sentence's start, whose first word may name it later. */
function opensBody(words: readonly Word[]): boolean {
  let end = 1;
  while (end < 4 && CAPITAL.test(words[end]?.text ?? "")) end++;
  return end > 1 && ORGANISATION_WORDS.has(words[end - 1]?.lower ?? "");
}

const lowerText = (words: readonly Word[]) => words.map(({ lower }) => lower).join(" ");

/** How many particles before the word at `at` belong to it: "Van der Meer said", in an article about Ursula van der Meer. */
export function leadOf({ words, particled }: Pick<Reading, "words" | "particled">, at: number): number {
  const lead = particled.size === 0 ? 0 : particlesBefore(words, at);
  const whole = lead > 0 && particled.has(lowerText(words.slice(at - lead, at + 1)));
  return whole && !isCapital(words[at - lead - 1]) ? lead : 0;
}

/** How the article writes its words: without a capital, with one inside a sentence, as a surname. */
function spellingOf(perSentence: readonly (readonly Word[])[]): Spelling {
  const lowerCase = new Set<string>();
  const names = new Set<string>();
  const surnames = new Set<string>();
  const ranked = new Set<string>();
  const bearers = new Set<string>();
  const titled = new Set<string>();
  const particled = new Set<string>();
  for (const words of perSentence) {
    for (const [i, word] of words.entries()) {
      if (word.kind !== "word") continue;
      const before = words[i - 1];
      const next = words[i + 1];
      if (/^(?:First|Second|Third|Fifth)$/.test(word.text) && before?.kind === "word" && isCapital(next))
        ranked.add(`${word.lower} ${next.lower}`);
      const particles = particlesBefore(words, i);
      if (particles > 0 && CAPITAL.test(word.text) && isCapital(words[i - particles - 1]))
        particled.add(lowerText(words.slice(i - particles, i + 1)));
      const third = words[i + 2];
      if (
        TITLES.test(word.text) &&
        isCapital(next) &&
        isCapital(third) &&
        ORGANISATION_WORDS.has(third.lower)
      )
        titled.add(`${word.lower} ${next.lower}`);
      // "passed the bill Monday": written small it is nobody's name.
      const given = CAPITAL.test(before?.text ?? "") && isGivenName(before?.text ?? "");
      const afterGivenName = given && !isCalendarWord(before?.lower ?? "");
      if (isCalendarWord(word.lower) && afterGivenName) surnames.add(word.text);
      const styled = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?$/.test(before?.text ?? "");
      const ends = !CAPITAL.test(next?.text ?? "");
      if ((given || styled) && ends && (CAPITAL.test(word.text) || SMALL_BEGUN.test(word.text)))
        bearers.add(word.lower);
      if (!CAPITAL.test(word.text)) lowerCase.add(word.lower);
      else if (i > 0 && (before?.kind === "word" || before?.text === ",")) names.add(word.text);
      else if (i === 0 && opensBody(words)) names.add(word.text);
    }
  }
  return { lowerCase, names, surnames, ranked, bearers, titled, particled };
}

/** The sentences of an article, each with what the article does with its words. */
export function readingsOf(text: string, sentences: readonly Sentence[], gazetteer: Gazetteer): Reading[] {
  const perSentence = sentences.map((sentence) => splitWords(text, sentence.start, sentence.end));
  const spelling = spellingOf(perSentence);
  const ships = rankedShips(perSentence);
  const firms = possessiveFirms(perSentence);
  const pairs = pairsOf(perSentence);
  return sentences.map((sentence, i) => {
    const words = perSentence[i] ?? [];
    const from = datelineEnd(text, sentence.start, sentence.end);
    const begin = Math.max(
      0,
      words.findIndex((word) => word.start >= from),
    );
    return {
      ...spelling,
      ships,
      firms,
      pairs,
      words,
      sentence,
      gazetteer,
      titleCased: isTitleCased(words, sentence.text) || isByline(words, sentence.text),
      begin,
    };
  });
}
