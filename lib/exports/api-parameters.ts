// The parameters of the data addresses, as OpenAPI describes them. They are the page's own: see lib/url.

import { EVENT_KINDS } from "@/lib/events/types";

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
