// A web server as plain as they come: files by their path, a folder's index.html, and nothing else. No address is rewritten.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

/** What common servers take endings for. */
const TYPES: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml",
  ".css": "text/css",
  ".csv": "text/csv",
  ".html": "text/html",
  ".ics": "text/calendar",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".woff2": "font/woff2",
  ".zip": "application/zip",
};

export interface FileServer {
  /** Origin without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves a folder, on any free port unless one is named. */
export function serveFiles(folder: string, port = 0): Promise<FileServer> {
  const server = createServer((request, response) => void answer(folder, request, response));
  return new Promise((serving, failed) => {
    server.once("error", failed);
    server.listen(port, () => {
      const address = server.address();
      const taken = typeof address === "object" && address ? address.port : port;
      const stop = () =>
        new Promise<void>((stopped) => {
          server.close(() => stopped());
          server.closeAllConnections();
        });
      serving({ url: `http://localhost:${taken}`, stop });
    });
  });
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405);
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const kind = await kindOf(path);
  if (kind === "folder" && !pathname.endsWith("/")) return end(response, 301, `${pathname}/${search}`);
  const file = kind === "folder" ? join(path, "index.html") : path;
  const isThere = (await kindOf(file)) === "file";
  send(response, isThere ? 200 : 404, isThere ? file : join(folder, "404.html"));
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, file: string): void {
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  // The one header that the readme of an export asks for.
  response.writeHead(status, { "Content-Type": type, "Access-Control-Allow-Origin": "*" });
  createReadStream(file).pipe(response);
}

function end(response: ServerResponse, status: number, location?: string): void {
  response.writeHead(status, location === undefined ? {} : { Location: location }).end();
}
