"use client";

import { useCallback, useMemo } from "react";
import type { StoryView } from "@/lib/timeline/story-view";
import { indexOfView, leadId } from "@/lib/timeline/view-columns";
import { TimelineFigure } from "../timeline/TimelineFigure";
import { PlainLink } from "../ui/PlainLink";
import { EventList } from "./EventList";
import { isInWindow } from "./group-events";
import type { LargeStoryHead } from "./types";
import type { Page } from "./usePage";

/** The chart of what was sent; nothing but a line until there is any. */
export function LargeTimeline({
  story,
  page,
  chart,
  waiting,
}: {
  readonly story: LargeStoryHead;
  readonly page: Page;
  readonly chart: StoryView | undefined;
  readonly waiting: boolean;
}) {
  const { outlets, span } = story;
  const index = useMemo(() => chart && indexOfView(chart, outlets, span), [chart, outlets, span]);
  const { hrefOfEvent } = page;
  // The same function at every render, or all marks would be named anew.
  const hrefOf = useCallback((placeId: string) => hrefOfEvent(leadId(placeId)), [hrefOfEvent]);
  if (!index) return <p className="mt-4 text-muted">Fetching the chart…</p>;
  return (
    <div aria-busy={waiting}>
      <TimelineFigure
        index={index}
        outlets={outlets}
        window={page.window}
        opening={story.opening}
        span={span}
        lane={chart?.lanes ? page.view.lane : "none"}
        selectedId={page.view.event}
        hrefOf={hrefOf}
        hrefOfWindow={page.hrefOfWindow}
        onWindowChange={page.setWindow}
        onSelect={(placeId) => page.open(leadId(placeId))}
      />
    </div>
  );
}

/** The events of the window that can be told apart, and the way to all of them. */
export function ListedEvents({
  story,
  page,
  view: { events },
}: {
  readonly story: LargeStoryHead;
  readonly page: Page;
  readonly view: StoryView;
}) {
  const listed = events.filter((event) => isInWindow(event, page.window));
  return (
    <>
      {listed.length > 0 && (
        <EventList
          events={listed}
          window={page.window}
          outlets={story.outlets}
          selectedId={page.view.event}
          eventHref={page.hrefOfEvent}
          onOpen={page.open}
        />
      )}
      <p className="mt-3 text-[0.9375rem] text-muted">
        This list has the events that can be told apart at this zoom; zoom in for more, or{" "}
        <PlainLink
          href={page.hrefOfView({ view: "table", page: 1 })}
          onFollow={() => page.setView({ view: "table", page: 1 })}
        >
          see them all as a table
        </PlainLink>
        .
      </p>
    </>
  );
}
