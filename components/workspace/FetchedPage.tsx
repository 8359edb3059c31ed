"use client";

import type { OutletStyle } from "@/lib/timeline/types";
import { NotFetched } from "./NotFetched";
import { PageView } from "./PageView";
import { type EventPage, PAGE_SIZE } from "./parts";
import { useFetched } from "./useFetched";
import type { Page } from "./usePage";
import { orderOf, pageAddress } from "./view-address";

/** A page of the table or of the comparison. */
export function FetchedPage({
  outlets,
  page,
}: {
  readonly outlets: readonly OutletStyle[];
  readonly page: Page;
}) {
  const { part, waiting, failed, retry } = useFetched<EventPage>(
    pageAddress(page.filter, orderOf(page.view), PAGE_SIZE),
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
