// What a drawing takes from the page around it, besides the layout.
//
// Knows   addresses and names as functions; a drawing never makes up either

import type { CrowdMark, OutletStyle, PlacedMark } from "./types";

/** What a drawing needs to know of the page around it. */
export interface PictureContext {
  readonly outlets: readonly OutletStyle[];
  readonly selectedId?: string;
  /** The spoken name of a mark. */
  readonly nameOf: (mark: PlacedMark) => string;
  readonly hrefOf: (eventId: string) => string;
  /** Address of the window that opens a crowd. */
  readonly hrefOfCrowd: (crowd: CrowdMark) => string;
  /** Prefix of the ids of one drawing. */
  readonly paints: string;
  /** A file: no mark will ever change its row. */
  readonly still?: true;
}

/** What of a live drawing changes between two layouts. */
export interface PictureState {
  /** Key of the mark that holds the chart's one tab stop; absent where every link is one (without scripts). */
  readonly tabStop?: string;
  /** Id of the event that is pointed at or has the focus: its marks in other lanes are tied to it. */
  readonly heldId?: string;
  /** A gesture is under way: what nobody sees, hears or follows meanwhile is left until it rests. */
  readonly moving?: boolean;
  /** Keys of marks whose words and letters the next drawing will add: to make them all at once would hold a gesture up. */
  readonly wordless?: ReadonlySet<string>;
  /** The axis' words are drawn apart, where they stay in view while the rows are scrolled. */
  readonly axisApart?: boolean;
}
