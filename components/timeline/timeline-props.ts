// What the page hands to the timeline, and the timeline to its two charts.

import type { StoryEvent } from "@/lib/events/types";
import type { EventIndex } from "@/lib/timeline/event-index";
import type { PictureContext } from "@/lib/timeline/picture-context";
import type { DayWindow, Lane, LaneOrder, OutletStyle } from "@/lib/timeline/types";
import type { Limits } from "@/lib/timeline/zoom";

/** What holds whatever the events are kept in. */
interface SharedProps {
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
  /** Address of an event's detail: marks are links and work without scripts. */
  readonly hrefOf: (eventId: string) => string;
  /** Address of the page at another window: zoom buttons and crowds are links without scripts. */
  readonly hrefOfWindow: (window: DayWindow) => string;
  /** "drag": a gesture that has come to its end, for history.replaceState; "discrete": an act of its own, for pushState. */
  readonly onWindowChange: (next: DayWindow, act: "drag" | "discrete") => void;
  readonly onSelect: (eventId: string) => void;
  /** Fewer words around the chart, for an embed. */
  readonly compact?: boolean;
}

export interface TimelineProps extends SharedProps {
  /** After filters: drawn in the chart; some of `allEvents`. */
  readonly events: readonly StoryEvent[];
  /** The whole story: the overview's density. */
  readonly allEvents: readonly StoryEvent[];
  /** Which of the lanes comes first. */
  readonly laneOrder?: LaneOrder;
}

/** The same with the events sorted, for stories of any size. */
export interface FigureProps extends SharedProps {
  readonly index: EventIndex;
  /** The plain wheel zooms too: for pages that show nothing but the chart. */
  readonly plainWheel?: boolean;
  /** Shortest window, days; a whole day if absent. */
  readonly minDays?: number;
  /** Told of each view that is drawn. */
  readonly onView?: (view: { readonly startDay: number; readonly endDay: number }) => void;
}

/** What both charts draw from. */
export interface ChartProps extends FigureProps {
  readonly limits: Limits;
  /** Of the chart without lanes, px. */
  readonly heightPx: number;
  readonly context: PictureContext;
  /** Ids of lanes of which only the density is shown. */
  readonly collapsed: ReadonlySet<string>;
  readonly onCollapse: (laneId: string) => void;
}
