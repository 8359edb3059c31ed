// Takes a source file apart: the YAML between two lines "---", and the article's text below, to the last byte.
// All values are read as text (YAML's failsafe schema), so a title "2025" or "No" stays what it is.

import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Problem } from "@/lib/base/problems";
import { quoteInput } from "@/lib/base/quote-input";
import { type FrontMatter, frontMatterSchema } from "./schemas";

/** A file without its front matter. */
export interface SplitFile {
  /** The lines between the two "---"; absent where the file does not begin with "---". */
  readonly yaml?: string;
  readonly text: string;
}

/** The front matter's fields and, for messages, their lines in the file, from 1. */
export interface Fields {
  readonly fields: FrontMatter;
  readonly lineOf: (key: string) => number;
}

/** Splits a file; the problem where the front matter is never closed. */
export function splitFrontMatter(content: string, where: string): SplitFile | Problem {
  const opening = /^---[ \t]{0,8}\r?\n/.exec(content);
  if (!opening) return { text: content };
  let lineStart = opening[0].length;
  while (lineStart < content.length) {
    const newline = content.indexOf("\n", lineStart);
    const lineEnd = newline < 0 ? content.length : newline;
    if (content.slice(lineStart, lineEnd).trimEnd() === "---") {
      return { yaml: content.slice(opening[0].length, lineStart), text: content.slice(lineEnd + 1) };
    }
    lineStart = lineEnd + 1;
  }
  return {
    code: "source/bad-front-matter",
    where: `${where}:1`,
    fix: "Close the front matter with a line --- above the text.",
  };
}

/** Reads and checks the fields; else what is wrong with them, each at its line. */
export function readFields(yaml: string, where: string): Fields | readonly Problem[] {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter,
    schema: "failsafe",
    prettyErrors: false,
    logLevel: "silent",
  });
  // The file's first line is the opening "---", which the YAML does not hold.
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error) {
    return [
      {
        code: "source/bad-front-matter",
        where: `${where}:${lineAt(Math.min(error.pos[0], Math.max(0, yaml.length - 1)))}`,
        detail: `(${error.message.split("\n")[0]})`,
      },
    ];
  }
  const { contents } = document;
  if (!isMap(contents)) {
    return [{ code: "source/bad-front-matter", where: `${where}:2`, detail: "(no `key: value` in it)" }];
  }
  const given = new Map<string, { readonly value: unknown; readonly line: number }>();
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !isScalar(value)) continue;
    given.set(String(key.value), { value: value.value, line: lineAt(key.range?.[0] ?? 0) });
  }
  const lineOf = (key: string) => given.get(key)?.line ?? 1;
  const filled = [...given].filter(([, { value }]) => String(value ?? "").trim() !== "");
  const result = frontMatterSchema.safeParse(
    Object.fromEntries(filled.map(([key, { value }]) => [key, value])),
  );
  if (result.success) return { fields: result.data, lineOf };
  const isGiven = new Map(filled.map(([key, { value }]) => [key, String(value)]));
  return result.error.issues.map((issue) => problemOf(issue, where, lineOf, isGiven));
}

function problemOf(
  issue: z.core.$ZodIssue,
  where: string,
  lineOf: (key: string) => number,
  given: ReadonlyMap<string, string>,
): Problem {
  const key = String(issue.path[0] ?? "");
  const value = given.get(key);
  const place = `${where}:${lineOf(key)}`;
  if (value === undefined) {
    return { code: "source/missing-field", where: place, detail: key, fix: `Add a line \`${key}: …\`.` };
  }
  return {
    code: "source/bad-field",
    where: place,
    detail: `${key} ${quoteInput(value)}`,
    fix: issue.message,
  };
}
