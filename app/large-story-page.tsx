// The workspace of a story that is too large to be sent: the server draws one view of it, and the client asks for others.

import { type Choices, choicesOf } from "@/components/workspace/facets";
import { LargeStory } from "@/components/workspace/LargeStory";
import { knownOf, readPageState, timeless } from "@/components/workspace/page-state";
import type { WorkspaceStory } from "@/components/workspace/types";
import { askedView, viewAddress } from "@/components/workspace/view-address";
import { writeEventQuery } from "@/lib/url/event-query";
import { viewOfStory } from "./view-response";

/** More names than these are found by searching, not by choosing. */
const MAX_ACTORS = 200;

export function LargeStoryPage({
  story,
  query,
}: {
  readonly story: WorkspaceStory;
  /** Of the page, without "?". */
  readonly query: string;
}) {
  const { filter, window } = readPageState(query, knownOf(story));
  const asked = askedView(window, story.span);
  const shown = timeless(filter);
  return (
    <LargeStory
      // Another filter comes with other counts: it is another page.
      key={writeEventQuery(shown)}
      story={{ opening: story.opening, span: story.span, outlets: story.outlets }}
      eventCount={story.events.length}
      choices={fewer(choicesOf(story, filter), filter.actors)}
      server={{
        query,
        address: viewAddress(shown, asked),
        view: viewOfStory(story, { ...shown, ...asked.window }, asked.widthPx),
      }}
    />
  );
}

/** The first of them, and those that are chosen. */
function fewer(choices: Choices, chosen: readonly string[]): Choices {
  const actors = choices.actors.filter(({ id }, i) => i < MAX_ACTORS || chosen.includes(id));
  return { ...choices, actors };
}
