// The story that an embed shows: the present one, or one that was frozen.

import { workspaceStory } from "@/components/workspace/workspace-story";
import type { IsoDay } from "@/lib/base/calendar";
import type { Problem } from "@/lib/base/problems";
import { readFrozen } from "@/lib/store/frozen-stories";
import { dataFolder } from "@/lib/store/load-story";
import { pageStory } from "./page-story";

/** The story for the workspace, its standfirst, and since when it has stayed the same. */
export async function embedStory(frozenHash: string | undefined) {
  if (frozenHash === undefined) {
    const { story, standfirst } = await pageStory();
    return { story, standfirst };
  }
  const read = await readFrozen(dataFolder(), frozenHash);
  if ("problem" in read) return read satisfies { readonly problem: Problem };
  const { frozen, story } = read.value;
  const frozenOn: IsoDay = frozen;
  // Other names of actors serve the filter of the whole page; the embed has none.
  return { story: workspaceStory({ ...story, actors: [] }), standfirst: story.standfirst, frozenOn };
}
