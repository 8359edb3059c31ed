// Events as a news feed (Atom, RFC 4287): newest report first, each with every outlet's sentence.
// Lacking a clock, an entry is as new as the newest article that reports it.

import { describeDate } from "@/lib/base/date-words";
import { expressionRange } from "@/lib/events/expression-range";
import type { ParsedStory, Source, StoryEvent } from "@/lib/events/types";
import { articleAddress } from "./article-address";
import { type FileAddress, fileReference, fileUrl, type StoryLabel } from "./story-label";
import { escapeXml } from "./xml";

export const ATOM_TYPE = "application/atom+xml; charset=utf-8";

/** More than a reader of news takes in; the rest is in the other files. */
export const MAX_ENTRIES = 100;
/** The authority of a tag URI is a host at a date: this is the year in which these ids were first given out. */
const TAG_YEAR = "2026";
const NO_DAY = "1970-01-01";

type Sources = ReadonlyMap<string, Source>;

/** The feed; its ids stay the same whatever the address's query or port, as long as the host does. */
export function atomFeed(parsed: ParsedStory, story: StoryLabel, address: FileAddress): string {
  const sources: Sources = new Map(parsed.sources.map((source) => [source.id, source]));
  const entries = parsed.events
    .map((event) => ({ event, ...reportedOn(event, sources) }))
    .sort((a, b) => compare(b.last, a.last) || compare(b.event.start ?? "", a.event.start ?? ""));
  const kept = entries.slice(0, MAX_ENTRIES);
  const updated = kept[0]?.last ?? lastOf(parsed.sources.map(({ published }) => published));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${tagUri(address.origin, fileReference(story.id, address.query))}</id>`,
    `<title>${escapeXml(story.title)}</title>`,
    `<subtitle>${escapeXml(subtitle(story, kept.length, entries.length))}</subtitle>`,
    `<updated>${moment(updated)}</updated>`,
    "<author><name>Datelines</name></author>",
    `<generator>Datelines</generator>`,
    link("self", fileUrl("feed.atom", address), "application/atom+xml"),
    link("alternate", fileUrl("", address), "text/html"),
    ...kept.flatMap(({ event, first, last }) => entryLines(event, { first, last }, sources, story, address)),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function entryLines(
  event: StoryEvent,
  { first, last }: { readonly first: string; readonly last: string },
  sources: Sources,
  story: StoryLabel,
  { origin }: FileAddress,
): readonly string[] {
  const articles = [...new Set(event.mentions.map(({ source }) => source))].flatMap(
    (id) => sources.get(id) ?? [],
  );
  const outlets = [...new Set(articles.map(({ outlet }) => outlet.name))];
  const date = describeDate(event.edtf);
  return [
    "<entry>",
    `<id>${tagUri(origin, `${story.id}/${event.id}`)}</id>`,
    `<title>${escapeXml(`${date}: ${event.title}`)}</title>`,
    `<published>${moment(first)}</published>`,
    `<updated>${moment(last)}</updated>`,
    ...outlets.map((name) => `<author><name>${escapeXml(name)}</name></author>`),
    link("alternate", `${origin}/events/${encodeURIComponent(event.id)}`, "text/html"),
    ...articles
      .flatMap((article) => articleAddress(article) ?? [])
      .map((url) => link("related", url, "text/html")),
    `<category term="${escapeXml(event.kind)}"/>`,
    `<summary>${escapeXml(`${date}. Reported by ${outlets.join(", ")}.`)}</summary>`,
    `<content type="html">${escapeXml(quotations(event, sources))}</content>`,
    "</entry>",
  ];
}

/** HTML: each outlet's sentence, with the words that date it marked. */
function quotations(event: StoryEvent, sources: Sources): string {
  const one = (mention: StoryEvent["mentions"][number]) => {
    const { start, end } = expressionRange(mention);
    const { quote } = mention;
    const marked = `${escapeXml(quote.slice(0, start))}<b>${escapeXml(quote.slice(start, end))}</b>${escapeXml(quote.slice(end))}`;
    const outlet = sources.get(mention.source)?.outlet.name ?? mention.outlet;
    return `<p>${escapeXml(outlet)}:</p><blockquote><p>${marked}</p></blockquote>`;
  };
  return event.mentions.map(one).join("");
}

function subtitle(story: StoryLabel, kept: number, all: number): string {
  const cut = kept < all ? `The ${kept} of ${all} events that were reported last.` : "";
  return [story.standfirst, cut].filter((part) => part !== "").join(" ");
}

function link(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}

/** A permanent name (RFC 4151), not an address. */
function tagUri(origin: string, specific: string): string {
  const host = /^https?:\/\/([a-z0-9.-]+)/i.exec(origin)?.[1] ?? "localhost";
  return escapeXml(`tag:${host.toLowerCase()},${TAG_YEAR}:${specific}`);
}

function reportedOn(event: StoryEvent, sources: Sources) {
  const days = event.mentions.flatMap(({ source }) => sources.get(source)?.published ?? []).sort();
  return { first: days[0] ?? NO_DAY, last: days.at(-1) ?? NO_DAY };
}

function lastOf(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? NO_DAY;
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
