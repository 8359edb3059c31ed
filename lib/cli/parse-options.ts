// The words after `npm run parse --`: what is asked for, or what is wrong with them.

import { parseArgs } from "node:util";
import { type IsoDay, parseIsoDay } from "@/lib/base/calendar";

export const FORMATS = ["json", "csv", "mentions", "ics"] as const;
export type Format = (typeof FORMATS)[number];

/** What the parser is to do. */
export interface ParseOptions {
  /** Files and folders; "-" is standard input. None: the story's own sources. */
  readonly paths: readonly string[];
  readonly format: Format;
  /** Taken for articles that state no day of publication. */
  readonly published?: IsoDay;
  /** Id of an event, to be told why its mentions are one. */
  readonly explain?: string;
  /** Keep the events' ids in the data folder. */
  readonly keepIds: boolean;
  /** Put before the paths of links. */
  readonly origin: string;
  readonly bom: boolean;
  readonly raw: boolean;
  /** Let a calendar hold months and years too. */
  readonly coarse: boolean;
}

export const USAGE = `Reads dated events out of articles.

  npm run --silent parse -- [PATH…] [options]

PATH is a file (.md with front matter, or plain text), a folder of them, or - for standard input.
Without PATH it reads what is piped into it, else the story's own sources.

  --format json|csv|mentions|ics   what to print (json)
  --published YYYY-MM-DD           day of publication for articles that state none
  --explain EVENT                  say how an event's dates were read, and why its mentions are one
  --keep-ids                       keep the events' ids in event-ids.json of the data folder
  --origin URL                     address that links begin with, as https://example.org
  --bom                            csv, mentions: begin with a byte order mark, for Excel
  --raw                            csv, mentions: no ' before text that looks like a formula
  --coarse                         ics: also what is dated to a month or a year only
  --help                           this text

Problems go to standard error. Exit status: 0 all read, 1 some not, 2 wrong usage.
`;

/** The options; a string says what is wrong; "help" where help is asked for. */
export function readOptions(words: readonly string[]): ParseOptions | { readonly wrong: string } | "help" {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: "string", default: "json" },
        published: { type: "string" },
        explain: { type: "string" },
        "keep-ids": { type: "boolean", default: false },
        origin: { type: "string", default: "" },
        bom: { type: "boolean", default: false },
        raw: { type: "boolean", default: false },
        coarse: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return "help";
    const format = FORMATS.find((name) => name === values.format);
    if (!format) return { wrong: `--format is json, csv, mentions or ics, not "${values.format}".` };
    const { published, explain, bom, raw, coarse } = values;
    if (published !== undefined && !parseIsoDay(published)) {
      return { wrong: `--published is a day that exists, as 2025-04-15, not "${published}".` };
    }
    const origin = originOf(values.origin);
    if (origin === undefined)
      return { wrong: `--origin is an address, as https://example.org, not "${values.origin}".` };
    return {
      paths: positionals,
      format,
      ...(published !== undefined && { published }),
      ...(explain !== undefined && { explain }),
      keepIds: values["keep-ids"],
      origin,
      bom,
      raw,
      coarse,
    };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

function originOf(text: string): string | undefined {
  if (text === "") return "";
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).origin;
}
