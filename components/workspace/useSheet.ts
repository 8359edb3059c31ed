"use client";

import { useSyncExternalStore } from "react";

/** Below this width there is no room for the detail beside the chart; the style sheet has the same number. */
const NARROW = "screen and (width < 68rem)";
const PAPER = "print";

function subscribe(onChange: () => void): () => void {
  if (!window.matchMedia) return () => {};
  const lists = [NARROW, PAPER].map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener("change", onChange);
  return () => {
    for (const list of lists) list.removeEventListener("change", onChange);
  };
}

/**
 * Whether the detail is a sheet over the page: where the window is too narrow for two columns, or `always`.
 * Not on paper, where it would lie over what is under it; nor on the server and without scripts: a script opens it.
 */
export function useSheet(always: boolean): boolean {
  const matches = (query: string) => window.matchMedia?.(query).matches ?? false;
  return useSyncExternalStore(
    subscribe,
    () => (always && !matches(PAPER)) || matches(NARROW),
    () => false,
  );
}
