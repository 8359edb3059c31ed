// The workspace of a story that is too large to be sent: the server draws one view of it, and the client asks for others.

import { LargeStoryLater } from "@/components/workspace/LargeStoryLater";
import { knownOf, type PageState, readPageState, timeless } from "@/components/workspace/page-state";
import { countsOf, MAX_FOUND, PAGE_SIZE, pageOfStory, placeInStory } from "@/components/workspace/parts";
import type { WorkspaceStory } from "@/components/workspace/types";
import {
  askedView,
  countsAddress,
  orderOf,
  pageAddress,
  placeAddress,
  viewAddress,
} from "@/components/workspace/view-address";
import { viewOfStory } from "./part-response";

export function LargeStoryPage({
  story,
  query,
  origin,
}: {
  readonly story: WorkspaceStory;
  /** Of the page, without "?". */
  readonly query: string;
  /** "https://host" of this page. */
  readonly origin: string;
}) {
  const { title, opening, span, outlets, events } = story;
  const state = readPageState(query, knownOf(story));
  return (
    <LargeStoryLater
      story={{ title, opening, span, outlets, eventCount: events.length }}
      origin={origin}
      server={{ query, unknown: state.unknown, parts: partsOf(story, state) }}
    />
  );
}

/** What the first view needs, by the addresses at which the client would ask for it. */
function partsOf(
  story: WorkspaceStory,
  { filter, view, window }: PageState,
): Readonly<Record<string, unknown>> {
  const parts: Record<string, unknown> = { [countsAddress(filter)]: countsOf(story, filter) };
  const order = orderOf(view);
  if (view.view === "timeline") {
    const asked = askedView(window, story.span);
    const shown = timeless(filter);
    parts[viewAddress(shown, asked, view)] = viewOfStory(
      story,
      { ...shown, ...asked.window },
      asked.widthPx,
      view,
    );
  } else {
    parts[pageAddress(filter, order, PAGE_SIZE)] = pageOfStory(
      story,
      filter,
      order.sort,
      order.page,
      PAGE_SIZE,
    );
  }
  if (filter.text.trim() !== "")
    parts[pageAddress(filter, { sort: "date", page: 1 }, MAX_FOUND)] = pageOfStory(
      story,
      filter,
      "date",
      1,
      MAX_FOUND,
    );
  if (view.event !== undefined)
    parts[placeAddress(filter, order, view.event)] = placeInStory(story, filter, order.sort, view.event);
  return parts;
}
