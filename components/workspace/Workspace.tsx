"use client";

import { kindId } from "@/lib/url/event-query";
import { writeViewQuery } from "@/lib/url/view-query";
import { FilterForm } from "../filters/FilterForm";
import { OutletMark } from "../ui/OutletMark";
import { AddressProblems } from "./AddressProblems";
import { CompareView } from "./CompareView";
import { EventList } from "./EventList";
import { FoundSentences } from "./FoundSentences";
import { PROMINENT_ACTORS } from "./facets";
import { NotFetched } from "./NotFetched";
import { OpenEvent } from "./OpenEvent";
import { ShownInWords } from "./ShownInWords";
import { StoryDownloads } from "./StoryDownloads";
import { StoryToolbar } from "./StoryToolbar";
import { TableView } from "./TableView";
import { TimelineView } from "./TimelineView";
import type { WorkspaceStory } from "./types";
import { type Drawn, type Workspace as State, useWorkspace } from "./useWorkspace";
import "./workspace.css";

/** The story to explore: filter, one of three views, and the open event, all of them shown from the address. */
export function Workspace({
  story,
  server,
  origin,
}: {
  readonly story: WorkspaceStory;
  readonly server: Drawn;
  /** "https://host" of this page, for addresses that leave it. */
  readonly origin: string;
}) {
  const workspace = useWorkspace(story, server);
  const { filter, view, choices, selected } = workspace;
  return (
    <>
      <AddressProblems problems={workspace.problems} />
      <FilterForm
        filter={filter}
        choices={{
          actors: choices.actors,
          outlets: choices.outlets.map(({ id, name, count, letter, colour }) => ({
            id,
            name,
            count,
            sign: <OutletMark letter={letter} colour={colour} />,
          })),
          kinds: choices.kinds.map(({ id, name, count }) => ({ id: kindId(id), name, count })),
        }}
        visibleActors={PROMINENT_ACTORS}
        kept={[...new URLSearchParams(writeViewQuery({ ...view, from: undefined, to: undefined, page: 1 }))]}
        onFilter={workspace.setFilter}
      />
      <ShownInWords story={story} workspace={workspace} />
      <FoundSentences story={story} workspace={workspace} />
      <StoryToolbar story={story} workspace={workspace} origin={origin} />
      {workspace.failed && <NotFetched onRetry={workspace.retry} />}
      <div className={selected ? `story-grid story-grid-open story-${view.view}` : "story-grid"}>
        <div className="min-w-0 [grid-area:chart]">
          {view.view === "timeline" && <TimelineView story={story} workspace={workspace} />}
          {view.view === "table" && <TableView story={story} workspace={workspace} />}
          {view.view === "compare" && <CompareView story={story} workspace={workspace} />}
        </div>
        {selected && <OpenEvent event={selected} story={story} workspace={workspace} origin={origin} />}
        {view.view === "timeline" && <BelowChart story={story} workspace={workspace} />}
      </div>
    </>
  );
}

function BelowChart({ story, workspace }: { readonly story: WorkspaceStory; readonly workspace: State }) {
  const { drawn, filter, view, window } = workspace;
  return (
    <div className="min-w-0 [grid-area:list]">
      <EventList
        events={drawn}
        window={window}
        outlets={story.outlets}
        selectedId={view.event}
        eventHref={workspace.hrefOfEvent}
        tableHref={workspace.hrefOfView({ view: "table" })}
        onOpen={workspace.open}
        onTable={() => workspace.setView({ view: "table" })}
      />
      <StoryDownloads events={workspace.shown} filter={filter} />
    </div>
  );
}
