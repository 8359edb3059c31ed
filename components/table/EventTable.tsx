"use client";

import { describeDate } from "@/lib/base/date-words";
import { columnOf, nextSort, type Sort, type SortColumn } from "@/lib/events/sort";
import type { StoryEvent } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { OutletMark } from "../ui/OutletMark";
import { PlainLink } from "../ui/PlainLink";
import type { TableRows } from "../ui/table-rows";
import "../ui/rows-table.css";
import "./table.css";

interface Column {
  readonly id: SortColumn;
  readonly name: string;
  /** What it sorts by, in words. */
  readonly noun: string;
  /** What comes first, in words: in the column's own order, and in the other. */
  readonly first: readonly [string, string];
}

const COLUMNS: readonly Column[] = [
  { id: "date", name: "Date", noun: "date", first: ["earliest first", "latest first"] },
  { id: "title", name: "Event", noun: "title", first: ["A to Z", "Z to A"] },
  { id: "who", name: "Who takes part", noun: "who takes part", first: ["A to Z", "Z to A"] },
  { id: "kind", name: "Kind", noun: "kind", first: ["A to Z", "Z to A"] },
  {
    id: "outlets",
    name: "Reported by",
    noun: "number of outlets",
    first: ["most outlets first", "fewest outlets first"],
  },
];

/** Events row by row; each head sorts, by a link that works without scripts too. On a narrow screen rows become cards. */
export function EventTable({
  rows: { events, scope, selectedId, hrefOfEvent, onOpen },
  outlets,
  sort,
  hrefOfSort,
  onSort,
}: {
  readonly rows: TableRows<StoryEvent>;
  readonly outlets: readonly OutletStyle[];
  readonly sort: Sort;
  readonly hrefOfSort: (sort: Sort) => string;
  readonly onSort: (sort: Sort) => void;
}) {
  const sorted = columnOf(sort);
  const turned = sort !== sorted;
  const words = COLUMNS.find(({ id }) => id === sorted);
  return (
    <div className="rows-frame">
      <table className="rows-table event-table">
        <caption>
          {scope}, sorted by {words?.noun}, {words?.first[turned ? 1 : 0]}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(({ id, name }) => (
              <th
                key={id}
                scope="col"
                aria-sort={id === sorted ? (turned ? "descending" : "ascending") : undefined}
              >
                <PlainLink href={hrefOfSort(nextSort(sort, id))} onFollow={() => onSort(nextSort(sort, id))}>
                  {name}
                  <span aria-hidden="true" className="sort-sign">
                    {id === sorted ? (turned ? "▼" : "▲") : ""}
                  </span>
                </PlainLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <Row
              key={event.id}
              event={event}
              outlets={outlets}
              selected={event.id === selectedId}
              href={hrefOfEvent(event.id)}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  event,
  outlets,
  selected,
  href,
  onOpen,
}: {
  readonly event: StoryEvent;
  readonly outlets: readonly OutletStyle[];
  readonly selected: boolean;
  readonly href: string;
  readonly onOpen: (eventId: string) => void;
}) {
  const reporting = outlets.filter(({ id }) => event.mentions.some(({ outlet }) => outlet === id));
  return (
    <tr data-selected={selected || undefined}>
      <td className="cell-date">
        {describeDate(event.edtf)}
        {!event.datesAgree && <span className="block text-[0.8125rem] text-accent">dates differ</span>}
      </td>
      <th scope="row">
        <PlainLink href={href} current={selected} onFollow={() => onOpen(event.id)}>
          {event.title}
        </PlainLink>
      </th>
      <td>{event.actors.map(({ name }) => name).join(", ")}</td>
      <td className="first-letter:uppercase">{event.kind}</td>
      <td>
        <span className="sr-only">{reporting.map(({ name }) => name).join(", ")}</span>
        <span className="flex flex-wrap gap-1" title={reporting.map(({ name }) => name).join(", ")}>
          {reporting.map(({ id, letter, colour }) => (
            <OutletMark key={id} letter={letter} colour={colour} />
          ))}
        </span>
      </td>
    </tr>
  );
}
