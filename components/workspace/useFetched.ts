"use client";

import useSWR from "swr";
import { fetchPart } from "./fetch-part";
import type { LargeStoryHead } from "./types";

/** A part of the story, asked for by its address. */
export interface Fetched<Part> {
  /** The part at the address or, until it is there, the one before it; absent where there is neither. */
  readonly part: Part | undefined;
  /** The present address's part is on its way. */
  readonly waiting: boolean;
  /** It could not be had. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Asks for the part at an address, where there is one, unless the server has drawn it already; shows the former one meanwhile. */
export function useFetched<Part extends object>(
  address: string | undefined,
  story: LargeStoryHead,
): Fetched<Part> {
  const { data, error, isValidating, mutate } = useSWR<Part>(
    address ?? null,
    (asked: string) => fetchPart<Part>(asked, story),
    {
      keepPreviousData: true,
      revalidateIfStale: false,
      revalidateOnFocus: false,
      shouldRetryOnError: false,
    },
  );
  return { part: data, waiting: isValidating, failed: error !== undefined, retry: () => void mutate() };
}
