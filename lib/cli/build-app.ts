// What comes before serving and exporting: the story is parsed, what came of it is said, and the app is built.

import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { explain } from "@/lib/base/problems";
import { dataFolder, keepStoryIds, readStory } from "@/lib/store/load-story";
import { buildEmbed } from "./embed-bundle";
import { storySummary } from "./story-summary";

const NEXT = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** Makes DATA_DIR absolute: it is named from where npm was called, which need not be the project's folder. */
export function settleDataFolder(): void {
  const { DATA_DIR } = process.env;
  if (DATA_DIR) process.env.DATA_DIR = resolve(process.env.INIT_CWD ?? ".", DATA_DIR);
}

/** Parses the story, keeps its events' ids and says what came of it. */
export async function tellStory(): Promise<void> {
  const story = await readStory(dataFolder());
  const unkept = await keepStoryIds(dataFolder(), story);
  for (const problem of [...story.problems, ...unkept]) console.error(explain(problem));
  console.log(storySummary(story));
}

/** Builds the embed and the app; gives the exit status. */
export async function buildApp(): Promise<number> {
  await buildEmbed();
  return runNode([NEXT, "build"]);
}

/** Runs Node until it ends; gives its exit status. Signals go on to it. */
export function runNode(words: readonly string[]): Promise<number> {
  const child: ChildProcess = spawn(process.execPath, words, { stdio: "inherit" });
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  process.on("SIGINT", pass).on("SIGTERM", pass);
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (status, signal) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      done(status ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1));
    });
  });
}
