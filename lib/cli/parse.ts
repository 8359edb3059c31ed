// The command `npm run parse`: its arguments, streams and exit status. See run-parse.ts for what it does.

import { runParse } from "./run-parse";

// A reader that has seen enough, as `head`, is no failure of ours.
process.stdout.on("error", (error: Error & { code?: string }) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await runParse(process.argv.slice(2), {
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  // npm runs scripts in the project's folder, and says here where it was called.
  folder: process.env.INIT_CWD ?? process.cwd(),
  isWatched: process.stderr.isTTY === true,
});
