// The story as pages show it, read anew only when a file has changed.

import { workspaceStory } from "@/components/workspace/workspace-story";
import { loadStory } from "@/lib/store/load-story";
import type { Story } from "@/lib/store/types";

/** The story for the workspace, its standfirst, and what of it could not be read. */
export async function pageStory() {
  const loaded = await loadStory();
  const known = made.get(loaded) ?? fromStory(loaded);
  made.set(loaded, known);
  return known;
}

/** What is made of a story is kept with it: of thousands of events it takes a while. */
const made = new WeakMap<Story, ReturnType<typeof fromStory>>();

function fromStory(loaded: Story) {
  const { story, outlets, actors, sources, events, formerIds, problems, sourceCount } = loaded;
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
