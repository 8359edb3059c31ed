// Asks for a part of a large story. Where a file answers that holds the whole story, the part is worked out here.

import type { ParsedStory } from "@/lib/events/types";
import { readEventQuery } from "@/lib/url/event-query";
import { readViewQuery } from "@/lib/url/view-query";
import { partOrWhole, viewOfWhole } from "./fetch-view";
import { countsOf, pageOfStory, placeInStory } from "./parts";
import type { LargeStoryHead, WorkspaceStory } from "./types";
import { workspaceStory } from "./workspace-story";

/** The part at an address of view-address.ts. Rejects where it cannot be had. */
export async function fetchPart<Part extends object>(address: string, head: LargeStoryHead): Promise<Part> {
  const got = await partOrWhole<Part>(address);
  if ("part" in got) return got.part;
  const part = partOfWhole(storyOf(got.whole, head), address);
  if (part === undefined) throw new Error(`${address} names nothing in this story`);
  // The address decides which part it is, here as on the server.
  return part as Part;
}

/** The answer that a server would have given. */
export function partOfWhole(story: WorkspaceStory, address: string): object | undefined {
  const params = new URLSearchParams(address.split("?")[1]);
  const { filter } = readEventQuery(params);
  const { view } = readViewQuery(params);
  const near = params.get("near");
  if (params.has("counts")) return countsOf(story, filter);
  if (near !== null) return placeInStory(story, filter, view.sort, near);
  if (params.has("rows")) return pageOfStory(story, filter, view.sort, view.page, Number(params.get("rows")));
  return viewOfWhole(story, address, story);
}

let made: { readonly whole: ParsedStory; readonly story: WorkspaceStory } | undefined;

/** Made once: its lists are known by what they are, see filter-columns.ts. */
function storyOf(whole: ParsedStory, { title, opening, outlets }: LargeStoryHead): WorkspaceStory {
  if (made?.whole !== whole)
    made = { whole, story: workspaceStory({ title, opening, outlets, actors: [], ...whole }) };
  return made.story;
}
