// The site as `npm run export` writes it from the present build, on a plain web server.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type FileServer, serveFiles } from "./file-server";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Exports and serves; throws with what the command printed where it fails. `env` may name another data folder. */
export async function serveExport(env: Readonly<Record<string, string>> = {}): Promise<FileServer> {
  const folder = await mkdtemp(join(tmpdir(), "datelines-"));
  const server = await serveFiles(folder);
  try {
    await exportTo(folder, server.url, env);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}

function exportTo(folder: string, origin: string, env: Readonly<Record<string, string>>): Promise<void> {
  const words = ["--import", "tsx", join(ROOT, "lib/cli/export.ts"), folder, "--built", "--origin", origin];
  const command = spawn(process.execPath, words, { cwd: ROOT, env: { ...process.env, ...env } });
  let printed = "";
  command.stdout.on("data", (chunk) => (printed += chunk));
  command.stderr.on("data", (chunk) => (printed += chunk));
  return new Promise((done, failed) => {
    command.once("error", failed);
    command.once("exit", (status) => {
      if (status === 0) done();
      else failed(new Error(`The export failed. It printed:\n${printed}`));
    });
  });
}
