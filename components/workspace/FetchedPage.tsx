"use client";

import { NotFetched } from "./NotFetched";
import { PageView } from "./PageView";
import { type EventPage, PAGE_SIZE } from "./parts";
import type { LargeStoryHead } from "./types";
import { useFetched } from "./useFetched";
import type { Page } from "./usePage";
import { orderOf, pageAddress } from "./view-address";

/** A page of the table or of the comparison. */
export function FetchedPage({
  story,
  page,
  told,
}: {
  readonly story: LargeStoryHead;
  readonly page: Page;
  /** The reader is told already that something could not be had. */
  readonly told: boolean;
}) {
  const { part, waiting, failed, retry } = useFetched<EventPage>(
    pageAddress(page.filter, orderOf(page.view), PAGE_SIZE),
    story,
  );
  return (
    <div aria-busy={waiting}>
      {failed && !told && <NotFetched onRetry={retry} />}
      {part ? (
        <PageView outlets={story.outlets} page={page} part={part} />
      ) : (
        <p className="mt-4 text-muted">
          {failed ? "These events could not be fetched." : "Fetching the events…"}
        </p>
      )}
    </div>
  );
}
