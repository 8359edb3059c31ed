// The project's own files as a map from path to text: what every check of the architecture works on.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Path from the project's root, with forward slashes, to the file's text. */
export type Files = ReadonlyMap<string, string>;

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What git ignores: made by tools, never part of the project. */
const MADE_BY_TOOLS = new Set([
  ".git",
  ".next",
  "node_modules",
  "out",
  "coverage",
  "test-results",
  "playwright-report",
  "next-env.d.ts",
  "tsconfig.tsbuildinfo",
]);

/** Every file below `folder` whose name passes. */
export function readFiles(folder = "", wanted: (path: string) => boolean = () => true): Files {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(ROOT, folder)).sort()) {
    if (MADE_BY_TOOLS.has(name)) continue;
    const path = folder ? `${folder}/${name}` : name;
    if (statSync(join(ROOT, path)).isDirectory()) {
      for (const [inner, text] of readFiles(path, wanted)) files.set(inner, text);
    } else if (wanted(path)) {
      files.set(path, readFileSync(join(ROOT, path), "utf8"));
    }
  }
  return files;
}

/** The code that the app is made of: no tests, no configuration. */
export function readCode(): Files {
  return new Map(["app", "components", "lib"].flatMap((folder) => [...readFiles(folder, isCode)]));
}

export function isCode(path: string): boolean {
  return /\.(ts|tsx)$/.test(path);
}

/** Names at the top of the project, without what tools make. */
export function topLevel(): readonly string[] {
  return readdirSync(ROOT).filter((name) => !MADE_BY_TOOLS.has(name));
}
