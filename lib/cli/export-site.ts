// Asks a server for every page and file of the site, and writes each answer where a plain web server will find it.
//
// Reads   the app's own answers, so that a file is what a reader would have got
// Writes  one file for each address; pages as index.html in a folder of their name
// Gives   what was written, and what could not be had

import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileOfAddress, linkedPaths, NOWHERE } from "./exported-addresses";
import { type ExportedPicture, withPictureFiles } from "./exported-pictures";
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
  readonly bytes: number;
  /** What the page leads to. */
  readonly links: readonly string[];
  readonly pictures: readonly ExportedPicture[];
}

const AT_ONCE = 4;

/** Writes the site. Rejects where a file cannot be written; an address that does not answer is told. */
export async function exportSite(site: SiteToExport): Promise<ExportedSite> {
  for (const [from, to] of site.copied) await cp(from, join(site.folder, to), { recursive: true });
  const written: Written[] = [];
  const missing: string[] = [];
  /** Path of the file by the address that is asked for. */
  const seen = new Map([...site.addresses, NOWHERE].map((address) => [address, address]));
  const waiting = [...seen];
  const want = (address: string, path: string) => {
    if (seen.has(address) || isCopied(site, path)) return;
    seen.set(address, path);
    waiting.push([address, path]);
  };
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const outcome = await exportOne(site, ...next);
      if (typeof outcome === "string") {
        missing.push(outcome);
        continue;
      }
      written.push(outcome);
      // What a page leads to and no list names: an icon, a picture of its view.
      for (const link of outcome.links) want(link, link);
      for (const { address, path } of outcome.pictures) want(address, path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const bytes = written.reduce((sum, file) => sum + file.bytes, 0);
  return { fileCount: written.length, bytes, missing: missing.sort() };
}

function isCopied({ copied }: SiteToExport, path: string): boolean {
  return copied.some(([, to]) => to !== "" && path.startsWith(`/${to}/`));
}

/** Asks for an address and writes the answer to the file of a path; a text says why nothing was written. */
async function exportOne(site: SiteToExport, address: string, path: string): Promise<Written | string> {
  const { host, protocol } = new URL(site.origin);
  const response = await fetch(site.server + address, {
    redirect: "manual",
    headers: { "x-forwarded-host": host, "x-forwarded-proto": protocol.slice(0, -1) },
  });
  const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  const movedTo = response.headers.get("location");
  const file = fileOfAddress(path, isPage || movedTo !== null);
  if (file === undefined) return `${path}: no file can have this name`;
  if (movedTo !== null) {
    // Where it leads is one of the events, and written by itself.
    await write(site, file, new TextEncoder().encode(movedPage(movedTo)));
    return { bytes: 0, links: [], pictures: [] };
  }
  if (response.status !== (path === NOWHERE ? 404 : 200))
    return `${address}: the app answered ${response.status}`;
  if (!isPage)
    return {
      bytes: await write(site, file, new Uint8Array(await response.arrayBuffer())),
      links: [],
      pictures: [],
    };
  const page = withPictureFiles(await response.text());
  const named = new Set(page.pictures.map((picture) => picture.path));
  return {
    bytes: await write(site, file, new TextEncoder().encode(page.html)),
    links: linkedPaths(page.html).filter((link) => !named.has(link)),
    pictures: page.pictures,
  };
}

/** Gives the number of bytes. */
async function write({ folder }: SiteToExport, file: string, body: Uint8Array): Promise<number> {
  const target = join(folder, file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, body);
  return body.length;
}
