// One broken article among six, and addresses that ask for what cannot be: said, and never the end of the page.

import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AppServer, startApp } from "./support/app-server";
import { sumyStrike } from "./support/story";
import { expect, test } from "./support/test";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));
const IMPOSSIBLE_DAY = `---
id: daily-broken
outlet: The Daily Broken
title: An article of no day
url: https://example.org/broken
published: 2025-02-31
---
The council met on Friday.
`;

test.describe("with one broken article of six", () => {
  let folder: string;
  let app: AppServer;

  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "datelines-"));
    await cp(DATA, folder, { recursive: true });
    await writeFile(join(folder, "sources", "daily-broken.md"), IMPOSSIBLE_DAY);
    app = await startApp({ DATA_DIR: folder });
  });

  test.afterAll(async () => {
    await app?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test("says which was not read, and why", async ({ page }) => {
    await page.goto(app.url);
    const notice = page.getByRole("status").filter({ hasText: "1 of 6 sources could not be read" });
    await expect(notice).toBeVisible();
    await expect(notice.getByText(/daily-broken\.md/)).toBeVisible();
    await expect(notice).toContainText("2025-02-31");
  });

  test("shows the events of the others", async ({ page, request }) => {
    const strike = await sumyStrike(request);
    await page.goto(app.url);
    const list = page.getByRole("region", { name: "Day by day" });
    await expect(list.getByRole("link", { name: strike.title })).toBeVisible();
  });

  test("reads a mended article without a restart", async ({ page }) => {
    const mended = IMPOSSIBLE_DAY.replace("2025-02-31", "2025-04-15").replace(
      "The council met on Friday.",
      "The city council of Malmö met on Friday 4 April 2025 and approved the new harbour.",
    );
    await writeFile(join(folder, "sources", "daily-broken.md"), mended);
    await page.goto(app.url);
    await expect(page.getByText("could not be read")).toHaveCount(0);
    await expect(
      page
        .getByRole("link", { name: /council/i })
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
  });
});

for (const { query, names } of [
  { query: "from=31/02/2024", names: "from" },
  { query: "actor=nobody-known", names: "actor" },
  { query: "event=never-happened", names: "event" },
  { query: "from=2025-04-10&to=2025-04-01", names: "from, to" },
  { query: "lane=diagonal", names: "lane" },
  { query: `q=${"x".repeat(10_000)}`, names: "q" },
  { query: "outlet=%00%FF", names: "outlet" },
]) {
  test(`ignores ?${query.slice(0, 40)} and says so`, async ({ page }) => {
    await page.goto(`/?${query}`);
    await expect(page.getByRole("status").filter({ hasText: new RegExp(`\\b${names}\\b.*:`) })).toBeVisible();
    await expect(page.getByRole("region", { name: "Day by day" }).getByRole("link").first()).toBeVisible();
  });
}
