// The share control: the snippet of the present view, as a writer copies it, works where it is pasted.

import { openChart } from "./support/chart";
import { serveHostPage } from "./support/host-page";
import { sumyStrike } from "./support/story";
import { expect, test } from "./support/test";

test("gives a snippet that works when pasted", async ({ page, baseURL, request }) => {
  const strike = await sumyStrike(request);
  await openChart(page, "/?q=Sumy");
  await page.getByRole("button", { name: /share/i }).click();
  const snippet = await page.getByRole("dialog").getByLabel(/HTML/).inputValue();
  expect(snippet).toContain(`src="${baseURL}/embed?q=Sumy"`);
  expect(snippet).toMatch(/title="[^"]+"/);
  expect(snippet).toContain('loading="lazy"');

  const host = await serveHostPage(snippet);
  await page.goto(host.url);
  const chart = page.frameLocator("iframe").getByRole("figure").first();
  await expect(
    chart.getByRole("link", { name: strike.title }).filter({ visible: true }).first(),
  ).toBeVisible();
  await host.stop();
});

test("copies the link and says so", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openChart(page, "/?outlet=newsweek");
  await page.getByRole("button", { name: /share/i }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/?outlet=newsweek`);
});

test("helps where the clipboard is closed", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await openChart(page);
  await page.getByRole("button", { name: /share/i }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Copy HTML" }).click();
  await expect(dialog.getByRole("status").filter({ hasText: /by hand/ })).toBeVisible();
  const selected = await page.evaluate(() => {
    const field = document.activeElement;
    return (
      field instanceof HTMLTextAreaElement && field.selectionEnd - field.selectionStart === field.value.length
    );
  });
  expect(selected).toBe(true);
});

test("closes with Escape and returns the focus", async ({ page }) => {
  await openChart(page);
  const share = page.getByRole("button", { name: /share/i });
  await share.click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(share).toBeFocused();
});
