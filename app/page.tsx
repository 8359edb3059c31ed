import { headers } from "next/headers";
import { READ_STORY } from "@/__tests__/fixtures/story";
import { Colophon } from "@/components/ui/Colophon";
import { Masthead } from "@/components/ui/Masthead";
import { ArticleList } from "@/components/workspace/ArticleList";
import { eventsAddress } from "@/components/workspace/events-address";
import { readPageState } from "@/components/workspace/page-state";
import { StoryHead } from "@/components/workspace/StoryHead";
import { Workspace } from "@/components/workspace/Workspace";
import { workspaceStory } from "@/components/workspace/workspace-story";
import { filterEvents } from "@/lib/events/filter";
import { queryOf } from "./query-of";
import { requestOrigin } from "./request-origin";

export default async function StoryPage({ searchParams }: PageProps<"/">) {
  const story = workspaceStory(READ_STORY);
  const query = queryOf(await searchParams);
  const { filter } = readPageState(query, story);
  return (
    <>
      <Masthead />
      <main className="page">
        <StoryHead title={story.title} standfirst="" sources={story.sources} />
        <Workspace
          story={story}
          initialQuery={query}
          initialAddress={eventsAddress(filter)}
          initialIds={filterEvents(story.events, filter).map((event) => event.id)}
          origin={requestOrigin(await headers())}
        />
        <ArticleList sources={story.sources} outlets={story.outlets} />
      </main>
      <Colophon />
    </>
  );
}
