// The command `npm start`: parses the story, says what came of it, builds the app and serves it.

import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { explain } from "@/lib/base/problems";
import { dataFolder, keepStoryIds, readStory } from "@/lib/store/load-story";
import { buildEmbed } from "./embed-bundle";
import { nodeRefusal, portRefusal, readPort } from "./start-checks";
import { storySummary } from "./story-summary";

const NEXT = createRequire(import.meta.url).resolve("next/dist/bin/next");
const SERVE = fileURLToPath(new URL("serve.ts", import.meta.url));

/** Runs Node until it ends; gives its exit status. Signals go on to it. */
function runNode(words: readonly string[]): Promise<number> {
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

async function start(): Promise<number> {
  const port = readPort(process.env.PORT);
  const refusal =
    nodeRefusal(process.versions.node) ?? (typeof port === "number" ? await portRefusal(port) : port.wrong);
  if (refusal !== undefined) {
    console.error(refusal);
    return 1;
  }
  const { DATA_DIR } = process.env;
  // Named from where npm was called, which need not be the project's folder.
  if (DATA_DIR) process.env.DATA_DIR = resolve(process.env.INIT_CWD ?? ".", DATA_DIR);
  const story = await readStory(dataFolder());
  const unkept = await keepStoryIds(dataFolder(), story);
  for (const problem of [...story.problems, ...unkept]) console.error(explain(problem));
  console.log(storySummary(story));
  await buildEmbed();
  return (await runNode([NEXT, "build"])) || (await runNode(["--import", "tsx", SERVE]));
}

process.exitCode = await start();
