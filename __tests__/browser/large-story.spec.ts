// A story of 20,000 events, made here: the page holds one view of it and asks the server for others.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { largeStory } from "../fixtures/large-story";
import { type AppServer, startApp } from "./support/app-server";
import { liveChart } from "./support/chart";
import { serveHostPage } from "./support/host-page";
import { expect, test } from "./support/test";

const STORY = {
  id: "large",
  title: "Everything at once",
  standfirst: "A made-up story.",
  from: "2020-01-01",
  to: "2020-12-31",
  timeZone: "UTC",
};

let folder: string;
let app: AppServer | undefined;
let origin: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(90_000); // 20,000 events are written, and a server started: a busy machine takes its time
  folder = await mkdtemp(join(tmpdir(), "large-"));
  await writeFile(join(folder, "story.json"), JSON.stringify(STORY));
  await writeFile(join(folder, "events.json"), JSON.stringify(largeStory(20_000)));
  app = await startApp({ DATA_DIR: folder });
  origin = app.url;
});

test.afterAll(async () => {
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("its page stays small", async ({ request }) => {
  const html = await (await request.get(origin)).body();
  const whole = await (await request.get(`${origin}/events.json`)).body();
  expect(gzipSync(html).length).toBeLessThan(120_000);
  expect(html.length).toBeLessThan(whole.length / 10);
});

test("a view is counted stretches and single events, of the same filter", async ({ request }) => {
  const ask = async (query: string) => (await request.get(`${origin}/events.json?${query}`)).json();
  const year = await ask("from=2020-01-01&to=2020-12-31&width=1200");
  expect(year.total).toBe(20_000);
  expect(year.bins.length).toBeGreaterThan(10);
  const some = await ask("from=2020-01-01&to=2020-12-31&width=1200&outlet=alpha");
  expect(some.total).toBeLessThan(year.total / 2);
  for (const width of ["0", "-1", "1000000000", "NaN"]) {
    const refused = await request.get(`${origin}/events.json?width=${width}`);
    expect([refused.status(), refused.headers()["content-type"]]).toEqual([400, "application/problem+json"]);
  }
});

test("crowds open by zooming, and the page stays responsive meanwhile", async ({ page }) => {
  await page.goto(origin);
  await expect(liveChart(page)).toBeVisible();
  await expect(page.getByText("All 20,000 events")).toBeVisible();
  // The answers are slow, and the page must not wait for them.
  await page.route("**/events.json?*", async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  const answered = page.waitForResponse(/events\.json\?.*width=/);
  await page.getByRole("link", { name: "Zoom in", exact: true }).click();
  await expect(page).toHaveURL(/from=2020/);
  const chart = liveChart(page);
  await expect(chart.getByRole("link").first()).toBeVisible();
  const { events, bins } = await (await answered).json();
  expect(events.length + bins.length).toBeGreaterThan(0);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
});

test("a near window names its events, which open beside the chart", async ({ page }) => {
  await page.goto(`${origin}/?from=2013-05-01&to=2013-05-31`);
  const first = page
    .locator("#events")
    .getByRole("link", { name: /report \d+/ })
    .first();
  const title = await first.innerText();
  await first.click();
  await expect(page).toHaveURL(/event=e-\d+$/);
  await expect(page.getByRole("heading", { name: title, level: 2 })).toBeFocused();
  await page.getByRole("link", { name: "Next", exact: true }).click();
  await expect(page.getByRole("heading", { name: title, level: 2 })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.locator("#event")).toHaveCount(0);
});

test("every view is fetched in parts, and a search answered", async ({ page }) => {
  await page.goto(`${origin}/?outlet=alpha~beacon`);
  await expect(
    page.getByRole("status").filter({ hasText: /events reported by Alpha or Beacon/ }),
  ).toBeVisible();
  await expect(liveChart(page)).toBeVisible();
  await page.getByRole("link", { name: "by outlet" }).click();
  await expect(page.getByRole("button", { name: /Beacon/ })).toBeVisible();
  const views = page.getByRole("navigation", { name: "Ways to see the events" });
  await views.getByRole("link", { name: "Table" }).click();
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page.getByRole("table")).toHaveAccessibleName(/^Events 101 to 200 of/);
  await expect(page.getByRole("rowheader")).toHaveCount(100);
  await views.getByRole("link", { name: "Compare outlets" }).click();
  await expect(page.getByRole("columnheader")).toHaveText(["Event", /Alpha/, /Beacon/]);
  await page.getByRole("searchbox", { name: "Search" }).fill("harbour board");
  await expect(page.getByRole("region", { name: "Found in the articles" })).toContainText(
    /And [\d,]+ more below/,
  );
});

test("its embed holds a view too, and asks for the rest in a sandbox", async ({ page, request }) => {
  const html = await (await request.get(`${origin}/embed`)).body();
  expect(gzipSync(html).length).toBeLessThan(120_000);
  const host = await serveHostPage(
    `<iframe src="${origin}/embed" title="T" sandbox="allow-scripts" width="900" height="700"></iframe>`,
  );
  await page.goto(host.url);
  const embed = page.frameLocator("iframe");
  const answered = page.waitForResponse(/events\.json\?.*width=/);
  await embed.getByRole("link", { name: "Zoom in", exact: true }).click();
  expect((await answered).status()).toBe(200);
  await embed.getByRole("link", { name: "Alpha", exact: true }).click();
  await expect(embed.getByText(/events reported by Alpha/)).toBeVisible();
  await host.stop();
});

test("is there without scripts", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(origin);
  await expect(page.locator("figure svg a").filter({ visible: true }).first()).toBeVisible();
  await page.goto(`${origin}/?view=table&sort=-date&page=3&event=e-5`);
  await expect(page.getByRole("rowheader")).toHaveCount(100);
  await expect(page.locator("#event").getByRole("heading", { level: 2 })).toContainText("report 5");
  await context.close();
});
