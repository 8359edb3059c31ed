// The story and its events in schema.org's words (JSON-LD 1.1), for search engines and for whoever joins data.
// Makes no claim about truth: an event is what articles report, and each article is named.

import type { ParsedStory, Source, StoryEvent } from "@/lib/events/types";
import { articleAddress } from "./article-address";
import { OFFERED_FILES } from "./offered-files";
import { type FileAddress, fileUrl, type StoryLabel } from "./story-label";

/** More events or articles than these are left to the files: a page stays small. */
const MAX_NODES = 50;

type Node = Readonly<Record<string, unknown>>;
type Sources = ReadonlyMap<string, Source>;

/** One Dataset for the files of a view, the articles, and the view's first events. */
export function storyJsonLd({ sources, events }: ParsedStory, story: StoryLabel, address: FileAddress): Node {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    "@context": "https://schema.org",
    "@graph": [
      datasetNode(sources, events, story, address),
      ...sources.slice(0, MAX_NODES).map((source) => articleNode(source, address.origin)),
      ...events.slice(0, MAX_NODES).map((event) => ({
        ...eventNode(event, address.origin),
        subjectOf: articlesOf(event, byId).map((source) => ({ "@id": articleId(source, address.origin) })),
      })),
    ],
  };
}

/** One event, with the articles that report it. */
export function eventJsonLd(event: StoryEvent, sources: readonly Source[], origin: string): Node {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    "@context": "https://schema.org",
    ...eventNode(event, origin),
    subjectOf: articlesOf(event, byId).map((source) => articleNode(source, origin)),
  };
}

function datasetNode(
  sources: readonly Source[],
  events: readonly StoryEvent[],
  story: StoryLabel,
  address: FileAddress,
): Node {
  const coverage = temporalCoverage(events);
  return {
    "@type": "Dataset",
    "@id": `${fileUrl("", address)}#dataset`,
    name: story.title,
    description: describe(sources.length, events.length, story),
    url: fileUrl("", address),
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: "Datelines", url: `${address.origin}/` },
    ...(coverage && { temporalCoverage: coverage }),
    distribution: OFFERED_FILES.map(({ name, type, title }) => ({
      "@type": "DataDownload",
      name: title,
      encodingFormat: type,
      contentUrl: fileUrl(name, address),
    })),
    isBasedOn: [...new Set(sources.flatMap((source) => articleAddress(source) ?? []))].slice(0, MAX_NODES),
  };
}

function describe(articles: number, events: number, { standfirst }: StoryLabel): string {
  const counts = `${events} dated ${events === 1 ? "event" : "events"}, read out of ${articles} ${articles === 1 ? "article" : "articles"}, each with the sentences that report it and the date that each outlet gives.`;
  return [standfirst, counts].filter((part) => part !== "").join(" ");
}

function eventNode(event: StoryEvent, origin: string): Node {
  const url = `${origin}/events/${encodeURIComponent(event.id)}`;
  return {
    "@type": "Event",
    "@id": url,
    url,
    name: event.title,
    ...(event.start !== null && { startDate: event.start }),
    ...(event.end !== null && { endDate: event.end }),
    ...(event.places.length > 0 && {
      location: event.places.map((name) => ({ "@type": "Place", name })),
    }),
    ...(event.actors.length > 0 && { about: event.actors.map(({ name }) => ({ "@type": "Thing", name })) }),
  };
}

function articlesOf(event: StoryEvent, sources: Sources): readonly Source[] {
  return [...new Set(event.mentions.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
}

/** Its own address, or that of our page about it. */
function articleId(source: Source, origin: string): string {
  return articleAddress(source) ?? `${origin}/sources/${encodeURIComponent(source.id)}`;
}

function articleNode(source: Source, origin: string): Node {
  const { title, published, outlet, byline } = source;
  const url = articleAddress(source);
  return {
    "@type": "NewsArticle",
    "@id": articleId(source, origin),
    ...(url !== undefined && { url }),
    headline: title,
    datePublished: published,
    publisher: { "@type": "Organization", name: outlet.name },
    ...(byline !== undefined && { author: { "@type": "Person", name: byline } }),
  };
}

/** "2014-02-20/2025-05-01", ".." for an end that is open or unknown; nothing where no event has a day. */
function temporalCoverage(events: readonly StoryEvent[]): string | undefined {
  const days = events.flatMap(({ start, end }) => [start, end]).filter((day) => day !== null);
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const from = events.some(({ start }) => start === null) ? ".." : first;
  return `${from}/${events.some(({ end }) => end === null) ? ".." : last}`;
}
