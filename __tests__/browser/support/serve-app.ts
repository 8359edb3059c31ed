// Serves the app once for every test file, with the story of `data/`; test files read its address from APP_URL.
// With SITE=export it is the exported site, on a web server that runs no program.

import { startApp } from "./app-server";
import { serveExport } from "./export-site";

// Playwright asks for a default export here.
export default async function serveApp(): Promise<() => Promise<void>> {
  const app = process.env.SITE === "export" ? await serveExport() : await startApp();
  process.env.APP_URL = app.url;
  return app.stop;
}
