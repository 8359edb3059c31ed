"use client";

// The parts of a large story that are asked for only where they are shown.

import type { OutletStyle } from "@/lib/timeline/types";
import { FoundSentences } from "./FoundSentences";
import { NotFetched } from "./NotFetched";
import { OpenEvent } from "./OpenEvent";
import { PageView } from "./PageView";
import { type EventPage, type EventPlace, MAX_FOUND, PAGE_SIZE, type StoryCounts } from "./parts";
import type { LargeStoryHead } from "./types";
import { useFetched } from "./useFetched";
import type { Page } from "./usePage";
import { pageAddress, placeAddress } from "./view-address";

/** A page of the table or of the comparison. */
export function FetchedPage({
  outlets,
  page,
}: {
  readonly outlets: readonly OutletStyle[];
  readonly page: Page;
}) {
  const { part, waiting, failed, retry } = useFetched<EventPage>(
    pageAddress(page.filter, orderOf(page), PAGE_SIZE),
  );
  return (
    <div aria-busy={waiting}>
      {failed && <NotFetched onRetry={retry} />}
      {part ? (
        <PageView outlets={outlets} page={page} part={part} />
      ) : (
        <p className="mt-4 text-muted">Fetching the events…</p>
      )}
    </div>
  );
}

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
  const { part } = useFetched<EventPage>(pageAddress(page.filter, first, MAX_FOUND));
  if (!part) return null;
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

/** The open event. */
export function FetchedEvent({
  eventId,
  outlets,
  page,
  origin,
}: {
  readonly eventId: string;
  readonly outlets: readonly OutletStyle[];
  readonly page: Page;
  readonly origin: string;
}) {
  const { part, failed, retry } = useFetched<EventPlace>(placeAddress(page.filter, orderOf(page), eventId));
  if (part) return <OpenEvent opened={part} outlets={outlets} page={page} origin={origin} />;
  return (
    <div className="event-panel [grid-area:panel]">
      {failed ? <NotFetched onRetry={retry} /> : <p className="text-muted">Fetching the event…</p>}
    </div>
  );
}

/** Only the table sorts. */
function orderOf({ view: { view, sort, page } }: Page) {
  return { sort: view === "table" ? sort : ("date" as const), page };
}
