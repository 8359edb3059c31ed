"use client";

import { describeDate } from "@/lib/base/date-words";
import { type ComparedEvent, compareOutlets } from "@/lib/events/compare";
import type { StoryEvent } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { OutletMark } from "../ui/OutletMark";
import { PlainLink } from "../ui/PlainLink";
import type { TableRows } from "../ui/table-rows";
import { AccountCell } from "./AccountCell";
import { differenceWords } from "./difference-words";
import "../ui/rows-table.css";
import "./compare.css";

/** Events down, outlets across, each cell the outlet's own words and date. On a narrow screen a card for each event. */
export function CompareTable({
  rows: { events, scope, selectedId, hrefOfEvent, onOpen },
  outlets,
}: {
  readonly rows: TableRows<StoryEvent>;
  /** The columns. */
  readonly outlets: readonly OutletStyle[];
}) {
  const ids = outlets.map(({ id }) => id);
  return (
    <table className="rows-table compare-table">
      <caption>
        {scope} in the words of {outlets.length === 1 ? "one outlet" : `${outlets.length} outlets`}; the words
        that give the date are marked
      </caption>
      <thead>
        <tr>
          <th scope="col">Event</th>
          {outlets.map(({ id, name, letter, colour }) => (
            <th key={id} scope="col">
              <span className="flex items-center gap-2">
                <OutletMark letter={letter} colour={colour} />
                {name}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <Row
            key={event.id}
            compared={compareOutlets(event, ids)}
            outlets={outlets}
            selected={event.id === selectedId}
            href={hrefOfEvent(event.id)}
            onOpen={() => onOpen(event.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  compared: { event, accounts, dates },
  outlets,
  selected,
  href,
  onOpen,
}: {
  readonly compared: ComparedEvent;
  readonly outlets: readonly OutletStyle[];
  readonly selected: boolean;
  readonly href: string;
  readonly onOpen: () => void;
}) {
  const nameOf = (id: string) => outlets.find((outlet) => outlet.id === id)?.name;
  const silent = outlets.filter((_, i) => !accounts[i]);
  return (
    <tr data-selected={selected || undefined}>
      <th scope="row">
        <span className="kicker block text-ink">{describeDate(event.edtf)}</span>
        <PlainLink href={href} current={selected} onFollow={onOpen}>
          {event.title}
        </PlainLink>
        {dates.length > 0 && <span className="difference">{differenceWords(dates, nameOf)}</span>}
        {/* Shown where the rows are cards; each cell says it for itself to those who hear it. */}
        {silent.length > 0 && (
          <span className="silent-outlets" aria-hidden="true">
            Not reported by
            {silent.map(({ id, letter, colour }) => (
              <OutletMark key={id} letter={letter} colour={colour} />
            ))}
          </span>
        )}
      </th>
      {outlets.map((outlet, i) => (
        <AccountCell key={outlet.id} account={accounts[i]} outlet={outlet} ownEdtf={event.edtf} />
      ))}
    </tr>
  );
}
