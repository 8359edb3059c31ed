"use client";

import { ShareControl } from "../share/ShareControl";
import { pageHref } from "./page-state";
import type { WorkspaceStory } from "./types";
import type { Workspace } from "./useWorkspace";
import { ViewSwitch } from "./ViewSwitch";

/** How the events are shown, and the way to take them elsewhere. */
export function StoryToolbar({
  story,
  workspace,
  origin,
}: {
  readonly story: WorkspaceStory;
  readonly workspace: Workspace;
  /** "https://host" of this page. */
  readonly origin: string;
}) {
  const { filter, view } = workspace;
  return (
    <div className="toolbar screen-only">
      <ViewSwitch
        view={view}
        hrefOfView={workspace.hrefOfView}
        onView={workspace.setView}
        canGroup={story.events.length > 1}
      />
      <ShareControl
        pageAddress={origin + pageHref({ filter, view })}
        embedAddress={origin + pageHref({ filter, view }, "/embed")}
        shareHref={pageHref({ filter, view }, "/share")}
        title={`Timeline: ${story.title}`}
      />
    </div>
  );
}
