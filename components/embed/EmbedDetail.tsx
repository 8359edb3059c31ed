import { describeDate } from "@/lib/base/date-words";
import { expressionRange } from "@/lib/events/expression-range";
import type { Mention, Source, StoryEvent } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { webAddress } from "@/lib/url/web-address";
import { MarkedText } from "../ui/MarkedText";
import { OutletMark } from "../ui/OutletMark";
import { PlainLink } from "../ui/PlainLink";

/** The opened event under the embedded chart: its date, and the words of each outlet that reports it. */
export function EmbedDetail({
  event,
  outlets,
  sources,
  pageAddress,
  closeHref,
  onClose,
}: {
  readonly event: StoryEvent;
  readonly outlets: readonly OutletStyle[];
  readonly sources: readonly Source[];
  /** Absolute address of the page with this event open. */
  readonly pageAddress: string;
  readonly closeHref: string;
  readonly onClose: () => void;
}) {
  const reports = outlets.flatMap((outlet) => {
    const mention = event.mentions.find((candidate) => candidate.outlet === outlet.id);
    return mention ? [{ outlet, mention }] : [];
  });
  return (
    <section aria-live="polite" aria-labelledby="embed-event" className="mt-3 border-t-2 border-ink pt-2">
      <p className="kicker flex justify-between gap-4">
        <span className="text-ink">{describeDate(event.edtf)}</span>
        <PlainLink href={closeHref} onFollow={onClose}>
          Close
        </PlainLink>
      </p>
      <h2 id="embed-event" className="font-serif text-[1.25rem] leading-snug font-medium">
        {event.title}
      </h2>
      {!event.datesAgree && <p className="text-[0.875rem] text-accent">The outlets differ on the date.</p>}
      <ul className="mt-1 gap-8 sm:columns-2">
        {reports.map(({ outlet, mention }) => (
          <Words
            key={outlet.id}
            outlet={outlet}
            mention={mention}
            eventEdtf={event.edtf}
            url={webAddress(sources.find(({ id }) => id === mention.source)?.url ?? "")}
          />
        ))}
      </ul>
      <p className="mt-1 text-[0.9375rem]">
        <a href={pageAddress} target="_top" className="inline-block min-h-6">
          How each date was worked out
        </a>
      </p>
    </section>
  );
}

function Words({
  outlet,
  mention,
  eventEdtf,
  url,
}: {
  readonly outlet: OutletStyle;
  readonly mention: Mention;
  readonly eventEdtf: string;
  readonly url: string | undefined;
}) {
  return (
    <li className="break-inside-avoid py-2">
      <h3 className="flex items-center gap-2 text-[0.875rem] font-semibold">
        <OutletMark letter={outlet.letter} colour={outlet.colour} />
        {url ? (
          <a href={url} target="_top" rel="noopener">
            {outlet.name}
          </a>
        ) : (
          outlet.name
        )}
      </h3>
      <blockquote cite={url} className="mt-1 font-serif text-[1rem] leading-[1.4] break-words">
        <MarkedText text={mention.quote} marks={[expressionRange(mention)]} />
      </blockquote>
      {mention.edtf !== eventEdtf && (
        <p className="text-[0.875rem] font-semibold text-accent">Dates it {describeDate(mention.edtf)}.</p>
      )}
    </li>
  );
}
