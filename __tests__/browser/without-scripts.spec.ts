// What a reader has before, or without, any script.

import { fridayMeeting, sumyStrike } from "./support/story";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

test("shows title, chart and list", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("group", { name: "Timeline" })).toHaveCount(1);
  const list = page.getByRole("region", { name: "Day by day" });
  await expect(list.getByRole("link", { name: strike.title })).toBeVisible();
});

test("draws each chart once for readers", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  await page.goto("/");
  const marks = page.getByRole("figure").locator(`a[href*="event=${strike.id}"]`).filter({ visible: true });
  await expect(marks).toHaveCount(1);
});

test("filters by submitting the form", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  await page.goto("/");
  const form = page.getByRole("form", { name: "Filter the events" });
  await form.getByLabel("Search").fill("Sumy");
  await form.getByRole("button", { name: "Show these events" }).click();
  await expect(page).toHaveURL(/[?&]q=Sumy\b/);
  const found = page.getByRole("region", { name: "Found in the articles" });
  await expect(found.locator("mark", { hasText: "Sumy" }).first()).toBeInViewport();
  const list = page.getByRole("region", { name: "Day by day" });
  await expect(list.getByRole("link", { name: strike.title })).toBeVisible();
  await expect(list.getByRole("link", { name: /interview/i })).toHaveCount(0);
});

test("filters by several boxes at once", async ({ page }) => {
  await page.goto("/");
  const form = page.getByRole("form", { name: "Filter the events" });
  await form.getByRole("checkbox", { name: /Newsweek/ }).check();
  await form.getByRole("checkbox", { name: /NABA News/ }).check();
  await form.getByRole("button", { name: "Show these events" }).click();
  await expect(form.getByRole("checkbox", { name: /Newsweek/ })).toBeChecked();
  await expect(form.getByRole("checkbox", { name: /NABA News/ })).toBeChecked();
  await expect(form.getByRole("checkbox", { name: /TROIB/ })).not.toBeChecked();
});

test("opens an event from the list", async ({ page, request }) => {
  const meeting = await fridayMeeting(request);
  await page.goto("/");
  await page.getByRole("region", { name: "Day by day" }).getByRole("link", { name: meeting.title }).click();
  await expect(page).toHaveURL(new RegExp(`event=${meeting.id}`));
  const detail = page.getByRole("region", { name: meeting.title });
  await expect(detail.getByRole("heading", { name: meeting.title })).toBeVisible();
  await expect(detail.locator("mark").first()).toBeVisible();
  await detail.getByRole("link", { name: "Close" }).click();
  await expect(page.getByRole("region", { name: meeting.title })).toHaveCount(0);
});

test("zooms by links", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Whole story" }).click();
  await expect(page).toHaveURL(/from=20(1\d|0\d)-/);
  await expect(page.getByRole("group", { name: "Timeline" })).toContainText("2014");
});
