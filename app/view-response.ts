// /events.json with a width: the view of a window, for stories that are too large to be sent whole.

import { knownOf } from "@/components/workspace/page-state";
import type { WorkspaceStory } from "@/components/workspace/types";
import type { Problem } from "@/lib/base/problems";
import { readFrozen } from "@/lib/embed/embed-options";
import { type EventFilter, filterEvents } from "@/lib/events/filter";
import { viewJson } from "@/lib/exports/view-json";
import { knownIds } from "@/lib/store/known-ids";
import { loadStory } from "@/lib/store/load-story";
import { type StoryView, storyView } from "@/lib/timeline/story-view";
import type { DayWindow } from "@/lib/timeline/types";
import { checkIds, readEventQuery } from "@/lib/url/event-query";
import { readSize } from "@/lib/url/size";
import { embedStory } from "./embed-story";
import { problemResponse } from "./problem-response";
import { wholeOrUnchanged } from "./whole-or-unchanged";

/** The view that the request's parameters ask for; a window that lacks an end reaches as far as the story. */
export async function viewResponse(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams;
  const sizes: Problem[] = [];
  const widthPx = readSize(params, "width", sizes);
  const frozen = readFrozen(params, sizes);
  // Of a frozen story, for the embed that shows it.
  const kept = await embedStory(frozen);
  if ("problem" in kept) return problemResponse([kept.problem]);
  const { story } = kept;
  const known = frozen === undefined ? knownIds(await loadStory()) : knownOf(story);
  const { filter, problems } = checkIds(readEventQuery(params), known);
  const [first, ...rest] = [...problems, ...sizes];
  if (first) return problemResponse([first, ...rest]);
  if (widthPx === undefined) return problemResponse([{ code: "query/missing", where: "width" }]);
  const text = viewJson(viewOfStory(story, filter, widthPx), story.sources);
  return wholeOrUnchanged(request, text, { "Content-Type": "application/json" });
}

/** The view of a filter's window; without one, of the story's opening window. */
export function viewOfStory(
  { events, outlets, opening, span }: WorkspaceStory,
  { from, to, ...filter }: EventFilter,
  widthPx: number,
): StoryView {
  const window = windowOf({ from, to }, opening, span);
  return storyView(filterEvents(events, filter), outlets, span, window, widthPx);
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
