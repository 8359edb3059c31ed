// Tells the page where a gesture has led: now and then while it lasts, and once at its end.

import { type RefObject, useMemo } from "react";
import { windowOf } from "@/lib/timeline/scale";
import type { DayWindow, View } from "@/lib/timeline/types";

/** Browsers refuse more than a hundred history entries in half a minute or less. */
const REPORT_MS = 160;

export interface Reports {
  /** Tells the page of the view within `REPORT_MS`. */
  readonly soon: () => void;
  /** Tells it at once: the gesture is over. */
  readonly now: (act: "drag" | "discrete") => void;
  readonly stop: () => void;
  /** Whether a window that arrives from the page is one that this gesture has sent it. */
  readonly isEcho: (window: DayWindow) => boolean;
}

/** Reports of the latest view; the same object for as long as the chart lives. */
export function useReports(
  latest: RefObject<{
    readonly view: View;
    readonly onWindowChange: (next: DayWindow, act: "drag" | "discrete") => void;
  }>,
): Reports {
  return useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let newest = "";
    const sent = new Set<string>();
    const keyOf = (window: DayWindow) => `${window.from}/${window.to}`;
    const tell = (act: "drag" | "discrete") => {
      clearTimeout(timer);
      timer = undefined;
      const next = windowOf(latest.current.view);
      if (keyOf(next) === newest) return;
      newest = keyOf(next);
      sent.add(newest);
      latest.current.onWindowChange(next, act);
    };
    return {
      soon: () => {
        timer ??= setTimeout(() => tell("drag"), REPORT_MS);
      },
      now: tell,
      stop: () => {
        clearTimeout(timer);
        timer = undefined;
        newest = "";
        sent.clear();
      },
      isEcho: (window) => {
        const echo = sent.has(keyOf(window));
        if (keyOf(window) === newest || !echo) {
          sent.clear();
          newest = "";
        }
        return echo;
      },
    };
  }, [latest]);
}
