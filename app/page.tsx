import type { Metadata } from "next";
import { headers } from "next/headers";
import { permanentRedirect } from "next/navigation";
import { Colophon } from "@/components/ui/Colophon";
import { Masthead } from "@/components/ui/Masthead";
import { ArticleList } from "@/components/workspace/ArticleList";
import { eventsAddress } from "@/components/workspace/events-address";
import { knownOf, pageHref, readPageState, timeless } from "@/components/workspace/page-state";
import { StoryHead } from "@/components/workspace/StoryHead";
import { UnreadSources } from "@/components/workspace/UnreadSources";
import { LARGE_STORY } from "@/components/workspace/view-address";
import { Workspace } from "@/components/workspace/Workspace";
import { filterEvents } from "@/lib/events/filter";
import { storyJsonLd } from "@/lib/exports/json-ld";
import { writeEventQuery } from "@/lib/url/event-query";
import { requestOrigin } from "@/lib/url/request-origin";
import { JsonLd } from "./json-ld";
import { LargeStoryPage } from "./large-story-page";
import { movedQuery } from "./moved-query";
import { viewMetadata } from "./page-metadata";
import { pageStory } from "./page-story";
import { queryOf } from "./query-of";

export async function generateMetadata({ searchParams }: PageProps<"/">): Promise<Metadata> {
  const { story, standfirst } = await pageStory();
  const query = queryOf(await searchParams);
  return viewMetadata({ story, standfirst, query, origin: requestOrigin(await headers()) });
}

export default async function StoryPage({ searchParams }: PageProps<"/">) {
  const { story, standfirst, label, problems, sourceCount, formerIds } = await pageStory();
  const query = queryOf(await searchParams);
  const known = knownOf(story);
  const moved = movedQuery(query, formerIds);
  if (moved !== undefined) permanentRedirect(pageHref(readPageState(moved, known)));
  const origin = requestOrigin(await headers());
  const filter = timeless(readPageState(query, known).filter);
  const events = filterEvents(story.events, filter);
  const address = { origin, query: writeEventQuery(filter) };
  return (
    <>
      <link rel="service-desc" type="application/vnd.oai.openapi+json" href="/openapi.json" />
      <JsonLd node={storyJsonLd({ sources: story.sources, events }, label, address)} />
      <Masthead />
      <main className="page">
        <StoryHead title={story.title} standfirst={standfirst} sources={story.sources} />
        <UnreadSources problems={problems} readCount={story.sources.length} sourceCount={sourceCount} />
        {story.events.length > LARGE_STORY ? (
          <LargeStoryPage story={story} query={query} origin={origin} />
        ) : (
          <Workspace
            story={story}
            server={{ query, address: eventsAddress(filter), ids: events.map((event) => event.id) }}
            origin={origin}
          />
        )}
        <ArticleList sources={story.sources} outlets={story.outlets} />
      </main>
      <Colophon />
    </>
  );
}
