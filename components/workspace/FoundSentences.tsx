"use client";

import { matchNames } from "@/lib/actors/match-names";
import { describeDate } from "@/lib/base/date-words";
import { findWords } from "@/lib/base/find-words";
import { searchWords } from "@/lib/base/fold";
import { withoutRepeats } from "@/lib/events/compare";
import { type EventFilter, NO_FILTER } from "@/lib/events/filter";
import type { Mention, StoryEvent } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { grouped } from "../ui/grouped";
import { MarkedText } from "../ui/MarkedText";
import { OutletMark } from "../ui/OutletMark";
import { PlainLink } from "../ui/PlainLink";
import type { Choices } from "./facets";
import { MAX_FOUND } from "./parts";
import type { Page } from "./usePage";

const MAX_SENTENCES = 3;
const MIN_NAME_LETTERS = 3;

/** The answer to a search, before any chart: who says what with these words in it, and when that was. */
export function FoundSentences({
  page,
  events: first,
  total,
  actors,
  outlets,
}: {
  readonly page: Page;
  /** The first of those that hold the words. */
  readonly events: readonly StoryEvent[];
  readonly total: number;
  /** Whom the words may name. */
  readonly actors: Choices["actors"];
  readonly outlets: readonly OutletStyle[];
}) {
  const { filter } = page;
  const words = searchWords(filter.text);
  if (words.length === 0) return null;
  const people = namedBy(filter, actors);
  if (first.length === 0 && people.length === 0) return null;
  return (
    <section aria-labelledby="found-title" className="mt-3 border-y border-hairline py-3">
      <h2 id="found-title" className="kicker">
        Found in the articles
      </h2>
      {people.length > 0 && (
        <p className="mt-1 flex flex-wrap gap-x-3 text-[0.9375rem]">
          {people.map(({ id, name }) => {
            const next: EventFilter = { ...NO_FILTER, actors: [id] };
            return (
              <PlainLink key={id} href={page.hrefOfFilter(next)} onFollow={() => page.setFilter(next)}>
                All events that involve {name}
              </PlainLink>
            );
          })}
        </p>
      )}
      <ol className="grid gap-x-10 @4xl:grid-cols-2">
        {first.map((event) => (
          <Found
            key={event.id}
            event={event}
            words={words}
            outlets={outlets}
            href={page.hrefOfEvent(event.id)}
            onOpen={() => page.open(event.id)}
          />
        ))}
      </ol>
      {total > first.length && (
        <p className="mt-2 text-[0.9375rem] text-muted">And {grouped(total - first.length)} more below.</p>
      )}
    </section>
  );
}

function Found({
  event,
  words,
  outlets,
  href,
  onOpen,
}: {
  readonly event: StoryEvent;
  readonly words: readonly string[];
  readonly outlets: readonly OutletStyle[];
  readonly href: string;
  readonly onOpen: () => void;
}) {
  return (
    <li className="min-w-0 pt-2">
      <h3 className="font-serif text-[1.125rem] leading-snug font-medium">
        <span className="font-sans text-[0.9375rem]">{describeDate(event.edtf)}</span>{" "}
        <PlainLink href={href} onFollow={onOpen}>
          {event.title}
        </PlainLink>
      </h3>
      {sentencesWith(event, words).map((mention) => {
        const outlet = outlets.find(({ id }) => id === mention.outlet);
        return (
          <figure key={mention.id} className="mt-1">
            <figcaption className="flex items-center gap-2 text-[0.875rem] font-semibold">
              {outlet && <OutletMark letter={outlet.letter} colour={outlet.colour} />}
              {outlet?.name ?? mention.outlet}
            </figcaption>
            <blockquote className="mt-0.5 font-serif text-[1.0625rem] leading-[1.4] break-words">
              <MarkedText text={mention.quote} marks={findWords(mention.quote, words)} />
            </blockquote>
          </figure>
        );
      })}
    </li>
  );
}

/** One sentence of each outlet: those that hold a searched word, or the first where only the title or a name does. */
function sentencesWith(event: StoryEvent, words: readonly string[]): readonly Mention[] {
  const sayings = withoutRepeats(event.mentions);
  const holding = sayings.filter(({ quote }) => findWords(quote, words).length > 0);
  const byOutlet = new Map<string, Mention>();
  for (const mention of holding.length > 0 ? holding : sayings) {
    if (!byOutlet.has(mention.outlet)) byOutlet.set(mention.outlet, mention);
  }
  return [...byOutlet.values()].slice(0, MAX_SENTENCES);
}

/** Those whom the searched words name, by any spelling that is known. */
function namedBy(filter: EventFilter, actors: Choices["actors"]): Choices["actors"] {
  if (filter.text.trim().length < MIN_NAME_LETTERS) return [];
  return matchNames(actors, filter.text)
    .filter(({ id }) => !filter.actors.includes(id))
    .slice(0, MAX_FOUND);
}
