import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, permanentRedirect } from "next/navigation";
import { CalendarLink } from "@/components/detail/CalendarLink";
import { EventDetail } from "@/components/detail/EventDetail";
import { eventsOfActor } from "@/components/detail/events-of-actor";
import { Colophon } from "@/components/ui/Colophon";
import { Masthead } from "@/components/ui/Masthead";
import { describeDate } from "@/lib/base/date-words";
import { eventJsonLd } from "@/lib/exports/json-ld";
import { writeEventQuery } from "@/lib/url/event-query";
import { requestOrigin } from "@/lib/url/request-origin";
import { OPENING_VIEW, writeViewQuery } from "@/lib/url/view-query";
import { eventCard } from "../../card-picture";
import { JsonLd } from "../../json-ld";
import { cardMetadata, oembedLink } from "../../page-metadata";
import { pageStory } from "../../page-story";

async function storyAndEvent(encoded: string) {
  const { story, formerIds } = await pageStory();
  const id = decodeURIComponent(encoded);
  const event = story.events.find((event) => event.id === id);
  return { story, event, movedTo: event ? undefined : formerIds.get(id) };
}

export async function generateMetadata({ params }: PageProps<"/events/[id]">): Promise<Metadata> {
  const { story, event } = await storyAndEvent((await params).id);
  if (!event) return { title: "No such event" };
  const description = `${describeDate(event.edtf)}. ${event.title}. Who reported it in “${story.title}”, and in which words.`;
  const origin = requestOrigin(await headers());
  const pageUrl = `${origin}/events/${encodeURIComponent(event.id)}`;
  return {
    title: event.title,
    description,
    ...cardMetadata({
      title: event.title,
      description,
      pageUrl,
      origin,
      picture: eventCard(story, event, origin),
    }),
    alternates: { canonical: pageUrl, types: oembedLink(origin, pageUrl, event.title) },
  };
}

export default async function EventPage({ params }: PageProps<"/events/[id]">) {
  const { story, event, movedTo } = await storyAndEvent((await params).id);
  // A source has joined it with another: links to either lead to the whole.
  if (movedTo !== undefined) permanentRedirect(`/events/${encodeURIComponent(movedTo)}`);
  if (!event) notFound();
  const inStory = writeViewQuery({ ...OPENING_VIEW, event: event.id });
  const origin = requestOrigin(await headers());
  return (
    <>
      <JsonLd node={eventJsonLd(event, story.sources, origin)} />
      <Masthead />
      <main className="page">
        <p className="pt-6 text-[0.9375rem]">
          <a href={`/?${inStory}`} className="inline-block min-h-6">
            See it on the timeline of “{story.title}”
          </a>
        </p>
        <article aria-labelledby="event-title" className="pt-6">
          <EventDetail
            event={event}
            sources={story.sources}
            outlets={story.outlets}
            titleId="event-title"
            titleLevel={1}
            actorHref={actorHref}
            actorCount={(actorId) => eventsOfActor(story.events, actorId)}
          />
          <p className="screen-only border-t border-hairline pt-4 text-[0.9375rem]">
            <CalendarLink event={event} />
          </p>
        </article>
      </main>
      <Colophon />
    </>
  );
}

function actorHref(actorId: string): string {
  return `/?${writeEventQuery({ actors: [actorId], outlets: [], kinds: [], text: "" })}`;
}
