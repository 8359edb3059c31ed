// The active filter in one sentence: "9 of 24 events involve Putin and are reported by Newsweek".

import type { EventFilter } from "@/lib/events/filter";

/** Names for the ids that a filter holds; an id without a name stands for itself. */
export type NameOf = (id: string) => string;

/** "A", "A or B", "A, B or C". */
export function joinWithOr(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} or ${parts.at(-1)}`;
}

/** Whether the filter leaves anything out, its period apart: the period is what the chart has in view. */
export function isFiltering(filter: EventFilter): boolean {
  return (
    filter.actors.length + filter.outlets.length + filter.kinds.length > 0 || filter.text.trim().length > 0
  );
}

/** `shown` of `total` events pass the filter. */
export function filterSentence(shown: number, total: number, filter: EventFilter, nameOf: NameOf): string {
  const one = shown < 2; // "no event involves" too
  if (total === 0) return "No dated event was found";
  if (!isFiltering(filter)) return total === 1 ? "One event" : `All ${total} events`;
  const clauses: string[] = [];
  if (filter.actors.length > 0) {
    clauses.push(`${one ? "involves" : "involve"} ${joinWithOr(filter.actors.map(nameOf))}`);
  }
  if (filter.outlets.length > 0) {
    clauses.push(`${one ? "is" : "are"} reported by ${joinWithOr(filter.outlets.map(nameOf))}`);
  }
  if (filter.kinds.length > 0) clauses.push(`${one ? "is" : "are"} of the kind ${joinWithOr(filter.kinds)}`);
  if (filter.text.trim()) clauses.push(`${one ? "speaks" : "speak"} of “${filter.text.trim()}”`);
  const last = clauses.pop() ?? "";
  const predicate = clauses.length > 0 ? `${clauses.join(", ")} and ${last}` : last;
  return shown === 0 ? `No event ${predicate}` : `${shown} of ${total} events ${predicate}`;
}
