// What must hold before the app is built and served. Each refusal says how to go on.

import { createServer } from "node:net";

const OLDEST_NODE = [20, 9] as const;

/** Why this Node can't run the app; nothing where it can. `version` as in `process.versions.node`. */
export function nodeRefusal(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Datelines needs Node ${OLDEST_NODE.join(".")} or newer, and this is ${version}. Get it at https://nodejs.org.`;
}

/** The port to serve on, from PORT; a text says what is wrong with it. */
export function readPort(text: string | undefined): number | { readonly wrong: string } {
  if (text === undefined || text.trim() === "") return 3000;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
  return { wrong: `PORT is a number from 1 to 65535, not "${text}".` };
}

/** Why nobody can serve on the port; nothing where it is free. */
export function portRefusal(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: Error & { code?: string }) => {
      const reason =
        error.code === "EADDRINUSE" ? "is taken by another program" : `can't be used (${error.code})`;
      resolve(`Port ${port} ${reason}. Choose another: PORT=${port < 65_535 ? port + 1 : 3000} npm start`);
    });
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
}
