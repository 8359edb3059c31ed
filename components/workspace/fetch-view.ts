// Asks for the view of a window. Where the answer is a file that holds the whole story, no server has read the question:
// the view is then worked out here.

import { filterEvents } from "@/lib/events/filter";
import type { ParsedStory, Source } from "@/lib/events/types";
import { type StoryView, storyView } from "@/lib/timeline/story-view";
import { readEventQuery } from "@/lib/url/event-query";
import type { WorkspaceStory } from "./types";

/** A view with the sources that its events name. */
export interface SentView extends StoryView {
  readonly sources: readonly Source[];
}

type Known = Pick<WorkspaceStory, "outlets" | "span">;

let whole: ParsedStory | undefined;

/** The view at an address of `viewAddress`. Rejects where it cannot be had. */
export async function fetchView(address: string, story: Known): Promise<SentView> {
  if (whole) return viewOfWhole(whole, address, story);
  const response = await fetch(address, { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const sent: SentView | ParsedStory = await response.json();
  if ("unitDays" in sent) return sent;
  whole = sent;
  return viewOfWhole(whole, address, story);
}

/** The answer that a server would have given. */
export function viewOfWhole(
  { events, sources }: ParsedStory,
  address: string,
  { outlets, span }: Known,
): SentView {
  const params = new URLSearchParams(address.split("?")[1]);
  const { from = span.from, to = span.to, ...filter } = readEventQuery(params).filter;
  const view = storyView(
    filterEvents(events, filter),
    outlets,
    span,
    { from, to },
    Number(params.get("width")),
  );
  return { ...view, sources: sourcesOf(view, sources) };
}

/** Those that the view's events name. */
export function sourcesOf(
  { events }: Pick<StoryView, "events">,
  sources: readonly Source[],
): readonly Source[] {
  const named = new Set(events.flatMap(({ mentions }) => mentions.map(({ source }) => source)));
  return sources.filter(({ id }) => named.has(id));
}
