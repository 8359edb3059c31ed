import { useMemo } from "react";
import type { IsoDay } from "@/lib/base/calendar";
import { filterEvents } from "@/lib/events/filter";
import { filterSentence, isFiltering, namesFrom } from "../filters/filter-sentence";
import { Timeline } from "../timeline/Timeline";
import { knownOf } from "../workspace/page-state";
import type { WorkspaceStory } from "../workspace/types";
import { EmbedDetail } from "./EmbedDetail";
import { EmbedFrame } from "./EmbedFrame";
import { type LargeDrawing, LargeEmbed } from "./LargeEmbed";
import { useEmbedState } from "./useEmbedState";
import { useHeightMessages } from "./useHeightMessages";
import "./embed.css";

export interface EmbedViewProps {
  /** Without its events where they are too many to be sent. */
  readonly story: WorkspaceStory;
  /** Of the page's own parameters, without "?". */
  readonly initialQuery: string;
  /** Where the whole page is: "https://host", without a slash at the end. */
  readonly origin: string;
  /** The day since which a frozen story has stayed as it is. */
  readonly frozenOn?: IsoDay;
  /** Present for a story that is sent a view at a time. */
  readonly large?: LargeDrawing;
}

/** The chart alone, for other people's pages. */
export function EmbedView({ large, ...props }: EmbedViewProps) {
  useHeightMessages();
  return large ? <LargeEmbed {...props} large={large} /> : <WholeEmbed {...props} />;
}

function WholeEmbed({ story, initialQuery, origin, frozenOn }: Omit<EmbedViewProps, "large">) {
  const known = useMemo(() => knownOf(story), [story]);
  const { filter, view, window, step, ...state } = useEmbedState(known, initialQuery, frozenOn !== undefined);
  const events = useMemo(() => filterEvents(story.events, filter), [story, filter]);
  const selected = story.events.find((event) => event.id === view.event);
  const pageAddress = origin + state.pagePath;
  const nameOf = namesFrom([...story.actors, ...story.outlets]);
  return (
    <EmbedFrame
      title={story.title}
      pageAddress={pageAddress}
      origin={origin}
      sentence={
        isFiltering(filter)
          ? `${filterSentence(events.length, story.events.length, filter, nameOf)}.`
          : undefined
      }
      problems={state.problems}
      options={state.options}
      outlets={story.outlets}
      chosen={filter.outlets}
      outletsHref={state.hrefOfOutlets}
      onChoose={(chosen) => step(state.hrefOfOutlets(chosen))}
      frozenOn={frozenOn}
    >
      <Timeline
        events={events}
        allEvents={story.events}
        outlets={story.outlets}
        window={window}
        opening={story.opening}
        span={story.span}
        selectedId={selected?.id}
        lane={view.lane}
        laneOrder={view.order}
        hrefOf={state.hrefOfEvent}
        hrefOfWindow={state.hrefOfWindow}
        onWindowChange={(next) => step(state.hrefOfWindow(next))}
        onSelect={(eventId) => step(state.hrefOfEvent(eventId))}
        compact
      />
      {selected && (
        <EmbedDetail
          event={selected}
          outlets={story.outlets}
          sources={story.sources}
          pageAddress={pageAddress}
          closeHref={state.hrefOfEvent(undefined)}
          onClose={() => step(state.hrefOfEvent(undefined))}
        />
      )}
    </EmbedFrame>
  );
}
