// Holds an answer back until it is whole, and then sends what the framework's server does not give it:
// pages an ETag, so that a reader who has one is told so with 304; texts of data routes compression.
//
// Why     pages are made in pieces and sent with "no-store", routes are sent as they are: an embed's document, 94 kB, is 20 kB packed
// Limits  GET only; an answer that the framework has packed stays as it is

import { createHash } from "node:crypto";
import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

/** Less is not worth the work. */
const LEAST_BYTES = 1_000;
const PACKABLE = /^(text\/|image\/svg\+xml|application\/(.*\+)?(json|xml)\b)/;
const pack = promisify(gzip);

/** From now on the response keeps what is written to it; its end sends all of it. */
export function holdAnswer(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET") return;
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === "string")
      chunks.push(Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const held: Pick<ServerResponse, "writeHead" | "flushHeaders" | "write" | "end"> = {
    writeHead: (status: number, ...rest: unknown[]) => {
      response.statusCode = status;
      setHeaders(response, rest.at(-1));
      return response;
    },
    flushHeaders: () => {},
    write: (chunk: unknown, ...rest: unknown[]) => {
      keep(chunk, rest[0]);
      callLast(rest);
      return true;
    },
    end: (...words: unknown[]) => {
      keep(words[0], words[1]);
      release(response);
      send(request, response, Buffer.concat(chunks)).then(
        () => callLast(words),
        // Whoever asked has gone, or something else has answered: one answer's trouble is no other's.
        () => response.destroy(),
      );
      return response;
    },
  };
  Object.assign(response, held);
}

/** The methods are the class's own again, whoever has put others before ours. */
function release(response: ServerResponse): void {
  const { writeHead, flushHeaders, write, end } = ServerResponse.prototype;
  Object.assign(response, { writeHead, flushHeaders, write, end });
}

async function send(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
  const type = String(response.getHeader("content-type") ?? "");
  if (response.statusCode === 200 && type.startsWith("text/html") && !response.hasHeader("etag")) {
    response.setHeader("ETag", `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`);
    // Anyone may keep it, but asks each time: an editor's change shows at once.
    response.setHeader("Cache-Control", "public, no-cache");
  }
  if (response.statusCode === 200 && isKnown(request, response)) {
    response.statusCode = 304;
    for (const name of ["Content-Type", "Content-Encoding", "Content-Length"]) response.removeHeader(name);
    response.end();
    return;
  }
  const isPackable =
    PACKABLE.test(type) && !response.hasHeader("content-encoding") && body.length >= LEAST_BYTES;
  if (isPackable) response.appendHeader("Vary", "Accept-Encoding");
  if (!isPackable || !/\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""))) {
    response.end(body);
    return;
  }
  response.setHeader("Content-Encoding", "gzip");
  response.removeHeader("Content-Length");
  const etag = etagOf(response);
  // The bytes are others: only the content is the same.
  if (etag?.startsWith('"')) response.setHeader("ETag", `W/${etag}`);
  response.end(await pack(body));
}

/** RFC 9110, weak comparison. */
function isKnown({ headers }: IncomingMessage, response: ServerResponse): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, "");
  const etag = etagOf(response);
  if (etag === undefined) return false;
  const known = (headers["if-none-match"] ?? "").split(",").map(plain);
  return known.includes("*") || known.includes(plain(etag));
}

/** A header that was appended is a list. */
function etagOf(response: ServerResponse): string | undefined {
  const etag = [response.getHeader("etag") ?? []].flat()[0];
  return etag === undefined ? undefined : String(etag);
}

function setHeaders(response: ServerResponse, headers: unknown): void {
  if (typeof headers !== "object" || headers === null) return;
  const pairs: readonly (readonly [string, OutgoingHttpHeaders[string]])[] = Array.isArray(headers)
    ? headers.flatMap((name, i) => (i % 2 === 0 ? [[String(name), headers[i + 1]] as const] : []))
    : Object.entries(headers);
  for (const [name, value] of pairs) if (value !== undefined) response.setHeader(name, value);
}

function callLast(words: readonly unknown[]): void {
  const last = words.at(-1);
  if (typeof last === "function") last();
}
