"use client";

import { NotFetched } from "./NotFetched";
import { OpenEvent } from "./OpenEvent";
import type { EventPlace } from "./parts";
import type { LargeStoryHead } from "./types";
import { useFetched } from "./useFetched";
import type { Page } from "./usePage";
import { orderOf, placeAddress } from "./view-address";

/** The open event. */
export function FetchedEvent({
  eventId,
  story,
  page,
  origin,
}: {
  readonly eventId: string;
  readonly story: LargeStoryHead;
  readonly page: Page;
  readonly origin: string;
}) {
  const { part, failed, retry } = useFetched<EventPlace>(
    placeAddress(page.filter, orderOf(page.view), eventId),
    story,
  );
  if (part) return <OpenEvent opened={part} outlets={story.outlets} page={page} origin={origin} />;
  return (
    <div className="event-panel [grid-area:panel]">
      {failed ? <NotFetched onRetry={retry} /> : <p className="text-muted">Fetching the event…</p>}
    </div>
  );
}
