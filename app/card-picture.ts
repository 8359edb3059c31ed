// The picture on a link's card, as heads of pages name it.

import type { WorkspaceStory } from "@/components/workspace/types";
import { LARGE_STORY } from "@/components/workspace/view-address";
import { addDays } from "@/lib/base/calendar";
import type { StoryEvent } from "@/lib/events/types";
import { figureHeight } from "@/lib/exports/figure/figure";
import { bundledFaces } from "@/lib/store/type-faces";
import { writeParameters } from "@/lib/url/parameters";
import { CARD_PICTURE, PICTURE_WIDTHS, pictureHref } from "@/lib/url/picture-query";
import { figureView, viewInWords } from "./figure-view";
import { hasOnePicture } from "./site-copy";

export interface CardPicture {
  /** Absolute. */
  readonly url: string;
  /** Pixels of the file. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in words. */
  readonly alt: string;
}

/** The card of a view of the story; `query` is the page's, without "?". */
export function viewCard(story: WorkspaceStory, query: string, origin: string, title?: string): CardPicture {
  // Then it is as it is without parameters.
  const isOne = hasOnePicture(story.events.length);
  const view = figureView(story, isOne ? "" : query, title);
  // Words on each of very many events would take longer than the page.
  const alt =
    story.events.length > LARGE_STORY ? `Timeline “${story.title}”. ${view.words.shown}` : viewInWords(view);
  if (isOne) {
    const width = PICTURE_WIDTHS.usual;
    return { url: `${origin}/timeline.png`, width, height: figureHeight(view, width, bundledFaces()), alt };
  }
  const { widthPx, heightPx, scale } = CARD_PICTURE;
  const picture = { ...CARD_PICTURE, ...(title !== undefined && { title }) };
  return {
    url: origin + pictureHref("png", query, picture),
    width: widthPx * scale,
    height: heightPx * scale,
    alt,
  };
}

/** Most that a title on a picture may have, UTF-16 units. */
const MOST_TITLE = 180;
/** Time to either side of an event that the story's opening window does not show, days. */
const AROUND_DAYS = 14;

/** The card of an event: the story with it open, in days that show it. */
export function eventCard(story: WorkspaceStory, event: StoryEvent, origin: string): CardPicture {
  const query = writeParameters([...daysAround(story, event), ["event", event.id]]);
  const title = event.title.length > MOST_TITLE ? `${event.title.slice(0, MOST_TITLE - 1)}…` : event.title;
  return viewCard(story, query, origin, title);
}

function daysAround(
  { opening }: WorkspaceStory,
  { start, end }: StoryEvent,
): readonly (readonly [string, string])[] {
  const [first, last] = [start ?? end, end ?? start];
  if (first === null || last === null || (first <= opening.to && last >= opening.from)) return [];
  return [
    ["from", addDays(first, -AROUND_DAYS)],
    ["to", addDays(last, AROUND_DAYS)],
  ];
}
