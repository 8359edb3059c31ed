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

/** Several times what the unit tests take. */
const UNIT_STALLS_MS = 360_000;

const started = Date.now();
const choice = obtainBrowser(); // first, so that a machine without one is told so before minutes of other tests
if (choice.act === "fail") fail(choice.message);
console.log(describeBrowser(choice.browser));
const browserPath = choice.browser.path;

const times: string[] = [];
for (const { name, script } of STEPS) {
  const begun = Date.now();
  console.log(`\n— ${name} (npm run ${script})`);
  const status = script === "unit" ? runUnit() : run("npm", ["run", "--silent", script]).status;
  if (status !== 0) fail(`Tests failed: ${name}. Run them alone with \`npm run ${script}\`.`);
  times.push(`${name} ${seconds(begun)}`);
}
console.log(`\nAll tests passed in ${seconds(started)}: ${times.join(", ")}.`);

function run(command: string, args: readonly string[], timeout?: number) {
  return spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, CHROMIUM_PATH: browserPath, NEXT_TELEMETRY_DISABLED: "1", EVERY_SET: "1" },
    timeout,
  });
}

/**
 * Jest itself and not through npm, so that it can be ended: once in a great while one of its processes has finished a file
 * and its answer never arrives. Then, and only then, all unit tests are run again.
 */
function runUnit(): number | null {
  const jest = [
    "--import",
    "tsx",
    "node_modules/jest/bin/jest.js",
    "--config",
    "__tests__/config/jest.config.js",
  ];
  const { status, error } = run(process.execPath, jest, UNIT_STALLS_MS);
  if ((error as NodeJS.ErrnoException | undefined)?.code !== "ETIMEDOUT") return status;
  console.error(
    `\nThe unit tests have not ended in ${UNIT_STALLS_MS / 60_000} minutes; they are run once more.`,
  );
  return run(process.execPath, jest, UNIT_STALLS_MS).status;
}

function seconds(since: number): string {
  return `${Math.round((Date.now() - since) / 1000)} s`;
}

function fail(message: string): never {
  console.error(`\n${message}`);
  process.exit(1);
}
