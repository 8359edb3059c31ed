// The share page: what it offers works where it is pasted, on a page of another origin.

import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { serveHostPage } from "./support/host-page";
import { allEvents, sumyStrike } from "./support/story";
import { expect, test } from "./support/test";

const TABS = ["Frame and script", "Frame", "Script", "Element", "AMP", "Address"] as const;

/** What the field of a tab holds. */
async function snippetOf(page: Page, tab: (typeof TABS)[number], address = "/share?q=Sumy"): Promise<string> {
  await page.goto(address);
  await page.getByRole("tab", { name: tab, exact: true }).click();
  return page.getByRole("tabpanel").getByRole("textbox").inputValue();
}

/** Stands for the runtime of AMP pages: a sandboxed frame, resized by the message that AMP listens for. */
const AMP_RUNTIME = `<script>
  customElements.define("amp-iframe", class extends HTMLElement {
    connectedCallback() {
      const frame = document.createElement("iframe");
      for (const name of ["src", "title", "sandbox", "height"]) frame.setAttribute(name, this.getAttribute(name));
      frame.width = 900;
      addEventListener("message", ({ source, data }) => {
        if (source === frame.contentWindow && data.sentinel === "amp" && data.type === "embed-size") frame.height = data.height;
      });
      this.append(frame);
    }
  });
</script>`;

for (const { tab, around } of [
  { tab: "Frame and script", around: "" },
  { tab: "Frame", around: "" },
  { tab: "Script", around: "" },
  { tab: "Element", around: "" },
  { tab: "AMP", around: AMP_RUNTIME },
] as const) {
  test(`gives a snippet that works when pasted: ${tab}`, async ({ page, request }) => {
    const strike = await sumyStrike(request);
    const snippet = await snippetOf(page, tab);
    const host = await serveHostPage(`${snippet}${around}`);
    await page.goto(host.url);
    const frame = page.locator("iframe");
    await frame.scrollIntoViewIfNeeded();
    const mark = frame.contentFrame().locator(`a[href*="${strike.id}"]`).filter({ visible: true }).first();
    await expect(mark).toBeVisible();
    await expect(frame).toHaveAttribute("title", /^Timeline: /);
    if (tab !== "Frame") {
      await expect
        .poll(() =>
          frame
            .contentFrame()
            .locator("html")
            .evaluate((root) => Math.abs(document.body.offsetHeight - root.clientHeight)),
        )
        .toBeLessThanOrEqual(1);
    }
    await host.stop();
  });
}

test("gives an address that oEmbed hosts can resolve", async ({ page, request, baseURL }) => {
  const address = await snippetOf(page, "Address");
  expect(address).toBe(`${baseURL}/?q=Sumy`);
  const dark = await snippetOf(page, "Address", "/share?q=Sumy&dark=true");
  const answer = await request.get(`/oembed?url=${encodeURIComponent(dark)}`);
  expect((await answer.json()).html).toContain("q=Sumy&amp;dark=true");
});

test("leaves readers without scripts a description and a link", async ({ page, browser, baseURL }) => {
  const snippets = [await snippetOf(page, "Script"), await snippetOf(page, "Element")];
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  for (const snippet of snippets) {
    const host = await serveHostPage(snippet);
    await plain.goto(host.url);
    await expect(plain.getByRole("link", { name: /events? that speaks? of “Sumy”/ })).toHaveAttribute(
      "href",
      `${baseURL}/?q=Sumy`,
    );
    await host.stop();
  }
  await context.close();
});

test("shows what is chosen in the preview, the snippet and the address", async ({ page }) => {
  await page.goto("/share");
  const preview = page.locator(".share-preview iframe");
  await expect
    .poll(async () => preview.evaluate((frame: HTMLIFrameElement) => frame.style.height))
    .toMatch(/^\d{3,4}px$/);
  await page.getByRole("link", { name: "dark", exact: true }).click();
  await page.getByRole("link", { name: "at most 480 px" }).first().click();
  await expect(page).toHaveURL(/\/share\?dark=true&width=480$/);
  await expect(preview).toHaveAttribute("src", "/embed?dark=true");
  expect((await preview.boundingBox())?.width).toBeLessThanOrEqual(480);
  const snippet = page.getByRole("tabpanel").getByRole("textbox");
  await expect(snippet).toHaveValue(/max-width:480px;/);
  await expect(snippet).toHaveValue(/dark=true/);
});

test("moves between the tabs with arrow keys", async ({ page }) => {
  await page.goto("/share");
  await page.getByRole("tab", { name: TABS[0] }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Frame", exact: true })).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.getByRole("tab").last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: TABS[0] })).toBeFocused();
  await expect(page.getByRole("tabpanel")).toHaveCount(1);
});

test("copies a snippet", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/share");
  await page.getByRole("tabpanel").getByRole("button", { name: "Copy HTML" }).click();
  await expect(page.getByRole("tabpanel").getByRole("status")).toHaveText("Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.getByRole("tabpanel").getByRole("textbox").inputValue());
});

test("says of each file how much is in it", async ({ page, request }) => {
  const all = await allEvents(request);
  const sumy = all.filter(({ mentions }) => mentions.some(({ quote }) => quote.includes("Sumy")));
  await page.goto("/share?q=Sumy");
  const files = page.getByRole("region", { name: "The data" });
  const csv = files.getByRole("listitem").filter({ hasText: "Events, CSV" });
  await expect(csv).toContainText(`${sumy.length} row`);
  const href = await csv.getByRole("link").getAttribute("href");
  const rows = (await (await request.get(href ?? "")).text()).trim().split("\r\n").length - 1;
  expect(rows).toBe(sumy.length);
  await expect(files.getByLabel("DuckDB")).toHaveValue(/events\.csv\?q=Sumy&raw=1/);
});

test("leaves out what it cannot use and says so", async ({ page }) => {
  await page.goto(`/share?width=0&height=1000000000&frozen=${"0".repeat(32)}&outlet=nobody`);
  for (const name of ["width", "height", "frozen", "outlet"]) {
    await expect(
      page
        .getByRole("status")
        .filter({ hasText: `${name}:` })
        .first(),
    ).toBeVisible();
  }
  await expect(page.getByRole("tabpanel").getByRole("textbox")).toHaveValue(/src="[^"]*\/embed"/);
});

test("is reached from the story, with the view", async ({ page }) => {
  await page.goto("/?outlet=newsweek");
  await page.getByRole("button", { name: /share/i }).click();
  await page
    .getByRole("dialog")
    .getByRole("link", { name: /other snippets/i })
    .click();
  await expect(page).toHaveURL(/\/share\/?\?outlet=newsweek$/);
  await expect(page.getByText(/events are reported by Newsweek|reported by Newsweek/).first()).toBeVisible();
});

test("shows every snippet and choice without scripts", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/share?q=Sumy`);
  await expect(page.getByRole("tab")).toHaveCount(0);
  for (const text of await page.locator(".share-panel textarea").all()) await expect(text).toBeVisible();
  await expect(page.locator(".share-panel textarea")).toHaveCount(TABS.length);
  await page.getByRole("link", { name: "dark", exact: true }).click();
  await expect(page).toHaveURL(/q=Sumy&dark=true/);
  await expect(page.locator(".share-panel textarea").first()).toHaveValue(/dark=true/);
  await context.close();
});

test("has no axe violation in any tab", async ({ page }) => {
  await page.goto("/share");
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    expect(await violations(page), (await tab.textContent()) ?? "").toEqual([]);
  }
});
