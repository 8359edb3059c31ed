// The page that explains how dates are read.

import { expect, test } from "./support/test";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("works one date of the story out, and says how often dates are right", async ({ page }) => {
    await page.goto("/method");
    await expect(page.getByRole("heading", { level: 1, name: "How dates are read" })).toBeVisible();
    const example = page.getByRole("region", { name: "The life of a sentence" });
    await expect(example.locator("blockquote mark").first()).toBeVisible();
    await expect(example.getByText(/, published .+ is .+In short form/)).toBeVisible();
    await expect(page.getByRole("cell", { name: /32 of 32/ }).first()).toBeVisible();
  });
});

test("is linked from the foot of the front page", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "How dates are read" }).click();
  await expect(page).toHaveURL(/\/method\/?$/);
});

test("is linked from every derivation", async ({ page }) => {
  await page.goto("/sources/newsweek");
  const explained = await page.getByText(/ is .+ · how dates are read$/).count();
  expect(explained).toBeGreaterThan(0);
  expect(await page.getByRole("main").getByRole("link", { name: "how dates are read" }).count()).toBe(
    explained,
  );
});
