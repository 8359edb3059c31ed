// The ways to put a view into another page, each as the text that a writer copies.
//
// Reads   absolute addresses, the names and the sizes of one view
// Gives   HTML in which no title and no address can leave its attribute or its element; for oEmbed an address
// Knows   no page, no clipboard; of hosts only what their documentation asks for

import { slugOf } from "@/lib/base/slug";
import { ELEMENT_PARAMETERS } from "./element-parameters";
import { escapeAttribute, iframeSnippet } from "./snippet";

/** A picture of the view, for where no script runs. */
export interface ViewPicture {
  readonly src: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

/** One view, ready to be placed elsewhere. All addresses are absolute. */
export interface SharedView {
  /** "https://host", without a slash at its end. */
  readonly origin: string;
  /** The page that shows this view and more. */
  readonly pageUrl: string;
  /** The embed, with the view's parameters and its own. */
  readonly embedUrl: string;
  /** Spoken name of the frame. */
  readonly title: string;
  /** What hosts that know oEmbed are given: the page, or the embed where only that shows the view as chosen. */
  readonly oembedUrl: string;
  /** What the view shows, in a sentence, for those who see no chart. */
  readonly description: string;
  /** Height where nothing resizes the frame, and until something has, CSS px. */
  readonly heightPx: number;
  /** Absent, the frame is as wide as the column that it stands in. */
  readonly maxWidthPx?: number;
  readonly picture?: ViewPicture;
}

export const SNIPPET_KINDS = ["responsive", "plain", "script", "element", "amp", "oembed"] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

const WRITERS: Readonly<Record<SnippetKind, (view: SharedView) => string>> = {
  responsive: responsiveSnippet,
  plain: plainSnippet,
  script: scriptSnippet,
  element: elementSnippet,
  amp: ampSnippet,
  oembed: ({ oembedUrl }) => oembedUrl,
};

/** What a writer pastes to have the view in that manner. */
export function writeSnippet(kind: SnippetKind, view: SharedView): string {
  return WRITERS[kind](view);
}

/** A frame that our script makes as tall as what it shows. */
function responsiveSnippet(view: SharedView): string {
  return `${plainSnippet(view)}\n${hostScript(view)}`;
}

/** A frame of one height, without any script. */
function plainSnippet({ embedUrl, title, heightPx, maxWidthPx }: SharedView): string {
  return iframeSnippet({ src: embedUrl, title, heightPx, ...(maxWidthPx !== undefined && { maxWidthPx }) });
}

/** A place that our script fills; the picture, or at least the words, where no script runs. */
function scriptSnippet(view: SharedView): string {
  const { embedUrl, title, heightPx, maxWidthPx } = view;
  const place = attributes([
    ["id", placeId(embedUrl)],
    ["data-datelines", embedUrl],
    ["data-title", title],
    ["style", `${maxWidth(maxWidthPx)}min-height:${heightPx}px`],
  ]);
  return `<div ${place}></div>\n${hostScript(view)}\n<noscript>${fallback(view)}</noscript>`;
}

/** Our own element. What stands inside is for readers without scripts. */
function elementSnippet(view: SharedView): string {
  const asked = new URL(view.embedUrl).searchParams;
  const own = attributes([
    ...ELEMENT_PARAMETERS.flatMap((name) => {
      const value = asked.get(name);
      return value ? [[name, value] as const] : [];
    }),
    ["title", view.title],
    ...(view.maxWidthPx === undefined ? [] : [["style", maxWidth(view.maxWidthPx)] as const]),
  ]);
  return `<datelines-timeline ${own}>${fallback(view)}</datelines-timeline>\n${hostScript(view)}`;
}

/** For AMP pages, which load the script of amp-iframe in their head. Needs an address with https. */
function ampSnippet(view: SharedView): string {
  const { embedUrl, title, heightPx, pageUrl, picture, description } = view;
  const frame = attributes([
    ["src", embedUrl],
    ["title", title],
    ["layout", "fixed-height"],
    ["height", String(heightPx)],
    ["sandbox", "allow-scripts allow-popups allow-top-navigation-by-user-activation"],
    ["frameborder", "0"],
  ]);
  const placeholder = picture
    ? `<amp-img placeholder layout="fill" ${attributes([
        ["src", picture.src],
        ["alt", description],
      ])}></amp-img>`
    : `<a placeholder href="${escapeAttribute(pageUrl)}">${escapeAttribute(title)}</a>`;
  const more = `<div overflow tabindex="0" role="button">Show the whole timeline</div>`;
  return `<amp-iframe resizable ${frame}>\n  ${placeholder}\n  ${more}\n</amp-iframe>`;
}

function hostScript({ origin }: SharedView): string {
  return `<script defer src="${escapeAttribute(origin)}/embed.js"></script>`;
}

function fallback({ pageUrl, picture, description }: SharedView): string {
  const inner = picture
    ? `<img ${attributes([
        ["src", picture.src],
        ["alt", description],
        ["width", String(picture.width)],
        ["height", String(picture.height)],
        ["style", "max-width:100%;height:auto"],
      ])}>`
    : escapeAttribute(description);
  return `<a href="${escapeAttribute(pageUrl)}">${inner}</a>`;
}

function attributes(pairs: readonly (readonly [name: string, value: string])[]): string {
  return pairs.map(([name, value]) => `${name}="${escapeAttribute(value)}"`).join(" ");
}

function maxWidth(px: number | undefined): string {
  return px === undefined ? "" : `max-width:${px}px;`;
}

/** The same view has the same id, so that a link to the place goes on working. */
function placeId(embedUrl: string): string {
  const parameters = [...new URL(embedUrl).searchParams].flat().join(" ");
  return parameters === "" ? "datelines" : `datelines-${slugOf(parameters)}`;
}
