// Asks for the view of a window. Where the answer is a file that holds the whole story, no server has read the question:
// the view is then worked out here.

import { filterEvents } from "@/lib/events/filter";
import type { ParsedStory, Source } from "@/lib/events/types";
import { type StoryView, storyView } from "@/lib/timeline/story-view";
import { readEventQuery } from "@/lib/url/event-query";
import { readViewQuery } from "@/lib/url/view-query";
import type { WorkspaceStory } from "./types";

/** A view with the sources that its events name. */
export interface SentView extends StoryView {
  readonly sources: readonly Source[];
}

type Known = Pick<WorkspaceStory, "outlets" | "span">;

let whole: ParsedStory | undefined;

/** What is at an address of `/events.json`: the part that was asked for, or a file that holds everything. Rejects where it cannot be had. */
export async function partOrWhole<Part extends object>(
  address: string,
): Promise<{ readonly part: Part } | { readonly whole: ParsedStory }> {
  if (whole) return { whole };
  const response = await fetch(address, { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const sent: Part | ParsedStory = await response.json();
  if (!isWhole(sent)) return { part: sent };
  whole = sent;
  return { whole };
}

/** Every part has a key that the whole has not. */
function isWhole<Part extends object>(sent: Part | ParsedStory): sent is ParsedStory {
  return "sources" in sent && "events" in sent && !("unitDays" in sent) && !("pages" in sent);
}

/** The view at an address of `viewAddress`. Rejects where it cannot be had. */
export async function fetchView(address: string, story: Known): Promise<SentView> {
  const got = await partOrWhole<SentView>(address);
  return "part" in got ? got.part : viewOfWhole(got.whole, address, story);
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
    readViewQuery(params).view,
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
