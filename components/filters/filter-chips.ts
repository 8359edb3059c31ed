// The conditions of a filter one by one, each with the filter that is left without it.

import type { EventFilter } from "@/lib/events/filter";
import { hasPeriod, type NameOf, periodWords } from "./filter-sentence";

export interface FilterChip {
  /** Unique among the chips. */
  readonly key: string;
  readonly label: string;
  readonly without: EventFilter;
}

/** In the order of the sentence. */
export function filterChips(filter: EventFilter, nameOf: NameOf): readonly FilterChip[] {
  const { from: _from, to: _to, ...timeless } = filter;
  const chips: FilterChip[] = [];
  for (const id of filter.actors) {
    const actors = filter.actors.filter((other) => other !== id);
    chips.push({ key: `actor ${id}`, label: nameOf(id), without: { ...filter, actors } });
  }
  for (const id of filter.outlets) {
    const outlets = filter.outlets.filter((other) => other !== id);
    chips.push({ key: `outlet ${id}`, label: nameOf(id), without: { ...filter, outlets } });
  }
  for (const kind of filter.kinds) {
    const kinds = filter.kinds.filter((other) => other !== kind);
    chips.push({ key: `kind ${kind}`, label: kind, without: { ...filter, kinds } });
  }
  const text = filter.text.trim();
  if (text !== "") chips.push({ key: "text", label: `“${text}”`, without: { ...filter, text: "" } });
  if (hasPeriod(filter)) chips.push({ key: "period", label: periodWords(filter), without: timeless });
  return chips;
}
