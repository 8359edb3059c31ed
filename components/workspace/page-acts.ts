// What a reader can do on the page: each act is an address, and the way to go there.

import type { EventFilter } from "@/lib/events/filter";
import type { DayWindow } from "@/lib/timeline/types";
import type { View } from "@/lib/url/view-query";
import { type PageState, pageHref, withEvent, withFilter, withWindow } from "./page-state";
import type { Act } from "./types";

export interface PageActs {
  readonly hrefOfEvent: (eventId: string) => string;
  readonly hrefOfFilter: (filter: EventFilter) => string;
  readonly hrefOfView: (view: Partial<View>) => string;
  readonly hrefOfWindow: (window: DayWindow) => string;
  /** Without the open event. */
  readonly closeHref: string;
  readonly setFilter: (filter: EventFilter, act?: Act) => void;
  /** Everything that passes a filter, in any period; may close the open event. */
  readonly showOnly: (filter: EventFilter, close: boolean) => void;
  readonly setView: (view: Partial<View>) => void;
  readonly setWindow: (window: DayWindow, act: Act) => void;
  readonly open: (eventId: string) => void;
  /** Another event in the place of the open one: where the focus came from stays known. */
  readonly step: (eventId: string) => void;
  readonly close: () => void;
}

/** What the acts need of the page. */
interface Page {
  readonly opening: DayWindow;
  /** `spoken` is false where the chart has moved, which speaks for itself. */
  readonly go: (href: string, act: Act, spoken: boolean) => void;
  readonly rememberFocus: () => void;
  readonly giveFocusBack: (eventId: string | undefined) => void;
}

/** The acts that lead on from a state. */
export function pageActs(
  { filter, view }: Pick<PageState, "filter" | "view">,
  { opening, go, rememberFocus, giveFocusBack }: Page,
): PageActs {
  const act = (next: Pick<PageState, "filter" | "view">, kind: Act = "discrete", spoken = true) =>
    go(pageHref(next), kind, spoken);
  const opened = (eventId: string | undefined) => ({ filter, view: withEvent(view, eventId) });
  const moved = (window: DayWindow) => ({ filter, view: withWindow(view, window, opening) });
  return {
    // The fragment leads readers without scripts to the detail; where scripts run it is never written.
    hrefOfEvent: (eventId) => `${pageHref(opened(eventId))}#event`,
    hrefOfFilter: (next) => pageHref(withFilter(view, next)),
    hrefOfView: (next) => pageHref({ filter, view: { ...view, ...next } }),
    hrefOfWindow: (window) => pageHref(moved(window)),
    closeHref: pageHref(opened(undefined)),
    setFilter: (next, kind) => act(withFilter(view, next), kind),
    showOnly: (next, closes) => {
      const { filter: only, view: wide } = withFilter(view, next);
      act({ filter: only, view: closes ? withEvent(wide, undefined) : wide });
    },
    setView: (next) => act({ filter, view: { ...view, ...next } }),
    setWindow: (window, kind) => act(moved(window), kind, false),
    open: (eventId) => {
      rememberFocus();
      act(opened(eventId));
    },
    step: (eventId) => act(opened(eventId)),
    close: () => {
      act(opened(undefined));
      giveFocusBack(view.event);
    },
  };
}
