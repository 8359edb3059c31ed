import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { exportSite } from "@/lib/cli/export-site";

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly location?: string;
  readonly body?: string;
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  "/": {
    body: `<link href="/icon.svg?v=1"><a href="/page">p</a><a href="/gone">g</a><script src="/kept/a.js"><img src="/timeline.png?a=1&amp;b=2">`,
  },
  "/page": { body: "a page" },
  "/icon.svg": { type: "image/svg+xml", body: "<svg/>" },
  "/timeline.png?a=1&b=2": { type: "image/png", body: "png" },
  "/events.csv": { type: "text/csv", body: "a,b" },
  "/events/former": { status: 308, location: "/events/present" },
};

let folder: string;
let app: Server;
let server: string;
const hosts = new Set<string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "datelines-"));
  app = createServer(({ url, headers }, response) => {
    hosts.add(`${headers["x-forwarded-proto"]}://${headers["x-forwarded-host"]}`);
    const {
      status,
      type = "text/html",
      location,
      body,
    } = ANSWERS[url ?? ""] ?? { status: 404, body: "nothing" };
    response.writeHead(status ?? 200, { "Content-Type": type, ...(location && { Location: location }) });
    response.end(body);
  });
  await new Promise<void>((listening) => app.listen(0, listening));
  const address = app.address();
  server = `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(async () => {
  app.close();
  app.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
});

test("writes each answer where a plain server finds it, and tells what is missing", async () => {
  const written = await exportSite({
    server,
    origin: "https://paper.example",
    addresses: ["/", "/events.csv", "/events/former", "/../x"],
    copied: [[resolve("__tests__/fixtures"), "kept"]],
    folder,
  });
  const read = (file: string) => readFile(join(folder, file), "utf8");
  expect(await read("index.html")).toContain("/page");
  expect(await read("events.csv")).toBe("a,b");
  expect(await read("page/index.html")).toBe("a page");
  expect(await read("icon.svg")).toBe("<svg/>");
  expect(await read("404.html")).toBe("nothing");
  expect(await read("events/former/index.html")).toContain('content="0; url=/events/present"');
  expect(written.missing).toEqual(["/../x: no file can have this name", "/gone: the app answered 404"]);
  expect(written.fileCount).toBe(7);
  const picture = /src="\/(pictures\/[^"]+)"/.exec(await read("index.html"))?.[1] ?? "";
  expect(await read(picture)).toBe("png");
  expect([...hosts]).toEqual(["https://paper.example"]);
});
