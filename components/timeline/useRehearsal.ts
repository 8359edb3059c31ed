// Gets the next scales ready while the reader looks at the page: a gesture has no time for what is met first.

import { useEffect } from "react";
import type { View } from "@/lib/timeline/types";

/** How many times as far in the last view is; each is twice as far as the one before, as the chart's crowds are. */
const FURTHEST = 8;

/**
 * Rehearses the views ahead of the one shown, one in each spare moment; without such moments, none.
 * @param of Whatever is drawn: another one is rehearsed anew.
 * @param view What is shown at this moment; `rehearse` works a view out without drawing it. Both have to stay true.
 */
export function useRehearsal(of: unknown, view: () => View, rehearse: (view: View) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides, though it is not asked here
  useEffect(() => {
    let factor = 1;
    let asked = 0;
    const next = () => {
      factor *= 2;
      if (factor > FURTHEST || typeof requestIdleCallback !== "function") return;
      asked = requestIdleCallback(() => {
        const { startDay, endDay } = view();
        const cut = ((endDay - startDay) * (1 - 1 / factor)) / 2;
        rehearse({ startDay: startDay + cut, endDay: endDay - cut });
        next();
      });
    };
    next();
    return () => {
      if (asked > 0) cancelIdleCallback(asked);
    };
  }, [of]);
}
