"use client";

import { describeDate } from "@/lib/base/date-words";
import { type ComparedEvent, compareOutlets } from "@/lib/events/compare";
import type { StoryEvent } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { OutletMark } from "../ui/OutletMark";
import { PlainLink } from "../ui/PlainLink";
import { AccountCell } from "./AccountCell";
import { differenceWords } from "./difference-words";
import "./compare.css";

/** Events down, outlets across, each cell the outlet's own words and date. On a narrow screen a card for each event. */
export function CompareTable({
  events,
  outlets,
  scope,
  selectedId,
  hrefOfEvent,
  onOpen,
}: {
  /** Those of this page, in order of time. */
  readonly events: readonly StoryEvent[];
  /** The columns. */
  readonly outlets: readonly OutletStyle[];
  /** Which events these are: "20 events". */
  readonly scope: string;
  readonly selectedId: string | undefined;
  readonly hrefOfEvent: (eventId: string) => string;
  readonly onOpen: (eventId: string) => void;
}) {
  const ids = outlets.map(({ id }) => id);
  return (
    <table className="compare-table">
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
  return (
    <tr data-selected={selected || undefined}>
      <th scope="row">
        <span className="kicker block text-ink">{describeDate(event.edtf)}</span>
        <PlainLink href={href} current={selected} onFollow={onOpen}>
          {event.title}
        </PlainLink>
        {dates.length > 0 && <span className="difference">{differenceWords(dates, nameOf)}</span>}
      </th>
      {outlets.map((outlet, i) => (
        <AccountCell key={outlet.id} account={accounts[i]} outlet={outlet} ownEdtf={event.edtf} />
      ))}
    </tr>
  );
}
