// Starts the app as built on a free port, with a data folder of one's own where a test needs one.

import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const START_TIMEOUT_MS = 60_000;

export interface AppServer {
  /** Origin without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Resolves once the app answers; throws with what it printed where it does not within a minute. */
export async function startApp(env: Readonly<Record<string, string>> = {}): Promise<AppServer> {
  const port = await freePort();
  const app = spawn(process.execPath, ["--import", "tsx", join(ROOT, "lib/cli/serve.ts")], {
    cwd: ROOT,
    env: { ...process.env, ...env, PORT: String(port), NEXT_TELEMETRY_DISABLED: "1" },
  });
  let printed = "";
  app.stdout.on("data", (chunk) => (printed += chunk));
  app.stderr.on("data", (chunk) => (printed += chunk));

  const url = `http://localhost:${port}`;
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(url))) {
    if (app.exitCode !== null || Date.now() > deadline) {
      await stop(app);
      throw new Error(`The app did not start on ${url}. It printed:\n${printed}`);
    }
    await new Promise((done) => setTimeout(done, 150));
  }
  return { url, stop: () => stop(app) };
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(10_000) });
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => found(port));
    });
  });
}

function stop(app: ChildProcess): Promise<void> {
  return new Promise((stopped) => {
    if (app.exitCode !== null || app.signalCode !== null) return stopped();
    app.once("exit", () => stopped());
    app.kill("SIGTERM");
    setTimeout(() => app.kill("SIGKILL"), 5_000).unref();
  });
}
