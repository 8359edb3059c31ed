// npm run --silent tag -- FILE.jsonl
//
// Reads   lines {"id", "dct", "text"}; dct is the day of publication, or a date-time that begins with it
// Gives   lines {"id", "timexes": [{"start", "end", "type", "value"}]} on standard output, each as soon as it is read
// Exit    0 all read, 1 some lines could not be read (standard error says which), 2 wrong usage

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parseIsoDay } from "@/lib/base/calendar";
import { readTimes } from "@/lib/temporal/read-times";

const USAGE = "usage: npm run --silent tag -- FILE.jsonl";

interface Article {
  readonly id: string;
  /** Day of publication. */
  readonly published: string;
  readonly text: string;
}

/** Reads one line of input; throws an `Error` that says what is wrong with it. */
function readArticle(source: string): Article {
  const { id, dct, text } = Object(JSON.parse(source)) as Record<string, unknown>;
  if (typeof id !== "string") throw new Error("id: is not text");
  if (typeof text !== "string") throw new Error("text: is not text");
  if (typeof dct !== "string" || !parseIsoDay(dct.slice(0, 10)))
    throw new Error("dct: does not begin with a day (YYYY-MM-DD)");
  return { id, published: dct.slice(0, 10), text };
}

/** The TIMEX3 view of a text; offsets in UTF-16 units. Ranges come as their two ends. */
export function tagText(text: string, published: string) {
  return readTimes(text, { published })
    .flatMap((expression) => expression.parts ?? [expression])
    .map(({ start, end, type, timex }) => ({ start, end, type, value: timex }));
}

/** One line of output for one of input; throws an `Error` that says what is wrong with it. */
export function tagLine(source: string): string {
  const { id, published, text } = readArticle(source);
  return JSON.stringify({ id, timexes: tagText(text, published) });
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

async function tagFile(path: string): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const source of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (source.trim() === "") continue;
    try {
      await write(`${tagLine(source)}\n`);
    } catch (error) {
      failed++;
      console.error(`${path}:${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed;
}

async function main(args: readonly string[]): Promise<number> {
  const [path] = args;
  if (!path || args.length !== 1 || path.startsWith("-")) {
    console.error(USAGE);
    return 2;
  }
  process.stdout.on("error", () => process.exit(0)); // the reader of the pipe has seen enough
  try {
    return (await tagFile(path)) === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

if (process.argv[1]?.endsWith("/lib/cli/tag.ts")) {
  main(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
}
