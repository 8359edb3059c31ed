// Stories as they were on a day, kept in frozen/ of the data folder for embeds that must not change any more.
//
// The files  <hash>.json, named by the hash of the story in it, so that the same story is kept once
// Limits     one file for each state of the sources, MAX_BYTES each, MAX_FILES of them

import { createHash } from "node:crypto";
import { access, mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { z } from "zod";
import type { IsoDay } from "@/lib/base/calendar";
import type { Problem } from "@/lib/base/problems";
import { frozenFileSchema, frozenStorySchema } from "./frozen-schema";
import { codeOf, reasonOf } from "./reason";
import type { Story } from "./types";

export const FROZEN_FOLDER = "frozen";

/** A story and the day on which it was first kept. */
export type FrozenFile = z.infer<typeof frozenFileSchema>;
export type FrozenStory = FrozenFile["story"];

export const MAX_BYTES = 20_000_000;
export const MAX_FILES = 1_000;

const HASH_DIGITS = 32;
const KEPT_IN_MEMORY = 4;
const inMemory = new Map<string, FrozenFile>();

/** Either what was asked for or why not. */
export type Outcome<T> = { readonly value: T } | { readonly problem: Problem };

/**
 * Keeps the story as it is and gives its hash: 32 hexadecimal digits. Kept before, it is left as it was.
 *
 * @param today Written beside the story; no part of the hash.
 */
export async function freezeStory(folder: string, story: Story, today: IsoDay): Promise<Outcome<string>> {
  const frozen = frozenStory(story);
  const hash = hashOf(frozen);
  const path = pathOf(folder, hash);
  if (await exists(path)) return { value: hash };
  const text = `${JSON.stringify({ frozen: today, story: frozen })}\n`;
  const where = `${basename(folder)}/${FROZEN_FOLDER}`;
  if (Buffer.byteLength(text) > MAX_BYTES) return { problem: { code: "embed/too-big", where: "the story" } };
  try {
    await mkdir(join(folder, FROZEN_FOLDER), { recursive: true });
    const files = await readdir(join(folder, FROZEN_FOLDER));
    if (files.length >= MAX_FILES) return { problem: { code: "embed/too-many", where } };
    // Whoever reads meanwhile finds nothing or the whole file.
    const draft = `${path}.${process.pid}.new`;
    await writeFile(draft, text);
    await rename(draft, path);
    return { value: hash };
  } catch (error) {
    const fix = "Make the folder writable, or share the live embed.";
    return { problem: { code: "data/unwritable", where, detail: reasonOf(error), fix } };
  }
}

/** The story of a hash, which has the form of one. Its file is refused where anything in it was changed. */
export async function readFrozen(folder: string, hash: string): Promise<Outcome<FrozenFile>> {
  const path = pathOf(folder, hash);
  const known = inMemory.get(path);
  if (known) return { value: known };
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const isAbsent = codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR";
    if (isAbsent) return { problem: { code: "embed/not-frozen", where: "frozen", detail: `"${hash}"` } };
    return { problem: { code: "source/unreadable", where: basename(path), detail: reasonOf(error) } };
  }
  const value = checked(text, hash);
  if (value === undefined) return { problem: { code: "embed/other-content", where: basename(path) } };
  remember(path, value);
  return { value };
}

function checked(text: string, hash: string): FrozenFile | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const result = frozenFileSchema.safeParse(json);
  if (!result.success) return undefined;
  // As it stands in the file: the check may order its keys anew.
  return hashOf(Reflect.get(json as object, "story")) === hash ? result.data : undefined;
}

/** What an embed draws and nothing else, its keys in the schema's order: the same story is the same text. */
function frozenStory({ story, outlets, sources, events }: Story): FrozenStory {
  const { title, standfirst, from, to } = story;
  return frozenStorySchema.parse({ title, standfirst, opening: { from, to }, outlets, sources, events });
}

function hashOf(story: unknown): string {
  return createHash("sha256").update(JSON.stringify(story)).digest("hex").slice(0, HASH_DIGITS);
}

function pathOf(folder: string, hash: string): string {
  return join(folder, FROZEN_FOLDER, `${hash}.json`);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A file never changes under its name, so that it need not be looked at again. */
function remember(path: string, file: FrozenFile): void {
  const [oldest] = inMemory.keys();
  if (oldest !== undefined && inMemory.size >= KEPT_IN_MEMORY) inMemory.delete(oldest);
  inMemory.set(path, file);
}
