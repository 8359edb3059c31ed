import type { Metadata } from "next";
import { headers } from "next/headers";
import { Colophon } from "@/components/ui/Colophon";
import { Masthead } from "@/components/ui/Masthead";
import { ArticleList } from "@/components/workspace/ArticleList";
import { eventsAddress } from "@/components/workspace/events-address";
import { knownOf, readPageState, timeless } from "@/components/workspace/page-state";
import { StoryHead } from "@/components/workspace/StoryHead";
import { UnreadSources } from "@/components/workspace/UnreadSources";
import { Workspace } from "@/components/workspace/Workspace";
import { filterEvents } from "@/lib/events/filter";
import { pageStory } from "./page-story";
import { queryOf } from "./query-of";
import { requestOrigin } from "./request-origin";

export async function generateMetadata(): Promise<Metadata> {
  const { story, standfirst } = await pageStory();
  return {
    title: { absolute: `${story.title} · Datelines` },
    description: standfirst,
    alternates: { canonical: "/" },
    metadataBase: new URL(requestOrigin(await headers())),
    openGraph: {
      type: "article",
      siteName: "Datelines",
      title: story.title,
      description: standfirst,
      url: "/",
      locale: "en_GB",
    },
    twitter: { card: "summary", title: story.title, description: standfirst },
  };
}

export default async function StoryPage({ searchParams }: PageProps<"/">) {
  const { story, standfirst, problems, sourceCount } = await pageStory();
  const query = queryOf(await searchParams);
  const filter = timeless(readPageState(query, knownOf(story)).filter);
  return (
    <>
      <Masthead />
      <main className="page">
        <StoryHead title={story.title} standfirst={standfirst} sources={story.sources} />
        <UnreadSources problems={problems} readCount={story.sources.length} sourceCount={sourceCount} />
        <Workspace
          story={story}
          server={{
            query,
            address: eventsAddress(filter),
            ids: filterEvents(story.events, filter).map((event) => event.id),
          }}
          origin={requestOrigin(await headers())}
        />
        <ArticleList sources={story.sources} outlets={story.outlets} />
      </main>
      <Colophon />
    </>
  );
}
