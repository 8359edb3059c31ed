"use client";

import { useState } from "react";
import { type EventFilter, NO_FILTER } from "@/lib/events/filter";
import { FilterStatus } from "../filters/FilterStatus";
import { filterChips } from "../filters/filter-chips";
import { filterSentence, namesFrom, uncountedSentence } from "../filters/filter-sentence";
import type { StoryCounts } from "./parts";
import type { Page } from "./usePage";

export type Counting = "waiting" | "failed" | undefined;

/** What is shown, in one sentence, with the ways to drop its conditions. */
export function ShownInWords({
  page,
  counts: { total, choices },
  eventCount,
  counting,
}: {
  readonly page: Page;
  readonly counts: StoryCounts;
  /** Of the whole story. */
  readonly eventCount: number;
  /** Present where the counts are of another filter: this one's are on their way, or could not be had. */
  readonly counting: Counting;
}) {
  const { filter, quiet } = page;
  const nameOf = namesFrom([...choices.actors, ...choices.outlets]);
  const goTo = (next: EventFilter) => ({
    href: page.hrefOfFilter(next),
    onRemove: () => page.setFilter(next),
  });
  const counted = filterSentence(total, eventCount, filter, nameOf);
  // No number of another filter is said of this one: until it is there, the former sentence stays.
  const [former, setFormer] = useState(counted);
  if (counting === undefined && former !== counted) setFormer(counted);
  const sentence =
    counting === undefined ? counted : counting === "failed" ? uncountedSentence(filter, nameOf) : former;
  return (
    <FilterStatus
      sentence={`${sentence}.`}
      quiet={quiet}
      chips={filterChips(filter, nameOf).map(({ key, label, without }) => ({ key, label, ...goTo(without) }))}
      clearHref={page.hrefOfFilter(NO_FILTER)}
      onClear={() => page.setFilter(NO_FILTER)}
    />
  );
}
