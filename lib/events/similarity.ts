// How likely two mentions speak of one happening.
//
// Input   two drafts, and how frequent each word is in the story
// Output  a score with its reasons; JOIN and above is one happening
// Knows   dates, participants, kind and wording. A veto ("another speaker") rules a pair out whatever else they share

import { dayNumberOf } from "@/lib/base/calendar";
import { spanOf } from "@/lib/base/edtf";
import type { Draft } from "./draft";
import { sameWords, sayingsDiffer } from "./same-saying";
import type { EventKind } from "./types";
import { isManySided } from "./wording-turns";

/** Score from which two mentions are one happening. */
export const JOIN = 2.9;

export interface Likeness {
  readonly score: number;
  /** For readers: "same day", "shared actors: Maria Castellanos". */
  readonly reasons: readonly string[];
}

/** First and last day as day numbers; open ends reach far. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

const FAR = 10_000_000;

export function daySpanOf(edtf: string): DaySpan {
  const { start, end } = spanOf(edtf);
  return { from: start ? dayNumberOf(start) : -FAR, to: end ? dayNumberOf(end) : FAR };
}

/** When a happening begins or has to be over: "since 2014" and "by Friday" speak of an end, not of all time beyond it. */
function boundarySpan(edtf: string): DaySpan {
  return daySpanOf(edtf.replace(/^\.\.\/|\/\.\.$/g, ""));
}

const SHADE = /\b(?:(early|beginning|start|first days)|(mid|middle)|(late|end))\b/i;

/** "in late July", "mid-2019": the part of the month or year that the words name; EDTF only says "about". */
function shadedSpan({ edtf, expression }: Draft["mention"], span: DaySpan): DaySpan {
  const [, early, mid] = SHADE.exec(expression) ?? [];
  if (!edtf.endsWith("~") || edtf.includes("/") || !SHADE.test(expression)) return span;
  const third = Math.ceil((span.to - span.from + 1) / 3);
  const slack = Math.ceil(third / 3);
  const [first, last] = early ? [0, third] : mid ? [third, 2 * third] : [2 * third, 3 * third];
  return {
    from: Math.max(span.from, span.from + first - slack),
    to: Math.min(span.to, span.from + last + slack),
  };
}

const lengthOf = ({ from, to }: DaySpan) => to - from + 1;

/** Days between two spans; 0 where they touch or overlap. */
export function gapBetween(a: DaySpan, b: DaySpan): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** What is worked out once for all comparisons of a story. */
export interface Weights {
  weightOf(word: string): number;
  /** Summed squares of the weights of a draft's words. */
  massOf(draft: Draft): number;
  spanOf(draft: Draft): DaySpan;
}

/** Weighs words by their rarity among the drafts. */
export function rarity(drafts: readonly Draft[]): Weights {
  const counts = new Map<string, number>();
  for (const { wording } of drafts)
    for (const word of wording.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = Math.max(drafts.length, 10);
  const weightOf = (word: string) => Math.log((total + 1) / ((counts.get(word) ?? 0) + 0.5));
  const masses = new Map<Draft, number>();
  const spans = new Map<Draft, DaySpan>();
  for (const draft of drafts) {
    let mass = 0;
    for (const word of draft.wording.keys()) mass += weightOf(word) ** 2;
    masses.set(draft, mass);
    spans.set(draft, shadedSpan(draft.mention, boundarySpan(draft.mention.edtf)));
  }
  return {
    weightOf,
    massOf: (draft) => masses.get(draft) ?? 0,
    spanOf: (draft) => spans.get(draft) ?? boundarySpan(draft.mention.edtf),
  };
}

/** Cosine of two wordings, rare words weighing more, and the words they share. */
function sharedWording(a: Draft, b: Draft, weights: Weights): { share: number; words: string[] } {
  const words: string[] = [];
  let both = 0;
  for (const word of a.wording.keys()) {
    if (!b.wording.has(word)) continue;
    words.push(word);
    both += weights.weightOf(word) ** 2;
  }
  const mass = Math.sqrt(weights.massOf(a) * weights.massOf(b));
  return { share: mass > 0 ? both / mass : 0, words };
}

const RELATED: readonly (readonly EventKind[])[] = [
  ["meeting", "visit", "agreement"],
  ["statement", "interview"],
  ["law and order", "policy", "vote"],
  ["law and order", "attack"],
  ["economy", "agreement", "policy"],
];

/** Whether two kinds are often given to one happening; "other" only says that no field's words were found. */
function relatedKinds(a: EventKind, b: EventKind): boolean {
  return a === "other" || b === "other" || RELATED.some((kinds) => kinds.includes(a) && kinds.includes(b));
}

function dateScore(a: DaySpan, b: DaySpan): { points: number; reason: string } | undefined {
  const gap = gapBetween(a, b);
  const [short, long] = lengthOf(a) <= lengthOf(b) ? [a, b] : [b, a];
  if (gap === 0) {
    if (lengthOf(a) === lengthOf(b) && a.from === b.from)
      return { points: lengthOf(a) > 40 ? 1.2 : 2, reason: "same date" };
    const inside = short.from >= long.from && short.to <= long.to;
    const size = lengthOf(long);
    const points = size <= 3 ? 1.6 : size <= 8 ? 1.4 : size <= 31 ? 1 : size <= 366 ? 0.5 : 0.2;
    return {
      points: inside ? points : points - 0.5,
      reason: inside ? "one date holds the other" : "dates overlap",
    };
  }
  // "over the weekend" against Friday; one day apart where reports differ.
  if (gap === 1 && lengthOf(long) <= 3)
    return { points: lengthOf(long) > 1 ? 0.5 : -1, reason: "dates a day apart" };
  return undefined;
}

const MOTION = new Set("visit travel go arrive trip come fly tour".split(" "));
const MEETING = new Set(
  "talks meet meeting talk talks summit discussion hold negotiation session visit".split(" "),
);

/** Whether two drafts tell the same sort of act, by its word, its field or a turn of phrase. */
function sameAct({ core: a, acts }: Draft, { core: b, acts: others }: Draft): boolean {
  if (a === b && isManySided(a) && acts.join() !== others.join()) return false;
  return (
    a === b ||
    (MOTION.has(a) && MOTION.has(b)) ||
    (MEETING.has(a) && MEETING.has(b)) ||
    acts.some((group) => others.includes(group)) ||
    (a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5))
  );
}

/** The word of the act as the text has it. */
const actOf = ({ core, wording }: Draft) => wording.get(core) ?? core;

/** Shared words as the text has them, without the classes that they belong to. */
function readable({ wording }: Draft, words: readonly string[]): string[] {
  const shown = words.filter((word) => !word.startsWith("#")).map((word) => wording.get(word) ?? word);
  return [...new Set(shown)];
}

/** Compares two drafts; `undefined` where something rules them out. */
export function likeness(a: Draft, b: Draft, weight: Weights): Likeness | undefined {
  const date = dateScore(weight.spanOf(a), weight.spanOf(b));
  if (!date) return undefined;
  const shared = a.mention.actors.filter((actor) => b.mention.actors.some(({ id }) => id === actor.id));
  const { share, words } = sharedWording(a, b, weight);
  if (sayingsDiffer(a, b, share, shared.length)) return undefined;
  const reasons = [date.reason];
  // Two outlets that name one day mostly speak of one thing; one outlet that names it twice mostly does not.
  let score = date.points + (a.mention.source === b.mention.source ? -0.3 : 0.4);
  const smaller = Math.min(a.mention.actors.length, b.mention.actors.length);
  if (shared.length > 0) {
    score += 0.8 + 0.7 * (shared.length / Math.max(1, smaller)) + (shared.length > 1 ? 0.6 : 0);
    reasons.push(`shared actors: ${shared.map(({ name }) => name).join(", ")}`);
  } else if (smaller > 0) score -= 0.8;
  const act = sameAct(a, b) && a.core !== "say" && a.core !== "be";
  if (a.mention.kind === b.mention.kind) {
    // "other" is no kind: it tells the two alike only where the act does so too.
    score += a.mention.kind === "other" && !act ? 0.3 : 0.8;
    reasons.push(`both ${a.mention.kind}`);
  } else if (!relatedKinds(a.mention.kind, b.mention.kind)) score -= 0.6;
  if (act) {
    score += 0.9;
    const [one, other] = [actOf(a), actOf(b)];
    reasons.push(one.toLowerCase() === other.toLowerCase() ? `both “${one}”` : `“${one}” and “${other}”`);
  }
  if (a.saying && b.saying && shared.length > 1 && date.points >= 1.4) score += 1;
  if (a.saying && b.saying && a.agent === b.agent && sameWords(a, b)) {
    score += 1.5;
    reasons.push("quoted in the same words");
  }
  const places = a.mention.places.filter((place) => b.mention.places.includes(place));
  if (places.length > 0) {
    score += 0.5;
    reasons.push(`both in ${places.join(", ")}`);
  }
  // What one outlet tells in two acts is two happenings, though day and people are the same: a suit, and the fall in shares.
  const twoActs = a.core !== "" && b.core !== "" && !sameAct(a, b);
  const names = new Set(shared.flatMap(({ name }) => name.toLowerCase().split(" ")));
  const onlyNames = words.every((word) => names.has(word));
  const inOneSource = a.mention.source === b.mention.source;
  // "The search was called off after divers found two more": a sentence that dates each of two acts tells both, though
  // the words of the one are among the other's.
  const inOneSentence = twoActs && inOneSource && a.mention.quoteStart === b.mention.quoteStart;
  if (inOneSentence || (twoActs && inOneSource && (onlyNames || share < 0.2))) score -= 1;
  // "in 2022" is a date for much: there the wording must tell what is meant.
  const coarse = Math.max(lengthOf(weight.spanOf(a)), lengthOf(weight.spanOf(b))) > 40;
  if (coarse && !sameAct(a, b) && share < 0.25) score -= 1.5;
  score += inOneSentence ? 0 : Math.min(3.2, share * 5);
  const shown = readable(a, words);
  if (shown.length > 0) reasons.push(`shared words: ${shown.slice(0, 8).join(", ")}`);
  return { score, reasons };
}
