// The story that the data folder holds, read once and again only when a file changes.
// The one entry for pages and data routes.

import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { addDays } from "@/lib/base/calendar";
import type { Problem } from "@/lib/base/problems";
import { formerIds, keepIds } from "@/lib/events/event-id";
import type { ParsedStory, Source } from "@/lib/events/types";
import { findSourceFiles } from "./find-source-files";
import { IDS_FILE, readKeptIds, writeKeptIds } from "./kept-ids";
import { parseArticles } from "./parse-articles";
import { PARSED_FILE, readParsed } from "./read-parsed";
import { DEFAULT_TIME_ZONE, readSettings, SETTINGS_FILES, type Settings } from "./read-settings";
import { readSources } from "./read-sources";
import type { Outlet, Story, StoryInfo } from "./types";

const PLAIN_STORY = { id: "story", title: "Dated events", standfirst: "", timeZone: DEFAULT_TIME_ZONE };

interface Memory {
  kept?: { readonly signature: string; readonly story: Promise<Story> } | undefined;
}

// The framework gives pages and data routes a copy of this module each: the process remembers for both, or a large story
// is parsed twice. While code is being changed each copy remembers for itself, so that a changed parser reads anew.
const SHARED = Symbol.for("datelines.story");
const memory: Memory = process.env.NODE_ENV === "production" ? memoryOfProcess() : {};

function memoryOfProcess(): Memory {
  const held: typeof globalThis & { [SHARED]?: Memory } = globalThis;
  held[SHARED] ??= {};
  return held[SHARED];
}

/** The folder that DATA_DIR names, else ./data. */
export function dataFolder(): string {
  // Any folder may be named, so the build must not trace what stands in it.
  return resolve(/* turbopackIgnore: true */ process.env.DATA_DIR || "data");
}

/** The whole story. Never rejects for what a file holds: see `problems`. */
export async function loadStory(folder: string = dataFolder()): Promise<Story> {
  const signature = await storySignature(folder);
  if (memory.kept?.signature === signature) return memory.kept.story;
  const story = readStory(folder);
  memory.kept = { signature, story };
  story.catch(() => {
    memory.kept = undefined;
  });
  return story;
}

/** Reads and parses the folder afresh. */
export async function readStory(folder: string): Promise<Story> {
  const [settings, ready] = await Promise.all([readSettings(folder), readParsed(folder)]);
  return ready.value ? asStory(settings, ready.value) : readArticles(folder, settings, ready.problems);
}

/** A story that was read elsewhere is taken as it is. */
function asStory(settings: Settings, { sources, events }: ParsedStory): Story {
  return {
    sources,
    events,
    joints: new Map(),
    failures: [],
    story: settings.story ?? plainStory(sources),
    outlets: allOutlets(settings.outlets, sources),
    actors: settings.actors,
    formerIds: new Map(),
    problems: settings.problems,
    sourceCount: sources.length,
  };
}

async function readArticles(
  folder: string,
  settings: Settings,
  problems: readonly Problem[],
): Promise<Story> {
  const kept = await readKeptIds(folder);
  const sources = { path: join(folder, "sources"), where: `${basename(folder)}/sources` };
  const read = (await isFolder(sources.path))
    ? await readSources([sources], settings)
    : { articles: [], count: 0, problems: [{ code: "data/missing", where: sources.where } as const] };
  const parsed = parseArticles(read.articles, settings.actors, kept.value);
  return {
    ...parsed,
    story: settings.story ?? plainStory(read.articles.map(({ source }) => source)),
    outlets: allOutlets(settings.outlets, parsed.sources),
    actors: settings.actors,
    formerIds: formerIds(parsed.events, kept.value),
    problems: [...problems, ...[settings, kept, read, parsed].flatMap((part) => part.problems)],
    sourceCount: read.count,
  };
}

/** Keeps the ids of the story's events beside its sources, for every later reading. */
export async function keepStoryIds(
  folder: string,
  { events }: Pick<Story, "events">,
): Promise<readonly Problem[]> {
  const { value, problems } = await readKeptIds(folder);
  // A file that is not right is the editor's to mend; written over, its ids would be lost.
  return problems.length > 0 ? [] : writeKeptIds(folder, keepIds(events, value));
}

/** Changes whenever a file that the story is made of does. */
export async function storySignature(folder: string): Promise<string> {
  const { files, problems } = await findSourceFiles(join(folder, "sources"), "sources");
  const paths = [
    ...[...SETTINGS_FILES, IDS_FILE, PARSED_FILE].map((name) => join(folder, name)),
    ...files.map(({ path }) => path),
  ];
  const stamps = await Promise.all(paths.map(stampOf));
  return [folder, ...stamps, ...problems.map(({ where }) => where)].join("\n");
}

/** Changes whenever the file does. */
export async function stampOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${path} ${mtimeMs} ${size} ${ino}`;
  } catch {
    return `${path} absent`;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Without a story.json: a plain title, and the two weeks before the last article. */
function plainStory(sources: readonly Source[]): StoryInfo {
  const last = sources.at(-1)?.published ?? "2000-01-01";
  return { ...PLAIN_STORY, from: addDays(last, -14), to: addDays(last, 1) };
}

function allOutlets(listed: readonly Outlet[], sources: Story["sources"]): readonly Outlet[] {
  const reporting = new Set(sources.map(({ outlet }) => outlet.id));
  const known = new Set(listed.map(({ id }) => id));
  const others = new Map(
    sources.filter(({ outlet }) => !known.has(outlet.id)).map(({ outlet }) => [outlet.id, outlet]),
  );
  const byName = [...others.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...listed.filter(({ id }) => reporting.has(id)), ...byName];
}
