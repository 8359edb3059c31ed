// Lines that load the files of a view into a program, ready to be pasted there.
// Gives text only. Machines get the file without the guard against formulas; a spreadsheet gets it with the guard.

import { type FileAddress, fileUrl } from "./story-label";

export interface ReadyLine {
  readonly id: "sheets" | "pandas" | "r" | "duckdb";
  /** The program's name. */
  readonly program: string;
  readonly code: string;
}

/**
 * One for each program, for events and for the statements on them.
 *
 * @param asFiles No server reads the addresses: each file is had as it stands, with the guard.
 */
export function readyLines({
  origin,
  query,
  asFiles = false,
}: FileAddress & { readonly asFiles?: boolean }): readonly ReadyLine[] {
  const url = (file: string, raw: boolean) => {
    const whole = [query, raw && !asFiles ? "raw=1" : ""].filter((part) => part !== "").join("&");
    return unquoted(fileUrl(file, { origin, query: whole }));
  };
  const [events, mentions] = [url("events.csv", true), url("mentions.csv", true)];
  return [
    { id: "sheets", program: "Google Sheets", code: `=IMPORTDATA("${url("events.csv", false)}")` },
    {
      id: "pandas",
      program: "Python, pandas",
      code: `import pandas as pd\nevents = pd.read_csv("${events}")\nmentions = pd.read_csv("${mentions}")`,
    },
    {
      id: "r",
      program: "R",
      code: `events <- read.csv("${events}", na.strings = "")\nmentions <- read.csv("${mentions}", na.strings = "")`,
    },
    {
      id: "duckdb",
      program: "DuckDB",
      code: `CREATE TABLE events AS FROM read_csv('${events}');\nCREATE TABLE mentions AS FROM read_csv('${mentions}');`,
    },
  ];
}

/** An address that ends no string: quotes, backslashes and line ends stand as escapes, which mean the same there. */
function unquoted(url: string): string {
  return url.replace(/['"\\\s]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
