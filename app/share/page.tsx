import type { Metadata } from "next";
import { headers } from "next/headers";
import type { PictureSizes } from "@/components/share/Pictures";
import { Colophon } from "@/components/ui/Colophon";
import { Masthead } from "@/components/ui/Masthead";
import { ShareCopy } from "@/components/workspace/ShareCopy";
import { ShareView } from "@/components/workspace/ShareView";
import type { WorkspaceStory } from "@/components/workspace/types";
import { LARGE_STORY } from "@/components/workspace/view-address";
import { type ViewToShare, viewToShare } from "@/components/workspace/view-to-share";
import { explain } from "@/lib/base/problems";
import { figureHeight } from "@/lib/exports/figure/figure";
import { bundledFaces } from "@/lib/store/type-faces";
import { requestOrigin } from "@/lib/url/request-origin";
import { embedStory } from "../embed-story";
import { figureView, viewInWords } from "../figure-view";
import { pageStory } from "../page-story";
import { queryOf } from "../query-of";
import { isSiteCopy } from "../site-copy";

export const metadata: Metadata = {
  title: "Share and embed",
  description:
    "The present view of the timeline for other pages: snippets to paste, the look of the embed, and the data as files.",
  robots: { index: false },
};

export default async function SharePage({ searchParams }: PageProps<"/share">) {
  const { story } = await pageStory();
  const query = queryOf(await searchParams);
  const origin = requestOrigin(await headers());
  return (
    <>
      <Masthead />
      {isSiteCopy() ? (
        <SharedCopy story={story} origin={origin} />
      ) : (
        <ShareView title={story.title} origin={origin} {...(await keptView(story, query))} />
      )}
      <Colophon />
    </>
  );
}

/** Where no server reads the address: the browser does, but for a story that is too large to be sent to it. */
function SharedCopy({ story, origin }: { readonly story: WorkspaceStory; readonly origin: string }) {
  if (story.events.length <= LARGE_STORY) return <ShareCopy story={story} origin={origin} />;
  const shown = viewToShare(story, "");
  return <ShareView title={story.title} origin={origin} shown={shown} whole={story.events} />;
}

/** The view, without a frozen story that is not there. */
async function keptView(
  story: WorkspaceStory,
  query: string,
): Promise<{ readonly shown: ViewToShare; readonly frozenOn?: string; readonly pictures: PictureSizes }> {
  const shown = viewToShare(story, query);
  const { frozen, ...live } = shown.choices;
  const kept = await embedStory(frozen);
  if ("problem" in kept) {
    const problems = [...shown.problems, explain(kept.problem)];
    return { shown: { ...shown, choices: live, problems }, pictures: picturesOf(story, query) };
  }
  const pictures = picturesOf(kept.story, query);
  return { shown, pictures, ...(kept.frozenOn !== undefined && { frozenOn: kept.frozenOn }) };
}

/** The sizes that the view's pictures come in. */
function picturesOf(story: WorkspaceStory, query: string): PictureSizes {
  const view = figureView(story, query);
  const size = (widthPx: number) => ({ widthPx, heightPx: figureHeight(view, widthPx, bundledFaces()) });
  return { alt: viewInWords(view), wide: size(1200), usual: size(720), narrow: size(400) };
}
