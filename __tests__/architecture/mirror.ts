// Tests that stand beside nothing: each mirrors a source file, so that one is found from the other.

import type { Files } from "./read-project";

const MIRRORED = /^__tests__\/((?:app|components|lib|data)\/.+)\.test\.tsx?$/;

/** Paths of the tests under the mirrored folders whose source file, or folder of data, is not there. */
export function testsWithoutSource(paths: Iterable<string>): readonly string[] {
  const all = [...paths];
  return all.filter((path) => {
    const source = MIRRORED.exec(path)?.[1];
    return source !== undefined && !all.some((other) => isSource(other, source));
  });
}

function isSource(path: string, source: string): boolean {
  const endings = [".ts", ".tsx", ".json", ".css"];
  if (endings.some((ending) => path === source + ending)) return true;
  return source.startsWith("data/") && path.startsWith(`${source}/`);
}

/** Titles of tests that say "should" instead of what happens. */
export function hesitantTitles(files: Files): readonly string[] {
  const title = /\b(?:test|it|describe)(?:\.each\([^)]{0,2000}\))?\(\s{0,20}["'`]([^"'`\n]{0,200})/g;
  return [...files].flatMap(([path, text]) =>
    [...text.matchAll(title)]
      .filter(([, words = ""]) => /\bshould\b/.test(words))
      .map(([, words]) => `${path}: ${words}`),
  );
}
