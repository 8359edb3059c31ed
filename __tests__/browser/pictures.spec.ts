// Pictures of views: on cards of links as other people's software finds them, and on the share page.

import ogs from "open-graph-scraper";
import { serveHostPage } from "./support/host-page";
import { sumyStrike } from "./support/story";
import { expect, test } from "./support/test";

test("a metadata reader finds a picture of the very view, as large as it is said to be", async ({
  baseURL,
  request,
}) => {
  const strike = await sumyStrike(request);
  for (const address of ["/", "/?outlet=newsweek&lane=outlet", `/events/${strike.id}`]) {
    const html = await (await request.get(address)).text();
    const { result } = await ogs({ html });
    const [image] = result.ogImage ?? [];
    expect(image).toMatchObject({ width: "1200", height: "628", type: "image/png" });
    expect(image?.alt).toMatch(/^Timeline “.+”\. .+\.$/);
    expect([result.twitterCard, result.twitterImage?.[0]?.url]).toEqual(["summary_large_image", image?.url]);
    expect(result.ogDescription).toMatch(/[.?!]$/);
    const { origin, pathname, search } = new URL((image?.url ?? "").replaceAll("&amp;", "&"));
    expect(origin).toBe(baseURL);
    const bytes = await (await request.get(pathname + search)).body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 628]);
  }
});

test("the share page shows the picture, and each of its sizes is true", async ({ page, request }) => {
  await page.goto("/share?q=Sumy");
  const pictures = page.getByRole("region", { name: "Pictures" });
  const shown = pictures.getByRole("img");
  await shown.scrollIntoViewIfNeeded();
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  const box = await shown.boundingBox();
  const [width, height] = await shown.evaluate((image: HTMLImageElement) => [image.width, image.height]);
  expect([Math.round(box?.width ?? 0) - 2, Math.round(box?.height ?? 0) - 2]).toEqual([width, height]);
  for (const link of await pictures.getByRole("link", { name: /^PNG/ }).all()) {
    const [, wide, high] = /(\d+) × (\d+)/.exec((await link.getAttribute("aria-label")) ?? "") ?? [];
    const bytes = await (await request.get((await link.getAttribute("href")) ?? "")).body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([Number(wide), Number(high)]);
  }
  await page.getByRole("link", { name: "dark", exact: true }).first().click();
  await expect(shown).toHaveAttribute("src", /theme=dark/);
});

test("where no script runs the snippet shows the picture, with words for it", async ({ page, browser }) => {
  await page.goto("/share?q=Sumy");
  await page.getByRole("tab", { name: "Script", exact: true }).click();
  const snippet = await page.getByRole("tabpanel").getByRole("textbox").inputValue();
  const host = await serveHostPage(snippet);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(host.url);
  const picture = plain.getByRole("img", { name: /speaks? of “Sumy”.*Most reported: / });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1440);
  await context.close();
  await host.stop();
});
