// The active filter in one sentence: "9 events that involve Putin, reported by Newsweek, 1–15 April 2025".

import { describeDate, describeDays } from "@/lib/base/date-words";
import type { EventFilter } from "@/lib/events/filter";
import { grouped } from "../ui/grouped";

/** Names for the ids that a filter holds; an id without a name stands for itself. */
export type NameOf = (id: string) => string;

/** The names of what is in a list. */
export function namesFrom(named: readonly { readonly id: string; readonly name: string }[]): NameOf {
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** "A", "A or B", "A, B or C". */
export function joinWithOr(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} or ${parts.at(-1)}`;
}

/** Whether the filter asks for anything, its period apart. */
export function isFiltering(filter: EventFilter): boolean {
  return (
    filter.actors.length + filter.outlets.length + filter.kinds.length > 0 || filter.text.trim().length > 0
  );
}

/** Whether the filter names a period, at one end or both. */
export function hasPeriod({ from, to }: EventFilter): boolean {
  return from !== undefined || to !== undefined;
}

/** The period in words, empty where there is none: "1–15 April 2025", "from 1 April 2025 on". */
export function periodWords({ from, to }: EventFilter): string {
  if (from !== undefined && to !== undefined) return describeDays(from, to);
  if (from !== undefined) return `from ${describeDate(from)} on`;
  return to === undefined ? "" : `until ${describeDate(to)}`;
}

/** `shown` of `total` events pass the filter. */
export function filterSentence(shown: number, total: number, filter: EventFilter, nameOf: NameOf): string {
  if (total === 0) return "No dated event was found";
  const period = periodWords(filter);
  const clauses = clausesOf(filter, nameOf, shown < 2); // "no event that involves" too
  if (clauses.length === 0 && shown === total) {
    const all = total === 1 ? "One event" : `All ${grouped(total)} events`;
    return period === "" ? all : `${all}, ${period}`;
  }
  const [first, ...rest] = clauses;
  const counted = shown === 0 ? "No event" : `${grouped(shown)} ${shown === 1 ? "event" : "events"}`;
  return [first === undefined ? counted : `${counted} ${first}`, ...rest, period]
    .filter((part) => part !== "")
    .join(", ");
}

/** Of a filter whose events nobody has counted: "Events that involve Putin (their number could not be had)". */
export function uncountedSentence(filter: EventFilter, nameOf: NameOf): string {
  const [first, ...rest] = clausesOf(filter, nameOf, false);
  const described = [first === undefined ? "Events" : `Events ${first}`, ...rest, periodWords(filter)];
  return `${described.filter((part) => part !== "").join(", ")} (their number could not be had)`;
}

/** "that involve A or B", "reported by C", "of the kind vote", "that speak of “strike”". */
function clausesOf(filter: EventFilter, nameOf: NameOf, one: boolean): readonly string[] {
  const text = filter.text.trim();
  const clauses = [
    filter.actors.length > 0 &&
      `that ${one ? "involves" : "involve"} ${joinWithOr(filter.actors.map(nameOf))}`,
    filter.outlets.length > 0 && `reported by ${joinWithOr(filter.outlets.map(nameOf))}`,
    filter.kinds.length > 0 && `of the kind ${joinWithOr(filter.kinds)}`,
    text !== "" && `that ${one ? "speaks" : "speak"} of “${text}”`,
  ];
  return clauses.filter((clause) => clause !== false);
}
