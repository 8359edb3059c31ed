"use client";

import { useSyncExternalStore } from "react";

/** Below this width there is no room for the detail beside the chart; the style sheet has the same number. */
const NARROW = "(width < 68rem)";

function subscribe(onChange: () => void): () => void {
  if (!window.matchMedia) return () => {};
  const list = window.matchMedia(NARROW);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}

/** Whether the window is too narrow for two columns; not on the server, which doesn't know. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia?.(NARROW).matches ?? false,
    () => false,
  );
}
