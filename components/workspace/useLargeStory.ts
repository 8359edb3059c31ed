"use client";

import { useMemo } from "react";
import { useSWRConfig } from "swr";
import type { StoryView } from "@/lib/timeline/story-view";
import { timeless } from "./page-state";
import type { StoryCounts } from "./parts";
import type { Counting } from "./ShownInWords";
import type { LargeStoryHead, Served } from "./types";
import { useFetched } from "./useFetched";
import { type Page, usePage } from "./usePage";
import { askedView, countsAddress, viewAddress } from "./view-address";

export interface LargeStoryState {
  readonly page: Page;
  readonly counts: StoryCounts;
  readonly counting: Counting;
  /** What the chart draws; absent until the first is there. */
  readonly chart: StoryView | undefined;
  readonly waiting: boolean;
  /** Some answer could not be had. */
  readonly failed: boolean;
  /** Asks again for everything that the page shows. */
  readonly retry: () => void;
}

const NOTHING: StoryCounts = { total: 0, mentions: 0, choices: { actors: [], outlets: [], kinds: [] } };

/** The page of a story of which only parts are at hand. */
export function useLargeStory(story: LargeStoryHead, server: Served): LargeStoryState {
  const known = useMemo(() => knownBut(story, server.unknown), [story, server]);
  const page = usePage(server.query, known, story.opening);
  const { filter, view, window } = page;
  const counts = useFetched<StoryCounts>(countsAddress(filter), story);
  const { mutate } = useSWRConfig();
  const isTimeline = view.view === "timeline";
  const chart = useFetched<StoryView>(
    isTimeline ? viewAddress(timeless(filter), askedView(window, story.span), view) : undefined,
    story,
  );
  return {
    page,
    counts: counts.part ?? NOTHING,
    counting: counts.failed ? "failed" : counts.waiting ? "waiting" : undefined,
    chart: chart.part,
    waiting: chart.waiting,
    failed: counts.failed || chart.failed,
    retry: () => void mutate(() => true),
  };
}

/** Ids cannot all be sent: those of the first address that the server does not know are told, all others are its own. */
function knownBut({ opening, span, outlets }: LargeStoryHead, unknown: readonly string[]) {
  const has = (id: string) => !unknown.includes(id);
  return { opening, span, actors: { has }, outlets: new Set(outlets.map(({ id }) => id)), events: { has } };
}
