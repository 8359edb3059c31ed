import { useRef } from "react";
import type { DayWindow } from "@/lib/timeline/types";

const MOST = 50;

/** The window that was shown before this one; going back to it takes one step off, so that the next "back" goes on. */
export function useWindowHistory(window: DayWindow): DayWindow | undefined {
  const past = useRef<readonly DayWindow[]>([window]);
  const same = (other: DayWindow | undefined) => other?.from === window.from && other.to === window.to;
  const steps = past.current;
  if (!same(steps.at(-1)))
    past.current = same(steps.at(-2)) ? steps.slice(0, -1) : [...steps, window].slice(-MOST);
  return past.current.at(-2);
}
