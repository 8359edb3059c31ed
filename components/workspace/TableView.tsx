"use client";

import { DownloadLine } from "../share/DownloadLine";
import { EventTable } from "../table/EventTable";
import { PageLinks, pageOf, pageScope } from "../ui/PageLinks";
import type { WorkspaceStory } from "./types";
import type { Workspace } from "./useWorkspace";

/** The events as a table that sorts, with the files of exactly these events at hand. */
export function TableView({
  story,
  workspace,
}: {
  readonly story: WorkspaceStory;
  readonly workspace: Workspace;
}) {
  const { shown, view, filter, setView, hrefOfView } = workspace;
  const { page, pages, start, rows } = pageOf(shown, view.page);
  return (
    <section aria-label="Table of events" id="events">
      <DownloadLine filter={filter} events={shown} />
      {shown.length > 0 ? (
        <EventTable
          events={rows}
          outlets={story.outlets}
          sort={view.sort}
          scope={pageScope(start, rows.length, shown.length)}
          selectedId={view.event}
          hrefOfSort={(sort) => hrefOfView({ sort, page: 1 })}
          hrefOfEvent={workspace.hrefOfEvent}
          onSort={(sort) => setView({ sort, page: 1 })}
          onOpen={workspace.open}
        />
      ) : (
        <p className="mt-4 text-muted">No event passes the filter.</p>
      )}
      <PageLinks
        page={page}
        pages={pages}
        hrefOfPage={(next) => hrefOfView({ page: next })}
        onPage={(next) => setView({ page: next })}
      />
    </section>
  );
}
