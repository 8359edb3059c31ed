"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import useSWR from "swr";
import { type EventFilter, filterEvents } from "@/lib/events/filter";
import type { StoryEvent } from "@/lib/events/types";
import { useSite } from "../ui/SiteProvider";
import { eventsAddress } from "./events-address";

/** The events that pass the filter. */
export interface FilteredEvents {
  readonly events: readonly StoryEvent[];
  /** Whether the articles have changed could not be learned; `events` are those of the story as it was sent. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/** While an editor works on the articles, the page looks for what they changed. */
const REFRESH_MS = process.env.NODE_ENV === "development" ? 2000 : 0;

async function fetchIds(address: string): Promise<readonly string[]> {
  const response = await fetch(address, { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const body: { readonly events: readonly { readonly id: string }[] } = await response.json();
  return body.events.map((event) => event.id);
}

/**
 * Answers at once from the events at hand, and asks `/events.json` whenever the filter changes: an answer that `allEvents`
 * does not explain means that the articles have changed, and the page is drawn anew.
 * @param initialIds What the server drew for `initialAddress`: not asked for again.
 */
export function useStoryEvents(
  filter: EventFilter,
  allEvents: readonly StoryEvent[],
  initialAddress: string,
  initialIds: readonly string[],
): FilteredEvents {
  const router = useRouter();
  const { isCopy } = useSite();
  const address = eventsAddress(filter);
  const { error, mutate } = useSWR(isCopy ? null : address, fetchIds, {
    fallbackData: address === initialAddress ? initialIds : undefined,
    revalidateOnMount: false,
    revalidateOnFocus: false,
    shouldRetryOnError: false,
    refreshInterval: REFRESH_MS,
    onSuccess: (ids, answered) => {
      if (answered === address && !isExplained(ids, filterEvents(allEvents, filter))) router.refresh();
    },
  });
  const events = useMemo(() => filterEvents(allEvents, filter), [allEvents, filter]);
  return { events, failed: error !== undefined, retry: () => void mutate() };
}

function isExplained(ids: readonly string[], events: readonly StoryEvent[]): boolean {
  return ids.length === events.length && events.every((event, i) => event.id === ids[i]);
}
