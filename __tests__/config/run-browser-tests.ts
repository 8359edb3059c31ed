// `npm run browser`: obtains a browser, then runs Playwright against the app as built. Arguments go to Playwright.
// With --exported it is the exported site that is driven (see ../browser/support/server-only.ts).

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describeBrowser } from "./choose-browser";
import { obtainBrowser } from "./obtain-browser";

if (!existsSync(".next/BUILD_ID")) {
  console.error(
    "The browser tests drive the app as built, and it is not. Run `npm run build` first, or `npm test`.",
  );
  process.exit(1);
}

const choice = obtainBrowser();
if (choice.act === "fail") {
  console.error(choice.message);
  process.exit(1);
}
console.log(describeBrowser(choice.browser));

const isExported = process.argv.includes("--exported");
const words = process.argv.slice(2).filter((word) => word !== "--exported");
const config = "--config=__tests__/config/playwright.config.ts";
const { status } = spawnSync("npx", ["playwright", "test", config, ...words], {
  stdio: "inherit",
  env: { ...process.env, CHROMIUM_PATH: choice.browser.path, ...(isExported && { SITE: "export" }) },
});
process.exit(status ?? 1);
