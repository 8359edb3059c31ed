// Rows by outlet, actor and kind: going between them by keys, closing them, and what ties an event's marks together.

import { liveChart, openChart } from "./support/chart";
import { expect, test } from "./support/test";

test("gives each outlet a row with its number of events", async ({ page }) => {
  await openChart(page, "/?lane=outlet");
  const rows = page.getByRole("list", { name: "Rows" });
  await expect(rows.getByRole("button")).toHaveCount(5);
  await expect(rows.getByRole("button", { name: /Newsweek \d+ events/ })).toBeVisible();
});

test("closes and opens a row by keyboard", async ({ page }) => {
  await openChart(page, "/?lane=outlet");
  const row = page.getByRole("button", { name: /Newsweek \d+ events/ });
  const marks = liveChart(page).locator('a[data-mark^="newsweek~"]');
  await expect(row).toHaveAttribute("aria-expanded", "true");
  expect(await marks.count()).toBeGreaterThan(0);
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(row).toHaveAttribute("aria-expanded", "false");
  await expect(marks).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(marks).not.toHaveCount(0);
});

test("goes from row to row with the up and down keys", async ({ page }) => {
  const chart = await openChart(page, "/?lane=outlet");
  await chart.locator('a[tabindex="0"]').focus();
  const lane = () =>
    page
      .locator(":focus")
      .getAttribute("data-mark")
      .then((key) => key?.split("~")[0]);
  const first = await lane();
  await page.keyboard.press("ArrowDown");
  const second = await lane();
  expect(second).not.toBe(first);
  await page.keyboard.press("ArrowUp");
  expect(await lane()).toBe(first);
});

test("ties the marks of an event that several report", async ({ page }) => {
  const chart = await openChart(page, "/?lane=outlet");
  const mark = chart.getByRole("link", { name: /Reported by .+ and / }).first();
  await mark.focus();
  await expect(chart.locator("path.timeline-tie")).toHaveCount(1);
  await expect(chart.locator(".timeline-held")).not.toHaveCount(1);
});

test("says an event's place in time alike in every row", async ({ page }) => {
  const chart = await openChart(page, "/?lane=outlet");
  const names = await chart
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")));
  const places = new Map<string, string>();
  for (const name of names.filter((one) => one !== null)) {
    const [, what = "", place = ""] = /^(.*)\. (\d+ of \d+)\.$/.exec(name) ?? [];
    expect(places.get(what) ?? place).toBe(place);
    places.set(what, place);
  }
});
