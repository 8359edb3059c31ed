// What the server hands to the page: a story, ready to be shown. All of it is plain data.

import type { Named } from "@/lib/actors/match-names";
import type { ActorRef, Source, StoryEvent } from "@/lib/events/types";
import type { DayWindow, OutletStyle } from "@/lib/timeline/types";

export interface WorkspaceStory {
  readonly title: string;
  /** The window that a link without `from` and `to` shows. */
  readonly opening: DayWindow;
  /** The first and the last day that any event touches. */
  readonly span: DayWindow;
  /** Every outlet of the story, in the order of their colours. */
  readonly outlets: readonly OutletStyle[];
  /** Everyone who takes part in an event, with the other names that are known. */
  readonly actors: readonly (ActorRef & Named)[];
  readonly sources: readonly Source[];
  /** All events, by start, end and id. */
  readonly events: readonly StoryEvent[];
}

/** What the page of a story knows of it that is too large to be sent. */
export interface LargeStoryHead extends Pick<WorkspaceStory, "title" | "opening" | "span" | "outlets"> {
  /** Of the whole story. */
  readonly eventCount: number;
}

/** What the server drew of a large story. */
export interface Served {
  /** The query, without "?". */
  readonly query: string;
  /** Ids in the query that the story does not have. */
  readonly unknown: readonly string[];
  /** The parts of the first view, by their addresses: see parts.ts and lib/timeline/story-view.ts. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** How a step is kept: a discrete act is one to go back to, a drag amends the present one. */
export type Act = "discrete" | "drag";
