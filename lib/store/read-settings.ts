// What an editor settles for the whole story: story.json, actors.json and outlets.json.
// None of them has to be there: articles alone make a story.

import { basename, join } from "node:path";
import type { Actor } from "@/lib/actors/types";
import type { Problem } from "@/lib/base/problems";
import { readList, readObject } from "./read-data-file";
import { actorSchema, outletSchema, storySchema } from "./schemas";
import type { Outlet, StoryInfo } from "./types";

export interface Settings {
  /** Absent where story.json is not there, or is not right. */
  readonly story?: StoryInfo;
  readonly actors: readonly Actor[];
  readonly outlets: readonly Outlet[];
  readonly timeZone: string;
  readonly problems: readonly Problem[];
}

export const SETTINGS_FILES = ["story.json", "actors.json", "outlets.json"] as const;
export const DEFAULT_TIME_ZONE = "UTC";

/** Reads the three files of a data folder. */
export async function readSettings(folder: string): Promise<Settings> {
  const at = (name: (typeof SETTINGS_FILES)[number]) =>
    [join(folder, name), `${basename(folder)}/${name}`] as const;
  const [story, actors, outlets] = await Promise.all([
    readObject(...at("story.json"), storySchema),
    readList(...at("actors.json"), actorSchema),
    readList(...at("outlets.json"), outletSchema),
  ]);
  return {
    ...(story.value && { story: story.value }),
    actors: actors.value,
    outlets: outlets.value,
    timeZone: story.value?.timeZone ?? DEFAULT_TIME_ZONE,
    problems: [story, actors, outlets].flatMap(({ problems }) => problems),
  };
}
