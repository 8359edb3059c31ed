"use client";

import { type EventFilter, NO_FILTER } from "@/lib/events/filter";
import { FilterStatus } from "../filters/FilterStatus";
import { filterChips } from "../filters/filter-chips";
import { filterSentence } from "../filters/filter-sentence";
import type { WorkspaceStory } from "./types";
import type { Workspace } from "./useWorkspace";

/** What is shown, in one sentence, with the ways to drop its conditions. */
export function ShownInWords({
  story,
  workspace,
}: {
  readonly story: WorkspaceStory;
  readonly workspace: Workspace;
}) {
  const { filter, shown, quiet } = workspace;
  const nameOf = namesOf(story);
  const goTo = (next: EventFilter) => ({
    href: workspace.hrefOfFilter(next),
    onRemove: () => workspace.setFilter(next),
  });
  return (
    <FilterStatus
      sentence={`${filterSentence(shown.length, story.events.length, filter, nameOf)}.`}
      quiet={quiet}
      chips={filterChips(filter, nameOf).map(({ key, label, without }) => ({ key, label, ...goTo(without) }))}
      clearHref={workspace.hrefOfFilter(NO_FILTER)}
      onClear={() => workspace.setFilter(NO_FILTER)}
    />
  );
}

function namesOf({ actors, outlets }: WorkspaceStory): (id: string) => string {
  const names = new Map([...actors, ...outlets].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
