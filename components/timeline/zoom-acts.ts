// The ways to another window that stand above the chart as buttons.

import { describeDate, describeDays } from "@/lib/base/date-words";
import { viewOf, windowOf } from "@/lib/timeline/scale";
import type { DayWindow } from "@/lib/timeline/types";
import { clampView, type Limits, zoomAt } from "@/lib/timeline/zoom";

export interface ZoomAct {
  readonly label: string;
  /** The spoken name, where the label is a sign. */
  readonly name?: string;
  readonly window: DayWindow;
  readonly current?: boolean;
}

interface Situation {
  readonly window: DayWindow;
  readonly opening: DayWindow;
  readonly span: DayWindow;
  readonly limits: Limits;
  /** The day that keeps its place when the window is zoomed. */
  readonly aim: number;
  /** The window before this one, where there was another. */
  readonly before?: DayWindow | undefined;
}

function sameWindow(a: DayWindow, b: DayWindow): boolean {
  return a.from === b.from && a.to === b.to;
}

/** "April 2025" where the opening window lies within one month, else its days. */
function openingName({ from, to }: DayWindow): string {
  return from.slice(0, 7) === to.slice(0, 7) ? describeDate(from.slice(0, 7)) : describeDays(from, to);
}

/** In, out, the opening window, the whole story, and back where there is a way back. */
export function zoomActs({ window, opening, span, limits, aim, before }: Situation): ZoomAct[] {
  const view = clampView(viewOf(window), limits);
  const zoomed = (factor: number) => windowOf(zoomAt(view, factor, aim, limits));
  const acts: ZoomAct[] = [
    { label: "+", name: "Zoom in", window: zoomed(2) },
    { label: "−", name: "Zoom out", window: zoomed(0.5) },
    { label: openingName(opening), window: opening, current: sameWindow(window, opening) },
  ];
  if (!sameWindow(span, opening))
    acts.push({ label: "Whole story", window: span, current: sameWindow(window, span) });
  if (before)
    acts.push({ label: "Back", name: `Back to ${describeDays(before.from, before.to)}`, window: before });
  return acts;
}
