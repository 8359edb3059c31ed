// Both CSV files together, described as a Data Package (datapackage.org, version 1 and 2 alike).

import type { Source } from "@/lib/events/types";
import { articleAddress } from "./article-address";
import { type Column, LIST_SEPARATOR } from "./column";
import { EVENT_COLUMNS } from "./event-columns";
import { MENTION_COLUMNS } from "./mention-columns";
import { fileReference, type StoryLabel } from "./story-label";
import { GUARD_NOTE, TABLES } from "./tables";

const TYPES = { day: "date", whole: "integer", "yes-no": "boolean" } as const;

/** datapackage.json; paths are relative to it. Ends in a line feed. */
export function dataPackage(story: StoryLabel, sources: readonly Source[], query: string): string {
  const described = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "tabular-data-package", // how version 1 says it
    name: story.id,
    title: story.title,
    description: [story.standfirst, GUARD_NOTE].filter((part) => part !== "").join("\n\n"),
    // An empty list is against the standard.
    ...(sources.length > 0 && { sources: sources.map(sourceOf) }),
    resources: [
      resourceOf("events", EVENT_COLUMNS, query),
      resourceOf("mentions", MENTION_COLUMNS, query, [
        { fields: ["event_id"], reference: { resource: "events", fields: ["event_id"] } },
      ]),
    ],
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function sourceOf(source: Source) {
  const path = articleAddress(source);
  return { title: `${source.outlet.name}: ${source.title}`, ...(path !== undefined && { path }) };
}

function resourceOf<Row>(
  table: keyof typeof TABLES,
  columns: readonly Column<Row>[],
  query: string,
  foreignKeys?: readonly object[],
) {
  const { file, title, about, primaryKey } = TABLES[table];
  return {
    name: table,
    type: "table",
    profile: "tabular-data-resource",
    title,
    description: about,
    path: fileReference(file, query),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [""],
      primaryKey,
      ...(foreignKeys && { foreignKeys }),
    },
  };
}

function fieldOf<Row>({ name, about, type, required, list, choices }: Column<Row>) {
  const constraints = { ...(required && { required }), ...(choices && { enum: choices }) };
  return {
    name,
    description: list ? `${about} Joined by "${LIST_SEPARATOR}".` : about,
    ...(type === "address" ? { type: "string", format: "uri" } : { type: type ? TYPES[type] : "string" }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
