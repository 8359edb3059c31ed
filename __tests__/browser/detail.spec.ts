// An event's detail: whose sentences, which words date them, how the date was worked out, and where the focus goes.

import { openChart } from "./support/chart";
import { fridayMeeting, sumyStrike } from "./support/story";
import { expect, test } from "./support/test";

test("shows each outlet's sentence and its derivation", async ({ page, request }) => {
  const meeting = await fridayMeeting(request);
  await openChart(page, `/?event=${meeting.id}`);
  const detail = page.getByRole("region", { name: meeting.title });
  for (const { quote, expression, explanation } of meeting.mentions) {
    const statement = detail.getByRole("figure").filter({ hasText: quote });
    await expect(statement.locator("mark").filter({ hasText: expression }).first()).toBeVisible();
    await expect(statement).toContainText(explanation);
  }
});

test("marks the outlet that dates it otherwise", async ({ page, request }) => {
  const meeting = await fridayMeeting(request);
  expect(meeting.datesAgree).toBe(false);
  const other = meeting.mentions.find(({ edtf }) => edtf !== meeting.edtf);
  await openChart(page, `/?event=${meeting.id}`);
  const detail = page.getByRole("region", { name: meeting.title });
  const statement = detail.getByRole("figure").filter({ hasText: other?.quote ?? "no such statement" });
  await expect(statement.first()).toContainText(/Dates it/);
});

test("opens from the list and returns the focus", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  await openChart(page);
  const link = page.getByRole("region", { name: "Day by day" }).getByRole("link", { name: strike.title });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`event=${strike.id}`));
  await expect(page.getByRole("heading", { name: strike.title, level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: strike.title })).toHaveCount(0);
  await expect(link).toBeFocused();
});

test("opens from a mark and returns the focus", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  await openChart(page);
  const mark = page.getByRole("figure").locator(`a[href*="event=${strike.id}"]`).filter({ visible: true });
  await mark.focus();
  await page.keyboard.press("Enter");
  const detail = page.getByRole("region", { name: strike.title });
  await expect(detail).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(detail).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test("goes back to the page without the event", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  await openChart(page);
  await page.getByRole("region", { name: "Day by day" }).getByRole("link", { name: strike.title }).click();
  await expect(page.getByRole("region", { name: strike.title })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("region", { name: strike.title })).toHaveCount(0);
});

test("steps to the next event", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  await openChart(page, `/?event=${strike.id}`);
  await page.getByRole("link", { name: "Next", exact: true }).click();
  await expect(page).not.toHaveURL(new RegExp(`event=${strike.id}$`));
  await expect(page.getByRole("heading", { name: strike.title, level: 2 })).toHaveCount(0);
});

test("keeps the focus on the way from event to event", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  await openChart(page, `/?event=${strike.id}`);
  const next = page.getByRole("link", { name: "Next", exact: true });
  await next.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: strike.title, level: 2 })).toHaveCount(0);
  await expect(next).toBeFocused();
});

test("is a sheet on a phone that holds the focus and gives it back", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  await page.setViewportSize({ width: 360, height: 780 });
  await openChart(page);
  const link = page.getByRole("region", { name: "Day by day" }).getByRole("link", { name: strike.title });
  await link.focus();
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: strike.title });
  await expect(sheet.getByRole("heading", { name: strike.title })).toBeFocused();
  for (let i = 0; i < 30; i += 1) {
    await page.keyboard.press("Tab");
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest("dialog"),
    );
    expect(outside).toBe(false);
  }
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(link).toBeFocused();
});

test("opens its sheet at the title where the address names the event", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  await page.setViewportSize({ width: 360, height: 780 });
  await openChart(page, `/?event=${strike.id}`);
  await expect(page.getByRole("dialog").getByRole("heading", { name: strike.title })).toBeFocused();
});

test("shows more of an actor and closes the sheet", async ({ page, request }) => {
  const meeting = await fridayMeeting(request);
  await page.setViewportSize({ width: 360, height: 780 });
  await openChart(page, `/?outlet=troib-news&event=${meeting.id}`);
  await page.getByRole("dialog").getByRole("link", { name: "Steve Witkoff" }).click();
  await expect(page).toHaveURL(/\?actor=steve-witkoff$/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("gives the event to a calendar", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  await openChart(page, `/?event=${strike.id}`);
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: "Add to calendar" }).click();
  expect((await started).suggestedFilename()).toBe(`${strike.id}.ics`);
});

test("has a page of its own", async ({ page, request }) => {
  const meeting = await fridayMeeting(request);
  await page.goto(`/events/${meeting.id}`);
  await expect(page.getByRole("heading", { name: meeting.title, level: 1 })).toBeVisible();
  // An article that prints a paragraph twice is quoted once.
  const sayings = new Set(
    meeting.mentions.map(({ outlet, quote, expression }) => [outlet, quote, expression].join()),
  );
  await expect(page.locator("mark")).toHaveCount(sayings.size);
});

test("lists the dates of one source", async ({ page }) => {
  await page.goto("/sources/newsweek");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Compelling");
  await expect(page.locator("mark").first()).toBeVisible();
});

test("answers 404 for what is not there", async ({ page, watch }) => {
  watch.expectedErrors.push(/404/);
  for (const address of ["/events/none", "/sources/none", "/nowhere"]) {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByRole("link", { name: /datelines|timeline|story/i }).first()).toBeVisible();
  }
});
