"use client";

import { CompareTable } from "../compare/CompareTable";
import { DownloadLine } from "../share/DownloadLine";
import { PageLinks, pageOf, pageScope } from "../ui/PageLinks";
import type { WorkspaceStory } from "./types";
import type { Workspace } from "./useWorkspace";

/** Outlets side by side. Where two or more are chosen in the filter, these are the columns; otherwise all are. */
export function CompareView({
  story,
  workspace,
}: {
  readonly story: WorkspaceStory;
  readonly workspace: Workspace;
}) {
  const { shown, view, filter, setView, hrefOfView } = workspace;
  const { page, pages, start, rows } = pageOf(shown, view.page);
  const chosen = story.outlets.filter(({ id }) => filter.outlets.includes(id));
  return (
    <section aria-label="Outlets compared" id="events">
      <DownloadLine filter={filter} events={shown} />
      {shown.length > 0 ? (
        <CompareTable
          events={rows}
          outlets={chosen.length > 1 ? chosen : story.outlets}
          scope={pageScope(start, rows.length, shown.length)}
          selectedId={view.event}
          hrefOfEvent={workspace.hrefOfEvent}
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
