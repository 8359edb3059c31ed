// Runs axe-core on the page as it stands. Through the debugger, so no policy of the page can keep it out.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** One line for each violation, with the elements that have it. */
export async function violations(page: Page): Promise<readonly string[]> {
  // A page keeps it: half a megabyte need not be read at each look.
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(SOURCE);
  const found = await page.evaluate(async (rules) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, { runOnly: rules });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      at: nodes.map(({ html }) => html.slice(0, 160)),
    }));
  }, RULES);
  return found.map(({ id, help, at }) => `${id}: ${help}\n  ${at.slice(0, 5).join("\n  ")}`);
}
