// axe on every page, in both colour schemes and at both ends of the widths; and reflow at 320 px.

import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { openChart } from "./support/chart";
import { fridayMeeting } from "./support/story";
import { expect, test } from "./support/test";

const PAGES = [
  { name: "the story", address: () => "/" },
  { name: "an open event", address: (event: string) => `/?event=${event}` },
  { name: "the table", address: () => "/?view=table" },
  { name: "the comparison", address: () => "/?view=compare" },
  { name: "a search", address: () => "/?q=putin&actor=russia~kremlin&from=2014-01-01" },
  { name: "rows by outlet", address: () => "/?lane=outlet" },
  { name: "a filtered story with a notice", address: () => "/?outlet=newsweek&q=putin&lane=diagonal" },
  { name: "an event's page", address: (event: string) => `/events/${event}` },
  { name: "a source's page", address: () => "/sources/newsweek" },
  { name: "the method", address: () => "/method" },
  { name: "the page for an article of one's own", address: () => "/parse" },
  { name: "the embed", address: () => "/embed" },
  { name: "the share page", address: () => "/share?outlet=newsweek&width=0" },
  { name: "a page that is not there", address: () => "/nowhere" },
];

test.describe.configure({ timeout: 60_000 }); // axe looks four times at each page

const SIGHTS = (["light", "dark"] as const).flatMap((colorScheme) =>
  [360, 1440].map((width) => ({ colorScheme, width })),
);

for (const { name, address } of PAGES) {
  test(`has no axe violation on ${name}, light and dark, narrow and wide, and reflows at 320 px`, async ({
    page,
    request,
    watch,
  }) => {
    watch.expectedErrors.push(/404/);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address((await fridayMeeting(request)).id));
    await page.waitForLoadState("networkidle");
    expect(await horizontalOverflow(page)).toBe(0);
    for (const { colorScheme, width } of SIGHTS) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await nextFrames(page);
      expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
}

test("reflows the whole story at 320 px, handles and all", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  await page.getByRole("link", { name: "Whole story" }).click();
  await expect(page).toHaveURL(/from=/);
  expect(await horizontalOverflow(page)).toBe(0);
});

test("has no axe violation with the share panel open", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: /share/i }).click();
  expect(await violations(page)).toEqual([]);
});

test("reaches the chart with one tab stop", async ({ page }) => {
  await page.goto("/");
  const stops = page.getByRole("figure").locator('svg a:not([tabindex="-1"])').filter({ visible: true });
  await expect(stops).toHaveCount(1);
});

const ADDRESSES = ["/", "/?view=table", "/?view=compare", "/?q=putin"];

for (const address of [...ADDRESSES, "/?lane=actor", "/sources/newsweek", "/method", "/parse"]) {
  test(`keeps ${address} within the page at twice the size of text`, async ({ page }) => {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await page.addStyleTag({ content: "html { font-size: 212.5% !important }" });
    await expect.poll(() => horizontalOverflow(page)).toBe(0); // the chart follows in the next frame
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => horizontalOverflow(page)).toBe(0);
  });
}

test("draws the chart's words, figures and rows twice as large with the page's text", async ({ page }) => {
  const chart = await openChart(page, "/?lane=outlet");
  const heights = () =>
    page.evaluate(() =>
      [
        ".timeline-live .timeline-inner-letter",
        ".timeline-axis-apart text",
        ".timeline-year",
        ".timeline-head-name",
      ]
        .map((selector) => document.querySelector(selector)?.getBoundingClientRect())
        .map((box) => box?.height ?? 0),
    );
  await expect(chart).not.toHaveAttribute("viewBox");
  const before = await heights();
  await page.addStyleTag({ content: "html { font-size: 212.5% !important }" });
  await expect(chart).toHaveAttribute("viewBox");
  const after = await heights();
  for (const [i, height] of before.entries()) expect((after[i] ?? 0) / height).toBeGreaterThan(1.9);
});

for (const address of ADDRESSES) {
  test(`keeps ${address} in order from right to left`, async ({ page }) => {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    expect(await horizontalOverflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
}

test("shows the present view and the ticked boxes in forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/?view=table&outlet=newsweek");
  const current = page.getByRole("navigation", { name: "Ways to see the events" }).locator("[aria-current]");
  await expect(current).toHaveCSS("border-bottom-width", "3px");
  expect(await violations(page)).toEqual([]);
});

/** The page has been laid out and drawn anew, and what listens to its size has answered. */
function nextFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
  );
}

/** How far the page can be scrolled sideways, px. */
function horizontalOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
