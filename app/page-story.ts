// The story as pages show it, read anew only when a file has changed.

import { workspaceStory } from "@/components/workspace/workspace-story";
import { loadStory } from "@/lib/store/load-story";

/** The story for the workspace, its standfirst, and what of it could not be read. */
export async function pageStory() {
  const { story, outlets, actors, sources, events, formerIds, problems, sourceCount } = await loadStory();
  const opening = { from: story.from, to: story.to };
  return {
    story: workspaceStory({ title: story.title, opening, outlets, actors, sources, events }),
    standfirst: story.standfirst,
    label: { id: story.id, title: story.title, standfirst: story.standfirst },
    formerIds,
    problems,
    sourceCount,
  };
}
