// The embed in somebody else's page: drawn, alive, and allowed there while the other pages are not.

import { serveHostPage } from "./support/host-page";
import { sumyStrike } from "./support/story";
import { expect, test } from "./support/test";

for (const sandbox of ["", 'sandbox="allow-scripts"']) {
  test(`works in another origin's page ${sandbox}`.trim(), async ({ page, baseURL }) => {
    const frame = `<iframe src="${baseURL}/embed" title="Timeline" width="900" height="700" ${sandbox}></iframe>`;
    const host = await serveHostPage(frame);
    await page.goto(host.url);
    const embed = page.frameLocator("iframe");
    const chart = embed.getByRole("figure").first();
    await expect(chart.locator("a").filter({ visible: true }).first()).toBeVisible();

    const shown = chart.locator("svg").filter({ visible: true }).first();
    await embed.getByRole("link", { name: /whole story/i }).click();
    await expect(embed.getByRole("figure").first()).toContainText("2014");
    await expect(shown).toBeVisible();

    await embed.getByRole("link", { name: "Newsweek", exact: true }).click();
    await expect(embed.getByText(/events reported by Newsweek/)).toBeVisible();
    await embed.locator(".timeline-live a.timeline-dot").first().click();
    await expect(embed.locator("#embed-event")).toBeVisible();
    // Nothing is left with the reader: neither cookie nor what a page of the embed's origin could have stored.
    const { cookies, origins } = await page.context().storageState({ indexedDB: true });
    expect([cookies, origins]).toEqual([[], []]);
    await host.stop();
  });
}

test("shows before any script has run", async ({ browser, baseURL, request }) => {
  const strike = await sumyStrike(request);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/embed`);
  await expect(page.locator(`a[href*="${strike.id}"]`).filter({ visible: true }).first()).toBeVisible();
  await context.close();
});

test("takes the page's parameters", async ({ page, request }) => {
  const strike = await sumyStrike(request);
  await page.goto("/embed?q=Sumy");
  await expect(page.locator(`a[href*="${strike.id}"]`).filter({ visible: true }).first()).toBeVisible();
  await expect(
    page
      .getByRole("figure")
      .first()
      .getByRole("link", { name: /interview/i }),
  ).toHaveCount(0);
});

test("opens links in the host's own window", async ({ page }) => {
  await page.goto("/embed");
  const titleLink = page.locator('a[target="_top"]').first();
  await expect(titleLink).toBeVisible();
});

test("may be framed by anyone, other pages by none", async ({ request }) => {
  const embed = await request.get("/embed");
  expect(embed.headers()["content-security-policy"]).toContain("frame-ancestors *");
  expect(embed.headers()["x-frame-options"]).toBeUndefined();
  for (const address of ["/", "/events/none", "/sources/newsweek"]) {
    const page = await request.get(address);
    expect(page.headers()["content-security-policy"]).toContain("frame-ancestors 'self'");
  }
});

test("lets an opaque origin load what it needs", async ({ page, request }) => {
  const scripts: string[] = [];
  page.on("request", (asked) => {
    if (["script", "font", "stylesheet"].includes(asked.resourceType())) scripts.push(asked.url());
  });
  await page.goto("/embed", { waitUntil: "networkidle" });
  expect(scripts.length).toBeGreaterThan(0);
  for (const url of scripts) {
    expect((await request.get(url)).headers()["access-control-allow-origin"], url).toBe("*");
  }
});

for (const [dark, wanted] of [
  ["true", "dark"],
  ["false", "light"],
] as const) {
  test(`is ${wanted} where the host asks for dark=${dark}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: wanted === "dark" ? "light" : "dark" });
    await page.goto(`/embed?dark=${dark}`);
    const lightness = await page.evaluate(() => {
      const canvas = document.createElement("canvas").getContext("2d");
      const colours = [document.body, document.documentElement].map(
        (element) => getComputedStyle(element).backgroundColor,
      );
      if (!canvas) return Number.NaN;
      canvas.fillStyle = "white";
      canvas.fillRect(0, 0, 1, 1);
      for (const colour of colours.reverse()) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 765;
    });
    if (wanted === "dark") expect(lightness).toBeLessThan(0.3);
    else expect(lightness).toBeGreaterThan(0.7);
  });
}

test("prints whole, and dark on white, whatever the host asks for", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/embed?dark=true&height=300");
  await expect(page.locator("main")).toHaveAttribute("data-theme", "dark");
  const printed = await page.evaluate(() => {
    const main = document.querySelector("main");
    return {
      scheme: getComputedStyle(document.documentElement).colorScheme,
      hiddenPx: main ? main.scrollHeight - main.clientHeight : -1,
    };
  });
  expect(printed).toEqual({ scheme: "light", hiddenPx: 0 });
  await expect(page.getByRole("figure").first()).toBeVisible();
});

test("moves in one step where the reader asked for stillness", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/embed");
  await expect(page.locator(".timeline-live")).toBeVisible();
  const seen = await page.evaluate(async () => {
    const drawn = () => document.querySelector(".timeline-live svg")?.textContent ?? "";
    const states = new Set([drawn()]);
    document.querySelector<HTMLElement>('a[href*="from="]')?.click();
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise((next) => requestAnimationFrame(next));
      states.add(drawn());
    }
    return states.size;
  });
  expect(seen).toBeLessThanOrEqual(2);
});

test("filters by outlet and opens an event in place", async ({ page }) => {
  await page.goto("/embed");
  await page.getByRole("link", { name: "Newsweek", exact: true }).click();
  await expect(page).toHaveURL(/outlet=newsweek/);
  await expect(page.getByText(/events reported by Newsweek/)).toBeVisible();
  await page.locator(".timeline-live a.timeline-dot").first().click();
  await expect(page.locator("#embed-event")).toBeVisible();
  await expect(page.locator("blockquote mark").first()).toBeVisible();
});

test("shows the rest with a notice where the address names what the story has not", async ({ page }) => {
  await page.goto("/embed?outlet=newsweek~nobody&event=never");
  await expect(page.getByRole("status")).toContainText("nobody");
  await expect(page.getByRole("status")).toContainText("never");
  await expect(page.getByText(/events reported by Newsweek/)).toBeVisible();
});

test("answers unchanged where the reader has it already", async ({ request }) => {
  const first = await request.get("/embed?outlet=newsweek");
  const { etag } = first.headers();
  const again = await request.get("/embed?outlet=newsweek", { headers: { "If-None-Match": etag ?? "" } });
  expect(again.status()).toBe(304);
});
