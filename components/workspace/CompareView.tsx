"use client";

import { CompareTable } from "../compare/CompareTable";
import { PagedEvents } from "./PagedEvents";
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
  const { view, filter } = workspace;
  const chosen = story.outlets.filter(({ id }) => filter.outlets.includes(id));
  return (
    <PagedEvents label="Outlets compared" workspace={workspace}>
      {(rows, scope) => (
        <CompareTable
          events={rows}
          outlets={chosen.length > 1 ? chosen : story.outlets}
          scope={scope}
          selectedId={view.event}
          hrefOfEvent={workspace.hrefOfEvent}
          onOpen={workspace.open}
        />
      )}
    </PagedEvents>
  );
}
