// States of the chart that are hard to reach in a story, each on a page of its own that production closes.

import { readdirSync } from "node:fs";
import { type AppServer, startApp } from "./support/app-server";
import { violations } from "./support/axe";
import { liveChart } from "./support/chart";
import { expect, test } from "./support/test";

const SCENES = readdirSync(new URL("../../data/scenes", import.meta.url)).map((file) =>
  file.replace(/\.json$/, ""),
);
const MOST_NODES = 2000;

let app: AppServer;
test.beforeAll(async () => {
  app = await startApp({ SCENES: "1" });
});
test.afterAll(() => app.stop());

for (const scene of SCENES) {
  for (const lane of ["none", "outlet"]) {
    test(`draws the scene ${scene}, lanes: ${lane}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(`${app.url}/scenes/${scene}?lane=${lane}`);
      await expect(liveChart(page)).toBeVisible();
      expect(await violations(page)).toEqual([]);
      for (const width of [1440, 768, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
          .toBeLessThanOrEqual(width);
      }
    });
  }
}

test("says in the scene of errors what could not be read", async ({ page }) => {
  await page.goto(`${app.url}/scenes/errors`);
  await expect(page.getByText(/3 of 5 sources could not be read/)).toBeVisible();
});

test("draws a hundred thousand events with few elements and opens them by zooming", async ({ page }) => {
  await page.goto(`${app.url}/scenes/bench?n=100000&seed=1&wheel=plain&auto`);
  await expect(liveChart(page)).toBeVisible();
  const nodes = () => liveChart(page).evaluate((chart) => chart.querySelectorAll("*").length);
  const shown = () => page.evaluate(() => (window as unknown as { view: () => number[] }).view());
  expect(await nodes()).toBeLessThanOrEqual(MOST_NODES);
  const [from = 0, to = 0] = await shown();
  const box = await liveChart(page).boundingBox();
  if (!box) throw new Error("The chart is not on the page.");
  await page.mouse.move(box.x + box.width / 2, box.y + 200);
  for (let turn = 0; turn < 30; turn += 1) {
    await page.mouse.wheel(0, -100);
    if (turn % 10 === 0) expect(await nodes()).toBeLessThanOrEqual(MOST_NODES);
  }
  await expect
    .poll(async () => {
      const [start = 0, end = 0] = await shown();
      return (end - start) / (to - from);
    })
    .toBeLessThan(0.1);
});

test("goes through a crowded chart by year, month and event", async ({ page }) => {
  await page.goto(`${app.url}/scenes/crowd`);
  const tree = page
    .locator("details")
    .filter({ hasText: /Go through these [\d,]+ events/ })
    .first();
  await tree.getByText(/Go through these/).click();
  await tree.getByText(/^2019: \d+ events/).click();
  await tree
    .getByText(/^\w+ 2019: \d+ events?/)
    .first()
    .click();
  await expect(tree.getByRole("link").first()).toContainText("2019");
});

test("keeps scenes closed in production", async ({ page, watch }) => {
  watch.expectedErrors.push(/404/);
  for (const scene of ["story", "bench"]) expect((await page.goto(`/scenes/${scene}`))?.status()).toBe(404);
});
