// What the page hands to the timeline, and the timeline to its two charts.

import type { StoryEvent } from "@/lib/events/types";
import type { EventIndex } from "@/lib/timeline/levels";
import type { DayWindow, Lane, LaneOrder, OutletStyle, TimedEvent } from "@/lib/timeline/types";
import type { DrawingContext } from "./Drawing";

export interface TimelineProps {
  /** After filters: drawn in the chart. */
  readonly events: readonly StoryEvent[];
  /** The whole story: the overview's density. */
  readonly allEvents: readonly StoryEvent[];
  /** In the story's fixed order; see outletStyles in lib/timeline/palette.ts. */
  readonly outlets: readonly OutletStyle[];
  /** Visible, controlled by the page. */
  readonly window: DayWindow;
  /** The story's opening window. */
  readonly opening: DayWindow;
  /** Of the whole story. */
  readonly span: DayWindow;
  readonly selectedId?: string;
  /** Rows of their own for each outlet, actor or kind; absent or "none", one drawing for all. */
  readonly lane?: Lane;
  /** Which of these rows comes first. */
  readonly laneOrder?: LaneOrder;
  /** Address of an event's detail: marks are links and work without scripts. */
  readonly hrefOf: (eventId: string) => string;
  /** Address of the page at another window: zoom buttons and crowds are links without scripts. */
  readonly hrefOfWindow: (window: DayWindow) => string;
  /** "drag": a gesture under way, for history.replaceState; "discrete": an act of its own, for pushState. */
  readonly onWindowChange: (next: DayWindow, act: "drag" | "discrete") => void;
  readonly onSelect: (eventId: string) => void;
  /** Fewer words around the chart, for an embed. */
  readonly compact?: boolean;
}

/** The same, prepared for drawing. */
export interface ChartProps extends TimelineProps {
  readonly timed: readonly TimedEvent[];
  readonly allTimed: readonly TimedEvent[];
  readonly index: EventIndex;
  readonly heightPx: number;
  readonly context: DrawingContext;
}
