// npm run bench:chart -- [N …]
//
// Measures the chart beside plain D3 (one circle an event, see plain-d3.ts) over the same made-up events in the same run:
// the main thread's own time for the first drawing and for a step of the wheel. Needs the app as built (npm run build).
// One page at a time, turn by turn; quote the ratios and not the milliseconds.

import { type CDPSession, chromium, type Page } from "@playwright/test";
import { build } from "esbuild";
import { startApp } from "../browser/support/app-server";
import { obtainBrowser } from "./obtain-browser";

const COUNTS = [100, 10_000, 100_000];
const ROUNDS = 3;
const STEPS = 40; // of the wheel, in and then out again
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"];

interface Sample {
  /** The main thread's time from the data in memory to the drawing on the screen, ms. */
  readonly firstMs: number;
  /** The main thread's time for a step of the wheel, ms. */
  readonly stepMs: number;
  readonly elements: number;
}

/** Brings a page to where its data are in memory; the returned function draws them. */
type Open = (page: Page, count: number) => Promise<() => Promise<unknown>>;

async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}

function threeFrames(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

async function turnWheel(page: Page): Promise<void> {
  for (const px of [-100, 100]) for (let step = 0; step < STEPS; step++) await page.mouse.wheel(0, px);
}

async function sample(executablePath: string, count: number, open: Open): Promise<Sample> {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const session = await page.context().newCDPSession(page);
    // Time of the thread and not of the clock: other work on the machine then counts for less.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const draw = await open(page, count);
    const before = await mainThreadMs(session);
    await draw();
    await threeFrames(page);
    const drawn = await mainThreadMs(session);
    const elements = await page.locator("*").count();
    await page.mouse.move(640, 400);
    const started = await mainThreadMs(session);
    await turnWheel(page);
    await threeFrames(page);
    const stepMs = ((await mainThreadMs(session)) - started) / (2 * STEPS);
    return { firstMs: drawn - before, stepMs, elements };
  } finally {
    await browser.close();
  }
}

function openScene(origin: string): Open {
  return async (page, count) => {
    await page.goto(`${origin}/scenes/bench?n=${count}&seed=1&wheel=plain`);
    await page.waitForFunction(() => "benchGo" in globalThis);
    return () =>
      page.evaluate(() => {
        const bench = globalThis as unknown as {
          readonly benchGo: () => void;
          readonly ready: Promise<unknown>;
        };
        bench.benchGo();
        return bench.ready;
      });
  };
}

async function openPlain(): Promise<Open> {
  const { outputFiles } = await build({
    entryPoints: ["__tests__/config/plain-d3.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    tsconfig: "tsconfig.json",
  });
  const script = outputFiles[0]?.text ?? "";
  return async (page, count) => {
    await page.setContent("<!doctype html><title>Plain D3</title><body>");
    await page.addScriptTag({ content: script });
    return () => page.evaluate((n) => (globalThis as unknown as { draw(n: number): void }).draw(n), count);
  };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function report(count: number, ours: readonly Sample[], theirs: readonly Sample[]): string {
  const of = (key: keyof Sample) => {
    const [mine, plain] = [median(ours.map((one) => one[key])), median(theirs.map((one) => one[key]))];
    return `${mine.toFixed(key === "elements" ? 0 : 1)} to ${plain.toFixed(key === "elements" ? 0 : 1)} (${(mine / plain).toFixed(2)})`;
  };
  return `${count} events, the chart to plain D3: first drawing ${of("firstMs")} ms, a step of the wheel ${of("stepMs")} ms, elements ${of("elements")}`;
}

async function main(counts: readonly number[]): Promise<void> {
  const choice = obtainBrowser();
  if (choice.act === "fail") throw new Error(choice.message);
  const app = await startApp({ SCENES: "1" });
  try {
    const pages = { ours: openScene(app.url), theirs: await openPlain() };
    for (const count of counts) {
      const samples: Record<keyof typeof pages, Sample[]> = { ours: [], theirs: [] };
      for (let round = 0; round < ROUNDS; round++)
        for (const name of ["ours", "theirs"] as const)
          samples[name].push(await sample(choice.browser.path, count, pages[name]));
      console.log(report(count, samples.ours, samples.theirs));
    }
  } finally {
    await app.stop();
  }
}

const asked = process.argv.slice(2).map(Number);
if (asked.some((count) => !(Number.isInteger(count) && count > 0 && count <= 1_000_000))) {
  console.error("npm run bench:chart -- [N …]: numbers of events, each from 1 to 1000000");
  process.exit(2);
}
await main(asked.length > 0 ? asked : COUNTS);
