// `npm run learn:participants [-- --write]`: learns what signs of taking part weigh, and says what that is worth.
//
// Reads   the marked stories beside the tests, those held out left aside
// Prints  for each story how its actors are found by weights learned from all the others, so as if it had never been seen
// Writes  with --write lib/events/participant-weights.ts, learned from all stories

import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import type { Actor } from "@/lib/actors/types";
import type { Candidate } from "@/lib/events/candidates";
import { explainEvents } from "@/lib/events/extract-events";
import type { StoryEvent } from "@/lib/events/types";
import { type Example, learnWeights, sumOf, usableSigns, type Weights, weightLines } from "./learn-weights";
import { articlesOf, goldFiles, readGold } from "./score";
import { familyOf, scoreEvents } from "./score-events";

const WEIGHTS_FILE = "lib/events/participant-weights.ts";
/** Stories marked at first, which name nobody for a third of their events: they count half, and such events not at all. */
const EARLY = /^dev-(?:budget|council|flood|outbreak|satellite)$/;
const FIRST_STORY = "seeds";
const FIRST_COUNTS = 10; // the story that readers see, and the only one of real articles
const RESTRAINT = 10; // of 5, 10 and 30: unseen stories come out worse with 30, and no better with 5
const LEAST_USE = { stories: 5, examples: 30 }; // of a sign, to get a weight

interface MarkedEvent {
  readonly want: ReadonlySet<string>;
  /** Whom grammar found, by the last words of their names. */
  readonly found: ReadonlySet<string>;
  readonly candidates: readonly Candidate[];
}

interface MarkedStory {
  readonly name: string;
  readonly events: readonly MarkedEvent[];
}

function readMarked(file: string, actors: readonly Actor[]): MarkedStory {
  const gold = readGold(file);
  const name = basename(file, ".json");
  const seen = new Map<string, { event: StoryEvent; candidates: readonly Candidate[] }>();
  const known = name === FIRST_STORY ? actors : [];
  explainEvents(articlesOf(gold), buildGazetteer(known), undefined, (event, candidates) => {
    seen.set(event.id, { event, candidates });
  });
  const { matched } = scoreEvents(
    gold,
    [...seen.values()].map(({ event }) => event),
  );
  return {
    name,
    events: matched.map(({ event, want }) => ({
      want,
      found: new Set(event.actors.map((actor) => familyOf(actor.name))),
      candidates: seen.get(event.id)?.candidates ?? [],
    })),
  };
}

const nameOf = ({ entity }: Candidate) => familyOf(entity.actor.name);

function examplesOf({ name, events }: MarkedStory): Example[] {
  const counts = EARLY.test(name) ? 0.5 : name === FIRST_STORY ? FIRST_COUNTS : 1;
  return events
    .filter(({ want }) => want.size > 0)
    .flatMap(({ want, found, candidates }) =>
      candidates
        .filter((candidate) => !found.has(nameOf(candidate)))
        .map((candidate) => ({ signs: candidate.signs, holds: want.has(nameOf(candidate)), counts })),
    );
}

/** Right, extra and lacking actors. */
type Counts = readonly [right: number, extra: number, lacking: number];

function countsOf({ events }: MarkedStory, weights: Weights | undefined, least: number): Counts {
  let [right, extra, lacking] = [0, 0, 0];
  for (const { want, found, candidates } of events) {
    const have = new Set(found);
    for (const candidate of weights ? candidates : []) {
      const { nature } = candidate.entity;
      if (nature === "place" || nature === "thing" || !weights) continue;
      if (sumOf(weights, candidate.signs) >= least) have.add(nameOf(candidate));
    }
    for (const name of have) want.has(name) ? right++ : extra++;
    for (const name of want) if (!have.has(name)) lacking++;
  }
  return [right, extra, lacking];
}

const f1 = ([right, extra, lacking]: Counts) => (2 * right) / Math.max(1, 2 * right + extra + lacking);
const percent = (share: number) => (100 * share).toFixed(1).padStart(5);
const line = (counts: Counts) => {
  const [right, extra, lacking] = counts;
  const [precision, recall] = [right / Math.max(1, right + extra), right / Math.max(1, right + lacking)];
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1(counts))}`;
};
const sumUp = (all: readonly Counts[]): Counts =>
  all.reduce<Counts>(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0]);
const mean = (all: readonly Counts[]) => all.reduce((sum, counts) => sum + f1(counts), 0) / all.length;

const NEIGHBOURS = 2; // tenths to either side

/**
 * The threshold around which the stories, each read by weights learned without it, come out best on average: the curve is
 * flat there, and its highest point a matter of chance.
 */
function bestThreshold(stories: readonly MarkedStory[], learned: readonly Weights[]): number {
  const reached = Array.from({ length: 31 }, (_, at) =>
    mean(
      stories.flatMap((story, i) =>
        EARLY.test(story.name) ? [] : [countsOf(story, learned[i], (at - 15) / 10)],
      ),
    ),
  );
  let [best, most] = [0, 0];
  for (let at = NEIGHBOURS; at < reached.length - NEIGHBOURS; at++) {
    const around = reached.slice(at - NEIGHBOURS, at + NEIGHBOURS + 1).reduce((sum, f) => sum + f, 0);
    if (around > most) [best, most] = [(at - 15) / 10, around];
  }
  return best;
}

function tableOf(weights: Weights, least: number): string {
  return `// What each sign that someone takes part in a happening weighs. Written by \`npm run learn:participants -- --write\`.

/** Weight before any sign. */
export const START_WEIGHT = ${Number(weights.start.toFixed(2))};

/** Sum from which someone is taken to take part: the middle of those that served stories best which the weights were not learned from. */
export const TAKES_PART = ${least};

/** Added to the sum where the sign holds; natural logarithm of how much likelier it makes taking part. */
export const SIGN_WEIGHTS: Readonly<Record<string, number>> = {
${weightLines(weights, 0.05)}
};
`;
}

function main(args: readonly string[]): void {
  const actors = JSON.parse(readFileSync("data/actors.json", "utf8")) as Actor[];
  const stories = goldFiles()
    .filter((file) => !file.includes("heldout-"))
    .map((file) => readMarked(file, actors));
  const allowed = usableSigns(stories.map(examplesOf), LEAST_USE);
  const learnFrom = (some: readonly MarkedStory[]) =>
    learnWeights(some.flatMap(examplesOf), allowed, RESTRAINT);
  const without = stories.map((story) => learnFrom(stories.filter((other) => other !== story)));
  const least = bestThreshold(stories, without);
  const before = stories.map((story) => countsOf(story, undefined, least));
  const after = stories.map((story, i) => countsOf(story, without[i], least));
  console.log(
    `${allowed.size} signs, threshold ${least}; by grammar alone, then with signs weighed by the other stories`,
  );
  for (const [i, { name }] of stories.entries())
    console.log(`${name.padEnd(16)} ${line(before[i] as Counts)}   ${line(after[i] as Counts)}`);
  console.log(`${"all actors".padEnd(16)} ${line(sumUp(before))}   ${line(sumUp(after))}`);
  const late = (all: readonly Counts[]) => all.filter((_, i) => !EARLY.test(stories[i]?.name ?? ""));
  console.log(
    `mean F1 ${percent(mean(before))} and ${percent(mean(after))}; without the early stories ${percent(mean(late(before)))} and ${percent(mean(late(after)))}`,
  );
  if (args.includes("--write")) writeFileSync(WEIGHTS_FILE, tableOf(learnFrom(stories), least));
}

if (process.argv[1]?.endsWith("learn-participants.ts")) main(process.argv.slice(2));
