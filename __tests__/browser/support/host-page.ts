// A page of another origin that embeds the timeline, as a publisher's site would.

import { createServer } from "node:http";

export interface HostPage {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves one document at every address of a free port of 127.0.0.1: another origin than the app's "localhost". */
export function serveHostPage(body: string): Promise<HostPage> {
  const html = `<!doctype html><html lang="en"><title>Host</title><h1>An article</h1>${body}</html>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(html);
  });
  return new Promise((serving) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      const stop = () => new Promise<void>((stopped) => server.close(() => stopped()));
      serving({ url: `http://127.0.0.1:${port}/`, stop });
    });
  });
}
