"use client";

import { useMemo, useState } from "react";
import type { DayWindow } from "@/lib/timeline/types";
import { type PageActs, pageActs } from "./page-acts";
import { type KnownStory, type PageState, readPageState } from "./page-state";
import { useReturnFocus } from "./useReturnFocus";
import { useStoryUrl } from "./useStoryUrl";

/** The state of the page and the ways to change it, wherever its events are kept. */
export interface Page extends PageState, PageActs {
  /** The last change was the chart's, which speaks for itself. */
  readonly quiet: boolean;
}

/** Everything that the page shows follows from its address; every act writes one. */
export function usePage(initialQuery: string, known: KnownStory, opening: DayWindow): Page {
  const { query, go } = useStoryUrl(initialQuery);
  const state = useMemo(() => readPageState(query, known), [query, known]);
  const [quiet, setQuiet] = useState(false);
  const { remember, giveBack } = useReturnFocus();
  // The same acts for as long as the address is: a chart whose addresses are others names all of its marks anew.
  const acts = useMemo(
    () =>
      pageActs(state, {
        opening,
        go: (href, act, spoken) => {
          setQuiet(!spoken);
          go(href, act);
        },
        rememberFocus: remember,
        giveFocusBack: giveBack,
      }),
    [state, opening, go, remember, giveBack],
  );
  return { ...state, ...acts, quiet };
}
