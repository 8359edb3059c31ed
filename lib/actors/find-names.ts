// Finds the runs of capitalised words that may name someone, something or somewhere.
//
// Input   an article's sentences and the known names
// Output  names in the order of the text, with their titles stripped and the signs of their nature counted
// Knows   the article alone; what a name stands for is settled over the whole story in register.ts

import { datelineEnd } from "@/lib/text/dateline";
import type { Sentence } from "@/lib/text/types";
import { splitWords, type Word } from "@/lib/text/words";
import { type Gazetteer, type KnownName, knownNameAt } from "./build-gazetteer";
import { isCalendarWord, isOpener } from "./common-words";
import { isGivenName } from "./given-names";
import { type NameSigns, readSigns } from "./name-signs";
import { isNationality, stateNamed } from "./nationalities";
import { isRoleWord, ORGANISATION_WORDS, ROLE_MODIFIERS, ROLE_NOUNS } from "./role-words";
import type { Actor } from "./types";

/** A name as the text writes it. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its words, without titles. */
  readonly words: readonly string[];
  /** Office or trade before the name, lower case: "finance minister". Empty where none stands there. */
  readonly title: string;
  /** Offset at which the title begins; `start` where there is none. */
  readonly titleStart: number;
  /** Number of the sentence. */
  readonly sentence: number;
  /** The actor, where the gazetteer knows it or the name is a state's. */
  readonly known?: Actor;
  readonly signs: NameSigns;
}

const CAPITAL = /^\p{Lu}/u;
const JOINERS = new Set([
  "of",
  "for",
  "and",
  "&",
  "de",
  "da",
  "del",
  "della",
  "van",
  "von",
  "der",
  "den",
  "bin",
  "al",
  "ibn",
  "du",
  "la",
  "le",
]);
// "Oslo-based", "Father-of-two": adjectives made of a name or a noun.
const COMPOUND = /-\p{Ll}[\p{L}-]*$/u;
const POSTNOMINAL = new Set("kc qc mp msp mep phd md obe mbe cbe esq jr. sr.".split(" "));
const BEFORE_MONTH = new Set(
  "in on since until by last this next during early late mid of from through to before after every".split(
    " ",
  ),
);
const OPENING_VERBS = new Set(
  "said says told made took gave went came won lost beat met sold bought rose fell held led left ran sent set put cut hit".split(
    " ",
  ),
);
const AUTHORITIES = new Set(
  "authority commission department ministry committee agency office board council service administration".split(
    " ",
  ),
);
const STATE_KIND = "state" as const;

function isCapital(word: Word | undefined): word is Word {
  return (
    word !== undefined &&
    word.kind === "word" &&
    CAPITAL.test(word.text) &&
    word.lower !== "i" &&
    !COMPOUND.test(word.text) &&
    !/^I[’']/.test(word.text)
  );
}

/** A line such as a heading in title case: capitals there name nothing. */
function isTitleCased(words: readonly Word[], text: string): boolean {
  const spelled = words.filter((word) => word.kind === "word");
  const capitals = spelled.filter((word) => CAPITAL.test(word.text)).length;
  return spelled.length > 3 && !/[.!?…”"']\s*$/.test(text) && capitals / spelled.length > 0.6;
}

interface Reading {
  readonly words: readonly Word[];
  readonly sentence: Sentence;
  readonly gazetteer: Gazetteer;
  /** Words that the article also writes in lower case. */
  readonly lowerCase: ReadonlySet<string>;
  /** Words that the article writes with a capital inside a sentence. */
  readonly names: ReadonlySet<string>;
  /** Words of the calendar that the article has as a surname: "May" in "Joan May". */
  readonly surnames: ReadonlySet<string>;
  readonly titleCased: boolean;
  readonly begin: number;
}

function opensSentence(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  return at === reading.begin || (before !== undefined && /^[“"‘•:-]$/.test(before.text));
}

/** Whether a name can begin at the word. */
function canBegin(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!isCapital(word) || /^\p{Lu}{1,2}\d+$/u.test(word.text)) return false;
  if (word.text.length === 1 && !isCapital(reading.words[at + 1])) return false;
  const next = reading.words[at + 1];
  const alone = !isCapital(next) || isCalendarWord(next.lower);
  // "Summer Lane burned": a season with a capital inside a sentence, before another name.
  if (/^(?:spring|summer|autumn|winter|easter)$/.test(word.lower) && !alone && !opensSentence(reading, at))
    return true;
  if (isCalendarWord(word.lower) && reading.surnames.has(word.text) && !datesByPreposition(reading, at))
    return next?.kind !== "number" || reading.words[at + 1]?.text === ",";
  if (isCalendarWord(word.lower))
    return !alone && isGivenName(word.lower) && !datesByPreposition(reading, at);
  if (isOpener(word.lower)) return false;
  if (!opensSentence(reading, at)) return true;
  if (reading.lowerCase.has(word.lower)) return !alone && isRoleWord(word.lower);
  return !alone || reading.names.has(word.text) || isGivenName(word.text) || opensLikeName(reading, at);
}

/** "In April Halden closed": the month is a date there, and in "April Okafor said" it is a name. */
function datesByPreposition({ words }: Reading, at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && (before.kind === "number" || BEFORE_MONTH.has(before.lower));
}

/** A lone capital at a sentence's start is a name only where a possessive or a verb with a past form follows. */
function opensLikeName({ words }: Reading, at: number): boolean {
  const [word, next] = [words[at]?.lower ?? "", words[at + 1]?.lower ?? ""];
  if (next === "'s" || (next === "," && /^(who|which|whose)$/.test(words[at + 2]?.lower ?? ""))) return true;
  if (/(?:[^s]s|ing|ed|ly)$/.test(word)) return false;
  return /^(has|had|was|is|will|would)$/.test(next) || /[^e]ed$/.test(next) || OPENING_VERBS.has(next);
}

/** "Walter August Pruitt", "Sir Julian March": a month behind a given name, with neither a number nor "last" to make it a date. */
function isMonthInName({ words }: Reading, at: number, month: number): boolean {
  const [before, after] = [words[month - 1], words[month + 1]];
  if (!/^(?:march|april|june|august)$/.test(words[month]?.lower ?? "") || month - at > 2) return false;
  if (after?.kind === "number" || !isGivenName(before?.text ?? "")) return false;
  const titled = month - at === 2 && isRoleWord(words[at]?.lower ?? "");
  return titled || (isCapital(after) && !isCalendarWord(after.lower));
}

/** Index after the last word of the run that begins at `at`. */
function runEnd(reading: Reading, at: number): number {
  const { words } = reading;
  let end = at + 1;
  for (;;) {
    const word = words[end];
    if (
      isCapital(word) &&
      (!isCalendarWord(word.lower) ||
        (word.lower === "may" && end > at && !isRoleWord(words[end - 1]?.lower ?? "")) ||
        isMonthInName(reading, at, end))
    ) {
      end++;
      continue;
    }
    if (
      word?.kind === "number" &&
      /^\d{1,2}$/.test(word.text) &&
      isCapital(words[end - 1]) &&
      ORGANISATION_WORDS.has(words[end - 1]?.lower ?? "")
    ) {
      end++;
      continue;
    }
    const step = joined(words, at, end);
    if (step === 0) return end;
    end += step;
  }
}

/** How many joining words ("of the") stand before a further capital that belongs to the run; 0 where none does. */
function joined(words: readonly Word[], at: number, end: number): number {
  const joiner = words[end];
  if (!joiner || !JOINERS.has(joiner.lower)) return 0;
  const before = words[end - 1]?.lower ?? "";
  const the = words[end + 1]?.lower === "the" ? 1 : 0;
  const next = words[end + 1 + the];
  if (!isCapital(next) || isCalendarWord(next.lower)) return 0;
  const opened = words[at - 1]?.lower === "the" && !isRoleWord(before);
  const bodied = words.slice(at, end).some((word) => ORGANISATION_WORDS.has(word.lower));
  const body = ORGANISATION_WORDS.has(before) || before === "ministers";
  if (joiner.lower === "&") return 1;
  if (joiner.lower === "of") return body || before === "secretary" || opened ? 1 + the : 0;
  if (joiner.lower === "for") return (body || bodied) && before !== "police" ? 1 + the : 0;
  if (joiner.lower === "and") {
    // "the Competition and Markets Authority", but not "the Treasury and Markets Authority".
    const last = isCapital(words[end + 2]) ? words[end + 2] : next;
    const single = !isCapital(words[end - 2]);
    return AUTHORITIES.has(last?.lower ?? "") && single && !body ? 1 : 0;
  }
  return the ? 0 : 1;
}

/** How many words of the run are a title before the name proper. */
function titleLength(run: readonly Word[]): number {
  const last = run.at(-1);
  if (!last || ORGANISATION_WORDS.has(last.lower)) return 0;
  let length = 0;
  for (const [i, word] of run.entries()) {
    const bare = word.lower.replace(/\.$/, "");
    if (isRoleWord(word.lower)) {
      length = i + 1;
      if (run[i + 1]?.lower === "of" && isCapital(run[i + 2])) length = i + 3;
    } else if (
      i >= length &&
      !ROLE_MODIFIERS.has(bare) &&
      !isNationality(word.lower) &&
      !stateNamed(word.lower)
    )
      break;
  }
  return length < run.length ? length : 0;
}

/** Lower-case office before the run: "finance minister" in "the finance minister Maria Castellanos". */
function officeBefore(words: readonly Word[], at: number): { title: string; from: number } {
  let from = at;
  const hasHead = ROLE_NOUNS.has(words[at - 1]?.lower ?? "");
  if (!hasHead) return { title: "", from: at };
  from--;
  while (from > 0 && at - from < 6) {
    const word = words[from - 1];
    if (word?.kind !== "word") break;
    const fits =
      ROLE_MODIFIERS.has(word.lower) ||
      ROLE_NOUNS.has(word.lower) ||
      isNationality(word.lower) ||
      stateNamed(word.text);
    if (!fits) break;
    from--;
  }
  return {
    title: words
      .slice(from, at)
      .map((word) => word.lower)
      .join(" "),
    from,
  };
}

function isWholeName(reading: Reading, at: number, known: KnownName): boolean {
  const end = at + known.count;
  const next = reading.words[end];
  const run = runEnd(reading, at);
  if (run <= end || !isCapital(next)) return true;
  // "Moscow State University": a known name that only opens another one.
  const last = reading.words[run - 1];
  return known.actor.kind === "person" || !last || !ORGANISATION_WORDS.has(last.lower);
}

function readSentence(reading: Reading): Name[] {
  const names: Name[] = [];
  const { words, gazetteer, sentence } = reading;
  let at = reading.begin;
  const add = (from: number, to: number, title: { title: string; from: number }, known?: Actor) => {
    const run = words.slice(from, to);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return;
    names.push({
      start: first.start,
      end: last.end,
      text: run
        .map((word, i) => (i > 0 && word.start > (run[i - 1]?.end ?? 0) ? ` ${word.text}` : word.text))
        .join(""),
      words: run.map((word) => word.text),
      title: title.title,
      titleStart: words[title.from]?.start ?? first.start,
      sentence: sentence.index,
      ...(known ? { known } : {}),
      signs: readSigns(words, from, to, title.title),
    });
  };
  while (at < words.length) {
    const known = knownNameAt(words, at, gazetteer);
    if (known && isWholeName(reading, at, known)) {
      const before = titleRunBefore(words, at);
      add(at, at + known.count, before, known.actor);
      at += known.count;
      continue;
    }
    if (!canBegin(reading, at) || (reading.titleCased && !known)) {
      at++;
      continue;
    }
    at = readRun(reading, at, add);
  }
  return names;
}

/** Title before a known name, in either case: "Russian President" or "special envoy". */
function titleRunBefore(words: readonly Word[], at: number): { title: string; from: number } {
  return officeBefore(words, at);
}

type Add = (from: number, to: number, title: { title: string; from: number }, known?: Actor) => void;

function readRun(reading: Reading, at: number, add: Add): number {
  const { words, gazetteer } = reading;
  let end = runEnd(reading, at);
  // A known person inside the run ("South Asia Maria Castellanos") ends what stands before it.
  for (let i = at + 1; i < end; i++) {
    const inner = knownNameAt(words, i, gazetteer);
    if (inner?.actor.kind === "person") {
      end = i;
      break;
    }
  }
  const after = end;
  while (end > at + 1 && POSTNOMINAL.has(words[end - 1]?.lower ?? "")) end--;
  while (
    end > at + 1 &&
    /\d/.test(words[end - 1]?.text ?? "") &&
    ORGANISATION_WORDS.has(words[end - 2]?.lower ?? "")
  )
    end--;
  const run = words.slice(at, end);
  if (run.every((word) => /^\p{Lu}+$/u.test(word.text)) && run.map(({ text }) => text).join("").length > 6)
    return after;
  const title = titleLength(run);
  const office =
    title > 0
      ? {
          title: run
            .slice(0, title)
            .map((w) => w.lower)
            .join(" "),
          from: at,
        }
      : officeBefore(words, at);
  const core = run.slice(title);
  const state = stateNamed(core.map((word) => word.text).join(" "));
  if (
    core.every(
      (word) => isNationality(word.lower) || ROLE_MODIFIERS.has(word.lower) || isRoleWord(word.lower),
    ) &&
    !state
  )
    return after;
  const from = at + title;
  add(from, end, office, state ? { id: slug(state), name: state, kind: STATE_KIND, aliases: [] } : undefined);
  return after;
}

/** A name as part of an address: lower case, digits and hyphens. */
export function slug(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/['’.]/g, "")
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "x";
}

/** All names in an article, known and unknown. Linear in the length of the text. */
export function findNames(text: string, sentences: readonly Sentence[], gazetteer: Gazetteer): Name[] {
  const perSentence = sentences.map((sentence) => splitWords(text, sentence.start, sentence.end));
  const lowerCase = new Set<string>();
  const names = new Set<string>();
  const surnames = new Set<string>();
  for (const words of perSentence) {
    for (const [i, word] of words.entries()) {
      if (word.kind !== "word") continue;
      if (
        isCalendarWord(word.lower) &&
        isGivenName(words[i - 1]?.text ?? "") &&
        !isCalendarWord(words[i - 1]?.lower ?? "")
      )
        surnames.add(word.text);
      if (!CAPITAL.test(word.text)) lowerCase.add(word.lower);
      else if (i > 0 && (words[i - 1]?.kind === "word" || words[i - 1]?.text === ",")) names.add(word.text);
    }
  }
  return sentences.flatMap((sentence, i) => {
    const words = perSentence[i] ?? [];
    const titleCased = isTitleCased(words, sentence.text);
    const begin = datelineEnd(text, sentence.start, sentence.end);
    return readSentence({
      words,
      sentence,
      gazetteer,
      lowerCase,
      names,
      surnames,
      titleCased,
      begin: Math.max(
        0,
        words.findIndex((word) => word.start >= begin),
      ),
    });
  });
}
