// Which addresses the exported site consists of, and which file answers each on a server that rewrites nothing.

import type { ParsedStory } from "@/lib/events/types";
import { OFFERED_FILES } from "@/lib/exports/offered-files";

const PAGES = ["/", "/share", "/embed", "/method", "/parse"] as const;
const OTHER_FILES = [
  "events.csv-metadata.json",
  "mentions.csv-metadata.json",
  "datapackage.json",
  "openapi.json",
  "timeline.svg",
  "timeline.png",
] as const;

/** Asked for to get the page that says that nothing is there. */
export const NOWHERE = "/nothing-is-here";

/** Every page and file, as paths. `formerIds` are those of events that others have taken in. */
export function exportedAddresses(
  { sources, events }: ParsedStory,
  formerIds: Iterable<string> = [],
): readonly string[] {
  const eventPage = (id: string) => `/events/${encodeURIComponent(id)}`;
  const inCalendar = events.filter(({ start, end }) => start !== null && end !== null);
  return [
    ...PAGES,
    ...[...OFFERED_FILES.map(({ name }) => name), ...OTHER_FILES].map((name) => `/${name}`),
    ...sources.map(({ id }) => `/sources/${encodeURIComponent(id)}`),
    ...events.map(({ id }) => eventPage(id)),
    ...inCalendar.map(({ id }) => `${eventPage(id)}/event.ics`),
    ...Array.from(formerIds, eventPage),
  ];
}

/**
 * "share/index.html" for the page "/share", "events.csv" for the file "/events.csv".
 * Nothing for a path that would leave the folder or that no file system takes.
 */
export function fileOfAddress(path: string, isPage: boolean): string | undefined {
  const parts = decoded(path)
    ?.split("/")
    .filter((part) => part !== "");
  if (!parts?.every(isFileName)) return undefined;
  if (path === NOWHERE) return "404.html";
  return [...parts, ...(isPage ? ["index.html"] : [])].join("/");
}

/** Paths of this site that a page's HTML leads to, each once, without query and fragment. */
export function linkedPaths(html: string): readonly string[] {
  const paths = Array.from(
    html.matchAll(/\b(?:href|src|action)="(\/(?!\/)[^"?#]{0,2000})/g),
    ([, path = ""]) => path.replaceAll("&amp;", "&"),
  );
  return [...new Set(paths)];
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function isFileName(part: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no file's name may hold them.
  return part !== "." && part !== ".." && part.length <= 200 && !/[\\:*?"<>|\u0000-\u001f]/.test(part);
}
