"use client";

import { EventList } from "./EventList";
import { FoundSentences } from "./FoundSentences";
import { Frame } from "./Frame";
import { OpenEvent } from "./OpenEvent";
import { PageView } from "./PageView";
import { MAX_FOUND, pageOf } from "./parts";
import { StoryDownloads } from "./StoryDownloads";
import { TimelineView } from "./TimelineView";
import type { WorkspaceStory } from "./types";
import { type Drawn, useWorkspace } from "./useWorkspace";

/** The story to explore, held whole: everything is shown from the address and answered at once. */
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
  const { page, drawn, shown, counts, opened, failed, retry } = useWorkspace(story, server);
  const { view } = page;
  return (
    <Frame
      story={story}
      eventCount={story.events.length}
      page={page}
      counts={counts}
      origin={origin}
      onRetry={failed ? retry : undefined}
      found={
        <FoundSentences
          page={page}
          events={shown.slice(0, MAX_FOUND)}
          total={shown.length}
          actors={counts.choices.actors}
          outlets={story.outlets}
        />
      }
      view={
        view.view === "timeline" ? (
          <TimelineView story={story} page={page} drawn={drawn} />
        ) : (
          <PageView outlets={story.outlets} page={page} part={pageOf(shown, view.page)} />
        )
      }
      opened={opened && <OpenEvent opened={opened} outlets={story.outlets} page={page} origin={origin} />}
      below={
        <>
          <EventList
            events={drawn}
            window={page.window}
            outlets={story.outlets}
            selectedId={view.event}
            eventHref={page.hrefOfEvent}
            tableHref={page.hrefOfView({ view: "table" })}
            onOpen={page.open}
            onTable={() => page.setView({ view: "table" })}
          />
          <StoryDownloads counts={counts} filter={page.filter} />
        </>
      }
    />
  );
}
