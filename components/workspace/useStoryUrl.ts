"use client";

import { useCallback, useEffect, useState } from "react";
import type { Act } from "./types";

/** The query of the address bar without "?", and the way to change it. Nothing here asks the server for a page. */
export interface StoryUrl {
  readonly query: string;
  /** Goes to an address of this page: a discrete act can be gone back from, a drag amends where the reader is. */
  readonly go: (href: string, act: Act) => void;
}

const AMEND_PAUSE_MS = 250;

/**
 * Follows the address through clicks, drags, back and forward.
 * Drags reach the address after a pause: browsers refuse more than about a hundred changes in half a minute.
 */
export function useStoryUrl(initialQuery: string): StoryUrl {
  const [query, setQuery] = useState(initialQuery);
  const [pendingHref, setPendingHref] = useState<string>();

  useEffect(() => {
    // Also once at the start: coming back from another page, the address may be ahead of the page that was kept.
    const follow = () => {
      setPendingHref(undefined);
      setQuery(window.location.search.slice(1));
    };
    follow();
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);

  useEffect(() => {
    if (pendingHref === undefined) return;
    const timer = setTimeout(() => window.history.replaceState(null, "", pendingHref), AMEND_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [pendingHref]);

  const go = useCallback((href: string, act: Act) => {
    setQuery(href.split("?")[1] ?? "");
    if (act === "drag") {
      setPendingHref(href);
      return;
    }
    setPendingHref(undefined);
    if (href !== window.location.pathname + window.location.search) window.history.pushState(null, "", href);
  }, []);

  return { query, go };
}
