// Filters, the search and the address, which holds them.

import { openChart } from "./support/chart";
import { sumyStrike } from "./support/story";
import { expect, test } from "./support/test";

test("writes a filter into the address", async ({ page }) => {
  await openChart(page);
  const newsweek = page.getByRole("checkbox", { name: /Newsweek/ });
  await newsweek.check();
  await expect(page).toHaveURL(/\?outlet=newsweek$/);
  await expect(page.getByRole("status").filter({ hasText: /Newsweek/ })).toBeVisible();
});

test("reads a filter from the address", async ({ page }) => {
  await openChart(page, "/?outlet=newsweek~naba-news");
  await expect(page.getByRole("checkbox", { name: /Newsweek/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /NABA News/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /TROIB/ })).not.toBeChecked();
});

test("goes back and forward through filters", async ({ page }) => {
  await openChart(page);
  await page.getByRole("checkbox", { name: /Newsweek/ }).check();
  await expect(page).toHaveURL(/outlet=newsweek/);
  await page.getByRole("checkbox", { name: /Ukraine/ }).check();
  await expect(page).toHaveURL(/actor=/);

  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /Ukraine/ })).not.toBeChecked();
  await expect(page.getByRole("checkbox", { name: /Newsweek/ })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /Newsweek/ })).not.toBeChecked();
  await page.goForward();
  await expect(page.getByRole("checkbox", { name: /Newsweek/ })).toBeChecked();
});

test("searches as words are typed", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  await openChart(page);
  await page.getByLabel("Search").fill("sumy");
  await expect(page).toHaveURL(/[?&]q=sumy\b/);
  const list = page.getByRole("region", { name: "Day by day" });
  await expect(list.getByRole("link", { name: strike.title })).toBeVisible();
  await expect(list.getByRole("link", { name: /interview/i })).toHaveCount(0);
});

test("counts follow the other filters", async ({ page }) => {
  await openChart(page);
  const ukraine = page.locator("label").filter({ has: page.getByRole("checkbox", { name: /Ukraine/ }) });
  const before = Number((await ukraine.innerText()).match(/(\d+)\s*$/)?.[1]);
  await page.getByRole("checkbox", { name: /TROIB/ }).check();
  await expect(page).toHaveURL(/outlet=/);
  await expect(ukraine).not.toHaveText(new RegExp(`\\b${before}$`));
  const after = Number((await ukraine.innerText()).match(/(\d+)\s*$/)?.[1]);
  expect(after).toBeLessThan(before);
});

test("clears every filter with one act", async ({ page }) => {
  await openChart(page, "/?outlet=newsweek&q=putin");
  await page.getByRole("link", { name: "Show all events" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByLabel("Search")).toHaveValue("");
});

test("asks the data route and draws its answer", async ({ page }) => {
  await openChart(page);
  const asked = page.waitForResponse((response) => response.url().includes("/events.json?outlet=newsweek"));
  await page.getByRole("checkbox", { name: /Newsweek/ }).check();
  expect((await asked).status()).toBe(200);
});

test("keeps the old events when data cannot be had", async ({ page, watch }) => {
  watch.expectedErrors.push(/Failed to load resource/);
  await openChart(page);
  await page.route("**/events.json?*", (route) => route.fulfill({ status: 500, body: "" }));
  await page.getByRole("checkbox", { name: /Newsweek/ }).check();
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Day by day" }).getByRole("link").first()).toBeVisible();

  await page.unroute("**/events.json?*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(0);
});

test("says when nothing passes the filter", async ({ page }) => {
  await openChart(page, "/?q=zzzz");
  await expect(page.getByRole("status").filter({ hasText: /no event/i })).toBeVisible();
});
