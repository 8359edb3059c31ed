// The words after `npm run export --`: where the files go, and under which address they will be read.

import { parseArgs } from "node:util";

export interface ExportOptions {
  /** Folder for the files, as given. */
  readonly folder: string;
  /** "https://host", without a slash at its end. */
  readonly origin: string;
  /** The origin was not given: addresses that other programs keep will be wrong elsewhere. */
  readonly isGuessed: boolean;
  /** Take the app as it was built last. */
  readonly isBuilt: boolean;
}

/** Where `python3 -m http.server` serves by itself. */
const USUAL_ORIGIN = "http://localhost:8000";

export const EXPORT_USAGE = `Writes the whole site as plain files, for a web server that runs no program.

  npm run export -- [FOLDER] [options]

FOLDER is made, or written anew where it holds an earlier export (out).

  --origin URL   address of the site, as https://example.org: feeds, cards, snippets and files name it
  --built        take the app as it was built last, and build nothing
  --help         this text

Exit status: 0 all written, 1 something is missing, 2 wrong usage.
`;

/** The options; a text says what is wrong with them; "help" where help is asked for. */
export function readExportOptions(
  words: readonly string[],
): ExportOptions | { readonly wrong: string } | "help" {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        origin: { type: "string" },
        built: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return "help";
    const [folder = "out", ...more] = positionals;
    if (more.length > 0) return { wrong: `There is one folder to name, not ${positionals.length}.` };
    const origin = originOf(values.origin ?? USUAL_ORIGIN);
    if (typeof origin !== "string") return origin;
    return { folder, origin, isGuessed: values.origin === undefined, isBuilt: values.built };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function originOf(text: string): string | { readonly wrong: string } {
  if (!/^https?:/i.test(text) || !URL.canParse(text))
    return { wrong: `--origin is an address, as https://example.org, not "${text}".` };
  const { origin, pathname } = new URL(text);
  if (pathname === "/") return origin;
  return {
    wrong: `--origin has no path: the site needs a host or a subdomain of its own, not "${pathname}".`,
  };
}
