// Builds the embed beside the app: its script with Preact in React's place, its style, and the host pages' script.
//
// Writes  public/embed/* with hashes in their names, public/embed.js, and app/embed/built/server.mjs for the route
// Why     the app's framework needs 135 kB of script for any page; an embed has 60 kB for everything

import { readFile, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/postcss";
import { type BuildOptions, type BuildResult, build } from "esbuild";
import postcss from "postcss";
import { withoutUnusedParts } from "./unused-parts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PUBLIC = join(ROOT, "public");
const ENTRIES = join(ROOT, "components/embed");
const SERVER = join(ROOT, "app/embed/built/server.mjs");
const FONT_FILES = { ".woff2": "file" } as const;

const SHARED: BuildOptions = {
  bundle: true,
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  jsx: "automatic",
  target: "es2022",
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".css": "empty" },
  tsconfigRaw: { compilerOptions: { paths: {}, jsx: "react-jsx" } },
  alias: { "@": ROOT },
};

/** Sub-paths follow: "react-dom/server" is "preact/compat/server". */
const PREACT = { react: "preact/compat", "react-dom": "preact/compat" };

/** Builds everything that the embed needs, once. Throws where the code does not build. */
export async function buildEmbed(): Promise<void> {
  await rm(join(PUBLIC, "embed"), { recursive: true, force: true });
  const script = await buildScript();
  const style = await buildStyle(Object.keys(script.metafile?.inputs ?? {}));
  await build({
    ...SHARED,
    entryPoints: [join(ENTRIES, "host-script.ts")],
    outfile: join(PUBLIC, "embed.js"),
  });
  await buildServer({ script: publicAddress(script, ".js"), style: publicAddress(style, ".css") });
}

function buildScript(): Promise<BuildResult> {
  return build({
    ...SHARED,
    alias: {
      ...SHARED.alias,
      ...PREACT,
      "d3-transition": join(ROOT, "components/timeline/without-transitions.ts"),
      "d3-interpolate": join(ROOT, "components/timeline/without-transitions.ts"),
    },
    entryPoints: { chart: join(ENTRIES, "EmbedClient.tsx") },
    entryNames: "[name]-[hash]",
    outdir: join(PUBLIC, "embed"),
    metafile: true,
    plugins: [withoutUnusedParts],
  });
}

/** One style sheet: the fonts, the app's utilities, and the sheets that the script's components import. */
async function buildStyle(inputs: readonly string[]): Promise<BuildResult> {
  const globals = join(ROOT, "app/globals.css");
  const { css } = await postcss([tailwind()]).process(await readFile(globals, "utf8"), { from: globals });
  const sheets = inputs.filter((path) => path.endsWith(".css")).map((path) => resolve(path));
  const imports = [join(ENTRIES, "fonts.css"), ...sheets].map((path) => `@import ${JSON.stringify(path)};`);
  return build({
    ...SHARED,
    loader: FONT_FILES,
    stdin: {
      contents: `${imports.join("\n")}\n${css}`,
      resolveDir: ROOT,
      loader: "css",
      sourcefile: "style.css",
    },
    entryNames: "style-[hash]",
    assetNames: "[name]-[hash]",
    outdir: join(PUBLIC, "embed"),
    metafile: true,
  });
}

async function buildServer(files: { readonly script: string; readonly style: string }): Promise<void> {
  const { outputFiles } = await build({
    ...SHARED,
    alias: { ...SHARED.alias, ...PREACT },
    platform: "node",
    format: "esm",
    entryPoints: [join(ENTRIES, "EmbedServer.tsx")],
    write: false,
  });
  const [drawn] = outputFiles;
  await writeFile(SERVER, `${drawn?.text ?? ""}\nexport const embedFiles = ${JSON.stringify(files)};\n`);
}

/** Address of the one output of that kind. */
function publicAddress({ metafile }: BuildResult, extension: string): string {
  const path = Object.keys(metafile?.outputs ?? {}).find((output) => output.endsWith(extension));
  if (path === undefined) throw new Error(`The build of the embed gave no ${extension} file.`);
  return `/${relative(PUBLIC, resolve(path))}`;
}
