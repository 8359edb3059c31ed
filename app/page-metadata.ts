// The head of the story's pages: what hosts, feed readers, search engines and programs look for there.

import type { Metadata } from "next";
import { filterSentence, isFiltering } from "@/components/filters/filter-sentence";
import { knownOf, readPageState } from "@/components/workspace/page-state";
import type { WorkspaceStory } from "@/components/workspace/types";
import { oembedAddress } from "@/lib/embed/oembed";
import { type EventFilter, filterEvents } from "@/lib/events/filter";
import { OFFERED_FILES } from "@/lib/exports/offered-files";
import { fileUrl } from "@/lib/exports/story-label";
import { writeEventQuery } from "@/lib/url/event-query";
import { type CardPicture, viewCard } from "./card-picture";
import { isSiteCopy } from "./site-copy";

interface Shown {
  readonly story: WorkspaceStory;
  readonly standfirst: string;
  /** The page's query, without "?". */
  readonly query: string;
  readonly origin: string;
}

/** Head of a view of the story. A card says what this very address shows, and not only what the story is. */
export function viewMetadata({ story, standfirst, query, origin }: Shown): Metadata {
  const known = knownOf(story);
  const { filter, view } = readPageState(query, known);
  const open = story.events.find((event) => event.id === view.event);
  const title = open ? `${open.title} · ${story.title}` : story.title;
  const description = describeView({ story, standfirst }, filter);
  const pageUrl = `${origin}/${query && `?${query}`}`;
  return {
    title: { absolute: `${title} · Datelines` },
    description,
    ...cardMetadata({ title, description, pageUrl, origin, picture: viewCard(story, query, origin) }),
    alternates: {
      canonical: `${origin}/`,
      types: {
        ...oembedLink(origin, pageUrl, title),
        ...fileLinks(origin, writeEventQuery(filter)),
      },
    },
  };
}

/** What every page says of itself to hosts that draw cards. */
export function cardMetadata({
  title,
  description,
  pageUrl,
  origin,
  picture,
}: {
  readonly title: string;
  readonly description: string;
  readonly pageUrl: string;
  readonly origin: string;
  readonly picture: CardPicture;
}): Metadata {
  const { url, alt } = picture;
  return {
    metadataBase: new URL(origin),
    openGraph: {
      type: "article",
      siteName: "Datelines",
      title,
      description,
      url: pageUrl,
      locale: "en_GB",
      images: [{ ...picture, type: "image/png" }],
    },
    twitter: { card: "summary_large_image", title, description, images: [{ url, alt }] },
  };
}

/** For `alternates.types`: where oEmbed readers ask for this page; nothing where no server would answer them. */
export function oembedLink(origin: string, pageUrl: string, title: string): LinksByType {
  if (isSiteCopy()) return {};
  return { "application/json+oembed": [{ url: oembedAddress(origin, pageUrl), title }] };
}

/** For `alternates.types`: the files of the same events. Two of them are CSV. */
function fileLinks(origin: string, query: string) {
  const links: LinksByType = {};
  for (const { name, type, title } of OFFERED_FILES) {
    links[type] = [...(links[type] ?? []), { url: fileUrl(name, { origin, query }), title }];
  }
  return links;
}

type LinksByType = Record<string, { readonly url: string; readonly title: string }[]>;

/** At least one full sentence. */
function describeView(
  { story, standfirst }: Pick<Shown, "story" | "standfirst">,
  filter: EventFilter,
): string {
  const names = new Map([...story.actors, ...story.outlets].map(({ id, name }) => [id, name]));
  const shown = filterEvents(story.events, filter).length;
  const sentence = `${filterSentence(shown, story.events.length, filter, (id) => names.get(id) ?? id)}.`;
  if (isFiltering(filter)) return [sentence, standfirst].filter((part) => part !== "").join(" ");
  const articles = `${story.sources.length} ${story.sources.length === 1 ? "article" : "articles"}`;
  return (
    standfirst ||
    `${story.events.length} dated events, read out of ${articles}: who reported what, and on which day.`
  );
}
