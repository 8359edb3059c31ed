// Who may import whom. Judges a map of files, so that it can itself be tested with files that break the rules.

import { posix } from "node:path";
import type { Files } from "./read-project";
import { type Import, importsOf } from "./syntax";

interface Layer {
  /** Folders of the project that it may import besides itself. */
  readonly folders: readonly string[];
  /** Packages: a name stands for its sub-paths too. */
  readonly packages: readonly string[];
}

const D3_OF_THE_DOM = ["d3-selection", "d3-zoom", "d3-drag", "d3-transition", "d3-ease", "d3-interpolate"];
const REACT = ["react", "react-dom", "next", "swr"];

/** The table. A file belongs to the longest folder that holds it. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  "lib/base": { folders: [], packages: ["date-fns"] },
  "lib/text": { folders: ["lib/base"], packages: [] },
  "lib/temporal": { folders: ["lib/base", "lib/text"], packages: [] },
  "lib/actors": { folders: ["lib/base", "lib/text"], packages: [] },
  "lib/events": { folders: ["lib/base", "lib/text", "lib/temporal", "lib/actors"], packages: [] },
  "lib/timeline": { folders: ["lib/base", "lib/events"], packages: ["d3-scale", "d3-time", "d3-array"] },
  "lib/exports": { folders: ["lib/base", "lib/events", "lib/timeline"], packages: ["fflate"] },
  "lib/url": { folders: ["lib/base", "lib/events", "lib/timeline"], packages: [] },
  "lib/embed": { folders: ["lib/base", "lib/url"], packages: [] },
  "lib/store": {
    folders: ["lib/base", "lib/text", "lib/temporal", "lib/actors", "lib/events", "data"],
    // sharp and opentype.js: pictures as pixels, and fonts as outlines.
    packages: ["node:", "zod", "yaml", "sharp", "opentype.js"],
  },
  // next: serve starts it. chrono-node: what bench-parse measures against, a development dependency.
  // esbuild and the style's tools: they build the embed. compression, fresh and on-headers: what the server adds to answers.
  "lib/cli": {
    folders: ["lib"],
    packages: [
      ...["node:", "next", "chrono-node", "esbuild", "postcss", "@tailwindcss/postcss"],
      ...["compression", "fresh", "on-headers"],
    ],
  },
  "components/ui": { folders: [], packages: ["react"] },
  "components/timeline": {
    folders: ["components/ui", "lib"],
    packages: [...REACT, ...D3_OF_THE_DOM, "d3-shape", "d3-array", "d3-scale"],
  },
  "components/workspace": { folders: ["components", "lib"], packages: REACT },
  // A second page made of the same parts; its client and server halves are built by lib/cli/embed-bundle.ts.
  "components/embed": { folders: ["components", "lib"], packages: REACT },
  components: { folders: ["components/ui", "lib"], packages: REACT },
  app: { folders: ["components", "lib"], packages: [...REACT, "@fontsource-variable"] },
};

/** Never imported from elsewhere, whatever the table allows of `lib`. */
const CLOSED_FOLDERS: Readonly<Record<string, readonly string[]>> = {
  "lib/cli": [],
  "lib/store": ["lib/cli", "app"],
};

/** One line for each import that the table does not allow, and for each that leads nowhere. */
export function forbiddenImports(files: Files): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const home = homeOf(path);
    if (!home) return [`${path} lies in no folder of the table`];
    return importsOf(path, text)
      .filter((imported) => !isAllowed(path, home, imported))
      .map(({ from }) => `${path} imports ${from}`);
  });
}

/** Folder of the table that a file belongs to; siblings in `components` are folders of their own. */
function homeOf(path: string): string | undefined {
  if (path.startsWith("components/")) return path.split("/").slice(0, 2).join("/");
  return Object.keys(LAYERS)
    .filter((folder) => isWithin(path, folder))
    .sort((a, b) => b.length - a.length)
    .at(0);
}

function isAllowed(path: string, home: string, { from }: Import): boolean {
  const layer = LAYERS[home] ?? LAYERS.components;
  if (!layer) return false;
  const target = resolveImport(path, from);
  if (target === undefined) return layer.packages.some((name) => isPackage(from, name));
  if (isWithin(target, home)) return true;
  const closed = Object.keys(CLOSED_FOLDERS).find((folder) => isWithin(target, folder));
  if (closed && !CLOSED_FOLDERS[closed]?.includes(home)) return false;
  return layer.folders.some((folder) => isWithin(target, folder));
}

/** Path from the root for an import of the project's own; nothing for a package. */
export function resolveImport(path: string, from: string): string | undefined {
  if (from.startsWith("@/")) return posix.normalize(from.slice(2));
  if (from.startsWith(".")) return posix.normalize(posix.join(posix.dirname(path), from));
  return undefined;
}

function isPackage(from: string, name: string): boolean {
  return name.endsWith(":") ? from.startsWith(name) : from === name || from.startsWith(`${name}/`);
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
