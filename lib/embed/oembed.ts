// oEmbed 1.0: an address of ours in, the HTML that shows it in another site out.
// What hosts make of the HTML is theirs: WordPress keeps a blockquote, its link and one iframe with the attributes used here.

import type { AddressProblem } from "@/lib/base/address-problems";
import { quoteInput } from "@/lib/base/quote-input";
import { readOne } from "@/lib/url/parameters";
import { CARD_PICTURE, PICTURE_HEIGHTS, pictureHref } from "@/lib/url/picture-query";
import { readSize } from "@/lib/url/size";
import { readShareChoices } from "./share-choices";
import { escapeAttribute } from "./snippet";

/** What may be embedded: the story's view, or an event in it. */
export interface OembedRequest {
  /** The address given, without its fragment. */
  readonly pageUrl: string;
  /** The view's own parameters, without "?". */
  readonly query: string;
  /** Present for the page of one event. */
  readonly eventId?: string;
  /** Size that the address itself asks for, CSS px. */
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** Room that the host has, CSS px. */
  readonly maxWidthPx?: number;
  readonly maxHeightPx?: number;
}

export interface OembedAnswer {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** How long a host may keep the answer, seconds. */
  readonly cache_age: number;
  readonly html: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** A picture of the view, of at most the size that is asked for, pixels; all three or none. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

const USUAL_WIDTH_PX = 720;
const USUAL_HEIGHT_PX = 690;
const CACHE_SECONDS = 3600;
const MAX_ADDRESS_LENGTH = 2000;

/** Reads the parameters of /oembed; `origin` is where the pages are that can be embedded. */
export function readOembedRequest(
  params: URLSearchParams,
  origin: string,
): { readonly asked: OembedRequest } | { readonly problems: readonly [AddressProblem, ...AddressProblem[]] } {
  const problems: AddressProblem[] = [];
  const format = readOne(params, "format", problems) ?? "json";
  if (format !== "json")
    problems.push({ code: "embed/other-format", where: "format", detail: quoteInput(format) });
  const maxWidthPx = readSize(params, "maxwidth", problems);
  const maxHeightPx = readSize(params, "maxheight", problems);
  const page = readPage(readOne(params, "url", problems), origin, problems);
  const [first, ...rest] = problems;
  if (first || !page) return { problems: [first ?? { code: "query/missing", where: "url" }, ...rest] };
  return {
    asked: {
      ...page,
      ...(maxWidthPx !== undefined && { maxWidthPx }),
      ...(maxHeightPx !== undefined && { maxHeightPx }),
    },
  };
}

/** The answer for a view. `embedUrl` is the absolute address of the frame's document. */
export function oembedAnswer(
  { pageUrl, widthPx, heightPx, maxWidthPx, maxHeightPx }: OembedRequest,
  { embedUrl, title, origin }: { readonly embedUrl: string; readonly title: string; readonly origin: string },
): OembedAnswer {
  const query = new URL(embedUrl).search.slice(1);
  const width = Math.min(widthPx ?? USUAL_WIDTH_PX, maxWidthPx ?? Infinity);
  const height = Math.min(heightPx ?? USUAL_HEIGHT_PX, maxHeightPx ?? Infinity);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Datelines",
    provider_url: `${origin}/`,
    cache_age: CACHE_SECONDS,
    html: oembedHtml({ pageUrl, embedUrl, title, width, height }),
    width,
    height,
    ...thumbnail(query, origin, { maxWidthPx, maxHeightPx }),
  };
}

/** The picture of cards, smaller where the host asks for less; none where that would be too small to read. */
function thumbnail(
  query: string,
  origin: string,
  { maxWidthPx, maxHeightPx }: { readonly [size in "maxWidthPx" | "maxHeightPx"]: number | undefined },
): Partial<OembedAnswer> {
  const { widthPx, heightPx, scale } = CARD_PICTURE;
  const ratio = heightPx / widthPx;
  const width = Math.floor(
    Math.min(
      widthPx * scale,
      maxWidthPx ?? Number.POSITIVE_INFINITY,
      (maxHeightPx ?? Number.POSITIVE_INFINITY) / ratio,
    ),
  );
  const drawn =
    width === widthPx * scale
      ? CARD_PICTURE
      : { widthPx: width, heightPx: Math.floor(width * ratio), scale: 1 as const };
  if (drawn.heightPx < PICTURE_HEIGHTS.least) return {};
  return {
    thumbnail_url: origin + pictureHref("png", query, drawn),
    thumbnail_width: drawn.widthPx * drawn.scale,
    thumbnail_height: drawn.heightPx * drawn.scale,
  };
}

/** Address of the answer for a page, as pages announce it. The page's own query goes along whole. */
export function oembedAddress(origin: string, pageUrl: string): string {
  return `${origin}/oembed?url=${encodeURIComponent(pageUrl)}&format=json`;
}

function oembedHtml(view: {
  readonly pageUrl: string;
  readonly embedUrl: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}): string {
  const text = escapeAttribute;
  const { pageUrl, embedUrl, title, width, height } = view;
  return (
    `<blockquote><a href="${text(pageUrl)}">${text(title)}</a></blockquote>` +
    `<iframe src="${text(embedUrl)}" width="${width}" height="${height}" title="${text(title)}"` +
    ` frameborder="0" marginwidth="0" marginheight="0" loading="lazy" style="max-width:100%;border:0"></iframe>`
  );
}

function readPage(
  given: string | undefined,
  origin: string,
  problems: AddressProblem[],
): Omit<OembedRequest, "maxWidthPx" | "maxHeightPx"> | undefined {
  if (given === undefined) return undefined;
  const detail = quoteInput(given);
  if (given.length > MAX_ADDRESS_LENGTH) {
    const fix = `Give an address of at most ${MAX_ADDRESS_LENGTH} characters.`;
    problems.push({ code: "query/too-long", where: "url", detail: `${given.length} characters`, fix });
    return undefined;
  }
  if (!URL.canParse(given)) {
    problems.push({ code: "query/bad-address", where: "url", detail });
    return undefined;
  }
  const url = new URL(given);
  const eventId = /^\/events\/([a-z0-9-]{1,120})\/?$/.exec(url.pathname)?.[1];
  const isOurs = url.host === new URL(origin).host && /^https?:$/.test(url.protocol);
  if (!isOurs || !(eventId !== undefined || /^\/(embed|share)?$/.test(url.pathname))) {
    problems.push({ code: "embed/nothing-there", where: "url", detail });
    return undefined;
  }
  const query = url.search.slice(1);
  // What the embed cannot use of them it says itself.
  const { maxWidthPx: widthPx, heightPx } = readShareChoices(url.searchParams).choices;
  return {
    pageUrl: origin + url.pathname + url.search,
    query,
    ...(eventId !== undefined && { eventId }),
    ...(widthPx !== undefined && { widthPx }),
    ...(heightPx !== undefined && { heightPx }),
  };
}
