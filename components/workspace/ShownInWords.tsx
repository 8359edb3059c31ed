"use client";

import { type EventFilter, NO_FILTER } from "@/lib/events/filter";
import { FilterStatus } from "../filters/FilterStatus";
import { filterChips } from "../filters/filter-chips";
import { filterSentence } from "../filters/filter-sentence";
import type { Choices } from "./facets";
import type { StoryCounts } from "./parts";
import type { Page } from "./usePage";

/** What is shown, in one sentence, with the ways to drop its conditions. */
export function ShownInWords({
  page,
  counts: { total, choices },
  eventCount,
}: {
  readonly page: Page;
  readonly counts: StoryCounts;
  /** Of the whole story. */
  readonly eventCount: number;
}) {
  const { filter, quiet } = page;
  const nameOf = namesOf(choices);
  const goTo = (next: EventFilter) => ({
    href: page.hrefOfFilter(next),
    onRemove: () => page.setFilter(next),
  });
  return (
    <FilterStatus
      sentence={`${filterSentence(total, eventCount, filter, nameOf)}.`}
      quiet={quiet}
      chips={filterChips(filter, nameOf).map(({ key, label, without }) => ({ key, label, ...goTo(without) }))}
      clearHref={page.hrefOfFilter(NO_FILTER)}
      onClear={() => page.setFilter(NO_FILTER)}
    />
  );
}

function namesOf({ actors, outlets }: Choices): (id: string) => string {
  const names = new Map([...actors, ...outlets].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
