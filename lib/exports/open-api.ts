// The data addresses, described for programs (OpenAPI 3.1): what may be asked, what is answered.

import {
  type ApiParameter,
  CALENDAR_PARAMETERS,
  CSV_PARAMETERS,
  EMBED_PARAMETERS,
  FILTER_PARAMETERS,
  OEMBED_PARAMETERS,
  PICTURE_PARAMETERS,
  VIEW_PARAMETERS,
} from "./api-parameters";
import { API_SCHEMAS } from "./api-schemas";

/** Of the answers' shapes; the first part changes when a program that reads them would break. */
const API_VERSION = "1.0.0";

interface Operation {
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly type: string;
  readonly parameters: readonly ApiParameter[];
  readonly schema?: Readonly<Record<string, unknown>>;
  /** Refusals besides 400. */
  readonly refusals?: readonly (404 | 501)[];
  /** Nothing reads a request: the answer is always the same. */
  readonly isFile?: boolean;
}

const BINARY = { type: "string", contentMediaType: "application/octet-stream" };
const OBJECT = { type: "object" };
const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const OPERATIONS: readonly Operation[] = [
  {
    path: "/events.json",
    id: "getEvents",
    summary: "Articles, events and every statement on them.",
    type: "application/json",
    parameters: [...FILTER_PARAMETERS, ...VIEW_PARAMETERS],
    schema: {
      oneOf: ["Story", "View", "EventPage", "EventPlace", "EventCounts"].map(schema),
    },
  },
  {
    path: "/events.csv",
    id: "getEventTable",
    summary: "A row for each event.",
    type: "text/csv",
    parameters: [...FILTER_PARAMETERS, ...CSV_PARAMETERS],
  },
  {
    path: "/mentions.csv",
    id: "getMentionTable",
    summary: "A row for each event and sentence that reports it.",
    type: "text/csv",
    parameters: [...FILTER_PARAMETERS, ...CSV_PARAMETERS],
  },
  {
    path: "/events.csv-metadata.json",
    id: "getEventTableMetadata",
    summary: "The columns of events.csv, as CSV on the Web metadata.",
    type: "application/csvm+json",
    parameters: [...FILTER_PARAMETERS, ...CSV_PARAMETERS],
    schema: OBJECT,
  },
  {
    path: "/mentions.csv-metadata.json",
    id: "getMentionTableMetadata",
    summary: "The columns of mentions.csv, as CSV on the Web metadata.",
    type: "application/csvm+json",
    parameters: [...FILTER_PARAMETERS, ...CSV_PARAMETERS],
    schema: OBJECT,
  },
  {
    path: "/datapackage.json",
    id: "getDataPackage",
    summary: "Both tables, described as a Data Package.",
    type: "application/json",
    parameters: [...FILTER_PARAMETERS, ...CSV_PARAMETERS],
    schema: OBJECT,
  },
  {
    path: "/events.zip",
    id: "getArchive",
    summary: "Every file in one archive, with a readme.",
    type: "application/zip",
    parameters: [...FILTER_PARAMETERS, ...CSV_PARAMETERS, ...CALENDAR_PARAMETERS],
    schema: BINARY,
  },
  {
    path: "/events.ics",
    id: "getCalendar",
    summary: "An all-day entry for each event that is dated to the day.",
    type: "text/calendar",
    parameters: [...FILTER_PARAMETERS, ...CALENDAR_PARAMETERS],
  },
  {
    path: "/feed.atom",
    id: "getFeed",
    summary: "A news feed, the newest report first.",
    type: "application/atom+xml",
    parameters: FILTER_PARAMETERS,
  },
  {
    path: "/timeline.svg",
    id: "getPicture",
    summary:
      "The view as a picture that needs no other file; what of the view is unknown is left out, and said in it.",
    type: "image/svg+xml",
    parameters: [...FILTER_PARAMETERS, ...PICTURE_PARAMETERS],
    refusals: [404],
  },
  {
    path: "/timeline.png",
    id: "getPixels",
    summary: "The same in pixels, at most 16 million.",
    type: "image/png",
    parameters: [...FILTER_PARAMETERS, ...PICTURE_PARAMETERS],
    schema: BINARY,
    refusals: [404],
  },
  {
    path: "/embed",
    id: "getEmbedDocument",
    summary: "The view as a document for a frame; only a frozen story that is not kept here is refused.",
    type: "text/html",
    parameters: [...FILTER_PARAMETERS, ...EMBED_PARAMETERS],
    refusals: [404],
  },
  {
    path: "/oembed",
    id: "getEmbed",
    summary: "How to show a page elsewhere (oEmbed 1.0).",
    type: "application/json",
    parameters: OEMBED_PARAMETERS,
    schema: schema("Oembed"),
    refusals: [404, 501],
  },
];

/** Left out where the site is plain files: the embed's document is a page there. */
const NEED_A_SERVER: ReadonlySet<string> = new Set(["/oembed", "/embed"]);

const FREEZE = {
  operationId: "freezeStory",
  summary:
    "Keeps the story as it is today, for embeds and pictures that must not change: see `frozen` there.",
  parameters: [],
  responses: {
    "303": {
      description: "Kept, or kept already.",
      headers: {
        Location: {
          description: "The share page; its `frozen` is the hash that names the kept story.",
          schema: { type: "string" },
        },
      },
    },
    "500": { $ref: "#/components/responses/Refused" },
  },
};

/**
 * The whole document; ends in a line feed. `origin` is the server that it was asked of.
 *
 * @param asFiles The addresses are plain files: none takes parameters, none refuses, and what needs a server is left out.
 */
export function openApi(origin: string, asFiles = false): string {
  const offered = asFiles
    ? OPERATIONS.filter(({ path }) => !NEED_A_SERVER.has(path)).map(asFile)
    : OPERATIONS;
  const document = {
    openapi: "3.1.0",
    info: {
      title: "Datelines",
      version: API_VERSION,
      description:
        "Dated events read out of news articles, with every sentence that reports them. " +
        (asFiles
          ? "Each address is a file of the whole story."
          : "All answers are public, may be read from any origin, and carry an ETag."),
    },
    servers: [{ url: origin }],
    paths: {
      ...Object.fromEntries(offered.map((operation) => [operation.path, { get: described(operation) }])),
      ...(!asFiles && { "/frozen": { post: FREEZE } }),
    },
    components: { schemas: API_SCHEMAS, ...(!asFiles && { responses: { Refused: refused() } }) },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function asFile(operation: Operation): Operation {
  return { ...operation, parameters: [], isFile: true };
}

function described({ id, summary, type, parameters, schema: shape, refusals = [], isFile }: Operation) {
  const statuses = ([400, ...refusals] as const).map((status) => [
    String(status),
    { $ref: "#/components/responses/Refused" },
  ]);
  const content = { [type]: { schema: shape ?? { type: "string" } } };
  if (isFile) return { operationId: id, summary, responses: { "200": { description: "Whole.", content } } };
  return {
    operationId: id,
    summary,
    parameters,
    responses: {
      "200": { description: "Whole.", headers: { ETag: { schema: { type: "string" } } }, content },
      "304": { description: "Unchanged since the ETag that If-None-Match names." },
      ...Object.fromEntries(statuses),
    },
  };
}

function refused() {
  return {
    description: "Refused, with each reason and how to mend it (RFC 9457).",
    content: { "application/problem+json": { schema: schema("Problem") } },
  };
}
