// The rules of the house that a syntax tree can show: names of files, heads, exports, and nothing that names a machine.

import type { Files } from "./read-project";
import { nodesOf } from "./syntax";

/** What may stand at the top of the project. */
const TOP_LEVEL = new Set([
  ...["app", "components", "lib", "data", "public", "__tests__"],
  ...["package.json", "package-lock.json", "tsconfig.json", "next.config.js", "postcss.config.mjs"],
  ...["README.md", "LICENSE", ".gitignore", ".editorconfig", ".ci"],
]);

export function strayTopLevel(names: readonly string[]): readonly string[] {
  return names.filter((name) => !TOP_LEVEL.has(name));
}

/** Files whose name says nothing of what they give. */
export function vagueNames(paths: Iterable<string>): readonly string[] {
  return [...paths].filter((path) => /(^|\/)(index|utils?|helpers?|misc|common)(\.[a-z.]+|\/)/.test(path));
}

/** Names that do not follow their kind: `Name.tsx`, `useName.ts`, `kebab-case.ts`; Next's own files are kebab-case too. */
export function misnamed(paths: Iterable<string>): readonly string[] {
  const component =
    /^components\/[a-z-]+\/([A-Z][A-Za-z]*\.tsx|use[A-Z][A-Za-z]*\.ts|[a-z][a-z0-9-]*\.(ts|css))$/;
  const plain = /^(lib|app)\/(?:[^/]+\/)*[a-z][a-z0-9-]*\.tsx?$/;
  return [...paths].filter((path) => !(path.startsWith("components/") ? component : plain).test(path));
}

/** Default exports, which Next asks of its own files in `app` and nothing else may have. */
export function defaultExports(files: Files): readonly string[] {
  return withNode(
    files,
    (type) => type === "ExportDefaultDeclaration" || type === "ExportDefaultExpression",
  ).filter((path) => !path.startsWith("app/"));
}

export function enums(files: Files): readonly string[] {
  return withNode(files, (type) => type === "TsEnumDeclaration");
}

function withNode(files: Files, wanted: (type: string) => boolean): readonly string[] {
  return [...files].flatMap(([path, text]) =>
    nodesOf(path, text).some(({ type }) => wanted(type)) ? [path] : [],
  );
}

/** Files of `lib` that do not open with one to five lines of comment. */
export function headless(files: Files): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const lines = text.replace(/^#!.*\n/, "").split("\n");
    const head = lines.slice(
      0,
      Math.max(
        0,
        lines.findIndex((line) => !line.startsWith("//")),
      ),
    );
    const written = head.filter((line) => line !== "//").length;
    return written >= 1 && written <= 5 ? [] : [path];
  });
}

/** Absolute paths into one person's machine. */
export function machinePaths(files: Files): readonly string[] {
  const places = ["home", "root", "Users", "tmp", "mnt", "srv", "work"].join("|");
  const absolute = new RegExp(`(?<![\\w.~:/-])/(?:${places})/[\\w.@-]+`, "g");
  return [...files].flatMap(([path, text]) =>
    [...text.matchAll(absolute)].map(([found]) => `${path}: ${found}`),
  );
}

/** Uses of what Node's modules have had only since 20.11, later than the oldest Node that is promised. */
export function tooNewForNode(files: Files): readonly string[] {
  const late = /\bimport\.meta\.(?:dirname|filename)\b/;
  return [...files].flatMap(([path, text]) => (late.test(text) ? [path] : []));
}

/** HTML's elements that make a box and that a browser gives margins, padding or a border, or that utilities may give some. */
const BOXES =
  `html body main header footer nav section article aside address hgroup search div h1 h2 h3 h4 h5 h6 p hr pre
  blockquote figure figcaption picture img video audio canvas iframe embed object ul ol menu li dl dt dd a abbr b bdi bdo cite
  code del dfn em i ins kbd mark q s samp small span strong sub sup time u var table caption colgroup col thead tbody tfoot tr
  th td form fieldset legend label input textarea select optgroup option button output progress meter details summary
  dialog`
    .trim()
    .split(/\s+/);

/** Elements written by components that the base style sheet does not bring to zero. */
export function withoutBase(components: Files, base: string): readonly string[] {
  const set = new Set(/(?:^|\n)([a-z0-9,\n]+) \{\n {2}box-sizing/.exec(base)?.[1]?.split(/,\n/));
  const text = [...components.values()].join("\n");
  return BOXES.filter((tag) => !set.has(tag) && new RegExp(`<${tag}[\\s/>]`).test(text));
}

/**
 * Style sheets with a rule for every element, which each mark of the drawing would be matched with at every step: their own,
 * or Tailwind's, which comes with the whole of it and with its preflight.
 */
export function forEverything(files: Files): readonly string[] {
  const everything = /(^|[\n,}])\s*\*\s*[,{:]|@import "tailwindcss(?:\/(?:index|preflight)(?:\.css)?)?"/;
  return [...files].filter(([, css]) => everything.test(css)).map(([path]) => path);
}
