// The host's side of an embed: heights told to every kind of host, our own script, placeholders and the custom element.

import type { Page } from "@playwright/test";
import { serveHostPage } from "./support/host-page";
import { expect, test } from "./support/test";

/** Messages that the page got from its frames, in order. */
const messagesOf = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

const LISTENING = `<script>window.heard=[];addEventListener("message",e=>heard.push(e.data));</script>`;

async function open(page: Page, html: string): Promise<() => Promise<void>> {
  const host = await serveHostPage(html);
  await page.goto(host.url);
  return host.stop;
}

test("tells its height to every kind of host", async ({ page }) => {
  // As the frame itself sees it: a server of files leads "/embed" to "/embed/".
  const src = (await page.request.get("/embed")).url().concat("?childId=c1#?secret=s3cret");
  const stop = await open(
    page,
    `${LISTENING}<iframe src="${src}" width="900" height="300" title="T"></iframe>`,
  );
  await expect.poll(async () => (await messagesOf(page)).length).toBeGreaterThanOrEqual(6);
  const heard = await messagesOf(page);
  const [first] = heard as [{ height: number }];
  const { height } = first;
  expect(height).toBeGreaterThan(400);
  expect(heard.slice(0, 6)).toEqual([
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src, context: "iframe.resize", height }),
    JSON.stringify({ type: "set-height", value: height }),
    { "datelines-height": { embed: height } },
    `pymxPYMxc1xPYMxheightxPYMx${height}`,
    { message: "height", value: height, secret: "s3cret" },
  ]);
  await stop();
});

test("tells nothing twice, and a new height when it changes", async ({ page, baseURL }) => {
  const stop = await open(
    page,
    `${LISTENING}<iframe src="${baseURL}/embed" width="900" height="700" title="T"></iframe>`,
  );
  const heights = async () =>
    (await messagesOf(page)).flatMap((message) =>
      typeof message === "object" && message && "sentinel" in message && "height" in message
        ? [message.height as number]
        : [],
    );
  await expect.poll(heights).not.toHaveLength(0);
  await page.frameLocator("iframe").locator(".timeline-live a.timeline-dot").first().click();
  await expect(page.frameLocator("iframe").locator("#embed-event")).toBeVisible();
  await expect.poll(async () => (await heights()).length).toBeGreaterThan(1);
  const told = await heights();
  expect(told.every((height, i) => height !== told[i - 1])).toBe(true);
  expect(told.at(-1)).toBeGreaterThan(told[0] ?? 0);
  await stop();
});

test("gives frames, placeholders and elements their height", async ({ page, baseURL }) => {
  const stop = await open(
    page,
    `<iframe src="${baseURL}/embed" title="Plain" style="width:100%;border:0" height="200"></iframe>
     <div data-datelines="${baseURL}/embed?outlet=newsweek" title="Placed" style="min-height:200px"></div>
     <datelines-timeline outlet="newsweek" title="Element" height="200"></datelines-timeline>
     <script defer src="${baseURL}/embed.js"></script>`,
  );
  for (const title of ["Plain", "Placed", "Element"]) {
    const frame = page.locator(`iframe[title="${title}"]`);
    await frame.scrollIntoViewIfNeeded();
    await expect
      .poll(async () => (await frame.boundingBox())?.height ?? 0, { message: title })
      .toBeGreaterThan(500);
    const inner = frame.contentFrame();
    await expect
      .poll(() =>
        inner.locator("html").evaluate((root) => Math.abs(document.body.scrollHeight - root.clientHeight)),
      )
      .toBeLessThanOrEqual(1);
  }
  await stop();
});

test("believes no other frame", async ({ page, baseURL }) => {
  const stop = await open(
    page,
    `<iframe id="ours" src="${baseURL}/embed" title="Ours" height="700"></iframe>
     <iframe id="other" title="Other" height="100" srcdoc="<script>setInterval(()=>parent.postMessage({'datelines-height':{a:5000}},'*'),20)</script>"></iframe>
     <script defer src="${baseURL}/embed.js"></script>`,
  );
  await expect.poll(async () => page.locator("#ours").evaluate((frame) => frame.style.height)).not.toBe("");
  await page.waitForTimeout(200);
  expect(await page.locator("#other").evaluate((frame) => frame.style.height)).toBe("");
  expect((await page.locator("#ours").boundingBox())?.height).toBeLessThan(2_000);
  await stop();
});

test("leaves a placeholder for a strange address alone", async ({ page, baseURL }) => {
  const stop = await open(
    page,
    `<div data-datelines="javascript:alert(1)">one</div><div data-datelines="https://elsewhere.example/embed">two</div>
     <script defer src="${baseURL}/embed.js"></script>`,
  );
  await expect
    .poll(() => page.evaluate(() => customElements.get("datelines-timeline") !== undefined))
    .toBe(true);
  await expect(page.locator("iframe")).toHaveCount(0);
  await expect(page.getByText("two")).toBeVisible();
  await stop();
});
