// What the share page says of a view: its events, its words, and the choices that its address makes for the embed.

import { explain } from "@/lib/base/problems";
import { readShareChoices, type ShareChoices } from "@/lib/embed/share-choices";
import { type EventFilter, filterEvents } from "@/lib/events/filter";
import type { StoryEvent } from "@/lib/events/types";
import { filterSentence, namesFrom } from "../filters/filter-sentence";
import { knownOf, pageHref, readPageState } from "./page-state";
import type { WorkspaceStory } from "./types";

export interface ViewToShare {
  readonly filter: EventFilter;
  /** Those that pass the filter with its period. */
  readonly events: readonly StoryEvent[];
  /** Address of the view on the story's own page. */
  readonly href: string;
  readonly sentence: string;
  readonly choices: ShareChoices;
  /** What in the address could not be used, in words. */
  readonly problems: readonly string[];
}

/** Reads the share page's query, without "?". Never fails: what can't be used is left out and reported. */
export function viewToShare(story: WorkspaceStory, query: string): ViewToShare {
  const state = readPageState(query, knownOf(story));
  const asked = readShareChoices(new URLSearchParams(query));
  const events = filterEvents(story.events, state.filter);
  const nameOf = namesFrom([...story.actors, ...story.outlets]);
  return {
    filter: state.filter,
    events,
    href: pageHref(state),
    sentence: `${filterSentence(events.length, story.events.length, state.filter, nameOf)}.`,
    choices: asked.choices,
    problems: [...state.problems, ...asked.problems.map(explain)],
  };
}
