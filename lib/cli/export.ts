// The command `npm run export`: builds the app, asks it for every page and file, and writes them to a folder.

import type { Server } from "node:http";
import { join, resolve } from "node:path";
import { dataFolder, loadStory } from "@/lib/store/load-story";
import { startAppServer } from "./app-server";
import { buildApp, settleDataFolder, tellStory } from "./build-app";
import { clearExportFolder, writeNotes } from "./export-folder";
import { EXPORT_USAGE, type ExportOptions, readExportOptions } from "./export-options";
import { exportSite } from "./export-site";
import { exportedAddresses } from "./exported-addresses";

async function run(words: readonly string[]): Promise<number> {
  const options = readExportOptions(words);
  if (options === "help") {
    console.log(EXPORT_USAGE);
    return 0;
  }
  if ("wrong" in options) {
    console.error(`${options.wrong} See: npm run export -- --help`);
    return 2;
  }
  settleDataFolder();
  const folder = resolve(process.env.INIT_CWD ?? ".", options.folder);
  const refusal = await clearExportFolder(folder);
  if (refusal !== undefined) {
    console.error(refusal);
    return 2;
  }
  await tellStory();
  const status = options.isBuilt ? 0 : await buildApp();
  return status || exportBuilt(options, folder);
}

async function exportBuilt({ origin, isGuessed }: ExportOptions, folder: string): Promise<number> {
  // Pages then say nothing of what only a server can do.
  process.env.SITE_COPY = "1";
  const server = await startAppServer(0);
  const story = await loadStory(dataFolder());
  const { fileCount, bytes, missing } = await exportSite({
    server: addressOf(server),
    origin,
    addresses: exportedAddresses(story, story.formerIds.keys()),
    copied: [
      [resolve(".next/static"), "_next/static"],
      [resolve("public"), ""],
    ],
    folder,
  });
  server.close();
  server.closeAllConnections();
  await writeNotes(folder, origin, new Date().toISOString().slice(0, 10));
  for (const line of missing) console.error(line);
  const size = (bytes / 1_000_000).toFixed(1);
  console.log(`${fileCount} pages and files, ${size} MB without scripts, are in ${join(folder, "/")}`);
  if (isGuessed) console.log(`Their addresses begin with ${origin}: give --origin for another host.`);
  return missing.length > 0 ? 1 : 0;
}

function addressOf(server: Server): string {
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server has no port.");
  return `http://localhost:${address.port}`;
}

// Exits by itself: the framework keeps timers of its own.
process.exit(await run(process.argv.slice(2)));
