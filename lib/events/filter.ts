// Which events a reader asked for.
// Input  events and a filter; output the events that pass, in their order. Knows nothing of URLs or controls.

import { BitSet } from "@/lib/base/bit-set";
import { dayNumberOf, type IsoDay } from "@/lib/base/calendar";
import { foldText, searchWords } from "@/lib/base/fold";
import { type Choice, inAll, passing, touching } from "./facet-bits";
import { type FilterColumns, filterColumns } from "./filter-columns";
import type { StoryEvent } from "./types";

/** Every condition must hold; within a list, one id is enough. An empty list or text asks for nothing. */
export interface EventFilter {
  readonly actors: readonly string[];
  readonly outlets: readonly string[];
  readonly kinds: readonly string[];
  /** Words that must all appear in the title, a quote, an actor's or a place's name; case and accents don't count. */
  readonly text: string;
  /** First and last day, inclusive; an event passes when its span touches them. */
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

export const NO_FILTER: EventFilter = { actors: [], outlets: [], kinds: [], text: "" };

/** The events that pass. */
export function filterEvents(events: readonly StoryEvent[], filter: EventFilter): readonly StoryEvent[] {
  const columns = filterColumns(events);
  const set = passing(choicesOf(columns, filter), restOf(events, columns, filter));
  return set ? set.pick(events) : events;
}

/** The lists of a filter as numbers: actors, outlets, kinds. */
export function choicesOf(
  { actors, outlets, kinds }: FilterColumns,
  filter: EventFilter,
): readonly [actors: Choice, outlets: Choice, kinds: Choice] {
  return [
    { facet: actors.facet, chosen: actors.numbersOf(filter.actors) },
    { facet: outlets.facet, chosen: outlets.numbersOf(filter.outlets) },
    { facet: kinds.facet, chosen: kinds.numbersOf(filter.kinds) },
  ];
}

/** The events that pass the filter's text and period; `undefined` where it has neither. */
export function restOf(
  events: readonly StoryEvent[],
  { days }: FilterColumns,
  { text, from, to }: EventFilter,
): BitSet | undefined {
  const words = searchWords(text);
  const timeless = from === undefined && to === undefined;
  return inAll([
    timeless
      ? undefined
      : touching(
          days,
          from === undefined ? Number.NEGATIVE_INFINITY : dayNumberOf(from),
          to === undefined ? Number.POSITIVE_INFINITY : dayNumberOf(to),
        ),
    words.length === 0 ? undefined : holding(events, words),
  ]);
}

/** The last search of a list of events: the other filters may change while the words stay. */
const searched = new WeakMap<readonly StoryEvent[], { readonly key: string; readonly set: BitSet }>();

function holding(events: readonly StoryEvent[], words: readonly string[]): BitSet {
  const key = words.join("\n");
  const last = searched.get(events);
  if (last?.key === key) return last.set;
  const set = new BitSet(events.length);
  for (const [i, event] of events.entries()) {
    const haystack = haystackOf(event);
    if (words.every((word) => haystack.includes(word))) set.add(i);
  }
  searched.set(events, { key, set });
  return set;
}

/** Folding costs more than looking: a reader who types asks the same events again with every letter. */
const haystacks = new WeakMap<StoryEvent, string>();

function haystackOf(event: StoryEvent): string {
  const known = haystacks.get(event);
  if (known !== undefined) return known;
  const parts = [
    event.title,
    ...event.mentions.map((mention) => mention.quote),
    ...event.actors.map((actor) => actor.name),
    ...event.places,
  ];
  const haystack = foldText(parts.join("\n"));
  haystacks.set(event, haystack);
  return haystack;
}
