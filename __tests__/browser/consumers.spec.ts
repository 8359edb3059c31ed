// What other people's software makes of our answers: oEmbed readers, caches, pages of other origins.

import { extract } from "@extractus/oembed-extractor";
import { serveHostPage } from "./support/host-page";
import { sumyStrike } from "./support/story";
import { expect, test } from "./support/test";

const FILES = [
  "/events.csv",
  "/mentions.csv",
  "/events.json",
  "/events.ics",
  "/events.zip",
  "/feed.atom",
  "/datapackage.json",
  "/events.csv-metadata.json",
  "/mentions.csv-metadata.json",
  "/openapi.json",
  "/timeline.svg?width=400",
  "/timeline.png?width=400",
];

test("an oEmbed reader finds the answer through a page's head", async ({ baseURL, request }) => {
  const strike = await sumyStrike(request);
  for (const [address, frame] of [
    ["/?q=Sumy&outlet=newsweek", "/embed?q=Sumy&amp;outlet=newsweek"],
    [`/events/${strike.id}`, `/embed?event=${strike.id}`],
  ] as const) {
    const answer = await extract(baseURL + address, { maxwidth: 480, maxheight: 400 });
    expect(answer).toMatchObject({ type: "rich", version: "1.0", width: 480, height: 400 });
    expect("html" in answer && answer.html).toContain(`src="${baseURL}${frame}" width="480" height="400"`);
  }
});

test("WordPress makes a frame of the answer that grows to its content", async ({
  page,
  request,
  baseURL,
}) => {
  const { html } = await (
    await request.get(`/oembed?url=${encodeURIComponent(`${baseURL}/?outlet=newsweek`)}`)
  ).json();
  const host = await serveHostPage(asWordPressDoes(html));
  await page.goto(host.url);
  const frame = page.locator("iframe");
  await expect.poll(() => frame.getAttribute("height"), { message: "told its height" }).not.toBe("690");
  expect(Number(await frame.getAttribute("height"))).toBeGreaterThan(400);
  expect(Number(await frame.getAttribute("height"))).toBeLessThanOrEqual(1000);
  expect(await frame.getAttribute("sandbox")).toBe("allow-scripts");
  await expect(frame.contentFrame().getByText(/events reported by Newsweek/)).toBeVisible();
  await expect(page.locator("blockquote a")).toHaveAttribute("href", `${baseURL}/?outlet=newsweek`);
  await host.stop();
});

test("the header says the same as the head", async ({ page, baseURL, request }) => {
  for (const address of ["/?q=Sumy&from=2025-04-01&to=2025-04-20&lane=outlet", "/embed?q=Sumy&dark=true"]) {
    const response = await page.goto(address);
    const link = await page.locator('link[type="application/json+oembed"]').getAttribute("href");
    expect(await response?.headerValue("link")).toContain(
      `<${link}>; rel="alternate"; type="application/json+oembed"`,
    );
    expect(new URL(link ?? "").searchParams.get("url")).toBe(baseURL + address);
    expect((await request.get(link ?? "")).status()).toBe(200);
  }
});

for (const file of FILES) {
  test(`${file} is kept by who has it, and open to other origins`, async ({ request }) => {
    const first = await request.get(file, { headers: { origin: "https://elsewhere.example" } });
    const { etag, "cache-control": caching, "access-control-allow-origin": origin } = first.headers();
    expect([first.status(), caching, origin]).toEqual([200, "public, no-cache", "*"]);
    const again = await request.get(file, { headers: { "if-none-match": etag ?? "" } });
    // Packed on its way, a file has a weak tag: it names the same content.
    const plain = (tag = "") => tag.replace(/^W\//, "");
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
    expect(plain(again.headers().etag)).toBe(plain(etag));
  });
}

test("pages and the embed are packed, kept, and known again", async ({ request }) => {
  for (const path of [
    "/",
    "/share?q=Sumy",
    "/method",
    "/sources/newsweek",
    "/articles/1",
    "/parse",
    "/embed",
  ]) {
    const first = await request.get(path);
    const { etag, "cache-control": caching, "content-encoding": packed } = first.headers();
    expect([first.status(), caching], path).toEqual([200, "public, no-cache"]);
    expect(packed, path).toMatch(/^(gzip|br)$/);
    const again = await request.get(path, { headers: { "if-none-match": etag ?? "" } });
    expect([again.status(), (await again.body()).length], path).toEqual([304, 0]);
  }
});

test("another site's page reads the data", async ({ page, baseURL }) => {
  const host = await serveHostPage("<p>Somebody else’s page</p>");
  await page.goto(host.url);
  const count = await page.evaluate(async (address) => {
    const { events } = await (await fetch(address)).json();
    return events.length;
  }, `${baseURL}/events.json`);
  expect(count).toBeGreaterThan(0);
  await host.stop();
});

test("the head leads to the files of the same events", async ({ page, request }) => {
  await page.goto("/?outlet=newsweek");
  const links = page.locator('head link[rel="alternate"]:not([type="application/json+oembed"])');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
  expect(addresses.length).toBeGreaterThanOrEqual(6);
  for (const address of addresses) {
    expect(address).toContain("?outlet=newsweek");
    expect((await request.get(address)).status(), address).toBe(200);
  }
});

for (const [query, status] of [
  ["url=http%3A%2F%2Felsewhere.example%2F", 404],
  ["url=%", 400],
  ["", 400],
] as const) {
  test(`/oembed?${query} is refused with ${status}`, async ({ request }) => {
    const response = await request.get(`/oembed?${query}`);
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
  });
}

test("/oembed in another format is not offered", async ({ request, baseURL }) => {
  const response = await request.get(`/oembed?format=xml&url=${encodeURIComponent(`${baseURL}/`)}`);
  expect(response.status()).toBe(501);
});

/** What WordPress lets an embed's frame keep. */
const KEPT = ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"];

/** A found answer as WordPress puts it on a page: one quote and one frame, most attributes gone, in a sandbox, with a secret. */
function asWordPressDoes(html: string): string {
  const quote = /<blockquote><a href="[^"]*">[^<]*<\/a><\/blockquote>/.exec(html)?.[0] ?? "";
  const [, given = ""] = /<iframe ([^>]*)><\/iframe>/.exec(html) ?? [];
  const attributes = [...given.matchAll(/([a-z]+)="([^"]*)"/g)]
    .filter(([, name = ""]) => KEPT.includes(name))
    .map(([, name = "", value = ""]) => `${name}="${name === "src" ? `${value}#?secret=s3cret` : value}"`);
  return `${quote}<iframe sandbox="allow-scripts" ${attributes.join(" ")}></iframe><script>
    addEventListener("message", ({ data, source }) => {
      const frame = document.querySelector("iframe");
      if (source !== frame.contentWindow || data.secret !== "s3cret" || data.message !== "height") return;
      frame.height = Math.min(1000, Math.max(200, data.value));
    });
  </script>`;
}
