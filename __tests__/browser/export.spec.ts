// The exported site on a web server that runs no program: what an address asks for is worked out in the browser.
// `npm run browser:export` runs the other browser tests on it too.

import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { serveExport } from "./support/export-site";
import type { FileServer } from "./support/file-server";
import { serveHostPage } from "./support/host-page";
import { expect, test } from "./support/test";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));
let site: FileServer;
let folder: string;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  // Two of the articles: enough to filter, and quick to write.
  folder = await mkdtemp(join(tmpdir(), "datelines-"));
  await cp(DATA, folder, {
    recursive: true,
    filter: (path) => !/(euromaidan-press|european-conservative|naba-news)\.md$/.test(path),
  });
  site = await serveExport({ DATA_DIR: folder });
});
test.afterAll(async () => {
  await site?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("answers an address's query without a server", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.url}/?outlet=newsweek&view=table`);
  await expect(page.getByText(/events reported by Newsweek/).first()).toBeVisible();
  const rows = await page.getByRole("table").getByRole("row").count();
  expect(asked).not.toContain("/events.json");

  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Events, CSV/ }).click();
  const download = await started;
  expect(download.suggestedFilename()).toBe("events.csv");
  const csv = parse(await readFile(await download.path(), "utf8"), { columns: true }) as {
    outlet_ids: string;
  }[];
  expect(csv).toHaveLength(rows - 1);
  for (const { outlet_ids } of csv) expect(outlet_ids).toContain("newsweek");
});

test("shares a view without what only a server can do", async ({ page }) => {
  await page.goto(`${site.url}/share?outlet=newsweek&dark=true&frozen=${"0".repeat(32)}`);
  await expect(page.getByRole("tabpanel").getByRole("textbox")).toHaveValue(
    /embed\?outlet=newsweek&amp;dark=true/,
  );
  await expect(page.getByRole("status").filter({ hasText: "frozen:" }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: /Freeze/ })).toHaveCount(0);
  await expect(page.getByRole("tab", { name: "Address" })).toHaveCount(0);
  await expect(page.frameLocator("iframe").getByText(/events reported by Newsweek/)).toBeVisible();
  await expect(page.getByLabel("DuckDB")).toHaveValue(new RegExp(`'${site.url}/events\\.csv'`));
});

test("reads the embed's own query in a sandbox", async ({ page }) => {
  const src = `${site.url}/embed?outlet=newsweek&dark=true&event=never`;
  const host = await serveHostPage(
    `<iframe src="${src}" title="T" sandbox="allow-scripts" width="900" height="700"></iframe>`,
  );
  await page.goto(host.url);
  const embed = page.frameLocator("iframe");
  await expect(embed.getByText(/events reported by Newsweek/)).toBeVisible();
  await expect(embed.getByRole("status")).toContainText("never");
  await expect(embed.locator("main")).toHaveAttribute("data-theme", "dark");
  await host.stop();
});

test("has every page and file by its own name, and a page for what is not there", async ({
  page,
  request,
  watch,
}) => {
  watch.expectedErrors.push(/404/);
  const { events } = await (await request.get(`${site.url}/events.json`)).json();
  const { paths } = await (await request.get(`${site.url}/openapi.json`)).json();
  const event = `/events/${events[0].id}`;
  for (const path of [...Object.keys(paths), event, "/sources/newsweek", "/method", "/parse", "/embed.js"]) {
    expect((await request.get(site.url + path)).status(), path).toBe(200);
  }
  await page.goto(site.url + event);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(events[0].title);
  await page.goto(`${site.url}/events/never`);
  await expect(page.getByRole("heading", { name: "Nothing here" })).toBeVisible();
});
