// Does what `npm run parse` asks for: articles in, events out. See USAGE in parse-options.ts.
// Output goes to standard output and nothing else does; problems and progress go to standard error.

import { join, resolve } from "node:path";
import { explain } from "@/lib/base/problems";
import type { ParsedStory } from "@/lib/events/types";
import { eventsCsv, mentionsCsv } from "@/lib/exports/csv";
import { eventsIcal } from "@/lib/exports/ical";
import { storyJson } from "@/lib/exports/json";
import { readKeptIds } from "@/lib/store/kept-ids";
import { dataFolder, keepStoryIds } from "@/lib/store/load-story";
import { parseArticles } from "@/lib/store/parse-articles";
import { readArticle } from "@/lib/store/read-article";
import { readSettings } from "@/lib/store/read-settings";
import { type ReadSources, readSources } from "@/lib/store/read-sources";
import { explainEvent } from "./explain-event";
import { type ParseOptions, readOptions, USAGE } from "./parse-options";
import { isPiped, readInput } from "./piped-input";

/** Where the command writes, and where it was called. */
export interface Surroundings {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Paths are relative to it. */
  readonly folder: string;
  /** Somebody watches standard error. */
  readonly isWatched: boolean;
}

/** Does what the words ask for; gives the exit status. */
export async function runParse(words: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const options = readOptions(words);
  if (options === "help") {
    around.print(USAGE);
    return 0;
  }
  if ("wrong" in options) {
    around.complain(`${options.wrong} See: npm run --silent parse -- --help\n`);
    return 2;
  }
  const folder = dataFolder();
  const [settings, kept] = await Promise.all([readSettings(folder), readKeptIds(folder)]);
  const context = { timeZone: settings.timeZone, outlets: settings.outlets, published: options.published };
  const read = await readAll(options.paths, context, around);
  if (around.isWatched) around.complain(`Reading ${read.articles.length} of ${read.count} articles …\n`);
  const parsed = parseArticles(read.articles, settings.actors, kept.value);
  const unkept = options.keepIds ? await keepStoryIds(folder, parsed) : [];
  const problems = [settings, kept, read, parsed].flatMap((step) => step.problems).concat(unkept);
  for (const problem of problems) around.complain(`${explain(problem)}\n`);
  if (options.explain === undefined) around.print(written(parsed, options, around));
  else {
    const text = explainEvent(parsed, options.explain);
    if (text === undefined) {
      around.complain(`There is no event "${options.explain}". The ids are in the JSON: events[].id\n`);
      return 2;
    }
    around.print(text);
  }
  return problems.length === 0 ? 0 : 1;
}

type Context = Parameters<typeof readSources>[1];

async function readAll(
  paths: readonly string[],
  context: Context,
  around: Surroundings,
): Promise<ReadSources> {
  if (paths.length === 0) {
    const piped = isPiped() ? await readInput(false) : undefined;
    if (piped) return readPiped(piped, context);
    const folder = join(dataFolder(), "sources");
    return readSources([{ path: folder, where: shortest(folder) }], context);
  }
  const named = paths.filter((path) => path !== "-");
  const read = await readSources(
    named.map((path) => ({ path: resolve(around.folder, path), where: path })),
    context,
  );
  if (named.length === paths.length) return read;
  const piped = readPiped((await readInput(true)) ?? new Uint8Array(), context);
  return {
    articles: [...read.articles, ...piped.articles],
    problems: [...read.problems, ...piped.problems],
    count: read.count + piped.count,
  };
}

function readPiped(bytes: Uint8Array, context: Context): ReadSources {
  const result = readArticle(bytes, "stdin", context);
  if ("article" in result) return { articles: [result.article], problems: [], count: 1 };
  return { articles: [], problems: result, count: 1 };
}

function shortest(path: string): string {
  const root = `${process.cwd()}/`;
  return path.startsWith(root) ? path.slice(root.length) : path;
}

function written(story: ParsedStory, options: ParseOptions, around: Surroundings): string {
  switch (options.format) {
    case "json":
      return storyJson(story, 2);
    case "csv":
      return eventsCsv(story, options);
    case "mentions":
      return mentionsCsv(story, options);
    case "ics": {
      const { origin, coarse } = options;
      const { text, leftOut } = eventsIcal(story, { origin, coarse, name: "Datelines" });
      if (leftOut > 0)
        around.complain(
          `${leftOut} of ${story.events.length} events are not in the calendar: not dated to the day.\n`,
        );
      return text;
    }
  }
}
