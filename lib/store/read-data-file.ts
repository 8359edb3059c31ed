// One of data/'s JSON files, checked entry by entry: what is wrong is left out and reported, the rest is used.

import { readFile } from "node:fs/promises";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Problem } from "@/lib/base/problems";
import { quoteInput } from "@/lib/base/quote-input";
import { codeOf, reasonOf } from "./reason";

/** What a file holds; `undefined` where it is not there, or is not JSON. */
interface JsonFile {
  readonly value?: unknown;
  /** Line of the entry at a path, from 1. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly problems: readonly Problem[];
}

export interface Checked<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** A file with a list of things that have ids. A file that isn't there is an empty list. */
export async function readList<T extends { readonly id: string }>(
  path: string,
  where: string,
  schema: z.ZodType<T>,
): Promise<Checked<readonly T[]>> {
  const { value, lineOf, problems } = await readJson(path, where);
  if (value === undefined) return { value: [], problems };
  if (!Array.isArray(value)) {
    return { value: [], problems: [{ code: "data/bad-json", where, detail: "(it should hold a list)" }] };
  }
  const found: Problem[] = [];
  const byId = new Map<string, T>();
  for (const [index, entry] of value.entries()) {
    const result = schema.safeParse(entry);
    if (!result.success) {
      found.push(...result.error.issues.map((issue) => problemOf(issue, [index], entry, where, lineOf)));
    } else if (byId.has(result.data.id)) {
      const place = `${where}:${lineOf([index, "id"])}`;
      found.push({
        code: "data/bad-entry",
        where: place,
        detail: quoteInput(result.data.id),
        fix: "Use each id once.",
      });
    } else byId.set(result.data.id, result.data);
  }
  return { value: [...byId.values()], problems: found };
}

/** A file with one thing in it; `undefined` where it isn't there or isn't right. */
export async function readObject<T>(
  path: string,
  where: string,
  schema: z.ZodType<T>,
): Promise<Checked<T | undefined>> {
  const { value, lineOf, problems } = await readJson(path, where);
  if (value === undefined) return { value: undefined, problems };
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  const found = result.error.issues.map((issue) => problemOf(issue, [], value, where, lineOf));
  return { value: undefined, problems: found };
}

async function readJson(path: string, where: string): Promise<JsonFile> {
  const lineOf = () => 1;
  let content: string;
  try {
    content = (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    const isAbsent = codeOf(error) === "ENOENT";
    return {
      lineOf,
      problems: isAbsent ? [] : [{ code: "source/unreadable", where, detail: reasonOf(error) }],
    };
  }
  try {
    return { value: JSON.parse(content), lineOf: lineFinder(content), problems: [] };
  } catch (error) {
    return { lineOf, problems: [{ code: "data/bad-json", where, detail: reasonOf(error) }] };
  }
}

/** JSON is YAML too, and YAML's reader knows where everything stands; it takes its time, so only what is wrong pays for it. */
function lineFinder(content: string): JsonFile["lineOf"] {
  let read: { readonly document: ReturnType<typeof parseDocument>; readonly lines: LineCounter } | undefined;
  return (path) => {
    if (!read) {
      const lines = new LineCounter();
      read = { document: parseDocument(content, { lineCounter: lines, logLevel: "silent" }), lines };
    }
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = read.document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return read.lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}

function problemOf(
  issue: z.core.$ZodIssue,
  base: readonly PropertyKey[],
  entry: unknown,
  where: string,
  lineOf: JsonFile["lineOf"],
): Problem {
  const path = [...base, ...issue.path];
  const key = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  const value = issue.path.reduce<unknown>(step, entry);
  const shown = typeof value === "string" ? ` ${quoteInput(value)}` : "";
  return {
    code: "data/bad-entry",
    where: `${where}:${lineOf(path)}`,
    detail: `${key.replace(/^\./, "") || "the file"}${shown}`,
    fix: issue.message.endsWith(".") ? issue.message : `${issue.message}.`,
  };
}

function step(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
