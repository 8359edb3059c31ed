// Browser tests: one browser, the app as built, served once for all of them on a free port.

import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "../browser",
  testMatch: "**/*.spec.ts",
  outputDir: "../../test-results",
  globalSetup: "../browser/support/serve-app.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: [["list", { printSteps: false }]],
  use: {
    locale: "en-GB",
    timezoneId: "America/Los_Angeles", // a day is shown as reported, wherever the reader is
    viewport: { width: 1280, height: 900 },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
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
