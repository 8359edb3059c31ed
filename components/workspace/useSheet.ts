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

/**
 * Whether the detail is a sheet over the page: where the window is too narrow for two columns, or `always`.
 * Not on the server, nor without scripts: a modal sheet is opened by one.
 */
export function useSheet(always: boolean): boolean {
  return useSyncExternalStore(
    subscribe,
    () => always || (window.matchMedia?.(NARROW).matches ?? false),
    () => false,
  );
}
