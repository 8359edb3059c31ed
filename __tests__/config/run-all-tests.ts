// `npm test`: a browser, types, lint, unit tests, build, browser tests with the script's size; stops at the first failure.

import { spawnSync } from "node:child_process";
import { describeBrowser } from "./choose-browser";
import { obtainBrowser } from "./obtain-browser";

const STEPS = [
  { name: "types", script: "typecheck" },
  { name: "lint and format", script: "lint" },
  { name: "unit and architecture tests", script: "unit" },
  { name: "production build", script: "build" },
  { name: "browser tests", script: "browser" },
];

const started = Date.now();
const choice = obtainBrowser(); // first, so that a machine without one is told so before minutes of other tests
if (choice.act === "fail") fail(choice.message);
console.log(describeBrowser(choice.browser));

const times: string[] = [];
for (const { name, script } of STEPS) {
  const begun = Date.now();
  console.log(`\n— ${name} (npm run ${script})`);
  const { status } = spawnSync("npm", ["run", "--silent", script], {
    stdio: "inherit",
    env: { ...process.env, CHROMIUM_PATH: choice.browser.path, NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) fail(`Tests failed: ${name}. Run them alone with \`npm run ${script}\`.`);
  times.push(`${name} ${seconds(begun)}`);
}
console.log(`\nAll tests passed in ${seconds(started)}: ${times.join(", ")}.`);

function seconds(since: number): string {
  return `${Math.round((Date.now() - since) / 1000)} s`;
}

function fail(message: string): never {
  console.error(`\n${message}`);
  process.exit(1);
}
