"use client";

import { useMemo, useState } from "react";
import type { IsoDay } from "@/lib/base/calendar";
import type { StoryEvent } from "@/lib/events/types";
import { outletStyles } from "@/lib/timeline/palette";
import { pieceId } from "../ingest/MarkedArticle";
import { OWN_ID, OWN_NAME } from "../ingest/own-article";
import { Timeline } from "../timeline/Timeline";
import { EventList } from "./EventList";
import { ownWindows } from "./own-window";

const OUTLETS = outletStyles([{ id: OWN_ID, name: OWN_NAME }]);

/** The events of a pasted article on the timeline and as a list; opening one leads to its words. */
export function OwnEvents({
  events,
  published,
  onOpen,
}: {
  readonly events: readonly StoryEvent[];
  readonly published: IsoDay;
  /** With the offset, in UTF-16 units of the article, of the words that date the event. */
  readonly onOpen: (offset: number) => void;
}) {
  const { opening, span } = useMemo(() => ownWindows(published, events), [published, events]);
  const [window, setWindow] = useState(opening);
  const [selectedId, setSelectedId] = useState<string>();

  const placeOf = (id: string) => events.find((event) => event.id === id)?.mentions[0]?.expressionStart ?? 0;
  const hrefOf = (id: string) => `#${pieceId(placeOf(id))}`;
  const open = (id: string) => {
    setSelectedId(id);
    onOpen(placeOf(id));
  };

  return (
    <>
      <h2 className="mt-10 font-serif text-[1.625rem] leading-tight font-medium">On the timeline</h2>
      <Timeline
        events={events}
        allEvents={events}
        outlets={OUTLETS}
        window={window}
        opening={opening}
        span={span}
        hrefOf={hrefOf}
        hrefOfWindow={() => "#events"}
        onWindowChange={setWindow}
        onSelect={open}
        {...(selectedId !== undefined && { selectedId })}
      />
      <EventList
        events={events}
        window={window}
        outlets={OUTLETS}
        selectedId={selectedId}
        eventHref={hrefOf}
        onOpen={open}
      />
    </>
  );
}
