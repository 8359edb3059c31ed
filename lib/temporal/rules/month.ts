// Reads months: "February 2022", "last April", "June last year", a bare "October".

import { toDayParts } from "@/lib/base/calendar";
import { PARAGRAPH } from "../lexeme";
import { nearestYearOfMonth } from "../nearest";
import { isUnderWay } from "../refiners/limit";
import { isBack } from "../refiners/tense";
import {
  type Found,
  fromPublication,
  inParagraph,
  numberOf,
  type Reading,
  type Rule,
  type Scene,
  type Tense,
  wordAfter,
  wordBefore,
  wordOf,
  yearOf,
} from "../rule";
import { monthRun } from "../runs";
import { CLASS } from "../vocabulary";
import { ownsEvent } from "./owning-month";

/** "February 2022", "May of '98". */
export const monthYear: Rule = {
  name: "month-year",
  patterns: ["MONTH (,|of|in|-)? YEAR", "MONTH (of|in)? SHORTYEAR"],
  read(found) {
    return { value: monthRun(yearOf(found), numberOf(found, "month")) };
  },
};

function latestYear(scene: Scene, month: number): number {
  const now = toDayParts(scene.published);
  return month < now.month ? now.year : now.year - 1;
}

/** "last April", "this September", "next May"; "last" is the latest such month that is over. */
export const monthShifted: Rule = {
  name: "month-shifted",
  patterns: ["which:(last|past|this|next|coming|previous) MONTH", "this which:(past|coming) MONTH"],
  read(found, scene) {
    const month = numberOf(found, "month");
    const which = wordOf(found, "which");
    const last = latestYear(scene, month);
    if (which === "this") return fromPublication(scene, monthRun(toDayParts(scene.published).year, month));
    if (which === "next" || which === "coming") {
      const now = toDayParts(scene.published);
      return fromPublication(scene, monthRun(month > now.month ? now.year : now.year + 1, month));
    }
    return fromPublication(scene, monthRun(last, month));
  },
};

/** "June last year", "in January of this year". */
export const monthOfYear: Rule = {
  name: "month-of-year",
  patterns: [
    "MONTH ,? (of|in)? which:(this|last|next|that|the) same? year",
    "MONTH of the which:(previous|following|same|next) year",
  ],
  read(found, scene) {
    const which = wordOf(found, "which");
    const month = numberOf(found, "month");
    const shift = { last: -1, previous: -1, next: 1, following: 1 }[which] ?? 0;
    const told = ["that", "previous", "following", "same", "the"].includes(which)
      ? scene.narrative
      : undefined;
    const year = toDayParts(told?.value.day ?? scene.published).year + shift;
    return { value: monthRun(year, month), anchor: told?.anchor ?? scene.publication };
  },
};

const FROM_TOLD = 40; // items from a date to "the previous November"

function isNearby(scene: Scene, found: Found, at: number): boolean {
  return found.from - at <= FROM_TOLD && inParagraph(scene, found, at);
}

/** "that February": the first one from the date told, within its year where the text tells no finer; "the previous" one. */
export const monthTold: Rule = {
  name: "month-told",
  patterns: ["that MONTH", "the which:(following|next|previous|preceding) MONTH"],
  read(found, scene) {
    const month = numberOf(found, "month");
    const told = scene.toldYear;
    if (!found.kept.month?.capital) return undefined;
    const previous = /^pre/.test(wordOf(found, "which"));
    if (previous && !(told && isNearby(scene, found, told.at)))
      return fromPublication(scene, monthRun(latestYear(scene, month), month));
    if (!told) return undefined;
    const from = toDayParts(told.value.day);
    if (previous) {
      const before = told.value.grain === "year" || month >= from.month; // "the previous November", after November 2010
      return { value: monthRun(from.year - (before ? 1 : 0), month), anchor: told.anchor };
    }
    const next = found.kept.which !== undefined && told.value.grain !== "year" && month === from.month;
    const later = next || (told.value.grain !== "year" && month < from.month);
    return { value: monthRun(from.year + (later ? 1 : 0), month), anchor: told.anchor };
  },
};

const LEADS = new Set(
  (
    "in of by since until till from to through during before after between last next this early late mid and or for " +
    "- – — ( , beginning starting ending ended for's each every around about end start middle throughout through " +
    "than the it's its effective as"
  ).split(" "),
);

// "the March on Rome", "they march to"
const NEVER_AFTER_MONTH = new Set(["on", "of", "to", "through", "past", "down", "against", "for"]);

const NOT_BEFORE_MAY = new Set([",", "(", "and", "or", "than", "as", "to", "–", "—"]);

/** "the May figure", "a March filing", "its coldest March": a noun goes on, or a superlative leads. */
function isBesideNoun(found: Found, scene: Scene): boolean {
  const lead = wordBefore(found, scene);
  if (/^\p{Ll}{3,}est$/u.test(lead)) return true;
  const next = scene.items[found.to];
  return (lead === "the" || lead === "a") && next?.capital === false && /^\p{L}/u.test(next.word);
}

/** "in April and May", "March, May and June". */
function isBesideMonth(found: Found, { items }: Scene): boolean {
  return ((items[found.from - 2]?.mask ?? 0) & CLASS.MONTH) !== 0;
}

/** "May" and "March" are months only where a month can stand, "August" only with its capital. */
function canBeMonth(found: Found, scene: Scene): boolean {
  const word = found.kept.month?.word;
  if (word !== "may" && word !== "march" && word !== "mar") return word !== undefined;
  if (ownsEvent(found, scene)) return true;
  const lead = wordBefore(found, scene);
  if (lead === "the" || lead === "a" || !LEADS.has(lead))
    return isBesideNoun(found, scene) && !NEVER_AFTER_MONTH.has(wordAfter(found, scene));
  return word !== "may" || !NOT_BEFORE_MAY.has(lead) || isBesideMonth(found, scene);
}

/** The word before the month, or before "the end of" it. */
function leadOf(found: Found, scene: Scene): string {
  const before = wordBefore(found, scene);
  if (before !== "of" || wordBefore(found, scene, 2) !== "end") return before;
  return wordBefore(found, scene, wordBefore(found, scene, 3) === "the" ? 4 : 3);
}

/** "by February", "through January" look ahead where their verb does not look back. */
function tenseOf(found: Found, scene: Scene): Tense {
  const tense = scene.tenseAt(found.from, found.to);
  return tense === "unknown" && ["by", "until", "through"].includes(leadOf(found, scene)) ? "future" : tense;
}

const NEARER_AHEAD = 5; // months

/** "has extended the loan through January", "to repay it by February": what is under way ends at the nearer such month. */
function isLimit(found: Found, scene: Scene, month: number): boolean {
  if (!["by", "until", "till", "through"].includes(leadOf(found, scene))) return false;
  if ((month - toDayParts(scene.published).month + 12) % 12 > NEARER_AHEAD) return false;
  return isUnderWay(scene.items, found.from - 1);
}

/** "In January the government decided": a date that opens a sentence of the past sets its scene, and that is over. */
function opensSentence(found: Found, { items }: Scene): boolean {
  const [lead, before] = [items[found.from - 1], items[found.from - 2]];
  const stop = before === undefined || before.word === "." || before.word === PARAGRAPH;
  return stop && lead?.word === "in" && lead.capital;
}

const PHRASE = 5; // items between a verb and its month

/** "closed the mine in November", "first elected in May": right after a verb of the past, with no plan between. */
function closesPast(found: Found, { items }: Scene): boolean {
  if (items[found.from - 1]?.word !== "in") return false;
  for (let i = found.from - 2; i >= found.from - 2 - PHRASE; i--) {
    const word = items[i]?.word ?? ".";
    if (isBack(word)) return !/^(?:to|is|are)$/.test(items[i - 1]?.word ?? "");
    if (!/^\p{L}/u.test(word) || PLANNED.has(word)) return false;
  }
  return false;
}

const PLANNED = new Set(
  "to for plan plans visit election elections meeting deadline deal agreement until by".split(" "),
);

/** Year of the latest such month that has begun. */
function latestBegun({ published }: Scene, month: number): number {
  const now = toDayParts(published);
  return month <= now.month ? now.year : now.year - 1;
}

const ELSEWHERE = 183; // days from publication at which a story is one of another time
const ON = 6; // months that a story told in days goes on for

/** "In June" after "February 11, 2021 … three weeks later", in one paragraph: the June of that story. */
function monthInStory(found: Found, scene: Scene, month: number): Reading | undefined {
  const told = scene.standing("month", found.from);
  if (told?.value.grain !== "day" || scene.published - told.value.day < ELSEWHERE) return undefined;
  if (
    !opensSentence(found, scene) ||
    !inParagraph(scene, found, told.at) ||
    scene.tenseAt(found.from, found.to) !== "past"
  )
    return undefined;
  const from = toDayParts(told.value.day);
  const ahead = (month - from.month + 12) % 12;
  if (ahead > ON) return undefined;
  return { value: monthRun(from.year, from.month + ahead), anchor: told.anchor };
}

/** A bare month, the nearest one; with a verb in the future never a month that is over. */
export const monthAlone: Rule = {
  name: "month",
  patterns: ["the month of MONTH", "MONTH"],
  read(found, scene): Reading | undefined {
    if (!canBeMonth(found, scene)) return undefined;
    const month = numberOf(found, "month");
    const inStory = monthInStory(found, scene, month);
    if (inStory) return inStory;
    const tense = tenseOf(found, scene);
    const opening =
      wordBefore(found, scene) === "since" ||
      (tense === "past" && (opensSentence(found, scene) || closesPast(found, scene)));
    const near = opening
      ? latestBegun(scene, month)
      : isLimit(found, scene, month)
        ? nearestYearOfMonth(scene.published, month, "future")
        : nearestYearOfMonth(scene.published, month, tense);
    return fromPublication(scene, monthRun(near, month));
  },
};
