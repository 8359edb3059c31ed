// Tells the page where a gesture has led, once at its end: while it lasts nothing of the page changes but the drawing.

import { type RefObject, useMemo } from "react";
import { windowOf } from "@/lib/timeline/scale";
import type { DayWindow, View } from "@/lib/timeline/types";

export interface Reports {
  /** Tells it of the view: the gesture is over. */
  readonly now: (act: "drag" | "discrete") => void;
  readonly stop: () => void;
  /** Whether a window that arrives from the page is one that a gesture has sent it. */
  readonly isEcho: (window: DayWindow) => boolean;
}

const keyOf = ({ from, to }: DayWindow) => `${from}/${to}`;

/** Reports of the latest view; the same object for as long as the chart lives. */
export function useReports(
  latest: RefObject<{
    readonly window: DayWindow;
    readonly onWindowChange: (next: DayWindow, act: "drag" | "discrete") => void;
  }>,
  view: RefObject<View | undefined>,
): Reports {
  return useMemo(() => {
    let sent: readonly string[] = [];
    return {
      now: (act) => {
        if (!view.current) return;
        const next = windowOf(view.current);
        if (keyOf(next) === keyOf(latest.current.window)) return;
        sent = [...sent, keyOf(next)];
        latest.current.onWindowChange(next, act);
      },
      stop: () => {
        sent = [];
      },
      isEcho: (window) => {
        // The newest stays known: the page may hand it in again, and the view is then finer than its days.
        sent = sent.includes(keyOf(window)) ? sent.slice(sent.indexOf(keyOf(window))) : [];
        return sent.length > 0;
      },
    };
  }, [latest, view]);
}
