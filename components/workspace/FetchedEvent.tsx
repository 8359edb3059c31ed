"use client";

import type { OutletStyle } from "@/lib/timeline/types";
import { NotFetched } from "./NotFetched";
import { OpenEvent } from "./OpenEvent";
import type { EventPlace } from "./parts";
import { useFetched } from "./useFetched";
import type { Page } from "./usePage";
import { orderOf, placeAddress } from "./view-address";

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
  const { part, failed, retry } = useFetched<EventPlace>(
    placeAddress(page.filter, orderOf(page.view), eventId),
  );
  if (part) return <OpenEvent opened={part} outlets={outlets} page={page} origin={origin} />;
  return (
    <div className="event-panel [grid-area:panel]">
      {failed ? <NotFetched onRetry={retry} /> : <p className="text-muted">Fetching the event…</p>}
    </div>
  );
}
