"use client";

import { useCallback, useRef } from "react";

/** Remembers what was focused when an event was opened, and gives the focus back when it is closed. */
export function useReturnFocus() {
  const opener = useRef<HTMLElement | SVGElement>(null);

  const remember = useCallback(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement || activeElement instanceof SVGElement) {
      opener.current = activeElement;
    }
  }, []);

  const giveBack = useCallback((eventId: string | undefined) => {
    const former = opener.current;
    opener.current = null;
    // After the page has been drawn again: a chart of another width may have replaced its marks.
    requestAnimationFrame(() => {
      const target = former?.isConnected && former !== document.body ? former : linkTo(eventId);
      target?.focus();
    });
  }, []);

  return { remember, giveBack };
}

function linkTo(eventId: string | undefined): HTMLElement | undefined {
  if (eventId === undefined) return undefined;
  const links = [...document.querySelectorAll<HTMLElement>("#events a[href]")];
  return links.find(
    (link) => new URLSearchParams(link.getAttribute("href")?.split(/[?#]/)[1]).get("event") === eventId,
  );
}
