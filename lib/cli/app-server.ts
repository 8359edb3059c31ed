// The framework's own server for what was built, with what its configuration cannot give: a header that holds the page's
// whole query, ETags for pages, compression for data.

import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import compression from "compression";
import { discoveryLink } from "@/lib/embed/discovery";
import { dataFolder, stampOf, storySignature } from "@/lib/store/load-story";
import { requestOrigin } from "@/lib/url/request-origin";
import { isAnsweredUnchanged, pageTag, tagAnswer } from "./kept-page";

/** Listens on a port; 0 takes any free one. Rejects where the port cannot be had. */
export async function startAppServer(port: number): Promise<Server> {
  Object.assign(process.env, { NODE_ENV: "production" });
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: process.cwd(), port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const build = await readFile(".next/BUILD_ID", "utf8");
  const madeOf = async () =>
    [build, await storySignature(dataFolder()), await stampOf("data/accuracy.json")].join("\n");
  const server = createServer(answering(handle, madeOf));
  return new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, () => listening(server));
  });
}

/** Passes requests on; `madeOf` says what pages are made of at the moment. */
function answering(handle: RequestListener, madeOf: () => Promise<string>): RequestListener {
  // Written for another server's requests, it uses of them what Node's own have.
  const pack = compression({ filter }) as unknown as (
    ...asked: [...Parameters<RequestListener>, () => void]
  ) => void;
  return async (request, response) => {
    const origin = originOf(request);
    const link = discoveryLink(origin, request.url ?? "/");
    if (link !== undefined) response.setHeader("Link", link);
    const tag = pageTag(request, origin, await madeOf());
    if (tag !== undefined && isAnsweredUnchanged(request, response, tag)) return;
    tagAnswer(response, tag);
    pack(request, response, () => handle(request, response));
  };
}

/** What is worth packing, by its type. The framework appends a route's headers, and what was appended is a list. */
const filter: compression.CompressionFilter = (request, response) => {
  const type = [response.getHeader("content-type") ?? []].flat()[0];
  if (type !== undefined) response.setHeader("content-type", type);
  return compression.filter(request, response);
};

function originOf({ headers }: IncomingMessage): string {
  return requestOrigin({ get: (name) => [headers[name] ?? null].flat()[0] ?? null });
}
