// Lets readers keep a page and be told with 304 that it is still the one they have.
//
// Why     the framework sends pages with "no-store", and its pieces may come in another order each time: their bytes name nothing
// How     a page is made of the build, the data folder and the address, nothing else; these name it before it is made
// Limits  scenes and frozen stories have files of their own, and get no tag

import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import fresh from "fresh";
import onHeaders from "on-headers";

const PAGES = /^\/(share|parse|method|(articles|events|sources)\/[^/.]+)?$/;

/** The weak ETag that a page would have, were there one at the address; none for what is no page. */
export function pageTag(request: IncomingMessage, origin: string, madeOf: string): string | undefined {
  // What is no address is the framework's to refuse.
  if (!URL.canParse(request.url ?? "", origin)) return undefined;
  const { pathname, searchParams } = new URL(request.url ?? "", origin);
  const isDocument = request.method === "GET" || request.method === "HEAD";
  if (!isDocument || !PAGES.test(pathname) || searchParams.has("frozen")) return undefined;
  // The framework asks for a page's parts with a header of its own.
  if (request.headers.rsc !== undefined || request.headers["next-action"] !== undefined) return undefined;
  const named = createHash("sha256").update(JSON.stringify([madeOf, origin, request.url]));
  return `W/"${named.digest("hex").slice(0, 32)}"`;
}

/** Answers 304 to a reader who has the page. Whoever has its tag was sent it: only pages that are there get one. */
export function isAnsweredUnchanged(
  request: IncomingMessage,
  response: ServerResponse,
  tag: string,
): boolean {
  if (request.headers["if-none-match"] === "*" || !fresh(request.headers, { etag: tag })) return false;
  response.writeHead(304, { ETag: tag, ...KEEPING }).end();
  return true;
}

/** Gives the page its tag as its headers go out, if it is there; what is packed gets a weak tag, its bytes being others. */
export function tagAnswer(response: ServerResponse, tag: string | undefined): void {
  onHeaders(response, () => {
    const own = [response.getHeader("etag") ?? []].flat().map(String)[0];
    const isPage = String(response.getHeader("content-type")).startsWith("text/html");
    if (own?.startsWith('"') && response.hasHeader("content-encoding"))
      response.setHeader("ETag", `W/${own}`);
    if (own !== undefined || tag === undefined || !isPage || response.statusCode !== 200) return;
    response.setHeader("ETag", tag);
    for (const [name, value] of Object.entries(KEEPING)) response.setHeader(name, value);
  });
}

// Anyone may keep it, but asks each time: an editor's change shows at once.
const KEEPING = { "Cache-Control": "public, no-cache" };
