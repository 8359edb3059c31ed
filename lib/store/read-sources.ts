// A set of files becomes a set of articles. One that can't be read is reported and never stops the others.

import { readFile } from "node:fs/promises";
import type { Problem } from "@/lib/base/problems";
import { quoteInput } from "@/lib/base/quote-input";
import { findSourceFiles, type SourceFile } from "./find-source-files";
import { type ArticleContext, type ReadArticle, readArticle } from "./read-article";
import { reasonOf } from "./reason";
import type { SourceText } from "./types";

export interface ReadSources {
  /** By day of publication, then id. */
  readonly articles: readonly SourceText[];
  /** In the order of files, then of lines. */
  readonly problems: readonly Problem[];
  /** Number of files tried, those that failed included. */
  readonly count: number;
}

const FILES_AT_ONCE = 32;

/**
 * Reads every article among files and folders.
 *
 * @param paths With the name that messages use, if it is another one.
 */
export async function readSources(
  paths: readonly { readonly path: string; readonly where: string }[],
  context: ArticleContext,
): Promise<ReadSources> {
  const found = await Promise.all(paths.map(({ path, where }) => findSourceFiles(path, where)));
  const files = [...new Map(found.flatMap((part) => part.files).map((file) => [file.path, file])).values()];
  const missing = found.flatMap((part) => part.problems);
  const results: (ReadArticle | readonly Problem[])[] = [];
  for (let first = 0; first < files.length; first += FILES_AT_ONCE) {
    const batch = files.slice(first, first + FILES_AT_ONCE);
    results.push(...(await Promise.all(batch.map((file) => readOne(file, context)))));
  }
  const { articles, problems } = withoutDuplicates(results);
  return { articles, problems: [...missing, ...problems], count: files.length + missing.length };
}

async function readOne(
  { path, where }: SourceFile,
  context: ArticleContext,
): Promise<ReadArticle | readonly Problem[]> {
  try {
    return readArticle(await readFile(path), where, context);
  } catch (error) {
    return [{ code: "source/unreadable", where, detail: reasonOf(error) }];
  }
}

/** Files named after their id come first: an article that is dropped in takes no other's id. */
function ownersFirst(results: readonly (ReadArticle | readonly Problem[])[]) {
  const owns = (result: ReadArticle | readonly Problem[]) =>
    "article" in result && result.idWhere.replace(/:\d+$/, "").endsWith(`/${result.article.source.id}.md`);
  return [...results].sort((a, b) => Number(owns(b)) - Number(owns(a)));
}

/** The file named after an id keeps it, else the first that has it. */
function withoutDuplicates(
  results: readonly (ReadArticle | readonly Problem[])[],
): Omit<ReadSources, "count"> {
  const byId = new Map<string, ReadArticle>();
  const problems: Problem[] = [];
  for (const result of ownersFirst(results)) {
    if (!("article" in result)) {
      problems.push(...result);
      continue;
    }
    const { id } = result.article.source;
    const first = byId.get(id);
    if (first) {
      const detail = `${quoteInput(id)}, which ${first.idWhere} has too,`;
      problems.push({ code: "source/duplicate-id", where: result.idWhere, detail });
    } else byId.set(id, result);
  }
  const articles = [...byId.values()].map(({ article }) => article).sort(byDayThenId);
  return { articles, problems };
}

function byDayThenId({ source: a }: SourceText, { source: b }: SourceText): number {
  if (a.published !== b.published) return a.published < b.published ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
