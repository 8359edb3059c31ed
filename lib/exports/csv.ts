// Events and mentions as comma-separated values (RFC 4180), for spreadsheets and for programs.
//
// Columns are never renamed or reordered; new ones come last: people's scripts rely on them.
// Free text that a spreadsheet would take for a formula gets a leading ', unless raw text is asked for.

import { spanOf } from "@/lib/base/edtf";
import type { ActorRef, Mention, ParsedStory, Source, StoryEvent } from "@/lib/events/types";

export interface CsvOptions {
  /** "https://host", put before the paths of links; empty, links are paths. */
  readonly origin: string;
  /** Begin with a byte order mark, which Excel takes as a sign of UTF-8. */
  readonly bom?: boolean;
  /** Leave free text as it is, for readers that know no formulas. */
  readonly raw?: boolean;
}

type Cell = string | number | boolean | null;

interface Column<Row> {
  readonly name: string;
  readonly value: (row: Row, options: CsvOptions) => Cell;
  /** Written by people, so it may begin like a formula. */
  readonly free?: true;
}

interface EventRow {
  readonly event: StoryEvent;
  readonly outlets: readonly { readonly id: string; readonly name: string }[];
}

interface MentionRow {
  readonly event: StoryEvent;
  readonly mention: Mention;
  readonly source: Source | undefined;
}

const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  { name: "event_id", value: ({ event }) => event.id },
  { name: "date_edtf", value: ({ event }) => event.edtf },
  { name: "date_start", value: ({ event }) => event.start },
  { name: "date_end", value: ({ event }) => event.end },
  { name: "date_precision", value: ({ event }) => event.precision },
  { name: "date_qualifier", value: ({ event }) => event.qualifier },
  { name: "title", value: ({ event }) => event.title, free: true },
  { name: "kind", value: ({ event }) => event.kind },
  { name: "actors", value: ({ event }) => joinNames(event.actors), free: true },
  { name: "actor_ids", value: ({ event }) => joinIds(event.actors) },
  { name: "places", value: ({ event }) => joinNames(event.places.map((name) => ({ name }))), free: true },
  { name: "n_articles", value: ({ event }) => new Set(event.mentions.map(({ source }) => source)).size },
  { name: "n_outlets", value: ({ outlets }) => outlets.length },
  { name: "outlets", value: ({ outlets }) => joinNames(outlets), free: true },
  { name: "outlet_ids", value: ({ outlets }) => joinIds(outlets) },
  { name: "dates_agree", value: ({ event }) => event.datesAgree },
  { name: "url", value: ({ event }, { origin }) => `${origin}/events/${encodeURIComponent(event.id)}` },
];

const MENTION_COLUMNS: readonly Column<MentionRow>[] = [
  { name: "event_id", value: ({ event }) => event.id },
  { name: "mention_id", value: ({ mention }) => mention.id },
  { name: "source_id", value: ({ mention }) => mention.source },
  { name: "outlet", value: ({ mention, source }) => source?.outlet.name ?? mention.outlet, free: true },
  { name: "article_title", value: ({ source }) => source?.title ?? null, free: true },
  { name: "article_url", value: ({ source }) => source?.url ?? null },
  { name: "published", value: ({ source }) => source?.published ?? null },
  { name: "expression", value: ({ mention }) => mention.expression, free: true },
  { name: "date_edtf", value: ({ mention }) => mention.edtf },
  { name: "date_start", value: ({ mention }) => spanOf(mention.edtf).start },
  { name: "date_end", value: ({ mention }) => spanOf(mention.edtf).end },
  { name: "date_rule", value: ({ mention }) => mention.rule },
  { name: "anchor_date", value: ({ mention }) => mention.anchor },
  { name: "quote", value: ({ mention }) => mention.quote, free: true },
  { name: "quote_start", value: ({ mention }) => mention.quoteStart },
  { name: "quote_end", value: ({ mention }) => mention.quoteEnd },
  { name: "actors", value: ({ mention }) => joinNames(mention.actors), free: true },
];

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
      const text = String(value(row, options) ?? "");
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

/** A semicolon inside a name would read as the end of it. */
function joinNames(things: readonly { readonly name: string }[]): string {
  return things.map(({ name }) => name.replaceAll(";", ",")).join("; ");
}

function joinIds(things: readonly Pick<ActorRef, "id">[]): string {
  return things.map(({ id }) => id).join("; ");
}
