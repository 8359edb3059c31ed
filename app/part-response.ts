// /events.json asked for a part: the view of a window, a page of rows, an event with its neighbours, or counts alone.
// Pages of stories that are too large to be sent whole live on these.

import { knownOf } from "@/components/workspace/page-state";
import { countsOf, pageOfStory, placeInStory } from "@/components/workspace/parts";
import type { WorkspaceStory } from "@/components/workspace/types";
import type { AddressProblem } from "@/lib/base/address-problems";
import { quoteInput } from "@/lib/base/quote-input";
import { readFrozen } from "@/lib/embed/embed-options";
import { type EventFilter, filterEvents } from "@/lib/events/filter";
import { countsJson, placeJson, viewJson } from "@/lib/exports/view-json";
import { knownIds } from "@/lib/store/known-ids";
import { loadStory } from "@/lib/store/load-story";
import { type AskedLanes, type StoryView, storyView } from "@/lib/timeline/story-view";
import type { DayWindow } from "@/lib/timeline/types";
import { checkIds, readEventQuery } from "@/lib/url/event-query";
import { readIds } from "@/lib/url/parameters";
import { readSize } from "@/lib/url/size";
import { readViewQuery, type View } from "@/lib/url/view-query";
import { embedStory } from "./embed-story";
import { problemResponse } from "./problem-response";
import { wholeOrUnchanged } from "./whole-or-unchanged";

const PARTS = ["width", "rows", "near", "counts"] as const;
const MOST_ROWS = 1000;

/** Whether a part is asked for, and not the whole. */
export function asksForPart(params: URLSearchParams): boolean {
  return PARTS.some((part) => params.has(part));
}

/** The part that the request's parameters ask for; a window that lacks an end reaches as far as the story. */
export async function partResponse(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams;
  const others: AddressProblem[] = [];
  const frozen = readFrozen(params, others);
  // Of a frozen story, for the embed that shows it.
  const kept = await embedStory(frozen);
  if ("problem" in kept) return problemResponse([kept.problem]);
  const { story } = kept;
  const known = frozen === undefined ? knownIds(await loadStory()) : knownOf(story);
  const { filter, problems } = checkIds(readEventQuery(params), known);
  const { view, problems: ofView } = readViewQuery(params);
  // Both readers look at the period.
  const [first, ...rest] = [
    ...problems,
    ...others,
    ...ofView.filter(({ where }) => !/^(from|to)\b/.test(where)),
  ];
  if (first) return problemResponse([first, ...rest]);
  const { text, problem } = writePart(story, params, filter, view);
  if (problem) return problemResponse([problem]);
  return wholeOrUnchanged(request, text, { "Content-Type": "application/json" });
}

type Written =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly problem: AddressProblem; readonly text?: undefined };

function writePart(story: WorkspaceStory, params: URLSearchParams, filter: EventFilter, view: View): Written {
  const problems: AddressProblem[] = [];
  if (params.has("counts")) return { text: countsJson(countsOf(story, filter)) };
  if (params.has("near")) {
    const [id = "", ...more] = readIds(params, "near", problems);
    if (more.length > 0) problems.push({ code: "query/given-twice", where: "near" });
    const place = placeInStory(story, filter, view.sort, id);
    if (place && problems.length === 0) return { text: placeJson(place) };
    return { problem: problems[0] ?? { code: "query/unknown-id", where: "near", detail: quoteInput(id) } };
  }
  const name = params.has("rows") ? "rows" : "width";
  const size = readSize(params, name, problems);
  if (size === undefined) return { problem: problems[0] ?? { code: "query/missing", where: name } };
  if (name === "width") return { text: viewJson(viewOfStory(story, filter, size, view), story.sources) };
  const page = pageOfStory(story, filter, view.sort, view.page, Math.min(size, MOST_ROWS));
  return { text: viewJson(page, story.sources) };
}

/** The view of a filter's window; without one, of the story's opening window. */
export function viewOfStory(
  { events, outlets, opening, span }: WorkspaceStory,
  { from, to, ...filter }: EventFilter,
  widthPx: number,
  lanes: AskedLanes,
): StoryView {
  const window = windowOf({ from, to }, opening, span);
  return storyView(filterEvents(events, filter), outlets, span, window, widthPx, lanes);
}

function windowOf(
  { from, to }: Pick<EventFilter, "from" | "to">,
  opening: DayWindow,
  span: DayWindow,
): DayWindow {
  if (from === undefined && to === undefined) return opening;
  if (from === undefined)
    return { from: to !== undefined && span.from > to ? to : span.from, to: to ?? span.to };
  return { from, to: to ?? (span.to < from ? from : span.to) };
}
