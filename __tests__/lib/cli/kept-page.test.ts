import { createServer, type RequestListener, type Server } from "node:http";
import { isAnsweredUnchanged, pageTag, tagAnswer } from "@/lib/cli/kept-page";

const ORIGIN = "http://localhost";
let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

type Ask = (path: string, headers?: Record<string, string>) => Promise<Response>;

/** Serves what `answer` writes, as the app's server does. */
async function serve(answer: RequestListener, madeOf = () => "a build"): Promise<Ask> {
  const listening = createServer((request, response) => {
    const tag = pageTag(request, ORIGIN, madeOf());
    if (tag !== undefined && isAnsweredUnchanged(request, response, tag)) return;
    tagAnswer(response, tag);
    answer(request, response);
  });
  server = listening;
  await new Promise<void>((done) => listening.listen(0, done));
  const address = listening.address();
  const url = `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
  // Left to itself, fetch forbids kept answers as soon as a tag is named.
  return (path, headers = {}) => fetch(url + path, { headers: { "cache-control": "max-age=0", ...headers } });
}

const page: RequestListener = (_, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Cache-Control", "private, no-store");
  response.write("A page ");
  response.end("in pieces.");
};

test("a page may be kept, and is known again without being made", async () => {
  const answer = jest.fn(page);
  const ask = await serve(answer);
  const first = await ask("/share?q=Sumy");
  expect(await first.text()).toBe("A page in pieces.");
  expect(first.headers.get("cache-control")).toBe("public, no-cache");
  const etag = first.headers.get("etag") ?? "";
  expect(etag).toMatch(/^W\/"[0-9a-f]{32}"$/);
  const again = await ask("/share?q=Sumy", { "if-none-match": `"other", ${etag}` });
  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  expect(answer).toHaveBeenCalledTimes(1);
});

test("another address, another build or data is another page", async () => {
  let madeOf = "a build";
  const ask = await serve(page, () => madeOf);
  const etag = (await ask("/")).headers.get("etag") ?? "";
  expect((await ask("/?q=1", { "if-none-match": etag })).status).toBe(200);
  madeOf = "another";
  const later = await ask("/", { "if-none-match": etag });
  expect([later.status, later.headers.get("etag") === etag]).toEqual([200, false]);
});

test.each([
  { what: "a scene", path: "/scenes/crowd" },
  { what: "a frozen view", path: `/share?frozen=${"0".repeat(16)}` },
  { what: "part of a page", path: "/", headers: { rsc: "1" } },
  { what: "an address that is none", path: "//" },
])("$what gets no tag", async ({ path, headers }) => {
  const ask = await serve(page);
  const { status, headers: sent } = await ask(path, { ...headers, "if-none-match": "*" });
  expect([status, sent.get("etag"), sent.get("cache-control")]).toEqual([200, null, "private, no-store"]);
});

test("a page that is not there gets no tag, and a file keeps its own", async () => {
  const ask = await serve((request, response) => {
    const isFile = request.url === "/events/a";
    response.writeHead(isFile ? 200 : 404, { "Content-Type": "text/html", ...(isFile && { ETag: '"a"' }) });
    response.end();
  });
  expect((await ask("/sources/nobody")).headers.get("etag")).toBeNull();
  expect((await ask("/events/a")).headers.get("etag")).toBe('"a"');
});

test("what was packed on its way has a weak tag", async () => {
  const ask = await serve((_, response) => {
    response.writeHead(200, { "Content-Type": "text/csv", ETag: '"a"', "Content-Encoding": "identity" });
    response.end("a,b");
  });
  expect((await ask("/events.csv")).headers.get("etag")).toBe('W/"a"');
});
