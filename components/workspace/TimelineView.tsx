"use client";

import { Timeline } from "../timeline/Timeline";
import { OutletMark } from "../ui/OutletMark";
import type { WorkspaceStory } from "./types";
import type { Workspace } from "./useWorkspace";

/** The chart. */
export function TimelineView({
  story,
  workspace,
}: {
  readonly story: WorkspaceStory;
  readonly workspace: Workspace;
}) {
  const { view, window, drawn } = workspace;
  return (
    <>
      <Timeline
        events={drawn}
        allEvents={story.events}
        outlets={story.outlets}
        window={window}
        opening={story.opening}
        span={story.span}
        selectedId={view.event}
        lane={view.lane}
        laneOrder={view.order}
        hrefOf={workspace.hrefOfEvent}
        hrefOfWindow={workspace.hrefOfWindow}
        onWindowChange={workspace.setWindow}
        onSelect={workspace.open}
      />
      {/* On a narrow screen the filters, which name the letters, are folded. */}
      <ul className="letters" aria-label="Letters of the outlets">
        {story.outlets.map(({ id, name, letter, colour }) => (
          <li key={id} className="inline-flex items-center gap-1.5">
            <OutletMark letter={letter} colour={colour} />
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}
