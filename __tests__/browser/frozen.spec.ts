// A frozen embed: the story as it was, also after the articles have changed.

import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AppServer, startApp } from "./support/app-server";
import { expect, test } from "./support/test";

const DATA = fileURLToPath(new URL("../../data", import.meta.url));

let folder: string;
let app: AppServer;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "datelines-"));
  await cp(DATA, folder, { recursive: true });
  app = await startApp({ DATA_DIR: folder });
});

test.afterAll(async () => {
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("stays as it was when articles are withdrawn", async ({ page }) => {
  await page.goto(`${app.url}/share?outlet=newsweek`);
  await page.getByRole("button", { name: "Freeze it as of today" }).click();
  await expect(page).toHaveURL(/\/share\?outlet=newsweek&frozen=[0-9a-f]{32}$/);
  await expect(page.getByText(/The embed is frozen: it stays as of/)).toBeVisible();
  await expect(page.getByRole("tabpanel").getByRole("textbox")).toHaveValue(/frozen=[0-9a-f]{32}/);

  const frozen = new URL(page.url()).searchParams.get("frozen");
  await page.goto(`${app.url}/embed?frozen=${frozen}`);
  const before = await page.locator("main").innerText();
  expect(before).toMatch(/As of \d{1,2} \w+ \d{4}\./);

  for (const name of await readdir(join(folder, "sources"))) {
    if (name.endsWith(".md") && name !== "newsweek.md") await rm(join(folder, "sources", name));
  }
  await page.goto(`${app.url}/embed`);
  expect(await page.locator("main").innerText()).not.toContain("Euromaidan");
  await page.goto(`${app.url}/embed?frozen=${frozen}`);
  expect(await page.locator("main").innerText()).toBe(before);

  await page.getByRole("link", { name: "Newsweek", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`outlet=newsweek&frozen=${frozen}`));
});

test("keeps one file however often it is frozen", async ({ request }) => {
  const ask = () => request.post(`${app.url}/frozen`, { maxRedirects: 0 });
  const [first, second] = [await ask(), await ask()];
  expect(first.status()).toBe(303);
  expect(second.headers().location).toBe(first.headers().location);
  expect(await readdir(join(folder, "frozen"))).toHaveLength(2);
});

for (const [frozen, status] of [
  ["0".repeat(32), 404],
  ["..%2F..%2Fpackage", 400],
  ["x".repeat(10_000), 400],
] as const) {
  test(`refuses frozen=${frozen.slice(0, 20)} with ${status} and a problem document`, async ({ request }) => {
    const answer = await request.get(`${app.url}/embed?frozen=${frozen}`);
    expect(answer.status()).toBe(status);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect((await answer.json()).detail).toContain("frozen");
  });
}

test("refuses a file that was changed by hand", async ({ request }) => {
  const hash = "1".repeat(32);
  await writeFile(join(folder, "frozen", `${hash}.json`), '{"frozen":"2025-05-01","story":{}}');
  const answer = await request.get(`${app.url}/embed?frozen=${hash}`);
  expect(answer.status()).toBe(500);
  expect((await answer.json()).detail).toContain("does not hold what its name stands for");
});
