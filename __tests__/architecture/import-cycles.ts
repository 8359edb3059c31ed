// Rings of files that import each other when the program runs. Types may point back: they are gone by then.

import { resolveImport } from "./import-boundaries";
import type { Files } from "./read-project";
import { importsOf } from "./syntax";

/** Each ring once, as "a > b > a". */
export function importCycles(files: Files): readonly string[] {
  const targets = new Map([...files].map(([path, text]) => [path, runTimeTargets(path, text, files)]));
  const cycles: string[] = [];
  const finished = new Set<string>();
  const open: string[] = [];

  function visit(path: string): void {
    if (finished.has(path)) return;
    const start = open.indexOf(path);
    if (start >= 0) {
      cycles.push([...open.slice(start), path].join(" > "));
      return;
    }
    open.push(path);
    for (const target of targets.get(path) ?? []) visit(target);
    open.pop();
    finished.add(path);
  }

  for (const path of files.keys()) visit(path);
  return cycles;
}

function runTimeTargets(path: string, text: string, files: Files): readonly string[] {
  return importsOf(path, text)
    .filter(({ typeOnly }) => !typeOnly)
    .flatMap(({ from }) => {
      const target = resolveImport(path, from);
      const file = ["", ".ts", ".tsx"].map((ending) => `${target}${ending}`).find((name) => files.has(name));
      return file ? [file] : [];
    });
}
