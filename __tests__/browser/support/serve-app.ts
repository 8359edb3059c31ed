// Serves the app once for every test file, with the story of `data/`; test files read its address from APP_URL.

import { startApp } from "./app-server";

// Playwright asks for a default export here.
export default async function serveApp(): Promise<() => Promise<void>> {
  const app = await startApp();
  process.env.APP_URL = app.url;
  return app.stop;
}
