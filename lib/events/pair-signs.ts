// The signs for and against two mentions being one happening.
//
// Input   two drafts, and what is known of the story's drafts
// Output  facts of the pair, and the same as signs by name; what the signs weigh is in merging-weights.ts
// Knows   dates, participants, kind, wording and surroundings

import { type DaySpan, gapBetween, lengthOf } from "./day-spans";
import type { Draft } from "./draft";
import type { PairGround } from "./pair-ground";
import { sameWords, sayingsDiffer } from "./same-saying";
import type { ActorRef } from "./types";
import { isManySided } from "./wording-turns";

/** What comparing two drafts finds. */
export interface PairFacts {
  readonly date: string;
  readonly actors: readonly ActorRef[];
  /** Words of both clauses, with classes. */
  readonly words: readonly string[];
  readonly act: boolean;
  readonly places: readonly string[];
  readonly quoted: boolean;
}

/** Names the step that a number reaches: "sentences alike from 0.15", "sentences alike below 0.03". */
function graded(what: string, value: number, steps: readonly number[]): string {
  let reached: number | undefined;
  for (const step of steps) if (value >= step) reached = step;
  return reached === undefined ? `${what} below ${steps[0]}` : `${what} from ${reached}`;
}

const lengthSign = (days: number) =>
  days === 1 ? "a day" : days <= 3 ? "days" : days <= 8 ? "a week" : days <= 40 ? "a month" : "longer";

/** How their dates stand to each other; `undefined` where they have no day in common and are not a day apart. */
function dateSign(a: DaySpan, b: DaySpan): string | undefined {
  const gap = gapBetween(a, b);
  const [short, long] = lengthOf(a) <= lengthOf(b) ? [a, b] : [b, a];
  if (gap > 1) return undefined;
  // "over the weekend" against Friday; one day apart where reports differ.
  if (gap === 1) return lengthOf(long) === 1 ? "dates a day apart" : "dates a day apart, of days";
  const of = lengthSign(lengthOf(long));
  if (a.from === b.from && a.to === b.to) return `same date, ${of}`;
  return short.from >= long.from && short.to <= long.to ? `one date holds the other, ${of}` : "dates overlap";
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

/** Where the second stands to the first. */
function placeSign(a: Draft, b: Draft): string {
  if (a.mention.source !== b.mention.source) return "in two articles";
  const apart = Math.abs(a.sentence - b.sentence);
  return apart === 0 ? "in one sentence" : apart === 1 ? "in sentences side by side" : "in one article";
}

function actorSign(a: Draft, b: Draft, shared: number): string {
  if (shared > 0)
    return shared > 2 ? "three actors in both" : shared > 1 ? "two actors in both" : "an actor in both";
  const fewer = Math.min(a.mention.actors.length, b.mention.actors.length);
  return fewer === 0 ? "one names nobody" : fewer === 1 ? "other actors" : "several other actors";
}

function sayingSigns(a: Draft, b: Draft, share: number, shared: number): string[] {
  if (!a.saying && !b.saying) return [];
  const differ = sayingsDiffer(a, b, share, shared);
  if (a.saying !== b.saying) return [differ ? "one a saying, the other not" : "a saying and its act"];
  return [
    sameWords(a, b) ? "quoted in the same words" : "both sayings",
    ...(differ ? ["sayings differ"] : []),
  ];
}

const LEADS = [-0.2, -0.08, -0.02, 0.0001, 0.06, 0.12, 0.2, 0.35];
const KINDS = { other: "both of no known kind", same: "both of a kind", differ: "of two kinds" };

/** The pair's facts and signs; nothing where the dates rule it out. */
export function signsOf(
  a: Draft,
  b: Draft,
  ground: PairGround,
): { readonly facts: PairFacts; readonly signs: ReadonlySet<string> } | undefined {
  const [one, other] = [ground.spanOf(a), ground.spanOf(b)];
  const date = dateSign(one, other);
  if (date === undefined) return undefined;
  const ids = new Set(b.mention.actors.map(({ id }) => id));
  const actors = a.mention.actors.filter(({ id }) => ids.has(id));
  const { share, words } = ground.clauseWords(a, b);
  const act = sameAct(a, b);
  // A saying is one only with the same saying.
  if (a.saying && b.saying && sayingsDiffer(a, b, share, actors.length)) return undefined;
  // "The ferry went down" and "prices went down": one word for two things.
  if (a.core === b.core && !act) return undefined;
  const places = a.mention.places.filter((place) => b.mention.places.includes(place));
  // By how much each is the other's closest in its article; the smaller of the two.
  const lead = Math.min(ground.lead(a, b, share), ground.lead(b, a, share));
  const kind =
    a.mention.kind !== b.mention.kind ? KINDS.differ : a.mention.kind === "other" ? KINDS.other : KINDS.same;
  const most = Math.max(ground.mentionsOn(one, b.mention.source), ground.mentionsOn(other, a.mention.source));
  const oneArticle = a.mention.source === b.mention.source;
  // An outlet that tells of two happenings uses its words twice.
  const within = oneArticle ? "in one article, " : "";
  const signs = new Set([
    date,
    placeSign(a, b),
    actorSign(a, b, actors.length),
    kind,
    graded(`${within}each other's closest`, lead, LEADS),
    graded(`${within}clauses alike`, share, [0.02, 0.08, 0.15, 0.25, 0.4, 0.6]),
    graded(`${within}sentences alike`, ground.sentenceShare(a, b), [0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.45]),
    graded("mentions of the days", most, [2, 3, 5, 8]),
    `${(a.finite ? 1 : 0) + (b.finite ? 1 : 0)} clauses with a verb`,
    ...sayingSigns(a, b, share, actors.length),
  ]);
  // Sentences of one article have each other as surroundings.
  if (!oneArticle)
    signs.add(graded("surroundings alike", ground.aroundShare(a, b), [0.03, 0.06, 0.1, 0.15, 0.2, 0.3]));
  if (act) signs.add(a.core === b.core ? "same word for the act" : "like words for the act");
  else {
    // "in 2022" is a date for much: there the wording must tell what is meant.
    if (/longer$/.test(date) && share < 0.25) signs.add("long date, other acts");
    // What one outlet tells in two acts is two happenings, though day and people are the same: a suit, and the fall in shares.
    const names = new Set(actors.flatMap(({ name }) => name.toLowerCase().split(" ")));
    if (oneArticle && (share < 0.2 || words.every((word) => names.has(word))))
      signs.add("other acts of one article");
  }
  if (places.length > 0) signs.add("same place");
  if (a.agent && b.agent) signs.add(a.agent === b.agent ? "same agent" : "another agent");
  return {
    facts: { date, actors, words, act, places, quoted: signs.has("quoted in the same words") },
    signs,
  };
}
