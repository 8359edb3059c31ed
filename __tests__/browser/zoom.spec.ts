// Zoom and pan by wheel, pointer, touch, keys and buttons; the window goes into the address.

import { centreOf, lengthInDays, liveChart, openChart, shownDays, swipe } from "./support/chart";
import { OPENING, sumyStrike } from "./support/story";
import { expect, test } from "./support/test";

const OPENING_DAYS = lengthInDays(OPENING);

test("zooms in with Ctrl and the wheel", async ({ page }) => {
  const chart = await openChart(page);
  const { x, y } = await centreOf(chart);
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect.poll(() => lengthInDays(shownDays(page))).toBeLessThan(OPENING_DAYS);
});

test("opens a mark that is pressed before the wheel has come to rest", async ({ page }) => {
  const chart = await openChart(page);
  const mark = chart.locator(".timeline-dot").first();
  const pane = page.locator(".timeline-glass");
  // It is there for a sixth of a second: seen by who watches, and not by who looks now and then.
  const seen = pane.evaluate(
    (glass: HTMLElement) =>
      new Promise<boolean>((resolve) => {
        new MutationObserver(() => resolve(!glass.hidden)).observe(glass, { attributes: true });
      }),
  );
  await mark.hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -10);
  await page.keyboard.up("Control");
  await page.mouse.down();
  await page.mouse.up();
  expect(await seen).toBe(true);
  await expect.poll(() => new URL(page.url()).searchParams.get("event")).toBeTruthy();
  await expect(pane).toBeHidden();
});

test("leaves the plain wheel to the page", async ({ page }) => {
  const chart = await openChart(page);
  const { x, y } = await centreOf(chart);
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
  await expect(page.getByText(/hold ctrl/i)).toBeVisible();
  expect(shownDays(page)).toBeUndefined();
});

test("pans by dragging", async ({ page }) => {
  const chart = await openChart(page);
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error("The chart is not on the page.");
  const y = box.y + box.height - 60;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => shownDays(page)?.from ?? "9999").toMatch(/^2025-03/);
  const days = lengthInDays(shownDays(page));
  expect(Math.abs(days - OPENING_DAYS)).toBeLessThanOrEqual(1);
});

test("goes back over a whole gesture at once", async ({ page }) => {
  const chart = await openChart(page, "/?outlet=newsweek~troib-news~naba-news");
  const { x, y } = await centreOf(chart);
  await page.getByRole("checkbox", { name: /TROIB/ }).uncheck();
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect.poll(() => shownDays(page)).toBeDefined();
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /TROIB/ })).toBeChecked();
});

test("zooms by buttons, and back through the history", async ({ page }) => {
  await openChart(page);
  const figure = page.getByRole("figure").first();
  await figure.getByRole("link", { name: "Zoom in", exact: true }).click();
  await expect.poll(() => lengthInDays(shownDays(page))).toBeLessThan(OPENING_DAYS);
  await expect(liveChart(page).locator(".timeline-dot")).not.toHaveCount(0);
  await figure.getByRole("link", { name: "Whole story", exact: true }).click();
  await expect.poll(() => lengthInDays(shownDays(page))).toBeGreaterThan(3000);
  await expect(liveChart(page)).toContainText("2022");
  await page.goBack();
  await expect.poll(() => lengthInDays(shownDays(page))).toBeLessThan(OPENING_DAYS);
  await page.goBack();
  await expect.poll(() => shownDays(page)).toBeUndefined();
});

test("zooms and moves by keys", async ({ page }) => {
  const chart = await openChart(page);
  await chart.locator('a[tabindex="0"]').focus();
  await page.keyboard.press("+");
  await expect.poll(() => lengthInDays(shownDays(page))).toBeLessThan(OPENING_DAYS);
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  await expect.poll(() => lengthInDays(shownDays(page))).toBeGreaterThan(OPENING_DAYS);
  await page.keyboard.press("0");
  await expect.poll(() => shownDays(page)).toBeUndefined();
  await page.keyboard.press("PageUp");
  await expect.poll(() => shownDays(page)?.to ?? "9999").toMatch(/^2025-03/);
});

test("walks from mark to mark by arrow keys", async ({ page }) => {
  const chart = await openChart(page);
  await chart.locator('a[tabindex="0"]').focus();
  const names: (string | null)[] = [];
  for (let step = 0; step < 4; step += 1) {
    names.push(await page.locator(":focus").getAttribute("aria-label"));
    await page.keyboard.press("ArrowRight");
  }
  expect(new Set(names).size).toBe(4);
  for (const name of names) expect(name).toMatch(/\d of \d+\.|\d+ events\. Zoom in/);
  await page.keyboard.press("Home");
  await expect(page.locator(":focus")).toHaveAttribute("aria-label", /20(14|22)/);
});

test("moves the window's ends by sliders", async ({ page }) => {
  await openChart(page);
  const [first, last] = [page.getByRole("slider").first(), page.getByRole("slider").last()];
  await expect(first).toHaveAttribute("aria-valuetext", /1 April 2025/);
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(first).toHaveAttribute("aria-valuetext", /2 April 2025/);
  expect(shownDays(page)).toEqual({ from: "2025-04-02", to: "2025-04-16" });
  await last.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(last).toHaveAttribute("aria-valuetext", /15 April 2025/);
});

test("says the new window to screen readers", async ({ page }) => {
  await openChart(page);
  await page.getByRole("figure").first().getByRole("link", { name: "Zoom in", exact: true }).click();
  await expect(page.locator("[aria-live=polite]").filter({ hasText: /2025/ })).toHaveCount(1);
});

test("shows the event of a link's window", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  const chart = await openChart(page, "/?from=2025-04-12&to=2025-04-14");
  await expect(chart.locator(`a[href*="event=${strike.id}"]`)).toBeVisible();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test("zooms by pinching", async ({ page, context }) => {
    const { x, y } = await centreOf(await openChart(page));
    const session = await context.newCDPSession(page);
    await swipe(session, [
      { from: { x: x - 30, y }, to: { x: x - 120, y } },
      { from: { x: x + 30, y }, to: { x: x + 120, y } },
    ]);
    await expect.poll(() => lengthInDays(shownDays(page))).toBeLessThan(OPENING_DAYS);
  });

  test("opens a mark by one tap, and zooms on it by two", async ({ page, context, request }) => {
    const strike = await sumyStrike(request);
    const chart = await openChart(page);
    const mark = chart.locator(`a[href*="event=${strike.id}"] circle`).first();
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    if (!box) throw new Error("The mark is not on the page.");
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    const session = await context.newCDPSession(page);
    // Not one after the other's answer: on a busy machine that would be two single taps.
    await Promise.all(
      [1, 2].flatMap(() => [
        session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints }),
        session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] }),
      ]),
    );
    await expect.poll(() => lengthInDays(shownDays(page))).toBeLessThan(OPENING_DAYS);
    const { from = "", to = "" } = shownDays(page) ?? {};
    expect([from <= "2025-04-13", to >= "2025-04-13"]).toEqual([true, true]);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await mark.tap();
    await expect(page.getByRole("dialog", { name: strike.title })).toBeVisible();
  });

  test("pans sideways and scrolls downwards", async ({ page, context }) => {
    const { x, y } = await centreOf(await openChart(page));
    const session = await context.newCDPSession(page);
    const before = await page.evaluate(() => window.scrollY);
    await swipe(session, [{ from: { x, y: y + 100 }, to: { x, y: y - 100 } }]);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
    expect(shownDays(page)).toBeUndefined();

    const after = await centreOf(liveChart(page));
    await swipe(session, [{ from: { x: after.x - 80, y: after.y }, to: { x: after.x + 80, y: after.y } }]);
    await expect.poll(() => shownDays(page)?.from ?? "9999").toMatch(/^2025-03/);
  });
});
