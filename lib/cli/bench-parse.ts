// npm run bench:parse -- [FILE.jsonl …]
//
// Measures readTimes against chrono-node's default parser over the same articles in the same run, and prints the ratio.
// Articles are those of data/sources, and the "text" of each line of the files named (their "dct", where they have one).
// Both readers are bundled, as pages and servers have them: run from source, each call across files costs extra.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { readTimes } from "@/lib/temporal/read-times";

interface Article {
  readonly text: string;
  readonly published: string;
}

const SOURCES = "data/sources";
const WARM_UP = 15; // rounds
const ROUNDS = 21;

function readSources(): Article[] {
  return readdirSync(SOURCES)
    .filter((name) => name.endsWith(".md") && name !== "NOTICE.md")
    .map((name) => ({ text: readFileSync(join(SOURCES, name), "utf8"), published: "2025-04-15" }));
}

function readLines(path: string): Article[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as { text: string; dct?: string })
    .map(({ text, dct }) => ({ text, published: (dct ?? "2025-04-15").slice(0, 10) }));
}

interface Readers {
  readonly readTimes: typeof readTimes;
  readonly chrono: { parse(text: string, reference: Date): unknown };
}

const ENTRY = `
  export { readTimes } from "@/lib/temporal/read-times";
  export * as chrono from "chrono-node";
`;

async function bundledReaders(): Promise<Readers> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    alias: { "@": root },
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return (await import(`data:text/javascript;base64,${code}`)) as Readers;
}

/** Articles a second of the processor in one round: other programs on the machine cost neither reader. */
function rateOf(articles: readonly Article[], read: (article: Article) => unknown): number {
  const start = process.cpuUsage();
  for (const article of articles) read(article);
  const { user, system } = process.cpuUsage(start);
  return (1e6 * articles.length) / (user + system);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function compare({ readTimes, chrono }: Readers, name: string, articles: readonly Article[]): void {
  if (articles.length === 0) return;
  const rounds: { readonly ours: number; readonly theirs: number }[] = [];
  // Turn by turn, so that whatever else the machine does meets both; the first rounds of both warm it up.
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const ours = rateOf(articles, ({ text, published }) => readTimes(text, { published }));
    const theirs = rateOf(articles, ({ text, published }) => chrono.parse(text, new Date(published)));
    if (round >= WARM_UP) rounds.push({ ours, theirs });
  }
  const ours = median(rounds.map((each) => each.ours)).toFixed(0);
  const theirs = median(rounds.map((each) => each.theirs)).toFixed(0);
  const ratio = median(rounds.map((each) => each.ours / each.theirs)).toFixed(2);
  console.log(
    `${name}: ${articles.length} articles; ours ${ours} a second, chrono-node ${theirs}: ${ratio} times as many (medians of ${ROUNDS} rounds)`,
  );
}

const readers = await bundledReaders();
compare(readers, SOURCES, readSources());
for (const path of process.argv.slice(2)) compare(readers, path, readLines(path));
