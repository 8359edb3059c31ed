// Which files of a folder are articles. Reads names only.
// NOTICE.md and README.md speak of the folder; names that begin with a dot belong to systems and editors.

import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "@/lib/base/problems";
import { reasonOf } from "./reason";

/** A file that should be an article. */
export interface SourceFile {
  readonly path: string;
  /** The path as messages name it. */
  readonly where: string;
}

export interface FoundFiles {
  /** Sorted by `where`. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

const READABLE = /\.(md|markdown|txt|text)$/i;
const NOT_ARTICLES = new Set(["NOTICE.md", "README.md"]);

/**
 * The files below a folder, or the file itself, whatever its name. Links to folders are not followed: they might lead in a circle.
 *
 * @param where How messages name the path.
 */
export async function findSourceFiles(path: string, where: string): Promise<FoundFiles> {
  try {
    if (!(await stat(path)).isDirectory()) return { files: [{ path, where }], problems: [] };
    const entries = (await readdir(path, { withFileTypes: true })).filter(isCandidate);
    const found = await Promise.all(
      entries.map((entry) =>
        findInFolder(entry, join(path, entry.name), `${where.replace(/\/+$/, "")}/${entry.name}`),
      ),
    );
    return {
      files: found.flatMap(({ files }) => files).sort((a, b) => (a.where < b.where ? -1 : 1)),
      problems: found.flatMap(({ problems }) => problems),
    };
  } catch (error) {
    return { files: [], problems: [{ code: "source/unreadable", where, detail: reasonOf(error) }] };
  }
}

async function findInFolder(entry: Dirent, path: string, where: string): Promise<FoundFiles> {
  if (entry.isDirectory()) return findSourceFiles(path, where);
  // Said, not passed over: somebody put it here to be read.
  if (!READABLE.test(path)) return { files: [], problems: [{ code: "source/unknown-format", where }] };
  return { files: [{ path, where }], problems: [] };
}

function isCandidate(entry: Dirent): boolean {
  return !entry.name.startsWith(".") && !NOT_ARTICLES.has(entry.name);
}
