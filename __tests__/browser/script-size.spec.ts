// What a reader downloads before the page is alive: every script that the page asks for, as gzip sends it.

import { gzipSync } from "node:zlib";
import type { Response } from "@playwright/test";
import { expect, test } from "./support/test";

const BUDGETS_KB = [
  { address: "/", budgetKb: 210 },
  { address: "/embed", budgetKb: 60 },
];

for (const { address, budgetKb } of BUDGETS_KB) {
  test(`loads at most ${budgetKb} kB of script on ${address}`, async ({ page }) => {
    const scripts: Response[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response);
    });
    await page.goto(address, { waitUntil: "networkidle" });
    const sizes = await Promise.all(
      scripts.map(async (script) => gzipSync(await script.body(), { level: 9 }).length),
    );
    const kb = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    test
      .info()
      .annotations.push({ type: "script", description: `${kb.toFixed(1)} kB in ${sizes.length} files` });
    console.log(`Script of ${address}: ${kb.toFixed(1)} kB gzipped, in ${sizes.length} files`);
    expect(sizes.length).toBeGreaterThan(0);
    expect(kb).toBeLessThanOrEqual(budgetKb);
  });
}

test("asks a host's page for less than 3 kB of script", async ({ request }) => {
  const script = await (await request.get("/embed.js")).body();
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(3_000);
});
