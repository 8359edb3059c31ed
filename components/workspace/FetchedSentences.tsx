"use client";

import { FoundSentences } from "./FoundSentences";
import { type EventPage, MAX_FOUND, type StoryCounts } from "./parts";
import type { LargeStoryHead } from "./types";
import { useFetched } from "./useFetched";
import type { Page } from "./usePage";
import { pageAddress } from "./view-address";

/** The answer to a search. */
export function FetchedSentences({
  story,
  page,
  counts,
}: {
  readonly story: LargeStoryHead;
  readonly page: Page;
  readonly counts: StoryCounts;
}) {
  const first = { sort: "date", page: 1 } as const;
  const { part, failed } = useFetched<EventPage>(pageAddress(page.filter, first, MAX_FOUND), story);
  // The former ones answer other words.
  if (!part || failed) return null;
  return (
    <FoundSentences
      page={page}
      events={part.events}
      total={part.total}
      actors={counts.choices.actors}
      outlets={story.outlets}
    />
  );
}
