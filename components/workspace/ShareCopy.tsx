"use client";

import { useMemo } from "react";
import { explain } from "@/lib/base/problems";
import { ShareView } from "./ShareView";
import type { WorkspaceStory } from "./types";
import { useStoryUrl } from "./useStoryUrl";
import { type ViewToShare, viewToShare } from "./view-to-share";

/** The share page where no server reads its address: the browser does. */
export function ShareCopy({ story, origin }: { readonly story: WorkspaceStory; readonly origin: string }) {
  const { query } = useStoryUrl("");
  const shown = useMemo(() => withoutFrozen(viewToShare(story, query)), [story, query]);
  // Another view has other choices: it is another page.
  return <ShareView key={query} title={story.title} shown={shown} origin={origin} whole={story.events} />;
}

/** Frozen stories are a server's to keep. */
function withoutFrozen(shown: ViewToShare): ViewToShare {
  const { frozen, ...choices } = shown.choices;
  if (frozen === undefined) return shown;
  const problem = explain({ code: "embed/not-frozen", where: "frozen", detail: frozen });
  return { ...shown, choices, problems: [...shown.problems, problem] };
}
