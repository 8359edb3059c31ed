import type { Metadata } from "next";
import { headers } from "next/headers";
import { filterSentence } from "@/components/filters/filter-sentence";
import { FileList, ReadyLines } from "@/components/share/FileList";
import { ShareBuilder } from "@/components/share/ShareBuilder";
import { Colophon } from "@/components/ui/Colophon";
import { Masthead } from "@/components/ui/Masthead";
import { Notice } from "@/components/ui/Notice";
import { knownOf, pageHref, readPageState } from "@/components/workspace/page-state";
import { explain } from "@/lib/base/problems";
import { readShareChoices, type ShareChoices } from "@/lib/embed/share-choices";
import { filterEvents } from "@/lib/events/filter";
import { fileCounts } from "@/lib/exports/file-counts";
import { OFFERED_FILES } from "@/lib/exports/offered-files";
import { readyLines } from "@/lib/exports/ready-lines";
import { fileReference } from "@/lib/exports/story-label";
import { writeEventQuery } from "@/lib/url/event-query";
import { requestOrigin } from "@/lib/url/request-origin";
import { embedStory } from "../embed-story";
import { pageStory } from "../page-story";
import { queryOf } from "../query-of";

export const metadata: Metadata = {
  title: "Share and embed",
  description:
    "The present view of the timeline for other pages: snippets to paste, the look of the embed, and the data as files.",
  robots: { index: false },
};

export default async function SharePage({ searchParams }: PageProps<"/share">) {
  const shown = await viewToShare(queryOf(await searchParams));
  const { story, filter, events, choices, frozenOn, problems } = shown;
  const origin = requestOrigin(await headers());
  const filterQuery = writeEventQuery(filter);
  const counts = fileCounts(events);
  return (
    <>
      <Masthead />
      <main className="page">
        <p className="pt-6 text-[0.9375rem]">
          <a href={shown.href} className="inline-block min-h-6">
            Back to “{story.title}”
          </a>
        </p>
        <h1 className="mt-4 font-serif text-[clamp(2rem,5vw,3.25rem)] leading-[1.06] font-medium tracking-[-0.018em] text-balance">
          Share this view
        </h1>
        <p className="measure mt-3 font-serif text-[1.1875rem] leading-[1.45]">{shown.sentence}</p>
        {problems.length > 0 && (
          <div className="mt-6">
            <Notice>
              {problems.map((problem) => (
                <p key={problem}>{problem}</p>
              ))}
            </Notice>
          </div>
        )}
        <ShareBuilder
          view={{
            origin,
            query: shown.href.split("?")[1] ?? "",
            title: story.title,
            description: `Timeline “${story.title}”: ${shown.sentence}`,
          }}
          initialChoices={choices}
          {...(frozenOn !== undefined && { frozenOn })}
        />
        <section aria-labelledby="share-files" className="mt-12">
          <h2 id="share-files" className="share-heading">
            The data
          </h2>
          <FileList
            files={OFFERED_FILES.map(({ name, title, about }) => ({
              href: `/${fileReference(name, filterQuery)}`,
              title,
              about,
              size: counts[name],
            }))}
          />
          <h3 className="mt-8 font-semibold">Straight into a program</h3>
          <ReadyLines lines={readyLines({ origin, query: filterQuery })} />
        </section>
      </main>
      <Colophon />
    </>
  );
}

/** What of the address can be used, and what cannot, in words. */
async function viewToShare(query: string) {
  const { story } = await pageStory();
  const state = readPageState(query, knownOf(story));
  const asked = readShareChoices(new URLSearchParams(query));
  const kept = await keptChoices(asked.choices);
  const events = filterEvents(story.events, state.filter);
  const names = new Map([...story.actors, ...story.outlets].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    story,
    filter: state.filter,
    events,
    href: pageHref(state),
    sentence: `${filterSentence(events.length, story.events.length, state.filter, nameOf)}.`,
    choices: kept.choices,
    frozenOn: kept.frozenOn,
    problems: [...state.problems, ...[...asked.problems, ...kept.problems].map(explain)],
  };
}

/** The choices, without a frozen story that is not there. */
async function keptChoices(choices: ShareChoices) {
  const shown = await embedStory(choices.frozen);
  if (!("problem" in shown)) return { choices, frozenOn: shown.frozenOn, problems: [] };
  const { frozen: _frozen, ...live } = choices;
  return { choices: live, frozenOn: undefined, problems: [shown.problem] };
}
