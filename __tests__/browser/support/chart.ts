// The chart as tests handle it: where it is, which days it shows, and gestures upon it.

import { type CDPSession, expect, type Locator, type Page } from "@playwright/test";
import { OPENING } from "./story";

/** The window of the address, or nothing where it is the story's own. */
export interface ShownDays {
  readonly from: string;
  readonly to: string;
}

/** Opens a page and waits until its chart answers. */
export async function openChart(page: Page, address = "/"): Promise<Locator> {
  await page.goto(address);
  const chart = liveChart(page);
  await expect(chart).toBeVisible();
  return chart;
}

export function liveChart(page: Page): Locator {
  return page.getByRole("group", { name: /^Timeline: arrow keys/ });
}

export function shownDays(page: Page): ShownDays | undefined {
  const { searchParams } = new URL(page.url());
  const [from, to] = [searchParams.get("from"), searchParams.get("to")];
  return from && to ? { from, to } : undefined;
}

/** Days between the ends of the window, which is the opening one where the address names none. */
export function lengthInDays({ from, to }: ShownDays = OPENING): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Centre of the chart in the viewport, px; scrolls there first. */
export async function centreOf(chart: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error("The chart is not on the page.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

type Touch = { readonly x: number; readonly y: number };

/** Fingers that go down, move in ten steps and go up again. */
export async function swipe(
  session: CDPSession,
  fingers: readonly { readonly from: Touch; readonly to: Touch }[],
): Promise<void> {
  const at = (part: number) =>
    fingers.map(({ from, to }, id) => ({
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
      id,
    }));
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= 10; step += 1) {
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 10) });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
