// Parts of a large story as JSON: a view of a window, a page of events, an event with its neighbours, counts.
// Events have the same keys as in events.json; new keys come last.

import type { Source, StoryEvent } from "@/lib/events/types";
import { eventFields } from "./json";

/** A part that lists events, with the sources that its events name. One line that ends in a line feed, as all of these. */
export function viewJson<Part extends { readonly events: readonly StoryEvent[] }>(
  { events, ...part }: Part,
  sources: readonly Source[],
): string {
  const named = new Set(events.flatMap(({ mentions }) => mentions.map(({ source }) => source)));
  return line({
    ...part,
    events: events.map(eventFields),
    sources: sources.filter(({ id }) => named.has(id)),
  });
}

/** A part that is about one event. */
export function placeJson<Part extends { readonly event: StoryEvent }>({ event, ...part }: Part): string {
  return line({ event: eventFields(event), ...part });
}

/** A part without events. */
export function countsJson(counts: object): string {
  return line(counts);
}

function line(document: object): string {
  return `${JSON.stringify(document)}\n`;
}
