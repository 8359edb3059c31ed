// Browser tests: one browser, the app as built, served once for all of them on a free port.

import { defineConfig } from "@playwright/test";
import { LEFT_OUT } from "../browser/support/server-only";

export default defineConfig({
  testDir: "../browser",
  testMatch: "**/*.spec.ts",
  outputDir: "../../test-results",
  globalSetup: "../browser/support/serve-app.ts",
  // SITE=export: the same tests against the exported site, but for what only a server can do.
  ...(process.env.SITE === "export" && { grepInvert: LEFT_OUT }),
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 1, // a machine may stall; what passes only then is listed as flaky
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [["list", { printSteps: false }]],
  use: {
    locale: "en-GB",
    timezoneId: "America/Los_Angeles", // a day is shown as reported, wherever the reader is
    viewport: { width: 1280, height: 900 },
    screenshot: "only-on-failure",
    trace: "off", // it slows every test; `npm run browser -- --trace on` records one
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
      ],
    },
  },
});
