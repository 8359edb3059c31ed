// What of a story goes with its embed: all of it, or of a large one the view that its address asks for.

import type { EmbedViewProps } from "@/components/embed/EmbedView";
import { sourcesOf } from "@/components/workspace/fetch-view";
import { type PageState, timeless } from "@/components/workspace/page-state";
import type { WorkspaceStory } from "@/components/workspace/types";
import { askedView, LARGE_STORY, viewAddress } from "@/components/workspace/view-address";
import { viewOfStory } from "./part-response";

/** The story for the embed. A large one goes without events: they are in the view. */
export function sentStory(
  story: WorkspaceStory,
  { filter: asked, view: shown, window }: PageState,
  frozen: string | undefined,
): Pick<EmbedViewProps, "story" | "large"> {
  if (story.events.length <= LARGE_STORY) return { story };
  const filter = timeless(asked);
  const part = askedView(window, story.span);
  const view = viewOfStory(story, { ...filter, ...part.window }, part.widthPx, shown);
  const open = story.events.find(({ id }) => id === shown.event);
  const named = new Set(filter.actors);
  return {
    story: {
      ...story,
      events: [],
      actors: story.actors.filter(({ id }) => named.has(id)),
      sources: open ? sourcesOf({ events: [open] }, story.sources) : [],
    },
    large: {
      address: viewAddress(filter, part, shown) + (frozen === undefined ? "" : `&frozen=${frozen}`),
      view: { ...view, sources: sourcesOf(view, story.sources) },
      eventCount: story.events.length,
      ...(open && { open }),
    },
  };
}
