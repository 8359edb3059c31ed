// What another program pipes in.

import { fstatSync } from "node:fs";

// A program that starts us may hold our standard input open and never write: it must not keep us waiting for ever.
const PATIENCE_MS = 1000;

/** Whether standard input is a pipe or a file, and not a terminal or nothing. */
export function isPiped(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch {
    return false;
  }
}

/**
 * Everything on standard input.
 *
 * @param patient Wait for it however long it takes; else it has to begin within a second.
 * @returns Nothing where it stays empty.
 */
export async function readInput(patient: boolean): Promise<Uint8Array | undefined> {
  const { stdin } = process;
  const chunks: Uint8Array[] = [];
  await new Promise<void>((resolve, reject) => {
    const timer = patient ? undefined : setTimeout(() => stdin.destroy(), PATIENCE_MS);
    stdin.on("data", (chunk: Uint8Array) => {
      clearTimeout(timer);
      chunks.push(chunk);
    });
    for (const last of ["end", "close"]) {
      stdin.once(last, () => {
        clearTimeout(timer);
        resolve();
      });
    }
    stdin.once("error", reject);
  });
  return chunks.length === 0 ? undefined : Buffer.concat(chunks);
}
