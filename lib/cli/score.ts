// `npm run score [-- --list] [FILE…]`: how well events are read, against the hand-marked articles.
//
// Reads   __tests__/gold/*.json, or the files named; texts come from the marking or from data/sources
// Prints  a line for each set; with --list every fault, with --titles every event's title

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import type { Actor } from "@/lib/actors/types";
import { type Article, extractEvents } from "@/lib/events/extract-events";
import type { ParsedStory } from "@/lib/events/types";
import { type Gold, type Score, scoreEvents } from "./score-events";

const GOLD_DIR = "__tests__/gold";

/** The text of a source file, without its front matter. */
function bodyOf(id: string): string {
  const file = readFileSync(join("data/sources", `${id}.md`), "utf8");
  return file.replace(/^---\n[\s\S]*?\n---\n/, "");
}

/** The marked documents as articles. */
export function articlesOf({ documents }: Gold): Article[] {
  return documents.map(({ id, outlet, published, text }) => ({
    source: {
      id,
      outlet: { id, name: outlet },
      title: outlet,
      url: "",
      published,
      publishedBasis: "stated" as const,
    },
    text: text ?? bodyOf(id),
  }));
}

/** Parses a marked set with the known actors and scores it. */
export function scoreGold(gold: Gold, actors: readonly Actor[]): { story: ParsedStory; score: Score } {
  const story = extractEvents(articlesOf(gold), buildGazetteer(actors));
  return { story, score: scoreEvents(gold, story.events) };
}

export function readGold(file: string): Gold {
  return JSON.parse(readFileSync(file, "utf8")) as Gold;
}

/** Marked sets beside the tests. */
export function goldFiles(): string[] {
  return readdirSync(GOLD_DIR)
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(GOLD_DIR, name))
    .sort();
}

const percent = (value: number) => (100 * value).toFixed(1).padStart(5);

function lineOf(name: string, score: Score): string {
  const { precision, recall, f1, accuracy, merging, actors, found, required, spurious } = score;
  return (
    `${name.padEnd(14)} mentions P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} (${found}/${required}, ${spurious} spurious)` +
    `  values ${percent(accuracy)}  merging ${percent(merging)}  actors P ${percent(actors.precision)} R ${percent(actors.recall)} F1 ${percent(actors.f1)}`
  );
}

function main(args: readonly string[]): void {
  const files = args.filter((arg) => !arg.startsWith("--"));
  const actors = JSON.parse(readFileSync("data/actors.json", "utf8")) as Actor[];
  for (const file of files.length > 0 ? files : goldFiles()) {
    const { story, score } = scoreGold(readGold(file), actors);
    console.log(lineOf(basename(file, ".json"), score));
    if (args.includes("--list")) for (const fault of score.faults) console.log(`  ${fault}`);
    if (args.includes("--titles")) {
      for (const event of story.events) {
        console.log(
          `  ${event.edtf.padEnd(22)} ${event.kind.padEnd(13)} ${event.title}  [${event.actors.map(({ name }) => name).join(", ")}] ×${event.mentions.length}`,
        );
      }
    }
  }
}

if (process.argv[1]?.endsWith("score.ts")) main(process.argv.slice(2));
