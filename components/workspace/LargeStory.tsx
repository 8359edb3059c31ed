"use client";

import { SWRConfig } from "swr";
import { FetchedEvent } from "./FetchedEvent";
import { FetchedPage } from "./FetchedPage";
import { FetchedSentences } from "./FetchedSentences";
import { Frame } from "./Frame";
import { LargeTimeline, ListedEvents } from "./LargeTimeline";
import { StoryDownloads } from "./StoryDownloads";
import type { LargeStoryHead, Served } from "./types";
import { useLargeStory } from "./useLargeStory";

/** A story too large to be sent: the page holds what its view needs, and asks for more as the reader moves. */
export function LargeStory({
  story,
  server,
  origin,
}: {
  readonly story: LargeStoryHead;
  readonly server: Served;
  /** "https://host" of this page, for addresses that leave it. */
  readonly origin: string;
}) {
  return (
    <SWRConfig value={{ fallback: server.parts }}>
      <LargeStoryPage story={story} server={server} origin={origin} />
    </SWRConfig>
  );
}

function LargeStoryPage({
  story,
  server,
  origin,
}: {
  readonly story: LargeStoryHead;
  readonly server: Served;
  readonly origin: string;
}) {
  const { page, counts, counting, chart, waiting, failed, retry } = useLargeStory(story, server);
  const { view, filter } = page;
  const isTimeline = view.view === "timeline";
  return (
    <Frame
      story={story}
      eventCount={story.eventCount}
      page={page}
      counts={counts}
      counting={counting}
      origin={origin}
      onRetry={failed ? retry : undefined}
      found={filter.text.trim() !== "" && <FetchedSentences story={story} page={page} counts={counts} />}
      view={
        isTimeline ? (
          <LargeTimeline story={story} page={page} chart={chart} waiting={waiting} />
        ) : (
          <FetchedPage story={story} page={page} told={failed} />
        )
      }
      opened={
        view.event !== undefined && (
          <FetchedEvent eventId={view.event} story={story} page={page} origin={origin} />
        )
      }
      below={
        <>
          {chart && <ListedEvents story={story} page={page} view={chart} />}
          <StoryDownloads counts={counts} filter={filter} />
        </>
      }
    />
  );
}
