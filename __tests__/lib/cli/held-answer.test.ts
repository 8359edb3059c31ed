import { createServer, type RequestListener, type Server } from "node:http";
import { gzipSync } from "node:zlib";
import { holdAnswer } from "@/lib/cli/held-answer";

const LONG = "A page in pieces. ".repeat(200);
let server: Server | undefined;

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

type Ask = (headers?: Record<string, string>, signal?: AbortSignal) => Promise<Response>;

/** Serves one answer; `answer` writes to the response as any server would. */
async function serve(answer: RequestListener): Promise<Ask> {
  const listening = createServer((request, response) => {
    holdAnswer(request, response);
    answer(request, response);
  });
  server = listening;
  await new Promise<void>((done) => listening.listen(0, done));
  const address = listening.address();
  const url = `http://localhost:${typeof address === "object" && address ? address.port : 0}/`;
  return (headers = {}, signal) =>
    fetch(url, { headers: { "accept-encoding": "identity", ...headers }, ...(signal && { signal }) });
}

test("a page in pieces arrives whole, may be kept, and is known again", async () => {
  const ask = await serve((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Cache-Control", "private, no-store");
    response.flushHeaders();
    response.write(LONG, () => response.write("é", "utf8", () => response.end("end")));
  });
  const first = await ask();
  expect(await first.text()).toBe(`${LONG}éend`);
  expect(first.headers.get("cache-control")).toBe("public, no-cache");
  const etag = first.headers.get("etag") ?? "";
  const again = await ask({ "if-none-match": `W/${etag}` });
  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  expect((await ask({ "if-none-match": '"other"' })).status).toBe(200);
});

test("a text is packed for who can unpack it, and keeps a weak ETag", async () => {
  const ask = await serve((_, response) => {
    response.writeHead(200, { "Content-Type": "application/problem+json", Vary: "rsc" });
    response.appendHeader("ETag", '"a"');
    response.end(LONG);
  });
  const packed = await ask({ "accept-encoding": "gzip, br" });
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect(packed.headers.get("vary")).toBe("rsc, Accept-Encoding");
  expect(packed.headers.get("etag")).toBe('W/"a"');
  expect(await packed.text()).toBe(LONG);
  const plain = await ask();
  expect([plain.headers.get("content-encoding"), plain.headers.get("etag")]).toEqual([null, '"a"']);
});

test.each([
  { what: "a picture", headers: { "Content-Type": "image/png" }, body: Buffer.from(LONG) },
  { what: "a short text", headers: { "Content-Type": "text/csv" }, body: Buffer.from("a,b") },
  {
    what: "what is packed already",
    headers: { "Content-Type": "text/html", "Content-Encoding": "gzip" },
    body: gzipSync(LONG),
  },
])("$what is sent as it is", async ({ headers, body }) => {
  const ask = await serve((_, response) => {
    response.writeHead(200, ["Content-Type", headers["Content-Type"]]);
    if ("Content-Encoding" in headers && headers["Content-Encoding"])
      response.setHeader("Content-Encoding", "gzip");
    response.end(body);
  });
  const answer = await ask({ "accept-encoding": "gzip" });
  const text = await answer.text();
  expect(text).toBe("Content-Encoding" in headers ? LONG : body.toString());
});

test("a reader who goes away stops nobody else", async () => {
  const ask = await serve((_, response) => {
    response.setHeader("Content-Type", "text/html");
    setTimeout(() => response.end(LONG), 60);
  });
  const gone = new AbortController();
  setTimeout(() => gone.abort(), 20);
  await expect(ask({}, gone.signal)).rejects.toThrow();
  expect((await ask()).status).toBe(200);
});

test("a refusal gets no ETag, and stays out of caches", async () => {
  const ask = await serve((_, response) => {
    response.writeHead(404, "Not Found", { "Content-Type": "text/html", "Cache-Control": "no-store" });
    response.end(LONG);
  });
  const answer = await ask({ "if-none-match": "*" });
  expect([answer.status, answer.headers.get("etag"), answer.headers.get("cache-control")]).toEqual([
    404,
    null,
    "no-store",
  ]);
});
