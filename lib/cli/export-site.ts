// Asks a server for every page and file of the site, and writes each answer where a plain web server will find it.
//
// Reads   the app's own answers, so that a file is what a reader would have got
// Writes  one file for each address; pages as index.html in a folder of their name
// Gives   what was written, and what could not be had

import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileOfAddress, linkedPaths, NOWHERE } from "./exported-addresses";
import { movedPage } from "./moved-page";

export interface SiteToExport {
  /** Where the app answers: "http://localhost:1234". */
  readonly server: string;
  /** Where the files will be read, "https://host". */
  readonly origin: string;
  readonly addresses: readonly string[];
  /** Folders whose files are taken as they are: [from, path below `folder`]. */
  readonly copied: readonly (readonly [from: string, to: string])[];
  /** Absolute path; exists. */
  readonly folder: string;
}

export interface ExportedSite {
  readonly fileCount: number;
  readonly bytes: number;
  /** One line for each address that could not be written, or that a page leads to in vain. */
  readonly missing: readonly string[];
}

interface Written {
  readonly path: string;
  readonly bytes: number;
  readonly links: readonly string[];
}

const AT_ONCE = 4;

/** Writes the site. Rejects where a file cannot be written; an address that does not answer is told. */
export async function exportSite(site: SiteToExport): Promise<ExportedSite> {
  for (const [from, to] of site.copied) await cp(from, join(site.folder, to), { recursive: true });
  const written: Written[] = [];
  const missing: string[] = [];
  const waiting = [...new Set([...site.addresses, NOWHERE])];
  const seen = new Set(waiting);
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const outcome = await exportOne(site, path);
      if (typeof outcome === "string") {
        missing.push(outcome);
        continue;
      }
      written.push(outcome);
      // What a page leads to and no list names: an icon, a style sheet's neighbour.
      for (const link of outcome.links) {
        if (seen.has(link) || site.copied.some(([, to]) => to !== "" && link.startsWith(`/${to}/`))) continue;
        seen.add(link);
        waiting.push(link);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const bytes = written.reduce((sum, file) => sum + file.bytes, 0);
  return { fileCount: written.length, bytes, missing: missing.sort() };
}

/** What was written; a text says why nothing was. */
async function exportOne(site: SiteToExport, path: string): Promise<Written | string> {
  const { host, protocol } = new URL(site.origin);
  const response = await fetch(site.server + path, {
    redirect: "manual",
    headers: { "x-forwarded-host": host, "x-forwarded-proto": protocol.slice(0, -1) },
  });
  const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  const movedTo = response.headers.get("location");
  const file = fileOfAddress(path, isPage || movedTo !== null);
  if (file === undefined) return `${path}: no file can have this name`;
  if (movedTo === null && response.status !== (path === NOWHERE ? 404 : 200))
    return `${path}: the app answered ${response.status}`;
  const body =
    movedTo === null
      ? new Uint8Array(await response.arrayBuffer())
      : new TextEncoder().encode(movedPage(movedTo));
  const target = join(site.folder, file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, body);
  const links = isPage && movedTo === null ? linkedPaths(new TextDecoder().decode(body)) : [];
  return { path, bytes: body.length, links };
}
