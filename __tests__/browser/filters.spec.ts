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

test("filters by days, in the sentence and in the address", async ({ page }) => {
  await openChart(page, "/?outlet=newsweek");
  await page.getByLabel("First day", { exact: true }).fill("2025-04-01");
  await page.getByLabel("Last day", { exact: true }).fill("2025-04-15");
  await expect(page).toHaveURL(/\?outlet=newsweek&from=2025-04-01&to=2025-04-15$/);
  const sentence = page.getByRole("status").filter({ hasText: /reported by Newsweek, 1–15 April 2025/ });
  await expect(sentence).toBeVisible();
});

test("drops one condition and keeps the others", async ({ page }) => {
  await openChart(page, "/?actor=russia&outlet=newsweek&kind=attack&from=2014-01-01&to=2025-04-30");
  const conditions = page.getByRole("list", { name: "Conditions in force" });
  await expect(conditions.getByRole("listitem")).toHaveCount(4);
  await conditions.getByRole("link", { name: /Newsweek/ }).click();
  await expect(page).toHaveURL(/\?actor=russia&kind=attack&from=2014-01-01&to=2025-04-30$/);
  await expect(conditions.getByRole("listitem")).toHaveCount(3);
});

test("counts follow the days as well", async ({ page }) => {
  const newsweek = page.locator("label").filter({ has: page.getByRole("checkbox", { name: /Newsweek/ }) });
  const count = async () => Number((await newsweek.innerText()).match(/(\d+)\s*$/)?.[1]);
  await openChart(page);
  const whole = await count();
  await openChart(page, "/?from=2025-04-13&to=2025-04-13");
  await expect.poll(count).toBeLessThan(whole); // plain files are filtered once scripts run
});

test("finds a name by an alias with the keyboard alone", async ({ page }) => {
  await openChart(page);
  await page.getByRole("searchbox", { name: "Find who takes part, by any name" }).focus();
  await page.keyboard.type("zelénskyy");
  await expect(page.getByRole("status").filter({ hasText: "One has that name" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/actor=volodymyr-zelensky/);
  await expect(page.getByRole("checkbox", { name: /Volodymyr Zelensky/ })).toBeChecked();
});

test("opens the filters on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openChart(page);
  await expect(page.getByRole("checkbox", { name: /Newsweek/ })).toBeHidden();
  await page.getByRole("button", { name: /^Filter by/ }).click();
  await page.getByRole("checkbox", { name: /Newsweek/ }).check();
  await expect(page).toHaveURL(/outlet=newsweek/);
});
