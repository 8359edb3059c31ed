// Finds the runs of capitalised words that may name someone, something or somewhere.
//
// Input   an article's sentences and the known names
// Output  names in the order of the text, with their titles stripped and the signs of their nature counted
// Knows   the article alone; what a name stands for is settled over the whole story in register.ts

import { slugOf } from "@/lib/base/slug";
import type { Sentence } from "@/lib/text/types";
import type { Word } from "@/lib/text/words";
import {
  endsRun,
  isOwnForm,
  isShortForm,
  opensOthersName,
  strangersIn,
  withoutShortForms,
} from "./borrowed-names";
import { type Gazetteer, type KnownName, knownNameAt } from "./build-gazetteer";
import { fieldNameLength, partnersLength, peerLength } from "./field-names";
import { knownBodyLength } from "./known-bodies";
import { canBegin, isBearer } from "./name-begin";
import { runEnd } from "./name-run";
import { type NameSigns, readSigns } from "./name-signs";
import { endsWithPlainBody, houseLength } from "./name-tail";
import { type Office, officeEnding, officeWithin, titleLength } from "./name-titles";
import { isNationality, stateNamed } from "./nationalities";
import { isRoleWord, OCCASION_WORDS, ORGANISATION_WORDS, PLACE_WORDS, ROLE_MODIFIERS } from "./role-words";
import { isCapital, leadOf, type Reading, readingsOf } from "./sentence-reading";
import { withSpokenOfAgain } from "./spoken-of-again";
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

const POSTNOMINAL = new Set("kc qc mp msp mep phd md obe mbe cbe esq jr. sr.".split(" "));

/** Faiths, ages and camps, whose adjectives have a capital. */
const FAITHS = new Set(
  "victorian edwardian elizabethan jacobean tudor roman gothic soviet-era jewish muslim christian catholic protestant islamic hindu sikh buddhist anglican methodist baptist presbyterian republican democrat democratic californian texan floridian hawaiian alaskan virginian bavarian catalan basque sicilian tuscan flemish cornish siberian scandinavian parisian andalusian tyrolean mancunian glaswegian quebecois ontarian tasmanian".split(
    " ",
  ),
);

const COMPATRIOT =
  /^(?:welsh|irish|english|scots|french|dutch|cornish|yorkshire|ulster|manx|lancastrian)-?(?:man|woman|men|women)$/;

/** "University" in "Moscow State University", "Marathon" in "London Marathon": the noun for what the longer name is. */
function headsName(lower: string, added: number): boolean {
  return (
    ORGANISATION_WORDS.has(lower) || (added === 1 && (OCCASION_WORDS.has(lower) || PLACE_WORDS.has(lower)))
  );
}

function isWholeName(reading: Reading, at: number, known: KnownName): boolean {
  const end = at + known.count;
  const next = reading.words[end];
  const run = runEnd(reading, at);
  if (run <= end || !isCapital(next)) return true;
  const inner = knownNameAt(reading.words, end, reading.gazetteer);
  if (!inner && isShortForm(known, reading.words[at])) return !opensOthersName(reading, at, run);
  // "Moscow State University": a known name that only opens another one.
  const last = reading.words[run - 1];
  return known.actor.kind === "person" || !last || !headsName(last.lower, run - end);
}

/** "Lady Isobel", where the article speaks of "the Lady Isobel": a ship, and no lady. */
function isNamedShip({ ships }: Reading, run: readonly Word[]): boolean {
  return run.length === 2 && ships.has(`${run[0]?.lower} ${run[1]?.lower}`);
}

function readSentence(reading: Reading): Name[] {
  const names: Name[] = [];
  const { words, gazetteer, sentence } = reading;
  let at = reading.begin;
  const add = (from: number, to: number, title: Office, known?: Actor, tail = to) => {
    const run = words.slice(from, to);
    const begin = from - leadOf(reading, from);
    const spelled = words.slice(begin, to);
    const [first, last] = [spelled[0], words[tail - 1]];
    if (!first || !last) return;
    names.push({
      start: first.start,
      end: last.end,
      text: spelled
        .map((word, i) => (i > 0 && word.start > (spelled[i - 1]?.end ?? 0) ? ` ${word.text}` : word.text))
        .join(""),
      words: run.map((word) => word.text),
      title: title.title,
      titleStart: Math.min(words[title.from]?.start ?? first.start, first.start),
      sentence: sentence.index,
      ...(known ? { known } : {}),
      signs: readSigns(words, begin, to, {
        title: title.title,
        ship: isNamedShip(reading, run),
        lowerCase: reading.lowerCase,
      }),
    });
  };
  while (at < words.length) {
    const known = knownNameAt(words, at, gazetteer);
    if (known && isWholeName(reading, at, known)) {
      const before = officeEnding(words, at);
      add(at, at + known.count, before, known.actor);
      at += known.count;
      continue;
    }
    // "Marchbank's, the department store chain"
    const firm =
      reading.firms.has(words[at]?.text ?? "") &&
      /^['’]s$/.test(words[at + 1]?.text ?? "") &&
      !isCapital(words[at - 1]);
    if (firm) {
      add(at, at + 2, officeEnding(words, at));
      at += 2;
      continue;
    }
    // "the US Food and Drug Administration"
    const state = /^U\.?S\.?$/.test(words[at]?.text ?? "") ? 1 : 0;
    const body =
      knownBodyLength(words, at + state) ||
      fieldNameLength(words, at + state) ||
      partnersLength(words, at + state) ||
      peerLength(words, at + state);
    if (body > 0) {
      // "United Food and Commercial Workers Local 663"
      const branch =
        words[at + state + body]?.text === "Local" && words[at + state + body + 1]?.kind === "number";
      const end = at + state + body + (branch ? 2 : 0);
      add(at, end, officeEnding(words, at));
      at = end;
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

/** `tail` is the end of what stands behind the name and is no part of it, "Jr." or "KC". */
type Add = (from: number, to: number, title: Office, known?: Actor, tail?: number) => void;

function readRun(reading: Reading, at: number, add: Add): number {
  const { words, gazetteer } = reading;
  let end = runEnd(reading, at);
  // A known person inside the run ("South Asia Maria Castellanos") ends what stands before it.
  for (let i = at + 1; i < end; i++) {
    const inner = knownNameAt(words, i, gazetteer);
    if (inner?.actor.kind !== "person") continue;
    if (isShortForm(inner, words[i]) && isOwnForm(words, at, i, inner)) {
      add(at, i + 1, officeEnding(words, at), inner.actor);
      return i + 1;
    }
    if (endsRun(words, at, i, inner)) {
      end = i;
      break;
    }
  }
  const after = end;
  while (end > at + 1 && POSTNOMINAL.has(words[end - 1]?.lower ?? "")) end--;
  while (
    end > at + 1 &&
    /\d/.test(words[end - 1]?.text ?? "") &&
    ORGANISATION_WORDS.has(words[end - 2]?.lower ?? "") &&
    // "BBC Radio 3"
    words[end - 2]?.lower !== "radio"
  )
    end--;
  const office = officeWithin(words.slice(at, end));
  if (office) {
    readRun({ ...reading, words: words.slice(0, at + office.from) }, at, add);
    add(at + office.to, end, { title: office.title, from: at + office.from }, undefined, after);
    return after;
  }
  // "the British No 2": a rank, and no name.
  if (/^No\.?$/.test(words[end - 1]?.text ?? "") && words[end]?.kind === "number") {
    if (end - at === 1) return after;
    end--;
  }
  const run = words.slice(at, end);
  if (run.every((word) => /^\p{Lu}+$/u.test(word.text)) && run.map(({ text }) => text).join("").length > 6)
    return after;
  // "Cardinal Ridge said", of Cardinal Ridge Health
  const called = run.length === 2 && reading.titled.has(`${run[0]?.lower} ${run[1]?.lower}`);
  const title = called || isNamedShip(reading, run) ? 0 : titleLength(run);
  const held =
    title > 0
      ? {
          title: run
            .slice(0, title)
            .map((w) => w.lower)
            .join(" "),
          from: at,
        }
      : officeEnding(words, at - leadOf(reading, at));
  const core = run.slice(title);
  const state = stateNamed(core.map((word) => word.text).join(" "));
  // "the European Union", "the National Party", "the Federal Police": words of offices that together are a body.
  const bodied =
    core.length > 1 &&
    /^(?:union|party|police|alliance|fund|club|energy|society|federation|association|office|board|council)$/.test(
      core.at(-1)?.lower ?? "",
    );
  const empty =
    !bodied &&
    !(run.length === 1 && isBearer(reading, at)) &&
    core.every(
      (word) => isNationality(word.lower) || ROLE_MODIFIERS.has(word.lower) || isRoleWord(word.lower),
    );
  // "She told MPs": members of a parliament, nobody by name.
  if (run.length === 1 && /^(?:MPs|MEPs|MSPs|TDs)$/.test(run[0]?.text ?? "")) return after;
  // "Members of Parliament grilled her"
  if (/^Members? of Parliament\b/.test(run.map(({ text }) => text).join(" "))) return after;
  if (run[0]?.text === "Parliament" && /^members?$/.test(words[at - 2]?.lower ?? "")) return after;
  // "the Welshman who coached her": who somebody is, and no name.
  if (run.length === 1 && COMPATRIOT.test(run[0]?.lower ?? "")) return after;
  // "a Jewish banker": an adjective, and no name.
  if (run.length === 1 && FAITHS.has(run[0]?.lower ?? "") && /^\p{Ll}{3}/u.test(words[end]?.text ?? ""))
    return after;
  if (empty && !state && !namesParty(run, words[end])) return after;
  const from = at + title;
  if (!state) end += endsWithPlainBody(words, from, end) ? 1 : houseLength(words, from, end);
  const tail = after > end && POSTNOMINAL.has(words[after - 1]?.lower ?? "") ? after : end;
  add(
    from,
    end,
    held,
    state ? { id: slugOf(state), name: state, kind: "state", aliases: [] } : undefined,
    tail,
  );
  return Math.max(after, end);
}

/** "Labour won", "the Treasury": words that modify offices, and alone are bodies. */
function namesParty(run: readonly Word[], next: Word | undefined): boolean {
  const alone = run.length === 1 && /^(?:labour|labor|treasury)$/.test(run[0]?.lower ?? "");
  return alone && !isRoleWord(next?.lower ?? "") && next?.text !== "-";
}

/** All names in an article, known and unknown. Linear in the length of the text. */
export function findNames(text: string, sentences: readonly Sentence[], gazetteer: Gazetteer): Name[] {
  const readings = readingsOf(text, sentences, gazetteer);
  const names = readings.flatMap(readSentence);
  const strangers = strangersIn(names, gazetteer);
  if (strangers.size === 0) return withSpokenOfAgain(names, readings);
  const narrower = withoutShortForms(gazetteer, strangers);
  const anew = readings.flatMap((reading) => readSentence({ ...reading, gazetteer: narrower }));
  return withSpokenOfAgain(anew, readings);
}
