// A view of a large story as JSON: counts of what is too close together, and whole what can be told apart.
// Events have the same keys as in events.json; new keys come last.

import type { Source } from "@/lib/events/types";
import type { StoryView } from "@/lib/timeline/story-view";
import { eventFields } from "./json";

/** One line that ends in a line feed; of the sources, those that its events name. */
export function viewJson({ events, ...view }: StoryView, sources: readonly Source[]): string {
  const named = new Set(events.flatMap(({ mentions }) => mentions.map(({ source }) => source)));
  const document = {
    ...view,
    events: events.map(eventFields),
    sources: sources.filter(({ id }) => named.has(id)),
  };
  return `${JSON.stringify(document)}\n`;
}
