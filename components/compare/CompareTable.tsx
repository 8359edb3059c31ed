"use client";

import { type ComparedEvent, compareOutlets } from "@/lib/events/compare";
import type { StoryEvent } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { OutletMark } from "../ui/OutletMark";
import type { TableRows } from "../ui/table-rows";
import { AccountCell } from "./AccountCell";
import { CompareCards } from "./CompareCards";
import { ComparedHead } from "./ComparedHead";
import "../ui/rows-table.css";
import "./compare.css";

/** More columns leave a word no room, on the widest page too. */
const MOST_COLUMNS = 8;

interface Props {
  readonly rows: TableRows<StoryEvent>;
  /** The columns. */
  readonly outlets: readonly OutletStyle[];
}

/**
 * Events down, outlets across, each cell the outlet's own words and date. A card for each event where there is no room for
 * columns: on a narrow screen, or beyond eight outlets.
 */
export function CompareTable({ rows, outlets }: Props) {
  return (
    <div className="rows-frame">
      {outlets.length > MOST_COLUMNS ? (
        <CompareCards rows={rows} outlets={outlets} />
      ) : (
        <OutletColumns rows={rows} outlets={outlets} />
      )}
    </div>
  );
}

function OutletColumns({ rows: { events, scope, selectedId, hrefOfEvent, onOpen }, outlets }: Props) {
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
  const silent = outlets.filter((_, i) => !accounts[i]);
  return (
    <tr data-selected={selected || undefined}>
      <th scope="row">
        <ComparedHead
          event={event}
          dates={dates}
          outlets={outlets}
          selected={selected}
          href={href}
          onOpen={onOpen}
        />
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
