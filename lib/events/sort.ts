// The events in the order that a reader asked for.
// Input  events in any order; output the same events. Equals keep the order of time, so that no order is arbitrary.

import type { StoryEvent } from "./types";

/** What a table can be sorted by; "-" turns the order round. The first is the default. */
export const SORTS = [
  "date",
  "-date",
  "title",
  "-title",
  "who",
  "-who",
  "kind",
  "-kind",
  "outlets",
  "-outlets",
] as const;
export type Sort = (typeof SORTS)[number];
export type SortColumn = Exclude<Sort, `-${string}`>;

const COLLATOR = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/** Sorted by one column. An open start comes before every day; an event of nobody comes last either way. */
export function sortEvents(events: readonly StoryEvent[], sort: Sort): readonly StoryEvent[] {
  const column = columnOf(sort);
  const turn = sort === column ? 1 : -1;
  const compare = COMPARE[column];
  return [...events].sort(
    (a, b) => (column === "who" ? ofNobody(a) - ofNobody(b) : 0) || turn * compare(a, b) || inTime(a, b),
  );
}

/** "-title" is of the column "title". */
export function columnOf(sort: Sort): SortColumn {
  return sort.replace("-", "") as SortColumn;
}

/** What a click on a column's head asks for: the column, or the other way round where it is sorted so already. */
export function nextSort(present: Sort, column: SortColumn): Sort {
  return present === column ? `-${column}` : column;
}

const COMPARE: Readonly<Record<SortColumn, (a: StoryEvent, b: StoryEvent) => number>> = {
  date: inTime,
  title: (a, b) => COLLATOR.compare(a.title, b.title),
  who: (a, b) => COLLATOR.compare(a.actors[0]?.name ?? "", b.actors[0]?.name ?? ""),
  kind: (a, b) => COLLATOR.compare(a.kind, b.kind),
  outlets: (a, b) => outletCount(b) - outletCount(a),
};

function inTime(a: StoryEvent, b: StoryEvent): number {
  return order(a.start ?? "", b.start ?? "") || order(a.end ?? "~", b.end ?? "~") || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function ofNobody(event: StoryEvent): number {
  return event.actors.length === 0 ? 1 : 0;
}

function outletCount(event: StoryEvent): number {
  return new Set(event.mentions.map(({ outlet }) => outlet)).size;
}
