// Gets the next scales ready while the reader looks at the page: a gesture has no time for what is met first.

import { useEffect } from "react";
import type { View } from "@/lib/timeline/types";

/** Days that the last view shows at least; each shows half of the one before, as the chart's crowds do. */
const LEAST_DAYS = 1 / 24;

/** Spare moments left alone at first: the drawing is on its way to the screen then, and a long one would hold up its frames. */
const LEFT_ALONE = 3;

/**
 * Rehearses the views ahead of the one shown, one in each spare moment after the first few; without such moments, none.
 * @param of Whatever is drawn: another one is rehearsed anew; nothing is where there is nothing.
 * @param view What is shown at this moment.
 * @param most Views at most.
 * @param rehearse The steps of working a view out without showing it, told its number from 0; each step gets a moment of
 *   its own. It and `view` have to stay true.
 */
export function useRehearsal(
  of: unknown,
  view: () => View,
  most: number,
  rehearse: (view: View, round: number) => (() => void)[] | undefined,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides, though it is not asked here
  useEffect(() => {
    if (of === undefined) return;
    let round = -LEFT_ALONE;
    let asked = 0;
    let steps: (() => void)[] = [];
    const next = () => {
      if (typeof requestIdleCallback !== "function") return;
      asked = requestIdleCallback(() => {
        const step = steps.shift();
        if (step) step();
        else if (round++ >= 0) {
          if (round > most) return;
          const { startDay, endDay } = view();
          const days = (endDay - startDay) / 2 ** round;
          if (days < LEAST_DAYS) return;
          const from = (startDay + endDay - days) / 2;
          steps = rehearse({ startDay: from, endDay: from + days }, round - 1) ?? [];
          steps.shift()?.();
        }
        next();
      });
    };
    next();
    return () => {
      if (asked > 0) cancelIdleCallback(asked);
    };
  }, [of]);
}
