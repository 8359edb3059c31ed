import { parse } from "csv-parse/sync";
import { LABEL, realStory } from "@/__tests__/fixtures/real-story";
import { eventsCsv, mentionsCsv } from "@/lib/exports/csv";
import { eventsCsvw, mentionsCsvw } from "@/lib/exports/csvw";

interface Described {
  readonly name: string;
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly required?: boolean;
  readonly separator?: string;
}

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  date: /^\d{4}-\d\d-\d\d$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  anyURI: /^(https?:\/\/\S+|\/\S*)$/,
};

/** What a cell breaks of its description, as a validator of the W3C's model reads it. */
function faultOf(cell: string, { name, datatype, required, separator }: Described): string | undefined {
  if (cell === "") return required ? `${name} is empty` : undefined;
  const form = typeof datatype === "string" ? FORMS[datatype] : new RegExp(datatype.format);
  const values = separator === undefined ? [cell] : cell.split(separator);
  const bad = values.find((value) => !form?.test(value));
  return bad === undefined ? undefined : `${name} holds ${bad}`;
}

const FILES = [
  { name: "events.csv", write: eventsCsv, describe: eventsCsvw },
  { name: "mentions.csv", write: mentionsCsv, describe: mentionsCsvw },
];

test.each(FILES)("describes every cell of $name", async ({ write, describe }) => {
  const { tableSchema } = JSON.parse(describe(LABEL, ""));
  const columns: readonly Described[] = tableSchema.columns;
  const [header, ...rows]: string[][] = parse(write(await realStory(), { origin: "https://x.example" }), {
    recordDelimiter: "\r\n",
  });
  expect(columns.map(({ name }) => name)).toEqual(header);
  expect(rows.length).toBeGreaterThan(10);
  const faults = rows.flatMap((row) =>
    row.flatMap((cell, i) => faultOf(cell, columns[i] as Described) ?? []),
  );
  expect(faults).toEqual([]);
  const keys = rows.map((row) =>
    tableSchema.primaryKey.map((name: string) => row[header?.indexOf(name) ?? -1]).join(),
  );
  expect(new Set(keys).size).toBe(rows.length);
});

test("names the file with its query", () => {
  expect(JSON.parse(eventsCsvw(LABEL, "actor=a~b&raw=1"))).toMatchObject({
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: "events.csv?actor=a~b&raw=1",
    "dc:title": "Talks & <more>: events",
    tableSchema: { primaryKey: ["event_id"] },
  });
  expect(JSON.parse(mentionsCsvw(LABEL, "")).url).toBe("mentions.csv");
});

test("says what is done to text that looks like a formula", () => {
  expect(JSON.parse(eventsCsvw(LABEL, ""))["dc:description"]).toMatch(/added apostrophe.*raw=1/);
});

test("allows the marks of a doubtful date and nothing else", () => {
  const { columns } = JSON.parse(eventsCsvw(LABEL, "")).tableSchema;
  const { format } = columns.find(({ name }: Described) => name === "date_qualifier").datatype;
  expect(["?", "~", "%", "x", "??", ""].filter((mark) => new RegExp(format).test(mark))).toEqual([
    "?",
    "~",
    "%",
  ]);
});
