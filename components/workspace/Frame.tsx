"use client";

import type { ReactNode } from "react";
import { kindId } from "@/lib/url/event-query";
import { writeViewQuery } from "@/lib/url/view-query";
import { FilterForm } from "../filters/FilterForm";
import { OutletMark } from "../ui/OutletMark";
import { AddressProblems } from "./AddressProblems";
import { PROMINENT_ACTORS } from "./facets";
import { NotFetched } from "./NotFetched";
import { OutletLetters } from "./OutletLetters";
import type { StoryCounts } from "./parts";
import { type Counting, ShownInWords } from "./ShownInWords";
import { StoryToolbar } from "./StoryToolbar";
import type { WorkspaceStory } from "./types";
import type { Page } from "./usePage";
import "./workspace.css";

/** The page of a story, wherever its events are kept: filter, what it finds, one of three views, and the open event. */
export function Frame({
  story,
  eventCount,
  page,
  counts,
  counting,
  origin,
  onRetry,
  found,
  view,
  opened,
  below,
}: {
  readonly story: Pick<WorkspaceStory, "title" | "outlets">;
  /** Of the whole story. */
  readonly eventCount: number;
  readonly page: Page;
  readonly counts: StoryCounts;
  /** Present where the counts are not those of the present filter. */
  readonly counting?: Counting;
  /** "https://host" of this page, for addresses that leave it. */
  readonly origin: string;
  /** Present where something could not be had. */
  readonly onRetry: (() => void) | undefined;
  readonly found: ReactNode;
  readonly view: ReactNode;
  /** Absent where no event is open. */
  readonly opened: ReactNode;
  /** Under the chart. */
  readonly below: ReactNode;
}) {
  const { filter, view: shown } = page;
  return (
    <>
      <AddressProblems problems={page.problems} />
      <FilterForm
        filter={filter}
        choices={formChoices(counts.choices)}
        visibleActors={PROMINENT_ACTORS}
        kept={[...new URLSearchParams(writeViewQuery({ ...shown, from: undefined, to: undefined, page: 1 }))]}
        onFilter={page.setFilter}
      />
      <ShownInWords page={page} counts={counts} eventCount={eventCount} counting={counting} />
      {found}
      <StoryToolbar title={story.title} eventCount={eventCount} page={page} origin={origin} />
      {onRetry && (
        <div className="mb-3">
          <NotFetched onRetry={onRetry} />
        </div>
      )}
      <div className={opened ? `story-grid story-grid-open story-${shown.view}` : "story-grid"}>
        <div className="min-w-0 [grid-area:chart]">
          {view}
          {shown.view === "timeline" && <OutletLetters outlets={story.outlets} />}
        </div>
        {opened}
        {shown.view === "timeline" && <div className="min-w-0 [grid-area:list]">{below}</div>}
      </div>
    </>
  );
}

function formChoices({ actors, outlets, kinds }: StoryCounts["choices"]) {
  return {
    actors,
    outlets: outlets.map(({ id, name, count, letter, colour }) => ({
      id,
      name,
      count,
      sign: <OutletMark letter={letter} colour={colour} />,
    })),
    kinds: kinds.map(({ id, name, count }) => ({ id: kindId(id), name, count })),
  };
}
