import type { ReactNode } from "react";
import { describeDate, describeDayLong } from "@/lib/base/date-words";
import type { Mention, Source } from "@/lib/events/types";
import { MarkedText } from "../ui/MarkedText";
import type { WorkedExample } from "./worked-example";

/** One sentence of the story on its way from the article to the timeline, as the parser took it. */
export function LifeOfSentence({
  example: { event, source, mention, inSentence, elsewhere },
  sources,
  joined,
}: {
  readonly example: WorkedExample;
  readonly sources: readonly Source[];
  /** Why the reports are one event, the strongest reasons first. */
  readonly joined: readonly (readonly string[])[];
}) {
  const differing = elsewhere.filter(({ edtf }) => edtf !== event.edtf);
  return (
    <ol className="mt-6">
      <Step title="An article appears">
        <p>
          {source.outlet.name} publishes “{source.title}” on {describeDayLong(source.published)}
          {source.publishedBasis === "inferred" &&
            ", a day inferred from its text, since the page does not state one"}
          . Words such as “yesterday” are counted from that day.
        </p>
      </Step>
      <Step title="A sentence says when">
        <blockquote className="font-serif text-[1.1875rem] leading-[1.5] break-words">
          <MarkedText text={mention.quote} marks={marksOf(mention, inSentence)} />
        </blockquote>
      </Step>
      <Step title="The words become a date">
        <p>
          {mention.explanation}. In short form that is <Code>{mention.edtf}</Code>, read by the rule “
          {mention.rule}”.
        </p>
      </Step>
      <Step title="The date finds its happening">
        <p>
          What the words date is the verb or noun that they belong to: “{mention.headline}”.{" "}
          {mention.actors.length > 0 && `Taking part: ${mention.actors.map(({ name }) => name).join(", ")}. `}
          {mention.kind !== "other" && `It counts as: ${mention.kind}.`}
        </p>
      </Step>
      {elsewhere.length > 0 && (
        <Step title="Other reports of it are joined">
          <ul className="grid gap-1.5">
            {elsewhere.map((other) => (
              <li key={other.id}>
                {outletOf(other, sources)}: “{other.expression}”, {describeDate(other.edtf)}
              </li>
            ))}
          </ul>
          {joined[0] && <p className="mt-3 text-muted">Joined for these reasons: {joined[0].join("; ")}.</p>}
        </Step>
      )}
      <Step title="The timeline has one event more">
        <p>
          <a href={`/events/${encodeURIComponent(event.id)}`}>{event.title}</a>, {describeDate(event.edtf)}:
          the finest date that most reports support.
          {differing.length > 0 &&
            ` ${differing.map((other) => `${outletOf(other, sources)} says ${describeDate(other.edtf)}`).join("; ")}. That stays beside it, and the chart hatches the days on which they differ.`}
        </p>
      </Step>
    </ol>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <li className="grid gap-x-10 gap-y-1.5 border-t border-hairline py-4 @2xl:grid-cols-[15rem_minmax(0,1fr)]">
      <h3 className="text-[0.9375rem] font-semibold">{title}</h3>
      <div className="measure text-[1rem]">{children}</div>
    </li>
  );
}

/** A value in its short form. */
export function Code({ children }: { readonly children: string }) {
  return <code className="inline-block max-w-full text-[0.9em] break-words">{children}</code>;
}

function marksOf(mention: Mention, inSentence: readonly Mention[]) {
  return inSentence.map(({ expressionStart, expressionEnd }) => ({
    start: expressionStart - mention.quoteStart,
    end: expressionEnd - mention.quoteStart,
  }));
}

function outletOf(mention: Mention, sources: readonly Source[]): string {
  return sources.find(({ id }) => id === mention.source)?.outlet.name ?? mention.outlet;
}
