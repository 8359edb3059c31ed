// `test` for browser tests: the app's address, and a watch over each page for what must never happen.

import { test as base, expect, type Page } from "@playwright/test";

/** Hosts that the tests themselves serve from. */
const OWN_HOSTS = new Set(["localhost", "127.0.0.1"]);

interface Watch {
  /** Uncaught errors and console errors that this test brings about on purpose. */
  readonly expectedErrors: RegExp[];
}

/** Playwright's test; fails besides where the page asks another host for anything, or an error goes uncaught. */
export const test = base.extend<{ watch: Watch }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from this pattern.
  baseURL: async ({}, use) => use(process.env.APP_URL),
  watch: [
    async ({ page }, use) => {
      const watch: Watch = { expectedErrors: [] };
      const seen = watchPage(page);
      await use(watch);
      expect(seen.foreign, "requests to other hosts").toEqual([]);
      const unexpected = seen.errors.filter(
        (error) => !watch.expectedErrors.some((known) => known.test(error)),
      );
      expect(unexpected, "uncaught errors and console errors").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function watchPage(page: Page): { readonly foreign: string[]; readonly errors: string[] } {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && !OWN_HOSTS.has(hostname)) foreign.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  return { foreign, errors };
}
