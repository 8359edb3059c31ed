// npm run bench:parse -- [FILE.jsonl …]
//
// Measures readTimes against chrono-node's default parser over the same articles in the same run, and prints the ratio.
// Articles are those of data/sources, and the "text" of each line of the files named (their "dct", where they have one).

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as chrono from "chrono-node";
import { readTimes } from "@/lib/temporal/read-times";

interface Article {
  readonly text: string;
  readonly published: string;
}

const SOURCES = "data/sources";
const ROUNDS = 20;

function readSources(): Article[] {
  return readdirSync(SOURCES)
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ text: readFileSync(join(SOURCES, name), "utf8"), published: "2025-04-15" }));
}

function readLines(path: string): Article[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as { text: string; dct?: string })
    .map(({ text, dct }) => ({ text, published: (dct ?? "2025-04-15").slice(0, 10) }));
}

/** Articles a second in one round. */
function rateOf(articles: readonly Article[], read: (article: Article) => unknown): number {
  const start = performance.now();
  for (const article of articles) read(article);
  return (1000 * articles.length) / (performance.now() - start);
}

function compare(name: string, articles: readonly Article[]): void {
  if (articles.length === 0) return;
  let [ours, theirs] = [0, 0];
  // Turn by turn, and the best round of each: the first ones warm the machine up, and others may be at work on it.
  for (let round = 0; round < ROUNDS; round++) {
    ours = Math.max(
      ours,
      rateOf(articles, ({ text, published }) => readTimes(text, { published })),
    );
    theirs = Math.max(
      theirs,
      rateOf(articles, ({ text, published }) => chrono.parse(text, new Date(published))),
    );
  }
  const ratio = (ours / theirs).toFixed(1);
  console.log(
    `${name}: ${articles.length} articles; ours ${ours.toFixed(0)} a second, chrono-node ${theirs.toFixed(0)}: ${ratio} times as many`,
  );
}

compare(SOURCES, readSources());
for (const path of process.argv.slice(2)) compare(path, readLines(path));
