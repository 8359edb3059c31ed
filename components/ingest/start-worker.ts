// Starts the worker. A file of its own: the bundler wants these very words, and tests put another in its place.

/** A worker that waits for an article. */
export function startWorker(): Worker {
  return new Worker(new URL("./article-worker.ts", import.meta.url), { type: "module" });
}
