// The ids that events were given, kept beside the sources in event-ids.json, so that links to them go on working
// whatever sources are added, and in whatever order.
//
// The file  {"<event id>": ["<mention id>", …]}, for people to read and for git to compare; nobody need edit it

import { readFile, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Problem } from "@/lib/base/problems";
import type { KeptIds } from "@/lib/events/event-id";
import { type Checked, readObject } from "./read-data-file";
import { reasonOf } from "./reason";

export const IDS_FILE = "event-ids.json";

const idsSchema = z.record(z.string().regex(/^[a-z0-9-]+$/), z.array(z.string()));

/** The kept ids of a data folder; none where there is no such file. */
export async function readKeptIds(folder: string): Promise<Checked<KeptIds>> {
  const { value, problems } = await readObject(
    join(folder, IDS_FILE),
    `${basename(folder)}/${IDS_FILE}`,
    idsSchema,
  );
  const pairs = Object.entries(value ?? {}).flatMap(([id, mentions]) =>
    mentions.map((mention) => [mention, id] as const),
  );
  return { value: new Map(pairs), problems };
}

/** The file's text: ids in order, so that a change shows as a few lines. */
function written(kept: KeptIds): string {
  const byEvent = new Map<string, string[]>();
  for (const [mention, id] of kept) byEvent.set(id, [...(byEvent.get(id) ?? []), mention]);
  const entries = [...byEvent].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, list]) => [id, list.sort()]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** Writes the file where it changes; a folder that can't be written to is a problem, not a failure. */
export async function writeKeptIds(folder: string, kept: KeptIds): Promise<readonly Problem[]> {
  const path = join(folder, IDS_FILE);
  const text = written(kept);
  const before = await readFile(path, "utf8").catch(() => "");
  if (before === text || kept.size === 0) return [];
  try {
    // Whoever reads meanwhile finds the old file or the new one, never half of it.
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
    return [];
  } catch (error) {
    return [{ code: "data/unwritable", where: `${basename(folder)}/${IDS_FILE}`, detail: reasonOf(error) }];
  }
}
