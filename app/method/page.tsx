import type { Metadata } from "next";
import { connection } from "next/server";
import { EventAccuracy, TaggingAccuracy } from "@/components/method/AccuracyTables";
import { EdtfLegend } from "@/components/method/EdtfLegend";
import { LifeOfSentence } from "@/components/method/LifeOfSentence";
import { SampleList } from "@/components/method/SampleList";
import { Prose, Section } from "@/components/method/Section";
import { workedExample } from "@/components/method/worked-example";
import { Colophon } from "@/components/ui/Colophon";
import { Masthead } from "@/components/ui/Masthead";
import { Notice } from "@/components/ui/Notice";
import { explain } from "@/lib/base/problems";
import { loadStory } from "@/lib/store/load-story";
import { readAccuracy } from "@/lib/store/read-accuracy";

export const metadata: Metadata = {
  title: "How dates are read",
  description:
    "How Datelines turns “last Friday” into a calendar day, when reports count as one event, what it cannot read, and how often it is right.",
};

export default async function MethodPage() {
  await connection(); // the story is read anew when an article changes, also after the build
  const [story, accuracy] = await Promise.all([loadStory(), readAccuracy()]);
  const example = workedExample(story.events, story.sources);
  const joined = (story.joints.get(example?.event.id ?? "") ?? []).map(({ reasons }) => reasons);
  return (
    <>
      <Masthead />
      <main className="page">
        <h1 className="pt-8 font-serif text-[clamp(2rem,5vw,3.25rem)] leading-[1.06] font-medium tracking-[-0.018em] text-balance">
          How dates are read
        </h1>
        <Prose>
          News dates things in its own way: “last Friday”, “over the weekend”, “Palm Sunday”. A program with
          rules for English works out which calendar days these are, counting from the day of publication or
          from another date in the text. Every date on the timeline comes with the sentence that gave it and
          with the reckoning, so that you can check.
        </Prose>

        {example && (
          <Section name="sentence" title="The life of a sentence">
            <Prose>One date of “{story.story.title}”, from the article to the timeline.</Prose>
            <LifeOfSentence example={example} sources={story.sources} joined={joined} />
          </Section>
        )}

        <Section name="expressions" title="Which expressions it reads">
          <SampleList />
        </Section>

        <Section name="merging" title="When reports are one event">
          <Prose>
            Two reports, from two outlets or from one, become one event where their dates can be the same and
            enough else speaks for it: the same people and bodies take part, the same kind of thing happens,
            rare words recur in the sentences and around them, the place is the same, and nothing else that
            the other outlet tells of the day is as like. How much each of these signs weighs was learned from
            articles marked by hand. What somebody says is joined only with the same saying. Reports that
            share too little stay apart.
          </Prose>
          <Prose>
            Outlets differ on dates for good reasons: one counts by local time, another writes “over the
            weekend” of what a third puts on Friday, and some err. The event takes the finest date that most
            of its reports support. The others are kept, shown beside it, and hatched on the chart; nobody
            here decides who is right.
          </Prose>
        </Section>

        <Section name="notation" title="Dates in short form">
          <Prose>
            Downloads write dates by an international standard, EDTF (ISO 8601-2), which has a form for what
            is coarse, open or approximate.
          </Prose>
          <EdtfLegend />
        </Section>

        <Section name="limits" title="What it does not read">
          <ul className="measure mt-3 grid list-disc gap-2 pl-5 font-serif text-[1.125rem] leading-[1.45]">
            <li>Languages other than English.</li>
            <li>Happenings without a time in the text, however important, and times that date nothing.</li>
            <li>Hours: a clock time never makes a day finer, and time zones are not reckoned.</li>
            <li>Pictures, tables and captions whose dates stand outside sentences.</li>
            <li>Holidays whose day it cannot compute, and dates of other calendars.</li>
            <li>Errors of the article: a wrong date stays as reported, beside what others report.</li>
            <li>
              In long stories with several time levels, a day without a year can land in the wrong year, and
              “two days later” can be counted from the wrong day.
            </li>
          </ul>
        </Section>

        <Section name="accuracy" title="How often it is right">
          <Prose>
            Measured against articles in which every dated mention was marked by hand, after written rules of
            what counts as one. Two readers marked the five articles of the first story independently, and
            agree on every mention that is asked for. The other articles were made up for measuring: stories
            from other fields, each as several outlets might tell it.
          </Prose>
          {accuracy.value ? (
            <EventAccuracy accuracy={accuracy.value} />
          ) : (
            <Notice>
              {accuracy.problems.map((problem) => (
                <p key={problem.where}>{explain(problem)}</p>
              ))}
              {accuracy.problems.length === 0 && <p>No figures have been measured for this copy.</p>}
            </Notice>
          )}
          <dl className="measure mt-5 grid gap-2 text-[0.9375rem]">
            <Meaning term="Mentions found">
              of those that a reader marked, how many the program reports.
            </Meaning>
            <Meaning term="Reports that are right">
              of what the program reports, how much a reader marked too; the rest is invented or dates
              nothing.
            </Meaning>
            <Meaning term="Dates right">
              of the mentions found, how many have exactly the marked date.
            </Meaning>
            <Meaning term="Joined right">
              how far mentions of one happening are together and others apart (B-cubed F1).
            </Meaning>
            <Meaning term="Who takes part">
              how far the people and bodies named for an event are the marked ones (F1).
            </Meaning>
          </dl>
          <Prose>
            Who takes part is read from the grammar of the dated clause first, with “he”, “the union” and the
            like traced back. Often a text leaves it unsaid: “fares rise by 6 per cent”. Then signs are
            weighed: who was named just before, who acts in the events told before and after, of whom the
            story tells most. Their weights were learned from the marked articles. Tried on stories that they
            were not learned from, they raise the marked actors found from six in ten to about two thirds; of
            those named, three quarters are right instead of four fifths.
          </Prose>
          <Prose>
            Except where a line says that they were never read, these articles served to find what the rules
            lack, so take those figures as what the program reaches at its best. The articles that were never
            read show what to expect of other news.
          </Prose>
          {accuracy.value && (
            <>
              <h3 className="mt-10 text-[1rem] font-semibold">Outside the project</h3>
              <Prose>
                The words that say when, apart from what they date, were also measured on news in which
                linguists marked them for a research contest. Those articles are not part of this project.
              </Prose>
              <TaggingAccuracy accuracy={accuracy.value} />
            </>
          )}
        </Section>
      </main>
      <Colophon />
    </>
  );
}

function Meaning({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <div>
      <dt className="inline font-semibold">{term}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}
