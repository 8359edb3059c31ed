// An event's mentions, gathered by the article that makes them, in the order of the sources.

import type { Mention, Source, StoryEvent } from "@/lib/events/types";

export interface SourceReport {
  readonly source: Source;
  readonly mentions: readonly Mention[];
}

/** Sources that do not report the event are left out; so are mentions whose source is not in the story. */
export function groupBySource(event: StoryEvent, sources: readonly Source[]): readonly SourceReport[] {
  return sources
    .map((source) => ({ source, mentions: event.mentions.filter((mention) => mention.source === source.id) }))
    .filter((report) => report.mentions.length > 0);
}
