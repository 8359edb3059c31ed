// A view of the story as a figure shows it: the page's own state, and its words.

import { filterSentence, isFiltering } from "@/components/filters/filter-sentence";
import { knownOf, type PageState, readPageState, timeless } from "@/components/workspace/page-state";
import type { WorkspaceStory } from "@/components/workspace/types";
import { LARGE_STORY } from "@/components/workspace/view-address";
import { describeDays } from "@/lib/base/date-words";
import { filterEvents } from "@/lib/events/filter";
import type { StoryEvent } from "@/lib/events/types";
import { describeBriefly, whatIsShown } from "@/lib/exports/figure/description";
import type { FigureView } from "@/lib/exports/figure/types";
import { columnsOf, type EventColumns } from "@/lib/timeline/event-columns";
import { viewOf, windowOf } from "@/lib/timeline/scale";
import { indexOf, shownIn } from "@/lib/timeline/story-index";
import { timeEvents } from "@/lib/timeline/timed-events";
import type { DayWindow } from "@/lib/timeline/types";
import { clampView, limitsOf } from "@/lib/timeline/zoom";

/** Outlets that a source line names. */
const MOST_SOURCES = 12;

// The events of a story stay the same array for as long as no file changes.
const known = new WeakMap<readonly StoryEvent[], EventColumns>();

function columnsFor({ events, outlets, span }: WorkspaceStory): EventColumns {
  const columns = known.get(events) ?? columnsOf(timeEvents(events, outlets, span));
  known.set(events, columns);
  return columns;
}

/** What the page at this query (without "?") draws; `title` stands in place of the story's. */
export function figureView(story: WorkspaceStory, query: string, title = story.title): FigureView {
  const state = readPageState(query, knownOf(story));
  const columns = columnsFor(story);
  const filter = timeless(state.filter);
  const shown = shownIn(columns, filterEvents(story.events, filter));
  // Nor has its page rows, where there are so many.
  const lane = story.events.length > LARGE_STORY ? "none" : state.view.lane;
  const index = indexOf(columns, shown, story.outlets, lane, state.view.order);
  const window = visibleWindow(state.window, story.span);
  const inWindow = whatIsShown({ index, window });
  const names = new Map([...story.actors, ...story.outlets].map(({ id, name }) => [id, name]));
  const filtered = filterSentence(shown.count(), story.events.length, filter, (id) => names.get(id) ?? id);
  const { event } = state.view;
  return {
    index,
    window,
    span: story.span,
    outlets: story.outlets,
    lane,
    ...(event !== undefined && { selectedId: event }),
    words: {
      title,
      shown: [
        ...(isFiltering(filter) || index.shown.total === 0 ? [`${filtered}.`] : []),
        ...(index.shown.total > 0 ? [inWindow] : []),
      ].join(" "),
      notice: noticeOf(state),
      source: sourceLine(story, state, window),
    },
  };
}

/** The view in a sentence or two, for those who do not see it. */
export function viewInWords(view: FigureView): string {
  const { title, shown } = view.words;
  return describeBriefly({ ...view, title }, shown);
}

/** Of the days that are asked for, those that a chart can show. */
function visibleWindow(window: DayWindow, span: DayWindow): DayWindow {
  return windowOf(clampView(viewOf(window), limitsOf(viewOf(span))));
}

function noticeOf({ problems }: PageState): string {
  return problems.length === 0 ? "" : `Left out of this picture: ${problems.join(" ")}`;
}

function sourceLine({ outlets }: WorkspaceStory, { filter }: PageState, window: DayWindow): string {
  const used = filter.outlets.length > 0 ? outlets.filter(({ id }) => filter.outlets.includes(id)) : outlets;
  const names = used.slice(0, MOST_SOURCES).map(({ name }) => name);
  const more = used.length - names.length;
  const sources = [...names, ...(more > 0 ? [`${more} more`] : [])].join(", ");
  return `Sources: ${sources || "none"}; made with Datelines; ${describeDays(window.from, window.to)}.`;
}
