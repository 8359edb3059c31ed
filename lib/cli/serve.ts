// The command `npm run serve`, and the end of `npm start`: serves what was built, on PORT.
// The framework's own server, with the one header that its configuration cannot write: it holds the page's whole query.

import { createServer, type IncomingMessage } from "node:http";
import { discoveryLink } from "@/lib/embed/discovery";
import { requestOrigin } from "@/lib/url/request-origin";
import { readPort } from "./start-checks";

async function serve(port: number): Promise<void> {
  Object.assign(process.env, { NODE_ENV: "production" });
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: process.cwd(), port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => {
    const link = discoveryLink(originOf(request), request.url ?? "/");
    if (link !== undefined) response.setHeader("Link", link);
    void handle(request, response);
  });
  server.once("error", (error) => {
    console.error(error.message);
    process.exit(1);
  });
  server.listen(port, () => console.log(`Datelines is at http://localhost:${port}`));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

function originOf({ headers }: IncomingMessage): string {
  return requestOrigin({ get: (name) => [headers[name] ?? null].flat()[0] ?? null });
}

const port = readPort(process.env.PORT);
if (typeof port === "number") await serve(port);
else {
  console.error(port.wrong);
  process.exitCode = 1;
}
