// What a CSV file holds, column by column, as CSV on the Web metadata (W3C, tabular-metadata).
// A file's own address says which part of the story it is, so the metadata name it with its query.

import type { Column } from "./column";
import { LIST_SEPARATOR } from "./column";
import { EVENT_COLUMNS } from "./event-columns";
import { MENTION_COLUMNS } from "./mention-columns";
import { fileReference, type StoryLabel } from "./story-label";
import { GUARD_NOTE, TABLES } from "./tables";

const DATATYPES = { day: "date", whole: "integer", "yes-no": "boolean", address: "anyURI" } as const;

export const CSVW_TYPE = "application/csvm+json";

/** Metadata of events.csv; ends in a line feed. */
export function eventsCsvw(story: StoryLabel, query: string): string {
  return metadata("events", EVENT_COLUMNS, story, query);
}

/** Metadata of mentions.csv. */
export function mentionsCsvw(story: StoryLabel, query: string): string {
  return metadata("mentions", MENTION_COLUMNS, story, query);
}

function metadata<Row>(
  table: keyof typeof TABLES,
  columns: readonly Column<Row>[],
  story: StoryLabel,
  query: string,
): string {
  const { file, title, about, primaryKey } = TABLES[table];
  const described = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: fileReference(file, query),
    "dc:title": `${story.title}: ${title}`,
    "dc:description": `${about} ${GUARD_NOTE}`,
    dialect: { encoding: "utf-8", header: true, delimiter: ",", quoteChar: '"', doubleQuote: true },
    tableSchema: { columns: columns.map(columnOf), primaryKey },
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function columnOf<Row>({ name, about, type, required, list, choices }: Column<Row>) {
  return {
    name,
    titles: name,
    "dc:description": about,
    datatype: choices ? { base: "string", format: patternOf(choices) } : type ? DATATYPES[type] : "string",
    ...(required && { required }),
    ...(list && { separator: LIST_SEPARATOR }),
  };
}

/** A regular expression that the choices match and nothing else does. */
function patternOf(choices: readonly string[]): string {
  return `^(${choices.map((choice) => choice.replace(/[?~%]/g, "[$&]")).join("|")})$`;
}
