// The folder that an export goes to: emptied only where an earlier export lies in it.

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EXPORT_HEADERS, EXPORT_MARK, exportReadme } from "./export-notes";

const README = "README.txt";

/** Makes the folder, or empties it; a text says why it will not. */
export async function clearExportFolder(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    const names = await readdir(folder);
    const readme = names.includes(README) ? await readFile(join(folder, README), "utf8") : "";
    if (names.length > 0 && !readme.startsWith(EXPORT_MARK))
      return `${folder} holds something else. Name a folder that is empty, not there yet, or an earlier export.`;
    await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true })));
    // At once, so that an export that breaks off can be written again.
    await writeFile(join(folder, README), `${EXPORT_MARK}\n`);
    return undefined;
  } catch (error) {
    return `${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The readme, the headers, and the word to GitHub Pages. */
export async function writeNotes(folder: string, origin: string, madeOn: string): Promise<void> {
  await Promise.all([
    writeFile(join(folder, README), exportReadme(origin, madeOn)),
    writeFile(join(folder, "_headers"), EXPORT_HEADERS),
    writeFile(join(folder, ".nojekyll"), ""),
  ]);
}
