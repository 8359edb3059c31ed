// Events and mentions as comma-separated values (RFC 4180), for spreadsheets and for programs.
// Free text that a spreadsheet would take for a formula gets a leading ', unless raw text is asked for.

import type { ParsedStory } from "@/lib/events/types";
import type { Column } from "./column";
import { EVENT_COLUMNS } from "./event-columns";
import { MENTION_COLUMNS } from "./mention-columns";

export interface CsvOptions {
  /** "https://host", put before the paths of links; empty, links are paths. */
  readonly origin: string;
  /** Begin with a byte order mark, which Excel takes as a sign of UTF-8. */
  readonly bom?: boolean;
  /** Leave free text as it is, for readers that know no formulas. */
  readonly raw?: boolean;
}

export const CSV_TYPE = "text/csv; charset=utf-8; header=present";

/** A row for each event. Days are YYYY-MM-DD, empty where a span is open; lists are joined by "; ". */
export function eventsCsv({ events, sources }: ParsedStory, options: CsvOptions): string {
  const names = new Map(sources.map(({ outlet }) => [outlet.id, outlet.name]));
  const rows = events.map((event) => {
    const ids = [...new Set(event.mentions.map(({ outlet }) => outlet))];
    return { event, outlets: ids.map((id) => ({ id, name: names.get(id) ?? id })) };
  });
  return table(EVENT_COLUMNS, rows, options);
}

/** A row for each event and article sentence. Offsets are UTF-16 units of the article's text. */
export function mentionsCsv({ events, sources }: ParsedStory, options: CsvOptions): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const rows = events.flatMap((event) =>
    event.mentions.map((mention) => ({ event, mention, source: byId.get(mention.source) })),
  );
  return table(MENTION_COLUMNS, rows, options);
}

function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], options: CsvOptions): string {
  const header = columns.map(({ name }) => name);
  const body = rows.map((row) =>
    columns.map(({ value, free }) => {
      const text = String(value(row, options.origin) ?? "");
      return quote(free && !options.raw ? guard(text) : text);
    }),
  );
  const lines = [header, ...body].map((cells) => `${cells.join(",")}\r\n`);
  return (options.bom ? "\uFEFF" : "") + lines.join("");
}

function guard(text: string): string {
  return /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
