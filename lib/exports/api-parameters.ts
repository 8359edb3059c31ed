// The parameters of the data addresses, as OpenAPI describes them. They are the page's own: see lib/url.

import { SORTS } from "@/lib/events/sort";
import { EVENT_KINDS } from "@/lib/events/types";
import { LANE_ORDERS, LANES } from "@/lib/timeline/types";

export interface ApiParameter {
  readonly name: string;
  readonly in: "query" | "path";
  readonly description: string;
  readonly required?: true;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly example?: string;
}

const ID_LIST = "^[a-z0-9-]{1,120}(~[a-z0-9-]{1,120})*$";
const DAY = { type: "string", format: "date" };
const FLAG = { type: "string", enum: ["0", "1"] };
const SIZE = { type: "integer", minimum: 1, maximum: 10_000 };

const PICTURE_LIMITS = {
  width: { least: 240, most: 4000 },
  height: { least: 200, most: 4000 },
} as const;

function sizeFrom({ least, most }: { readonly least: number; readonly most: number }) {
  return { type: "integer", minimum: least, maximum: most };
}

function query(
  name: string,
  description: string,
  schema: ApiParameter["schema"],
  example?: string,
): ApiParameter {
  return { name, in: "query", description, schema, ...(example !== undefined && { example }) };
}

/** Which events; every data address takes these. */
export const FILTER_PARAMETERS: readonly ApiParameter[] = [
  query("actor", "Ids of actors, joined by ~: any of them takes part.", { type: "string", pattern: ID_LIST }),
  query("outlet", "Ids of outlets, joined by ~: any of them reports it.", {
    type: "string",
    pattern: ID_LIST,
  }),
  query("kind", `Kinds, joined by ~: ${EVENT_KINDS.map((kind) => kind.replaceAll(" ", "-")).join(", ")}.`, {
    type: "string",
    pattern: ID_LIST,
  }),
  query("q", "Words that must all appear in the title, a quotation, an actor or a place.", {
    type: "string",
    maxLength: 200,
  }),
  query("from", "First day: events that touch the time from it on.", DAY, "2025-04-01"),
  query("to", "Last day, included.", DAY, "2025-04-16"),
];

export const VIEW_PARAMETERS: readonly ApiParameter[] = [
  query(
    "width",
    "Answer a view: what can be told apart in a window of that many pixels, and counts of the rest.",
    SIZE,
  ),
  query("rows", "Answer a page of so many events, at most 1000, in the order of sort.", SIZE),
  query("near", "Id of an event: answer it, and the ones before and after it in the order of sort.", {
    type: "string",
    pattern: "^[a-z0-9-]{1,120}$",
  }),
  query("counts", "1: answer how many events pass, and how many of each actor, outlet and kind would.", FLAG),
  query("sort", "Order of rows; with - the other way round.", { type: "string", enum: SORTS }),
  query("page", "Which page of rows.", { type: "integer", minimum: 1, maximum: 99_999 }),
  query("lane", "Lanes of a view.", { type: "string", enum: LANES }),
  query("order", "Order of a view's lanes.", { type: "string", enum: LANE_ORDERS }),
];

const FROZEN = query("frozen", "Hash of a frozen story, shown in place of the present one.", {
  type: "string",
  pattern: "^[0-9a-f]{32}$",
});

/** How the page, the embed and the pictures show the events. */
const SHOWN_PARAMETERS: readonly ApiParameter[] = [
  query("event", "Id of the event that is open.", { type: "string" }),
  query("lane", "Rows of the timeline.", { type: "string", enum: LANES }),
  query("order", "Which row comes first.", { type: "string", enum: LANE_ORDERS }),
];

export const PICTURE_PARAMETERS: readonly ApiParameter[] = [
  ...SHOWN_PARAMETERS,
  query("width", "CSS px.", { ...sizeFrom(PICTURE_LIMITS.width), default: 1200 }),
  query(
    "height",
    "CSS px; as high as its parts need where it is not given.",
    sizeFrom(PICTURE_LIMITS.height),
  ),
  query("scale", "Pixels for each CSS px of a PNG.", { type: "string", enum: ["1", "2"] }),
  query("theme", "Colours.", { type: "string", enum: ["light", "dark"] }),
  query("title", "In place of the story’s.", { type: "string", maxLength: 200 }),
  FROZEN,
];

export const EMBED_PARAMETERS: readonly ApiParameter[] = [
  ...SHOWN_PARAMETERS,
  query("dark", "Colours; auto follows the reader’s system.", {
    type: "string",
    enum: ["auto", "true", "false"],
  }),
  query("height", "The most that it grows to, CSS px.", { type: "integer", minimum: 240, maximum: 10_000 }),
  FROZEN,
];

export const CSV_PARAMETERS: readonly ApiParameter[] = [
  query("bom", "1: begin with a byte order mark, for Excel.", FLAG),
  query("raw", "1: leave text that looks like a formula as it is.", FLAG),
];

export const CALENDAR_PARAMETERS: readonly ApiParameter[] = [
  query("coarse", "1: also what is not dated to the day.", FLAG),
];

export const OEMBED_PARAMETERS: readonly ApiParameter[] = [
  {
    ...query("url", "Address of the page that is to be embedded.", { type: "string", format: "uri" }),
    required: true,
  },
  query("maxwidth", "Room that there is, px.", SIZE),
  query("maxheight", "Room that there is, px.", SIZE),
  query("format", "Only json is offered.", { type: "string", enum: ["json"] }),
];
