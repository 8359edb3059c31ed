// "Who said what about Sumy?": somebody who has never seen the page finds it by mouse, by phone and by keyboard.
// Time is counted in steps, which are the same on every machine: each act of the hand is one.

import type { Locator, Page } from "@playwright/test";
import { sumyStrike } from "./support/story";
import { expect, test } from "./support/test";

const MAX_STEPS = 4;

/** The answer is in sight without scrolling: the words, and whose they are. */
async function expectAnswer(page: Page, quote: string): Promise<Locator> {
  const found = page.getByRole("region", { name: "Found in the articles" });
  const statement = found.getByRole("figure").filter({ hasText: quote });
  await expect(statement.locator("mark", { hasText: "Sumy" }).first()).toBeInViewport();
  await expect(statement.getByText("The European Conservative")).toBeInViewport();
  return found;
}

test("finds it by mouse", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  const quote = strike.mentions[0]?.quote ?? "";
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/");
  await expect(page.getByRole("searchbox", { name: "Search" })).toBeInViewport();

  let steps = 0;
  await page.getByRole("searchbox", { name: "Search" }).click();
  steps += 1;
  await page.keyboard.type("Sumy");
  steps += 1;
  const found = await expectAnswer(page, quote);
  await found.getByRole("link", { name: strike.title }).click();
  steps += 1;
  const detail = page.getByRole("region", { name: strike.title });
  await expect(detail.getByText(quote)).toBeInViewport({ ratio: 1 });
  await expect(detail.getByRole("heading", { name: "The European Conservative" })).toBeInViewport();
  expect(steps).toBeLessThanOrEqual(MAX_STEPS);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

  test("finds it by touch", async ({ page, request }) => {
    const strike = await sumyStrike(request);
    const quote = strike.mentions[0]?.quote ?? "";
    await page.goto("/");
    await expect(page.getByRole("searchbox", { name: "Search" })).toBeInViewport();

    let steps = 0;
    await page.getByRole("searchbox", { name: "Search" }).tap();
    steps += 1;
    await page.keyboard.type("sumy?");
    steps += 1;
    const found = page.getByRole("region", { name: "Found in the articles" });
    const link = found.getByRole("link", { name: strike.title });
    await expect(link).toBeInViewport();
    await expect(found.getByText("The European Conservative")).toBeInViewport();
    await link.tap();
    steps += 1;
    const sheet = page.getByRole("dialog", { name: strike.title });
    await expect(sheet.getByText(quote)).toBeInViewport();
    await expect(sheet.getByRole("heading", { name: "The European Conservative" })).toBeInViewport();
    expect(steps).toBeLessThanOrEqual(MAX_STEPS);
  });
});

test("finds it by keyboard", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  const quote = strike.mentions[0]?.quote ?? "";
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  const search = page.getByRole("searchbox", { name: "Search" });
  await tabTo(page, search, 4);
  await page.keyboard.type("Sumy");
  const found = await expectAnswer(page, quote);
  const link = found.getByRole("link", { name: strike.title });
  // Past the other filters, to the sentence that says what is shown.
  await page.keyboard.press("Enter");
  await tabTo(page, link, 3);
  await page.keyboard.press("Enter");
  const title = page.getByRole("heading", { name: strike.title, level: 2 });
  await expect(title).toBeFocused();
  await expect(page.getByRole("region", { name: strike.title }).getByText(quote)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(link).toBeFocused();
});

test("finds a person by a spelling that no article uses", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox", { name: "Search" }).fill("Zelenskiy");
  await page.getByRole("link", { name: "All events that involve Volodymyr Zelensky" }).click();
  await expect(page).toHaveURL(/\?actor=volodymyr-zelensky$/);
  await expect(
    page.getByRole("status").filter({ hasText: /that involves? Volodymyr Zelensky/ }),
  ).toBeVisible();
});

/** Presses Tab until the element has the focus; fails after so many. */
async function tabTo(page: Page, target: Locator, most: number): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached by ${most} presses of Tab: ${target}`);
}
