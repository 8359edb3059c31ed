// From a view and the writer's choices to what the snippets, the preview and the links of the share page need.

import { type EmbedOptions, withOptions, writeEmbedOptions } from "@/lib/embed/embed-options";
import { type ShareChoices, writeShareChoices } from "@/lib/embed/share-choices";
import type { SharedView, ViewPicture } from "@/lib/embed/snippets";

/** Tall enough for the story's usual chart with its legend, CSS px. */
export const USUAL_HEIGHT_PX = 690;

/** The view that is to be shared, as the server knows it. */
export interface ViewToShare {
  readonly origin: string;
  /** The page's own state, without "?". */
  readonly query: string;
  readonly title: string;
  /** What the view shows, in a sentence. */
  readonly description: string;
  readonly picture?: ViewPicture;
}

/** The view with the choices made. */
export function sharedView(view: ViewToShare, choices: ShareChoices): SharedView {
  const { origin, query, title, description, picture } = view;
  const pageUrl = origin + withQuery("/", query);
  const embedUrl = origin + embedHref(query, choices);
  return {
    origin,
    pageUrl,
    embedUrl,
    oembedUrl: writeEmbedOptions(choices) === "" ? pageUrl : embedUrl,
    title: `Timeline: ${title}`,
    description,
    heightPx: choices.heightPx ?? USUAL_HEIGHT_PX,
    ...(choices.maxWidthPx !== undefined && { maxWidthPx: choices.maxWidthPx }),
    ...(picture && { picture }),
  };
}

/** Address of the embed, relative to the server's root. */
export function embedHref(query: string, options: EmbedOptions): string {
  return withOptions(withQuery("/embed", query), options);
}

/** Address of the share page with these choices. */
export function shareHref(query: string, choices: ShareChoices): string {
  return withQuery("/share", [query, writeShareChoices(choices)].filter((part) => part !== "").join("&"));
}

/** Where the form that freezes the story goes; the choices come back in the answer. */
export function freezeHref(query: string, choices: ShareChoices): string {
  return withQuery("/frozen", [query, writeShareChoices(choices)].filter((part) => part !== "").join("&"));
}

function withQuery(path: string, query: string): string {
  return query === "" ? path : `${path}?${query}`;
}
