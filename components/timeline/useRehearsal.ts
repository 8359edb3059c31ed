// Gets the next scales ready while the reader looks at the page: a gesture has no time for what is met first.

import { useEffect, useRef } from "react";
import type { View } from "@/lib/timeline/types";

/** How many times as far in each rehearsed view is: the chart's crowds are stretches of powers of two. */
const FACTORS = [2, 4, 8];

interface Options {
  /** What is shown at this moment. */
  readonly view: () => View;
  /** Works a view out without drawing it. */
  readonly rehearse: (view: View) => void;
  /** Whatever is drawn: another one is rehearsed anew. */
  readonly of: unknown;
}

/** Rehearses the views ahead of the one shown, one in each spare moment; without such moments, none. */
export function useRehearsal({ of, ...options }: Options): void {
  const latest = useRef(options);
  latest.current = options;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides, though it is not asked here
  useEffect(() => {
    if (typeof requestIdleCallback !== "function") return;
    let asked = 0;
    const next = (at: number) => {
      const factor = FACTORS[at];
      if (factor === undefined) return;
      asked = requestIdleCallback(() => {
        latest.current.rehearse(closer(latest.current.view(), factor));
        next(at + 1);
      });
    };
    next(0);
    return () => cancelIdleCallback(asked);
  }, [of]);
}

/** The middle of a view, `factor` times as large. */
function closer({ startDay, endDay }: View, factor: number): View {
  const cut = ((endDay - startDay) * (1 - 1 / factor)) / 2;
  return { startDay: startDay + cut, endDay: endDay - cut };
}
