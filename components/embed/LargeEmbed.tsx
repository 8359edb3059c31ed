import { useEffect, useMemo, useState } from "react";
import type { IsoDay } from "@/lib/base/calendar";
import type { Source, StoryEvent } from "@/lib/events/types";
import { indexOfView, leadId } from "@/lib/timeline/view-columns";
import { filterSentence, namesFrom, uncountedSentence } from "../filters/filter-sentence";
import { TimelineFigure } from "../timeline/TimelineFigure";
import { fetchView, type SentView } from "../workspace/fetch-view";
import { knownOf } from "../workspace/page-state";
import type { WorkspaceStory } from "../workspace/types";
import { askedView, viewAddress } from "../workspace/view-address";
import { EmbedDetail } from "./EmbedDetail";
import { EmbedFrame } from "./EmbedFrame";
import { useEmbedState } from "./useEmbedState";

/** What the server drew of a story that is too large to be sent. */
export interface LargeDrawing {
  /** Where the view is to be had. */
  readonly address: string;
  readonly view: SentView;
  /** Of the whole story, before any filter. */
  readonly eventCount: number;
  /** The event that is open at first, which the view may have counted only. */
  readonly open?: StoryEvent;
}

interface Held {
  readonly address: string;
  readonly view: SentView;
  readonly failed: boolean;
}

/** The embed of a story too large to be sent: it holds what can be told apart in its window, and asks for more. */
export function LargeEmbed({
  story,
  initialQuery,
  origin,
  frozenOn,
  large,
}: {
  /** Without events. */
  readonly story: WorkspaceStory;
  readonly initialQuery: string;
  readonly origin: string;
  readonly frozenOn?: IsoDay;
  readonly large: LargeDrawing;
}) {
  const [events, setEvents] = useState<readonly StoryEvent[]>(large.open ? [large.open] : []);
  const [held, setHeld] = useState<Held>({ address: large.address, view: large.view, failed: false });
  const { view: drawn } = held;
  const met = useMemo(() => [...drawn.events, ...events], [drawn, events]);
  const known = useMemo(() => knownOf({ ...story, events: met }), [story, met]);
  const { filter, view, window, step, ...state } = useEmbedState(known, initialQuery, frozenOn !== undefined);
  const { frozen } = state.options;
  const address =
    viewAddress(filter, askedView(window, story.span), view) +
    (frozen === undefined ? "" : `&frozen=${frozen}`);

  useEffect(() => {
    if (address === held.address) return;
    let wanted = true;
    fetchView(address, story).then(
      (next) => wanted && setHeld({ address, view: next, failed: false }),
      () => wanted && setHeld((last) => ({ ...last, address, failed: true })),
    );
    return () => {
      wanted = false;
    };
  }, [address, held.address, story]);

  const index = useMemo(() => indexOfView(drawn, story.outlets, story.span), [drawn, story]);
  const selected = met.find(({ id }) => id === view.event);
  const pageAddress = origin + state.pagePath;
  const nameOf = namesFrom([...story.actors, ...story.outlets]);

  function open(placeId: string) {
    const event = met.find(({ id }) => id === leadId(placeId));
    // A crowd's mark zooms; only what is drawn by itself can be opened.
    if (!event) return;
    setEvents([event]);
    step(state.hrefOfEvent(event.id));
  }

  return (
    <EmbedFrame
      title={story.title}
      pageAddress={pageAddress}
      origin={origin}
      sentence={
        held.failed
          ? `${uncountedSentence(filter, nameOf)}.`
          : `${filterSentence(drawn.total, large.eventCount, filter, nameOf)}. Zoom in to tell them apart.`
      }
      problems={[
        ...state.problems,
        ...(held.failed ? ["This stretch of time could not be had; what you see is from before."] : []),
      ]}
      options={state.options}
      outlets={story.outlets}
      chosen={filter.outlets}
      outletsHref={state.hrefOfOutlets}
      onChoose={(chosen) => step(state.hrefOfOutlets(chosen))}
      frozenOn={frozenOn}
    >
      <TimelineFigure
        index={index}
        outlets={story.outlets}
        window={window}
        opening={story.opening}
        span={story.span}
        selectedId={selected?.id}
        lane={drawn.lanes ? view.lane : "none"}
        hrefOf={(placeId) => state.hrefOfEvent(leadId(placeId))}
        hrefOfWindow={state.hrefOfWindow}
        onWindowChange={(next) => step(state.hrefOfWindow(next))}
        onSelect={open}
        compact
      />
      {selected && (
        <EmbedDetail
          event={selected}
          outlets={story.outlets}
          sources={sourcesFor(drawn, story)}
          pageAddress={`${origin}/events/${encodeURIComponent(selected.id)}`}
          closeHref={state.hrefOfEvent(undefined)}
          onClose={() => step(state.hrefOfEvent(undefined))}
        />
      )}
    </EmbedFrame>
  );
}

/** The view's, and those of the event that was open at first. */
function sourcesFor({ sources }: SentView, story: WorkspaceStory): readonly Source[] {
  return [...sources, ...story.sources];
}
