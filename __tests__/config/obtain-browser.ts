// Finds a browser for the tests, or installs one: the looking and the installing that choose-browser.ts decides on.

import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { type BrowserChoice, type Candidate, chooseBrowser, type Install } from "./choose-browser";

// The shell first: it is the same browser without a window's own pages, and the tests take half of the time in it.
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "google-chrome",
  "google-chrome-stable",
  "chromium-browser",
  "chrome",
];
const FIXED_PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A browser that starts, or a message that says what is missing and how to mend it. May take minutes: it installs. */
export function obtainBrowser(): Extract<BrowserChoice, { act: "use" | "fail" }> {
  let untried = waysToInstall();
  for (;;) {
    const choice = chooseBrowser({ ...lookAround(), untried });
    if (choice.act !== "install") return choice;
    install(choice.by);
    untried = untried.filter((way) => way !== choice.by);
  }
}

function lookAround(): { readonly override?: Candidate; readonly installed: readonly Candidate[] } {
  const path = process.env.CHROMIUM_PATH;
  if (path) return { override: tried("CHROMIUM_PATH", path), installed: [] };
  const installed: Candidate[] = [];
  for (const [origin, place] of places()) {
    const candidate = tried(origin, place);
    installed.push(candidate);
    if (candidate.version) break; // starting each of them would only cost time
  }
  return { installed };
}

function places(): readonly (readonly [origin: string, path: string])[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) =>
    folders.map((folder) => [`${name} on the PATH`, join(folder, name)] as const),
  );
  const applications = FIXED_PLACES.map((path) => ["installed application", path] as const);
  const own = ["Playwright's own", chromium.executablePath()] as const;
  return [...onPath, ...applications, own].filter(([, path]) => isProgram(path));
}

/** Starts it once: on some systems `chromium-browser` is only a note that tells where to get one. */
function tried(origin: string, path: string): Candidate {
  if (!isProgram(path)) return { origin, path };
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 });
  const version = stdout?.trim().split("\n").at(-1)?.trim();
  return status === 0 && version ? { origin, path, version } : { origin, path };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function waysToInstall(): readonly Install[] {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  return isRootOnDebian ? ["playwright", "apt"] : ["playwright"];
}

function install(by: Install): void {
  if (by === "playwright") {
    console.log("No Chromium or Chrome is installed: fetching Playwright's own …");
    run("npx", ["playwright", "install", "--no-shell", "chromium"]);
  } else {
    console.log("Playwright's own browser cannot be had here: installing Debian's chromium …");
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  }
}

/** Says in a line why it failed, where it did; the next look around decides what follows. */
function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stderr, error } = spawnSync(command, args, { env, encoding: "utf8", timeout: 5 * 60_000 });
  if (status === 0) return;
  const reason =
    error?.message ?? stderr.split("\n").find((line) => /\berror\b/i.test(line)) ?? `exit status ${status}`;
  console.log(`\`${command} ${args.join(" ")}\` failed: ${reason.trim()}`);
}
