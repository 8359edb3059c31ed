// How a picture is asked for, beside what it shows: ?width=1200&height=628&scale=2&theme=dark&title=…
// Unlike a page, a picture is refused where one of these cannot be used: nobody would see a notice in time.

import type { AddressProblem } from "@/lib/base/address-problems";
import { quoteInput } from "@/lib/base/quote-input";
import { MAX_TEXT_LENGTH, readChoice, readOne, readText, writeParameters } from "./parameters";

export interface PictureQuery {
  /** CSS px. */
  readonly widthPx: number;
  /** CSS px; absent, as high as its parts need. */
  readonly heightPx?: number;
  /** Device pixels for each CSS px. */
  readonly scale: 1 | 2;
  /** Absent where the address says nothing of it. */
  readonly theme?: "light" | "dark";
  /** In place of the story's own. */
  readonly title?: string;
}

/** Room for words on one side; more than a screen on the other, CSS px. */
export const PICTURE_WIDTHS = { least: 240, usual: 1200, most: 4000 } as const;
export const PICTURE_HEIGHTS = { least: 200, most: 4000 } as const;

/** The picture of a link's card: 1200 by 628 pixels, drawn in half of that, since cards are shown small. */
export const CARD_PICTURE = { widthPx: 600, heightPx: 314, scale: 2 } as const;

const SCALES = ["1", "2"] as const;
const THEMES = ["light", "dark"] as const;

/** Reads the parameters; the picture is to be refused where there are problems. */
export function readPictureQuery(params: URLSearchParams): {
  readonly asked: PictureQuery;
  readonly problems: readonly AddressProblem[];
} {
  const problems: AddressProblem[] = [];
  const widthPx = readPx(params, "width", PICTURE_WIDTHS, problems) ?? PICTURE_WIDTHS.usual;
  const heightPx = readPx(params, "height", PICTURE_HEIGHTS, problems);
  const theme = readChoice(params, "theme", THEMES, problems);
  const scale = readChoice(params, "scale", SCALES, problems) === "2" ? 2 : 1;
  const title = readTitle(params, problems);
  const asked = {
    widthPx,
    scale,
    ...(heightPx !== undefined && { heightPx }),
    ...(theme !== undefined && { theme }),
    ...(title !== "" && { title }),
  } as const;
  return { asked, problems };
}

/** The query, without "?"; what is usual is left out. */
export function writePictureQuery({ widthPx, heightPx, scale, theme, title }: PictureQuery): string {
  return writeParameters([
    ["width", widthPx === PICTURE_WIDTHS.usual ? undefined : String(widthPx)],
    ["height", heightPx === undefined ? undefined : String(heightPx)],
    ["scale", scale === 1 ? undefined : String(scale)],
    ["theme", theme === "light" ? undefined : theme],
    ["title", title],
  ]);
}

// What of a page's state a picture shows; the rest, as the sorting of a table, would make one picture many addresses.
const LISTS = ["actor", "outlet", "kind"] as const;
const SINGLES = ["q", "from", "to", "event", "lane", "order", "frozen"] as const;

/** "/timeline.png?actor=a&width=600": a view's picture. `query` is the page's or the embed's, without "?". */
export function pictureHref(kind: "svg" | "png", query: string, picture: PictureQuery): string {
  const asked = new URLSearchParams(query);
  const view = writeParameters([
    ...LISTS.map((name) => [name, asked.getAll(name).join("~")] as const),
    ...SINGLES.map((name) => [name, asked.get(name) ?? undefined] as const),
  ]);
  const parameters = [view, writePictureQuery(picture)].filter((part) => part !== "").join("&");
  return `/timeline.${kind}${parameters && `?${parameters}`}`;
}

function readPx(
  params: URLSearchParams,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
  problems: AddressProblem[],
): number | undefined {
  const value = readOne(params, name, problems);
  if (value === undefined) return undefined;
  const px = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (px >= least && px <= most) return px;
  const fix = `Write a whole number of pixels from ${least} to ${most}.`;
  problems.push({ code: "query/bad-size", where: name, detail: quoteInput(value), fix });
  return undefined;
}

function readTitle(params: URLSearchParams, problems: AddressProblem[]): string {
  const found: AddressProblem[] = [];
  const title = readText(params, "title", found);
  const fix = `Write a title of at most ${MAX_TEXT_LENGTH} characters, without control characters.`;
  problems.push(...found.map((problem) => ({ ...problem, fix })));
  return title;
}
