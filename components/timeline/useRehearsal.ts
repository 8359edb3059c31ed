// Gets the next scales ready while the reader looks at the page: a gesture has no time for what is met first.

import { useEffect } from "react";
import type { View } from "@/lib/timeline/types";

/** Days that the last view shows at least; each shows half of the one before, as the chart's crowds do. */
const LEAST_DAYS = 1 / 24;

/**
 * Rehearses the views ahead of the one shown, one in each spare moment; without such moments, none.
 * @param of Whatever is drawn: another one is rehearsed anew; nothing is where there is nothing.
 * @param view What is shown at this moment.
 * @param most Views at most.
 * @param rehearse Works a view out without showing it, told its number from 0. It and `view` have to stay true.
 */
export function useRehearsal(
  of: unknown,
  view: () => View,
  most: number,
  rehearse: (view: View, round: number) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides, though it is not asked here
  useEffect(() => {
    if (of === undefined) return;
    let round = 0;
    let asked = 0;
    const next = () => {
      if (typeof requestIdleCallback !== "function") return;
      asked = requestIdleCallback(() => {
        const { startDay, endDay } = view();
        const days = (endDay - startDay) / 2 ** (round + 1);
        if (days < LEAST_DAYS || round >= most) return;
        const from = (startDay + endDay - days) / 2;
        rehearse({ startDay: from, endDay: from + days }, round);
        round++;
        next();
      });
    };
    next();
    return () => {
      if (asked > 0) cancelIdleCallback(asked);
    };
  }, [of]);
}
