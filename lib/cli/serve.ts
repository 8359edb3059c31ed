// The command `npm run serve`, and the end of `npm start`: serves what was built, on PORT.

import { startAppServer } from "./app-server";
import { readPort } from "./start-checks";

async function serve(port: number): Promise<void> {
  const server = await startAppServer(port);
  console.log(`Datelines is at http://localhost:${port}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

const port = readPort(process.env.PORT);
if (typeof port === "number") {
  await serve(port).catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
} else {
  console.error(port.wrong);
  process.exitCode = 1;
}
