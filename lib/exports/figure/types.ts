// The nouns of a figure: what it shows and how large it is.

import type { EventIndex } from "@/lib/timeline/event-index";
import type { DayWindow, Lane, OutletStyle } from "@/lib/timeline/types";

/** The words around the drawing. */
export interface FigureWords {
  readonly title: string;
  /** What is shown, in a sentence. */
  readonly shown: string;
  /** What of the address could not be used; empty where all could. */
  readonly notice: string;
  /** Who is drawn from, with what it was made, and which days it shows. */
  readonly source: string;
}

/** What a figure shows. */
export interface FigureView {
  readonly index: EventIndex;
  readonly window: DayWindow;
  /** Of the whole story. */
  readonly span: DayWindow;
  readonly outlets: readonly OutletStyle[];
  readonly lane: Lane;
  /** Id of the open event. */
  readonly selectedId?: string;
  readonly words: FigureWords;
}

export interface FigureSize {
  /** CSS px. */
  readonly widthPx: number;
  /** Absent, as high as its parts need. */
  readonly heightPx?: number;
}

export interface Figure {
  readonly svg: string;
  /** CSS px. */
  readonly widthPx: number;
  readonly heightPx: number;
}
