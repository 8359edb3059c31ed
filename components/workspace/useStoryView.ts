"use client";

import useSWR from "swr";
import type { StoryView } from "@/lib/timeline/story-view";
import { fetchView } from "./fetch-view";
import type { WorkspaceStory } from "./types";

export interface FetchedView {
  readonly view: StoryView;
  /** The present window's view is on its way; `view` is the one before it. */
  readonly waiting: boolean;
  /** It could not be had. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Asks for the view at an address, and shows the former one until it is there. */
export function useStoryView(
  address: string,
  drawn: { readonly address: string; readonly view: StoryView },
  story: Pick<WorkspaceStory, "outlets" | "span">,
): FetchedView {
  const isDrawn = address === drawn.address;
  const { data, error, isValidating, mutate } = useSWR<StoryView>(
    address,
    (asked: string) => fetchView(asked, story),
    {
      fallbackData: isDrawn ? drawn.view : undefined,
      keepPreviousData: true,
      revalidateOnMount: false,
      revalidateIfStale: false,
      revalidateOnFocus: false,
      shouldRetryOnError: false,
    },
  );
  return {
    view: data ?? drawn.view,
    waiting: isValidating,
    failed: error !== undefined,
    retry: () => void mutate(),
  };
}
