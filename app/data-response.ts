// What the data routes have in common: they read the page's parameters, and answer whole, unchanged, or with what is wrong.

import type { AddressProblem } from "@/lib/base/address-problems";
import { filterEvents } from "@/lib/events/filter";
import type { ParsedStory } from "@/lib/events/types";
import type { StoryLabel } from "@/lib/exports/story-label";
import { knownIds } from "@/lib/store/known-ids";
import { loadStory } from "@/lib/store/load-story";
import { checkIds, readEventQuery, writeEventQuery } from "@/lib/url/event-query";
import { readChoice, writeParameters } from "@/lib/url/parameters";
import { requestOrigin } from "@/lib/url/request-origin";
import { problemResponse } from "./problem-response";
import { wholeOrUnchanged } from "./whole-or-unchanged";

/** How a file is written, beside which events it holds. */
export interface FileOptions {
  readonly origin: string;
  readonly bom: boolean;
  readonly raw: boolean;
  /** Also put what is coarser than a day into calendars. */
  readonly coarse: boolean;
  /** The filter's own query, without "?" and always in the same order. */
  readonly query: string;
  /** The whole query of the file: the filter's, and how it is to be written. */
  readonly fileQuery: string;
  readonly story: StoryLabel;
}

/** A file that a route offers. */
export interface DataFile {
  /** End of the file's name: "events.csv". The story's id goes before it. */
  readonly name: string;
  readonly contentType: string;
  readonly disposition: "attachment" | "inline";
  /** Name of the file's metadata, told in a Link header. */
  readonly describedBy?: { readonly name: string; readonly type: string };
  readonly write: (parsed: ParsedStory, options: FileOptions) => string | Uint8Array<ArrayBuffer>;
}

const FLAGS = ["bom", "raw", "coarse"] as const;

/** The file for the events that the request's parameters ask for. */
export async function dataResponse(request: Request, file: DataFile): Promise<Response> {
  const { story, ...read } = await loadStory();
  const params = new URL(request.url).searchParams;
  const { filter, problems } = checkIds(readEventQuery(params), knownIds(read));
  const { flags, problems: flagProblems } = readFlags(params);
  const [first, ...rest] = [...problems, ...flagProblems];
  if (first) return problemResponse([first, ...rest]);
  const query = writeEventQuery(filter);
  const options: FileOptions = {
    origin: requestOrigin(request.headers),
    ...flags,
    query,
    fileQuery: [query, writeFlags(flags)].filter((part) => part !== "").join("&"),
    story,
  };
  const parsed = { sources: read.sources, events: filterEvents(read.events, filter) };
  return wholeOrUnchanged(request, file.write(parsed, options), {
    "Content-Type": file.contentType,
    "Content-Disposition": `${file.disposition}; filename="${story.id}-${file.name}"`,
    ...(file.describedBy && { Link: describedByLink(file.describedBy, options.fileQuery) }),
  });
}

type Flags = Readonly<Record<(typeof FLAGS)[number], boolean>>;

function readFlags(params: URLSearchParams): {
  readonly flags: Flags;
  readonly problems: readonly AddressProblem[];
} {
  const problems: AddressProblem[] = [];
  const isSet = (name: string) => readChoice(params, name, ["0", "1"], problems) === "1";
  return { flags: { bom: isSet("bom"), raw: isSet("raw"), coarse: isSet("coarse") }, problems };
}

function writeFlags(flags: Flags): string {
  return writeParameters(FLAGS.map((name) => [name, flags[name] ? "1" : undefined] as const));
}

function describedByLink(
  { name, type }: { readonly name: string; readonly type: string },
  query: string,
): string {
  return `</${name}${query && `?${query}`}>; rel="describedby"; type="${type}"`;
}
