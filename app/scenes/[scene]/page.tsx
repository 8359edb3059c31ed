import { notFound } from "next/navigation";
import { TimelineScene } from "@/components/timeline/TimelineScene";
import { UnreadSources } from "@/components/workspace/UnreadSources";
import { loadScene } from "@/lib/store/load-scene";
import { outletStyles } from "@/lib/timeline/palette";
import { readViewQuery } from "@/lib/url/view-query";
import { queryOf } from "../../query-of";

/** One named scene of the chart, for eyes and browser tests; closed in production unless SCENES=1. */
export default async function ScenePage({ params, searchParams }: PageProps<"/scenes/[scene]">) {
  if (process.env.NODE_ENV === "production" && process.env.SCENES !== "1") notFound();
  const { scene: name } = await params;
  const scene = await loadScene(name);
  if (!scene) notFound();
  const { view } = readViewQuery(new URLSearchParams(queryOf(await searchParams)));
  return (
    <main className="mx-auto max-w-[1240px] px-4 py-6">
      <h1 className="mb-4 text-base text-muted">{scene.about}</h1>
      <UnreadSources
        problems={scene.unread}
        readCount={scene.outlets.length}
        sourceCount={scene.outlets.length + scene.unread.length}
      />
      <TimelineScene
        events={scene.events}
        outlets={outletStyles(scene.outlets)}
        opening={scene.window}
        span={scene.span}
        lane={view.lane}
        laneOrder={view.order}
      />
    </main>
  );
}
