// What the data routes have in common: they read the page's parameters, and answer whole, unchanged, or with what is wrong.

import type { Problem } from "@/lib/base/problems";
import { filterEvents } from "@/lib/events/filter";
import type { ParsedStory } from "@/lib/events/types";
import { knownIds } from "@/lib/store/known-ids";
import { loadStory } from "@/lib/store/load-story";
import { checkIds, readEventQuery } from "@/lib/url/event-query";
import { readChoice } from "@/lib/url/parameters";
import { problemResponse } from "./problem-response";
import { requestOrigin } from "./request-origin";

/** How a file is written, beside which events it holds. */
export interface FileOptions {
  readonly origin: string;
  readonly bom: boolean;
  readonly raw: boolean;
}

/** A file that a route offers. */
export interface DataFile {
  /** End of the file's name: "events.csv". The story's id goes before it. */
  readonly name: string;
  readonly contentType: string;
  readonly disposition: "attachment" | "inline";
  readonly write: (story: ParsedStory, options: FileOptions) => string;
}

/** The file for the events that the request's parameters ask for. */
export async function dataResponse(request: Request, file: DataFile): Promise<Response> {
  const story = await loadStory();
  const params = new URL(request.url).searchParams;
  const { filter, problems } = checkIds(readEventQuery(params), knownIds(story));
  const flags: Problem[] = [];
  const bom = readChoice(params, "bom", ["0", "1"], flags) === "1";
  const raw = readChoice(params, "raw", ["0", "1"], flags) === "1";
  const [first, ...rest] = [...problems, ...flags];
  if (first) return problemResponse([first, ...rest]);
  const events = filterEvents(story.events, filter);
  const options = { origin: requestOrigin(request.headers), bom, raw };
  return textOrUnchanged(request, file.write({ sources: story.sources, events }, options), {
    "Content-Type": file.contentType,
    "Content-Disposition": `${file.disposition}; filename="${story.story.id}-${file.name}"`,
  });
}

export async function textOrUnchanged(
  request: Request,
  text: string,
  described: Readonly<Record<string, string>>,
): Promise<Response> {
  const body = new TextEncoder().encode(text);
  const etag = await etagOf(body);
  const headers = {
    ETag: etag,
    // Kept, but asked for each time: an editor's change shows at once.
    "Cache-Control": "no-cache",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Content-Disposition",
    "X-Content-Type-Options": "nosniff",
  };
  if (isKnown(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, ...described } });
}

async function etagOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `"${hex}"`;
}

/** Whether the reader has the file already (RFC 9110, weak comparison: a proxy may have compressed it). */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(etag);
}
