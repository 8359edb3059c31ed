"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import useSWR from "swr";
import { type EventFilter, filterEvents } from "@/lib/events/filter";
import type { StoryEvent } from "@/lib/events/types";
import { useSite } from "../ui/SiteProvider";
import { eventsAddress } from "./events-address";

/** The events that pass the filter, as the data route gives them. */
export interface FilteredEvents {
  readonly events: readonly StoryEvent[];
  /** The last answer could not be had; `events` are the ones before it. */
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
 * Asks `/events.json` whenever the filter changes, and shows the former events until the answer is there.
 * An answer that `allEvents` does not explain means that the articles have changed: the page is then drawn anew.
 * @param initialIds What the server drew for `initialAddress`: shown at once and not asked for again.
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
  const { data, error, mutate } = useSWR(isCopy ? null : address, fetchIds, {
    fallbackData: address === initialAddress ? initialIds : undefined,
    keepPreviousData: true,
    revalidateOnMount: false,
    revalidateOnFocus: false,
    shouldRetryOnError: false,
    refreshInterval: REFRESH_MS,
    onSuccess: (ids, answered) => {
      if (answered === address && !isExplained(ids, filterEvents(allEvents, filter))) router.refresh();
    },
  });
  const events = useMemo(() => {
    if (isCopy) return filterEvents(allEvents, filter);
    const shown = new Set(data ?? initialIds);
    return allEvents.filter((event) => shown.has(event.id));
  }, [isCopy, data, initialIds, allEvents, filter]);
  return { events, failed: error !== undefined, retry: () => void mutate() };
}

function isExplained(ids: readonly string[], events: readonly StoryEvent[]): boolean {
  return ids.length === events.length && events.every((event, i) => event.id === ids[i]);
}
