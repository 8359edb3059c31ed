"use client";

import { EventTable } from "../table/EventTable";
import { PagedEvents } from "./PagedEvents";
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
  const { view, setView, hrefOfView } = workspace;
  return (
    <PagedEvents label="Table of events" workspace={workspace}>
      {(rows, scope) => (
        <EventTable
          events={rows}
          outlets={story.outlets}
          sort={view.sort}
          scope={scope}
          selectedId={view.event}
          hrefOfSort={(sort) => hrefOfView({ sort, page: 1 })}
          hrefOfEvent={workspace.hrefOfEvent}
          onSort={(sort) => setView({ sort, page: 1 })}
          onOpen={workspace.open}
        />
      )}
    </PagedEvents>
  );
}
