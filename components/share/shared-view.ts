// From a view and the writer's choices to what the snippets, the preview and the links of the share page need.

import { type EmbedOptions, withOptions, writeEmbedOptions } from "@/lib/embed/embed-options";
import { type ShareChoices, writeShareChoices } from "@/lib/embed/share-choices";
import type { SharedView, ViewPicture } from "@/lib/embed/snippets";
import { type PictureQuery, pictureHref } from "@/lib/url/picture-query";

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
  /** Of its picture on the server, CSS px; absent where no server draws one. */
  readonly picture?: { readonly widthPx: number; readonly heightPx: number };
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
    ...(picture && { picture: viewPicture(view, choices, picture) }),
  };
}

/** The picture that stands in the embed's place: as wide as the embed, and twice as sharp. */
function viewPicture(
  { origin, query }: ViewToShare,
  choices: ShareChoices,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): ViewPicture {
  const asked = { widthPx, heightPx, scale: 2, theme: pictureTheme(choices) } as const;
  return { src: origin + chosenPicture("png", query, choices, asked), width: widthPx, height: heightPx };
}

/** Address of a picture of the view; of the frozen story where that is chosen. */
export function chosenPicture(
  kind: "svg" | "png",
  query: string,
  { frozen }: ShareChoices,
  asked: PictureQuery,
): string {
  const parts = [query, frozen === undefined ? "" : `frozen=${frozen}`];
  return pictureHref(kind, parts.filter((part) => part !== "").join("&"), asked);
}

/** A picture cannot follow its reader's system: it is light unless dark is chosen. */
export function pictureTheme({ theme }: ShareChoices): "light" | "dark" {
  return theme === "dark" ? "dark" : "light";
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
