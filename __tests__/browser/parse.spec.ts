// An article of one's own: read in the browser, and nowhere else.

import { violations } from "./support/axe";
import { expect, test } from "./support/test";

const ARTICLE = `The council of Port Amber voted on Monday to close the old ferry.

Mayor Ada Norling met the dockers' union on 30 May. The union has been on strike since 3 June and says it will meet again on Friday.

The dispute has lasted two weeks.`;

const FORM = "An article of your own";

test("marks and explains every expression, and lists the events", async ({ page }) => {
  await page.goto("/parse");
  const form = page.getByRole("form", { name: FORM });
  await form.getByLabel("Text of the article").fill(ARTICLE);
  await form.getByLabel("Day of publication").fill("2024-06-12");
  await form.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText(/^5 expressions of time, 4 of them dates; \d+ events\.$/)).toBeVisible();
  await expect(page.locator("mark")).toHaveText(["Monday", "30 May", "3 June", "Friday", "two weeks"]);
  await expect(
    page.getByText("“Monday”, published Wednesday 12 June 2024, is Monday 10 June 2024"),
  ).toBeVisible();
  await expect(page.getByText("“two weeks” is a length of time, not a date")).toBeVisible();
  await expect(page.getByRole("group", { name: "Timeline" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Day by day" }).getByRole("link").first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("sends the text nowhere", async ({ page }) => {
  await page.goto("/parse");
  await page.waitForLoadState("networkidle");
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" || /Amber|Norling/.test(request.url())) sent.push(request.url());
  });
  const form = page.getByRole("form", { name: FORM });
  await form.getByLabel("Text of the article").fill(ARTICLE);
  await form.getByLabel("Day of publication").fill("2024-06-12");
  await form.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText(/\d+ events\.$/)).toBeVisible();
  await expect(page).toHaveURL(/\/parse\/?$/);
  expect(sent).toEqual([]);
});

test("infers the day of publication and says so, or says that it cannot", async ({ page }) => {
  await page.goto("/parse");
  const form = page.getByRole("form", { name: FORM });
  await form.getByLabel("Text of the article").fill(ARTICLE);
  await form.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText(/does not say when it was published/)).toBeVisible();
  await form.getByLabel("Text of the article").fill(`June 12, 2024\n\n${ARTICLE}`);
  await form.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText(/Published on Wednesday 12 June 2024, inferred from the text/)).toBeVisible();
});

test("stays responsive while it reads a megabyte", async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto("/parse");
  const form = page.getByRole("form", { name: FORM });
  await form.getByLabel("Text of the article").evaluate((field, article) => {
    (field as HTMLTextAreaElement).value = `${article}\n\n`.repeat(Math.ceil(1_000_000 / article.length));
  }, ARTICLE);
  await form.getByLabel("Day of publication").fill("2024-06-12");
  await page.evaluate(() => {
    const seen = { longestMs: 0 };
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      seen.longestMs = Math.max(seen.longestMs, now - last);
      last = now;
    }, 20);
    Object.assign(globalThis, { seen });
  });
  await form.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText(/expressions of time, .+ Working out the events…$/)).toBeVisible({
    timeout: 40_000,
  });
  await expect(page.getByText("40 of", { exact: false })).toBeVisible();
  await form.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText(/Stopped before the events were worked out\.$/)).toBeVisible();
  const longestMs = await page.evaluate(
    () => (globalThis as unknown as { seen: { longestMs: number } }).seen.longestMs,
  );
  expect(longestMs).toBeLessThan(1_500);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("says that the page needs them, and offers no form that would send the text", async ({ page }) => {
    await page.goto("/parse");
    await expect(page.locator("noscript p")).toContainText("This page needs scripts");
    await expect(page.getByRole("button", { name: "Read it" })).toBeHidden();
  });
});
