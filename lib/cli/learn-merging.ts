// `npm run learn:merging [-- --write]`: learns what signs of being one happening weigh, and says what that is worth.
//
// Reads   the marked stories beside the tests, those held out left aside
// Prints  how mentions are merged by weights learned from other stories, so as if each had never been seen
// Writes  with --write lib/events/merging-weights.ts, learned from all stories

import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import type { Actor } from "@/lib/actors/types";
import { readStory } from "@/lib/events/article";
import type { Draft } from "@/lib/events/draft";
import { makeMentions } from "@/lib/events/make-mentions";
import { eachPair, mergeMentions } from "@/lib/events/merge-mentions";
import { PairGround } from "@/lib/events/pair-ground";
import { signsOf } from "@/lib/events/pair-signs";
import { likeness } from "@/lib/events/similarity";
import { withUniqueIds } from "@/lib/events/unique-ids";
import { type Example, learnWeights, usableSigns, type Weights, weightLines } from "./learn-weights";
import { articlesOf, goldFiles, readGold } from "./score";
import { bCubed, familyOf, markedEvents } from "./score-events";

const WEIGHTS_FILE = "lib/events/merging-weights.ts";
const FIRST_STORY = "seeds";
const FIRST_COUNTS = 3; // the story that readers see, and the only one of real articles
const RESTRAINT = 3; // of 1, 3, 10 and 30 the one that served unseen stories best
const LEAST_USE = { stories: 5, examples: 15 }; // of a sign, to get a weight
const PARTS = 8; // of the stories, each read by weights learned from the others
const THRESHOLDS = [0.5, 0.25, 0, -0.25, -0.5, -0.75, -1];

interface MarkedStory {
  readonly name: string;
  readonly drafts: readonly Draft[];
  readonly examples: readonly Example[];
  /** The marked event of a mention, by the mention's id. */
  readonly marked: ReadonlyMap<string, string>;
  readonly wanted: ReadonlyMap<string, ReadonlySet<string>>;
}

function readMarked(file: string, actors: readonly Actor[]): MarkedStory {
  const gold = readGold(file);
  const name = basename(file, ".json");
  const gazetteer = buildGazetteer(name === FIRST_STORY ? actors : []);
  const story = readStory(articlesOf(gold), gazetteer);
  const drafts = withUniqueIds(
    story.articles.flatMap((article) => makeMentions(article, story, gazetteer).drafts),
  );
  const marked = markedEvents(
    gold,
    drafts.map(({ mention }) => mention),
  );
  const ground = new PairGround(drafts);
  const pairs: [Draft, Draft][] = [];
  eachPair(drafts, ground, (a, b) => {
    ground.meet(a, b);
    pairs.push([a, b]);
  });
  const examples = pairs.flatMap(([a, b]): Example[] => {
    const [one, other] = [marked.get(a.mention.id), marked.get(b.mention.id)];
    const signs = signsOf(a, b, ground)?.signs;
    const counts = name === FIRST_STORY ? FIRST_COUNTS : 1;
    return signs && one && other ? [{ signs, holds: one === other, counts }] : [];
  });
  const wanted = new Map(gold.events.map(({ id, actors: some }) => [id, new Set(some.map(familyOf))]));
  return { name, drafts, examples, marked, wanted };
}

/** How well a story's mentions are merged, and how well its events' actors are found by grammar after that; F1, 0 to 1. */
interface Worth {
  readonly merging: number;
  readonly actors: number;
}

function worthOf({ drafts, marked, wanted }: MarkedStory, weights: Weights, join: number): Worth {
  const { start, bySign } = weights;
  const weightOf = (sign: string) => bySign.get(sign) ?? 0;
  const groups = mergeMentions(drafts, (a, b, ground) => likeness(a, b, ground, { start, weightOf }), join);
  let [right, extra, lacking] = [0, 0, 0];
  const placed = groups.flatMap((group, made) => {
    const known = group.drafts.flatMap(({ mention }) => marked.get(mention.id) ?? []);
    const want = wanted.get(known[0] ?? "");
    if (want) {
      const have = new Set(
        group.drafts.flatMap(({ mention }) => mention.actors.map((actor) => familyOf(actor.name))),
      );
      for (const name of have) want.has(name) ? right++ : extra++;
      for (const name of want) if (!have.has(name)) lacking++;
    }
    return known.map((event) => ({ marked: event, made: String(made) }));
  });
  return { merging: bCubed(placed), actors: (2 * right) / Math.max(1, 2 * right + extra + lacking) };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share: number) => (100 * share).toFixed(1);

function tableOf(weights: Weights, join: number): string {
  return `// What each sign that two mentions are one happening weighs. Written by \`npm run learn:merging -- --write\`.

/** Weight before any sign. */
export const PAIR_START = ${Number(weights.start.toFixed(2))};

/** Score from which two mentions are joined: of those that merge the stories as well as any, the one that finds most actors. */
export const JOIN = ${join};

/** Added to the score where the sign holds; natural logarithm of how much likelier it makes one happening. */
export const PAIR_WEIGHTS: Readonly<Record<string, number>> = {
${weightLines(weights, 0.03)}
};
`;
}

const AS_WELL = 0.001; // of B-cubed F1, in which two thresholds are taken to be equal

function main(args: readonly string[]): void {
  const actors = JSON.parse(readFileSync("data/actors.json", "utf8")) as Actor[];
  const stories = goldFiles()
    .filter((file) => !file.includes("heldout-"))
    .map((file) => readMarked(file, actors));
  const allowed = usableSigns(
    stories.map(({ examples }) => examples),
    LEAST_USE,
  );
  const learnFrom = (some: readonly MarkedStory[]) =>
    learnWeights(
      some.flatMap(({ examples }) => examples),
      allowed,
      RESTRAINT,
    );
  const without = Array.from({ length: PARTS }, (_, part) =>
    learnFrom(stories.filter((_story, i) => i % PARTS !== part)),
  );
  const tried = THRESHOLDS.map((join) => {
    const worth = stories.map((story, i) => worthOf(story, without[i % PARTS] as Weights, join));
    const [merging, found] = [mean(worth.map((one) => one.merging)), mean(worth.map((one) => one.actors))];
    console.log(`join at ${join}: merging ${percent(merging)}, actors by grammar ${percent(found)}`);
    return { join, merging, found };
  });
  const most = Math.max(...tried.map(({ merging }) => merging));
  const best = tried
    .filter(({ merging }) => merging >= most - AS_WELL)
    .reduce((a, b) => (b.found > a.found ? b : a));
  console.log(`${allowed.size} signs, ${stories.length} stories in ${PARTS} parts; best at ${best.join}`);
  if (args.includes("--write")) writeFileSync(WEIGHTS_FILE, tableOf(learnFrom(stories), best.join));
}

if (process.argv[1]?.endsWith("learn-merging.ts")) main(process.argv.slice(2));
