"use client";

import type { OutletStyle } from "@/lib/timeline/types";
import { CompareTable } from "../compare/CompareTable";
import { EventTable } from "../table/EventTable";
import { PagedEvents } from "./PagedEvents";
import type { EventPage } from "./parts";
import type { Page } from "./usePage";

/**
 * The events in rows, with the files of exactly these events at hand: as a table that sorts, or with the outlets side by
 * side. Where two or more outlets are chosen in the filter, these are the columns; otherwise all are.
 */
export function PageView({
  outlets,
  page,
  part,
}: {
  readonly outlets: readonly OutletStyle[];
  readonly page: Page;
  readonly part: EventPage;
}) {
  const { view, filter, setView, hrefOfView } = page;
  const compares = view.view === "compare";
  const chosen = outlets.filter(({ id }) => filter.outlets.includes(id));
  return (
    <PagedEvents label={compares ? "Outlets compared" : "Table of events"} page={page} part={part}>
      {(events, scope) => {
        const rows = {
          events,
          scope,
          selectedId: view.event,
          hrefOfEvent: page.hrefOfEvent,
          onOpen: page.open,
        };
        if (compares) return <CompareTable rows={rows} outlets={chosen.length > 1 ? chosen : outlets} />;
        return (
          <EventTable
            rows={rows}
            outlets={outlets}
            sort={view.sort}
            hrefOfSort={(sort) => hrefOfView({ sort, page: 1 })}
            onSort={(sort) => setView({ sort, page: 1 })}
          />
        );
      }}
    </PagedEvents>
  );
}
