import { describeDate } from "@/lib/base/date-words";
import type { Edtf } from "@/lib/base/edtf";
import { withoutRepeats } from "@/lib/events/compare";
import { expressionRange } from "@/lib/events/expression-range";
import type { Mention, Source } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { webAddress } from "@/lib/url/web-address";
import { MarkedText } from "../ui/MarkedText";
import { OutletMark } from "../ui/OutletMark";

/** What one article says of an event: its sentences, the words that date them, and how the date was worked out. */
export function Report({
  source,
  outlet,
  mentions,
  eventEdtf,
  nameLevel,
}: {
  readonly source: Source;
  readonly outlet: OutletStyle;
  readonly mentions: readonly Mention[];
  /** The event's own date: a mention that gives another one says so. */
  readonly eventEdtf: Edtf;
  /** Level of the heading that names the outlet. */
  readonly nameLevel: 2 | 3;
}) {
  const Name = nameLevel === 2 ? "h2" : "h3";
  return (
    <li className="break-inside-avoid border-t border-hairline pt-4 pb-5">
      <Name className="flex items-center gap-2 text-[0.9375rem] font-semibold">
        <OutletMark letter={outlet.letter} colour={outlet.colour} />
        {outlet.name}
      </Name>
      {withoutRepeats(mentions).map((mention) => (
        <Statement
          key={mention.expressionStart}
          mention={mention}
          eventEdtf={eventEdtf}
          url={webAddress(source.url)}
        />
      ))}
      <ArticleLine source={source} />
    </li>
  );
}

function Statement({
  mention,
  eventEdtf,
  url,
}: {
  readonly mention: Mention;
  readonly eventEdtf: Edtf;
  readonly url: string | undefined;
}) {
  return (
    <figure className="mt-2.5">
      <blockquote cite={url} className="font-serif text-[1.0625rem] leading-[1.45] break-words">
        <MarkedText text={mention.quote} marks={[expressionRange(mention)]} />
      </blockquote>
      <figcaption className="mt-2 text-[0.875rem] leading-snug text-muted">
        {mention.edtf !== eventEdtf && (
          <strong className="font-semibold text-accent">Dates it {describeDate(mention.edtf)}. </strong>
        )}
        {mention.explanation}
        {" · "}
        <a href="/method#expressions">how dates are read</a>
      </figcaption>
    </figure>
  );
}

function ArticleLine({ source }: { readonly source: Source }) {
  const url = webAddress(source.url);
  return (
    <p className="mt-2.5 text-[0.875rem] leading-snug">
      {url ? (
        <a href={url} rel="noopener">
          {source.title}
        </a>
      ) : (
        <span>{source.title}</span>
      )}
      <span className="text-muted">
        {`, ${describeDate(source.published)}`}
        {source.publishedBasis === "inferred" && " (day inferred from the text)"}
        {" · "}
        <a href={`/sources/${encodeURIComponent(source.id)}`}>all its dates</a>
      </span>
    </p>
  );
}
