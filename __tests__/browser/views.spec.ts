// Timeline, table and compare: three views of the same events at the same address.

import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { openChart } from "./support/chart";
import { allEvents, fridayMeeting, sumyStrike } from "./support/story";
import { expect, test } from "./support/test";

const views = (page: Page) => page.getByRole("navigation", { name: "Ways to see the events" });

test("switches views, keeps the filter, and goes back", async ({ page }) => {
  await openChart(page, "/?outlet=newsweek");
  await views(page).getByRole("link", { name: "Table" }).click();
  await expect(page).toHaveURL(/\?outlet=newsweek&view=table$/);
  await expect(page.getByRole("table")).toBeVisible();
  await views(page).getByRole("link", { name: "Compare outlets" }).click();
  await expect(page.getByRole("columnheader", { name: "Newsweek" })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("figure").first()).toBeVisible();
  await expect(views(page).locator("[aria-current=page]")).toHaveText("Timeline");
});

test("groups the timeline by outlet, in the address", async ({ page }) => {
  await openChart(page);
  const rows = page.getByRole("navigation", { name: "Rows of the timeline" });
  await rows.getByRole("link", { name: "by outlet" }).click();
  await expect(page).toHaveURL(/\?lane=outlet$/);
  await rows.getByRole("link", { name: "by name" }).click();
  await expect(page).toHaveURL(/\?lane=outlet&order=name$/);
});

test("sorts the table by every column, both ways", async ({ page, request }) => {
  const events = await allEvents(request);
  await page.goto("/?view=table");
  const titles = () => page.getByRole("rowheader").allInnerTexts();
  await expect(page.getByRole("rowheader")).toHaveCount(events.length);
  expect(await titles()).toEqual(events.map(({ title }) => title));
  await page.getByRole("columnheader", { name: "Date" }).getByRole("link").click();
  await expect(page.getByRole("columnheader", { name: "Date" })).toHaveAttribute("aria-sort", "descending");
  expect(await titles()).toEqual(events.map(({ title }) => title).reverse());
  for (const [name, sort] of [
    ["Event", "title"],
    ["Who takes part", "who"],
    ["Kind", "kind"],
    ["Reported by", "outlets"],
  ]) {
    await page.getByRole("columnheader", { name }).getByRole("link").click();
    await expect(page).toHaveURL(new RegExp(`sort=${sort}$`));
    await expect(page.getByRole("columnheader", { name })).toHaveAttribute("aria-sort", "ascending");
  }
});

test("has the files of exactly the rows that are shown", async ({ page, request }) => {
  await page.goto("/?outlet=newsweek&from=2025-04-01&to=2025-04-15&view=table");
  const file = page.getByRole("link", { name: /^Events, CSV/ });
  const rows = Number((await file.innerText()).match(/(\d+) rows/)?.[1]);
  await expect(page.getByRole("rowheader")).toHaveCount(rows);
  const csv = await (await request.get((await file.getAttribute("href")) ?? "")).text();
  expect(parse(csv, { columns: true })).toHaveLength(rows);
});

test("steps through events in the order of the table", async ({ page }) => {
  await page.goto("/?view=table&sort=title");
  await page.waitForLoadState("networkidle");
  // Plain files show the whole story until scripts have read the query.
  await expect(page.locator("th[aria-sort=ascending]")).toHaveText(/Event/);
  const [, second = ""] = await page.getByRole("rowheader").allInnerTexts();
  expect(second).not.toBe("");
  await page.getByRole("rowheader").first().getByRole("link").click();
  await page.getByRole("link", { name: "Next", exact: true }).click();
  await expect(page.getByRole("heading", { name: second, level: 2 })).toBeVisible();
});

for (const width of [1280, 360]) {
  test(`compares outlets in a real table at ${width} px`, async ({ page, request }) => {
    const meeting = await fridayMeeting(request);
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/?view=compare&from=2025-04-11&to=2025-04-11");
    const table = page.getByRole("table", { name: /in the words of 5 outlets/ });
    const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: meeting.title }) });
    await expect(row.getByRole("cell")).toHaveCount(5);
    await expect(row.getByRole("rowheader")).toContainText("Outlets differ: 11 April 2025 in");
    const silent = row.getByRole("cell").filter({ hasText: "Not reported" });
    await expect(silent).toHaveCount(5 - new Set(meeting.mentions.map(({ outlet }) => outlet)).size);
    const other = row.getByRole("cell").filter({ hasText: "12–13 April 2025" });
    await expect(other.first()).toContainText("another date");
    await expect(other.first().locator("mark").first()).toBeVisible();
  });
}

test("compares the outlets that are chosen", async ({ page }) => {
  await page.goto("/?outlet=newsweek~naba-news&view=compare");
  await expect(page.getByRole("columnheader")).toHaveText(["Event", /NABA News/, /Newsweek/]);
});

test("opens an event over the comparison and gives the focus back", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  await page.goto("/?view=compare");
  await page.waitForLoadState("networkidle");
  const link = page.getByRole("rowheader").getByRole("link", { name: strike.title });
  await link.click();
  await expect(page.getByRole("dialog", { name: strike.title })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(link).toBeFocused();
});

test("prints the comparison without controls, heads repeated", async ({ page }) => {
  await page.goto("/?view=compare");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("form", { name: "Filter the events" })).toBeHidden();
  await expect(views(page)).toBeHidden();
  await expect(page.getByRole("link", { name: /CSV/ }).first()).toBeHidden();
  const styles = await page.locator(".compare-table").evaluate((table) => ({
    head: getComputedStyle(table.querySelector("thead") ?? table).display,
    rows: [...table.querySelectorAll("tbody tr")].map((row) => getComputedStyle(row).breakInside),
  }));
  expect(styles.head).toBe("table-header-group");
  expect(new Set(styles.rows)).toEqual(new Set(["avoid"]));
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("draws and sorts the table by links", async ({ page }) => {
    await page.goto("/");
    await views(page).getByRole("link", { name: "Table" }).click();
    await page.getByRole("columnheader", { name: "Event" }).getByRole("link").click();
    await expect(page.getByRole("columnheader", { name: "Event" })).toHaveAttribute("aria-sort", "ascending");
  });

  test("draws the comparison, and an event of it", async ({ page, request }) => {
    const strike = await sumyStrike(request);
    await page.goto("/?view=compare");
    await page.getByRole("rowheader").getByRole("link", { name: strike.title }).click();
    await expect(page).toHaveURL(/view=compare#event$/);
    await expect(
      page.getByRole("region", { name: strike.title }).getByRole("blockquote").first(),
    ).toBeVisible();
  });

  test("filters by a period with the form", async ({ page }) => {
    await page.goto("/?view=table");
    await page.getByLabel("First day").fill("2025-04-13");
    await page.getByLabel("Last day").fill("2025-04-13");
    await page.getByRole("button", { name: "Show these events" }).click();
    await expect(page).toHaveURL(/from=2025-04-13&to=2025-04-13/);
    await expect(page).toHaveURL(/view=table/);
    await expect(page.getByRole("status").filter({ hasText: /events, 13 April 2025\./ })).toBeVisible();
  });
});
