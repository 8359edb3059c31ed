"use client";

import useSWR from "swr";
import type { StoryView } from "@/lib/timeline/story-view";

export interface FetchedView {
  readonly view: StoryView;
  /** The present window's view is on its way; `view` is the one before it. */
  readonly waiting: boolean;
  /** It could not be had. */
  readonly failed: boolean;
  readonly retry: () => void;
}

async function fetchView(address: string): Promise<StoryView> {
  const response = await fetch(address, { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

/** Asks for the view at an address, and shows the former one until it is there. */
export function useStoryView(
  address: string,
  drawn: { readonly address: string; readonly view: StoryView },
): FetchedView {
  const isDrawn = address === drawn.address;
  const { data, error, isValidating, mutate } = useSWR(address, fetchView, {
    fallbackData: isDrawn ? drawn.view : undefined,
    keepPreviousData: true,
    revalidateOnMount: false,
    revalidateIfStale: false,
    revalidateOnFocus: false,
    shouldRetryOnError: false,
  });
  return {
    view: data ?? drawn.view,
    waiting: isValidating,
    failed: error !== undefined,
    retry: () => void mutate(),
  };
}
