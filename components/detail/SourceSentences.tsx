import { describeDate } from "@/lib/base/date-words";
import { expressionRange } from "@/lib/events/expression-range";
import { MarkedText } from "../ui/MarkedText";
import type { DatedPart, DatedSentence } from "./dated-sentences";

/** The dated sentences of one article, each with its expressions marked and explained. */
export function SourceSentences({ sentences }: { readonly sentences: readonly DatedSentence[] }) {
  return (
    <ol className="mt-8">
      {sentences.map((sentence) => (
        <li
          key={sentence.quoteStart}
          className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-3 border-t border-hairline py-5 @4xl:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]"
        >
          <blockquote className="measure font-serif text-[1.1875rem] leading-[1.5] break-words">
            <MarkedText
              text={sentence.quote}
              marks={sentence.parts.map(({ mention }) => expressionRange(mention))}
            />
          </blockquote>
          <ul className="grid grid-cols-[minmax(0,1fr)] content-start gap-3 break-words text-[0.9375rem] leading-snug">
            {sentence.parts.map((part) => (
              <Explained key={`${part.event.id} ${part.mention.expressionStart}`} part={part} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Explained({ part: { mention, event } }: { readonly part: DatedPart }) {
  return (
    <li>
      <p className="font-semibold">{describeDate(mention.edtf)}</p>
      <p>
        <a href={`/events/${encodeURIComponent(event.id)}`} className="inline-block min-h-6">
          {event.title}
        </a>
      </p>
      <p className="text-[0.875rem] text-muted">
        <span>{mention.explanation}</span>
        {" · "}
        <a href="/method#expressions">how dates are read</a>
      </p>
    </li>
  );
}
