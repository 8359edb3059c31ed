import { describeDate } from "@/lib/base/date-words";
import type { Source, StoryEvent } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { PlainLink } from "../ui/PlainLink";
import { groupBySource } from "./group-by-source";
import { Report } from "./Report";

const COUNT_WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** Everything known of one event: when, who, and each outlet's own words. */
export function EventDetail({
  event,
  sources,
  outlets,
  titleId,
  titleLevel,
  actorHref,
  actorCount,
  onActor,
}: {
  readonly event: StoryEvent;
  readonly sources: readonly Source[];
  readonly outlets: readonly OutletStyle[];
  readonly titleId: string;
  /** 1 where the event has the page to itself. */
  readonly titleLevel: 1 | 2;
  readonly actorHref: (actorId: string) => string;
  /** Events of the whole story that somebody takes part in. */
  readonly actorCount: (actorId: string) => number;
  /** Where scripts run: filters in place instead of following the link. */
  readonly onActor?: (actorId: string) => void;
}) {
  const reports = groupBySource(event, sources);
  const outletCount = new Set(reports.map(({ source }) => source.outlet.id)).size;
  const Title = titleLevel === 1 ? "h1" : "h2";
  return (
    <>
      <p className="kicker">
        <span className="text-ink">{describeDate(event.edtf)}</span>
        {event.kind !== "other" && ` · ${event.kind}`}
        {event.places.length > 0 && ` · ${event.places.join(", ")}`}
      </p>
      <Title
        id={titleId}
        tabIndex={-1}
        className={`mt-1.5 font-serif leading-[1.15] font-medium tracking-[-0.01em] text-balance outline-none ${
          titleLevel === 1 ? "max-w-[24ch] text-[clamp(1.8rem,4.5vw,2.75rem)]" : "text-[1.5rem]"
        }`}
      >
        {event.title}
      </Title>
      {event.actors.length > 0 && (
        <ul className="mt-2.5 flex flex-wrap gap-x-4 text-[0.9375rem]" aria-label="Who takes part">
          {event.actors.map(({ id, name }) => (
            <li key={id}>
              <PlainLink href={actorHref(id)} onFollow={onActor && (() => onActor(id))}>
                {name}
              </PlainLink>{" "}
              <span className="text-[0.875rem] text-muted">{moreWords(actorCount(id) - 1)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="kicker mt-6 mb-2">
        Reported by {COUNT_WORDS[outletCount] ?? outletCount} {outletCount === 1 ? "outlet" : "outlets"}
        {!event.datesAgree && ", which differ on the date"}
      </p>
      {/* On its own page there is room for two columns; beside the chart there is not. */}
      <ol className={titleLevel === 1 ? "gap-10 @4xl:columns-2" : undefined}>
        {reports.map(({ source, mentions }) => (
          <Report
            key={source.id}
            source={source}
            outlet={outletOf(source, outlets)}
            mentions={mentions}
            eventEdtf={event.edtf}
            nameLevel={titleLevel === 1 ? 2 : 3}
          />
        ))}
      </ol>
    </>
  );
}

/** "5 more events"; nothing where there is no other. */
function moreWords(others: number): string {
  if (others < 1) return "";
  return others === 1 ? "one more event" : `${others} more events`;
}

function outletOf(source: Source, outlets: readonly OutletStyle[]): OutletStyle {
  return (
    outlets.find((outlet) => outlet.id === source.outlet.id) ?? {
      id: source.outlet.id,
      name: source.outlet.name,
      letter: source.outlet.name.slice(0, 1),
      colour: "var(--ink-muted)",
    }
  );
}
