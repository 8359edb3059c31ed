// What a reader looks at, as it stands in a URL: ?from=…&to=…&event=…&lane=outlet&order=name&view=table
// Days and ids, never pixels: a link shows the same on a screen of another size. Defaults are left out.

import type { AddressProblem } from "@/lib/base/address-problems";
import type { IsoDay } from "@/lib/base/calendar";
import { quoteInput } from "@/lib/base/quote-input";
import type { EventFilter } from "@/lib/events/filter";
import { SORTS, type Sort } from "@/lib/events/sort";
import { LANE_ORDERS, LANES, type Lane, type LaneOrder } from "@/lib/timeline/types";
import { writeEventQuery } from "./event-query";
import { readChoice, readCount, readIds, readPeriod, writeParameters } from "./parameters";

/** How the events are shown; the first is the default. */
export const VIEWS = ["timeline", "table", "compare"] as const;
export type ViewName = (typeof VIEWS)[number];

/** The part of the story in view. */
export interface View {
  /** First and last day in the window; absent, the story's own window holds. */
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  /** Id of the event that is open. */
  readonly event?: string;
  readonly lane: Lane;
  readonly order: LaneOrder;
  readonly view: ViewName;
  /** Of the table. */
  readonly sort: Sort;
  /** Of a table that is too long for one page; the first is 1. */
  readonly page: number;
}

export const OPENING_VIEW: View = {
  lane: LANES[0],
  order: LANE_ORDERS[0],
  view: VIEWS[0],
  sort: SORTS[0],
  page: 1,
};

/** A view, and what in the URL could not be used for it. */
export interface ViewQuery {
  readonly view: View;
  readonly problems: readonly AddressProblem[];
}

/** The view that a query asks for. Problems with `from` and `to` are those that `readEventQuery` reports too. */
export function readViewQuery(params: URLSearchParams): ViewQuery {
  const problems: AddressProblem[] = [];
  const [event, ...more] = readIds(params, "event", problems);
  if (more.length > 0) problems.push({ code: "query/given-twice", where: "event" });
  const view: View = {
    ...readPeriod(params, problems),
    ...(event !== undefined && { event }),
    lane: readChoice(params, "lane", LANES, problems) ?? OPENING_VIEW.lane,
    order: readChoice(params, "order", LANE_ORDERS, problems) ?? OPENING_VIEW.order,
    view: readChoice(params, "view", VIEWS, problems) ?? OPENING_VIEW.view,
    sort: readChoice(params, "sort", SORTS, problems) ?? OPENING_VIEW.sort,
    page: readCount(params, "page", problems) ?? OPENING_VIEW.page,
  };
  return { view, problems };
}

/** Closes an event that the story doesn't know, and says so. */
export function checkEvent(
  { view, problems }: ViewQuery,
  known: Pick<ReadonlySet<string>, "has">,
): ViewQuery {
  if (view.event === undefined || known.has(view.event)) return { view, problems };
  const { event, ...rest } = view;
  return {
    view: rest,
    problems: [...problems, { code: "query/unknown-id", where: "event", detail: quoteInput(event ?? "") }],
  };
}

/** The query of a view, without "?"; empty for the opening view. */
export function writeViewQuery(view: View): string {
  const unlessDefault = (name: "lane" | "order" | "view" | "sort" | "page") =>
    view[name] === OPENING_VIEW[name] ? undefined : String(view[name]);
  return writeParameters([
    ["from", view.from],
    ["to", view.to],
    ["event", view.event],
    ["lane", unlessDefault("lane")],
    ["order", unlessDefault("order")],
    ["view", unlessDefault("view")],
    ["sort", unlessDefault("sort")],
    ["page", unlessDefault("page")],
  ]);
}

/** The whole state of the page, without "?": the filter but for its period, which is the view's window. */
export function writePageQuery(filter: EventFilter, view: View): string {
  const { from: _from, to: _to, ...timeless } = filter;
  return [writeEventQuery(timeless), writeViewQuery(view)].filter((part) => part !== "").join("&");
}
