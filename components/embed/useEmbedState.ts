import { useMemo } from "react";
import { type AddressProblem, explainAddress } from "@/lib/base/address-problems";
import { readEmbedOptions, withOptions } from "@/lib/embed/embed-options";
import {
  type KnownStory,
  pageHref,
  readPageState,
  timeless,
  withEvent,
  withWindow,
} from "../workspace/page-state";
import { useStoryUrl } from "../workspace/useStoryUrl";

/** The state of an embed, read from its address, and the ways to change it. */
export function useEmbedState(known: KnownStory, initialQuery: string, isFrozen: boolean) {
  const { query, go } = useStoryUrl(initialQuery);
  const state = useMemo(() => readPageState(query, known), [query, known]);
  const { options, problems } = useMemo(() => readEmbedOptions(new URLSearchParams(query)), [query]);
  const filter = useMemo(() => timeless(state.filter), [state]);
  // A server refuses such an address; where the pages are plain files nobody does.
  const notKept: readonly AddressProblem[] =
    options.frozen !== undefined && !isFrozen
      ? [{ code: "embed/not-frozen", where: "frozen", detail: options.frozen }]
      : [];
  const { view, window } = state;
  const here = (next: Parameters<typeof pageHref>[0]) => withOptions(pageHref(next, "/embed"), options);
  return {
    filter,
    view,
    window,
    options,
    problems: [...state.problems, ...[...problems, ...notKept].map(explainAddress)],
    /** Path and query of the page with this view. */
    pagePath: pageHref({ filter, view }),
    hrefOfEvent: (eventId: string | undefined) => here({ filter, view: withEvent(view, eventId) }),
    hrefOfOutlets: (outlets: readonly string[]) => here({ filter: { ...filter, outlets }, view }),
    hrefOfWindow: (next: typeof window) => here({ filter, view: withWindow(view, next, known.opening) }),
    // Steps inside a frame would make the host page's back button stutter: all of them amend.
    step: (href: string) => go(href, "drag"),
  };
}
