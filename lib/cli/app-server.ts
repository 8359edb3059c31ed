// The framework's own server for what was built, with what its configuration cannot give: a header that holds the page's
// whole query, ETags for pages, compression for data.

import { createServer, type IncomingMessage, type Server } from "node:http";
import { discoveryLink } from "@/lib/embed/discovery";
import { requestOrigin } from "@/lib/url/request-origin";
import { holdAnswer } from "./held-answer";

/** Listens on a port; 0 takes any free one. Rejects where the port cannot be had. */
export async function startAppServer(port: number): Promise<Server> {
  Object.assign(process.env, { NODE_ENV: "production" });
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: process.cwd(), port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => {
    const link = discoveryLink(originOf(request), request.url ?? "/");
    if (link !== undefined) response.setHeader("Link", link);
    // What lies in files is sent as it is, with an ETag of the framework's.
    if (!/^\/(_next|embed)\//.test(request.url ?? "")) holdAnswer(request, response);
    void handle(request, response);
  });
  return new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, () => listening(server));
  });
}

function originOf({ headers }: IncomingMessage): string {
  return requestOrigin({ get: (name) => [headers[name] ?? null].flat()[0] ?? null });
}
