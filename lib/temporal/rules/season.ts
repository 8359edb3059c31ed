// Reads seasons of the northern hemisphere: "fall 2022", "last spring", "the summer". "Fall" and "spring" are verbs
// and wells too, so alone they need an article or a preposition before them.

import { toDayParts } from "@/lib/base/calendar";
import {
  codeOf,
  type Found,
  fromPublication,
  type Rule,
  type Scene,
  wordAfter,
  wordBefore,
  wordOf,
  yearOf,
} from "../rule";
import { lastDayOf, moveRun, seasonRun } from "../runs";
import type { DateValue } from "../value";

/** "fall 2022", "the summer of 2021", "winter of '98". */
export const seasonYear: Rule = {
  name: "season-year",
  patterns: ["the? SEASON (of|,)? YEAR", "the? SEASON of SHORTYEAR"],
  read(found) {
    return { value: seasonRun(yearOf(found), codeOf(found, "season")) };
  },
};

/** The latest such season that has begun. */
function latestSeason(scene: Scene, code: string): DateValue {
  const { year } = toDayParts(scene.published);
  const now = seasonRun(year, code);
  return now.day <= scene.published ? now : moveYear(now, -1);
}

function moveYear(run: DateValue, years: number): DateValue {
  return moveRun(run, 4 * years);
}

const JUST_OVER = 60; // days

/** "last spring", "this summer", "next winter", "this past fall". */
export const seasonShifted: Rule = {
  name: "season-shifted",
  patterns: [
    "which:(last|this|next) SEASON",
    "this which:(past|coming) SEASON",
    "the which:(past|previous|coming) SEASON",
  ],
  read(found, scene) {
    const code = codeOf(found, "season");
    const which = wordOf(found, "which");
    const latest = latestSeason(scene, code);
    const over = lastDayOf(latest) < scene.published;
    if (which === "this") {
      const thisYear = seasonRun(toDayParts(scene.published).year, code);
      const justOver = scene.published - lastDayOf(latest) < JUST_OVER; // "this winter was mild", told in March
      return fromPublication(scene, over && !justOver ? thisYear : latest);
    }
    if (which === "next" || which === "coming") return fromPublication(scene, moveYear(latest, 1));
    return fromPublication(scene, over ? latest : moveYear(latest, -1));
  },
};

/** "the following spring", "that fall": counted from the date that the text last told with its year. */
export const seasonTold: Rule = {
  name: "season-told",
  patterns: ["the which:(following|next) SEASON", "that which:SEASON", "the same which:SEASON"],
  read(found, scene) {
    const told = scene.toldYear;
    const code = (found.kept.season ?? found.kept.which)?.code ?? "";
    if (!told || code === "") return undefined;
    const same = seasonRun(toDayParts(told.value.day).year, code);
    const following = wordOf(found, "which") === "following" || wordOf(found, "which") === "next";
    const over = following && (told.value.grain === "year" || same.day <= told.value.day);
    return { value: over ? moveYear(same, 1) : same, anchor: told.anchor };
  },
};

/** "the spring of last year", "last year's summer". */
export const seasonOfYear: Rule = {
  name: "season-of-year",
  patterns: ["the? SEASON (of|in)? which:(last|this|next) year"],
  read(found, scene) {
    const shift = { last: -1, this: 0, next: 1 }[wordOf(found, "which")] ?? 0;
    return fromPublication(
      scene,
      seasonRun(toDayParts(scene.published).year + shift, codeOf(found, "season")),
    );
  },
};

const LEADS = new Set([
  "in",
  "by",
  "since",
  "until",
  "during",
  "through",
  "of",
  "early",
  "late",
  "mid",
  "-",
  "between",
]);

function isSeason(found: Found, scene: Scene): boolean {
  const word = wordOf(found, "season");
  const the = found.to - found.from > 1;
  const before = wordBefore(found, scene);
  const after = wordAfter(found, scene);
  if (/^(?:olympics?|games|school|camp|palace|in|of|from|to|short|apart|term|street|sale)$/.test(after))
    return false;
  if (word === "fall" || word === "spring")
    return the
      ? ["in", "by", "since", "until", "during"].includes(before)
      : ["in", "since", "by", "until", "early", "late", "mid"].includes(before);
  return the || LEADS.has(before);
}

/** With a verb that looks ahead the next one; with one that tells neither, the nearer, but "since" looks back. */
function isAhead(found: Found, scene: Scene, latest: DateValue, next: DateValue): boolean {
  const since = scene.published - lastDayOf(latest);
  const tense = scene.tenseAt(found.from, found.to);
  if (since <= 0 || tense === "past" || wordBefore(found, scene) === "since") return false;
  return tense === "future" || next.day - scene.published < since;
}

/** "in the summer", "since winter". */
export const seasonAlone: Rule = {
  name: "season",
  patterns: ["the? SEASON"],
  read(found, scene) {
    if (!isSeason(found, scene)) return undefined;
    const latest = latestSeason(scene, codeOf(found, "season"));
    const next = moveYear(latest, 1);
    return fromPublication(scene, isAhead(found, scene, latest, next) ? next : latest);
  },
};
