// `npm run score [-- --list] [--write DAY] [FILE…]`: how well events are read, against the hand-marked articles.
//
// Reads   __tests__/gold/*.json, or the files named; texts come from the marking or from data/sources
// Prints  a line for each set; with --list every fault, with --titles every event's title
// Writes  with --write the figures of all sets into data/accuracy.json, as measured on the DAY that is named

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import type { Actor } from "@/lib/actors/types";
import { parseIsoDay } from "@/lib/base/calendar";
import type { Accuracy } from "@/lib/events/accuracy";
import { type Article, extractEvents } from "@/lib/events/extract-events";
import type { ParsedStory, StoryEvent } from "@/lib/events/types";
import { measuredSet } from "./measured-set";
import { type Gold, type Score, scoreEvents } from "./score-events";

const GOLD_DIR = "__tests__/gold";
const ACCURACY_FILE = "data/accuracy.json";

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

interface Options {
  readonly files: readonly string[];
  readonly listed: boolean;
  readonly titled: boolean;
  /** Day to write as that of measuring. */
  readonly day?: string;
}

function optionsOf(args: readonly string[]): Options {
  const at = args.indexOf("--write");
  const day = args[at + 1];
  if (at >= 0 && (day === undefined || !parseIsoDay(day))) {
    throw new Error("Name the day of measuring: npm run score -- --write 2025-04-15");
  }
  const files = args.filter((arg, i) => !arg.startsWith("--") && (at < 0 || i !== at + 1));
  if (at >= 0 && files.length > 0)
    throw new Error("Only all sets together are written: leave out the files.");
  return {
    files: files.length > 0 ? files : goldFiles(),
    listed: args.includes("--list"),
    titled: args.includes("--titles"),
    ...(at >= 0 && day !== undefined && { day }),
  };
}

/** Puts the figures of the events into the file; what it says of tagging is measured elsewhere and stays. */
function writeAccuracy(measured: string, events: Accuracy["events"]): void {
  const { tagging } = JSON.parse(readFileSync(ACCURACY_FILE, "utf8")) as Accuracy;
  writeFileSync(ACCURACY_FILE, `${JSON.stringify({ measured, events, tagging }, null, 2)}\n`);
}

function main(args: readonly string[]): void {
  const { files, listed, titled, day } = optionsOf(args);
  const actors = JSON.parse(readFileSync("data/actors.json", "utf8")) as Actor[];
  const measured = files.map((file) => {
    const gold = readGold(file);
    const name = basename(file, ".json");
    const { story, score } = scoreGold(gold, actors);
    console.log(lineOf(name, score));
    if (listed) for (const fault of score.faults) console.log(`  ${fault}`);
    if (titled) for (const event of story.events) console.log(titleLine(event));
    return measuredSet(name, gold, score);
  });
  if (day) writeAccuracy(day, measured);
}

function titleLine({ edtf, kind, title, actors, mentions }: StoryEvent): string {
  const names = actors.map(({ name }) => name).join(", ");
  return `  ${edtf.padEnd(22)} ${kind.padEnd(13)} ${title}  [${names}] ×${mentions.length}`;
}

if (process.argv[1]?.endsWith("score.ts")) main(process.argv.slice(2));
