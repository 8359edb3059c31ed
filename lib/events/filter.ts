// Which events a reader asked for.
// Input  events and a filter; output the events that pass, in their order. Knows nothing of URLs or controls.

import type { IsoDay } from "@/lib/base/calendar";
import { foldText, searchWords } from "@/lib/base/fold";
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

type Condition = (event: StoryEvent) => boolean;

/** A filter's conditions one by one, so that counts can leave one out. */
export interface Conditions {
  readonly actors: Condition;
  readonly outlets: Condition;
  readonly kinds: Condition;
  /** Text and period. */
  readonly rest: Condition;
}

/** The conditions of a filter; what it does not ask for always holds. */
export function conditionsOf(filter: EventFilter): Conditions {
  const { actors, outlets, kinds } = filter;
  const words = searchWords(filter.text);
  return {
    actors: (event) => actors.length === 0 || event.actors.some(({ id }) => actors.includes(id)),
    outlets: (event) => outlets.length === 0 || event.mentions.some(({ outlet }) => outlets.includes(outlet)),
    kinds: (event) => kinds.length === 0 || kinds.includes(event.kind),
    rest: (event) => touches(event, filter) && holdsAll(event, words),
  };
}

/** The events that pass. */
export function filterEvents(events: readonly StoryEvent[], filter: EventFilter): readonly StoryEvent[] {
  const { actors, outlets, kinds, rest } = conditionsOf(filter);
  return events.filter((event) => kinds(event) && actors(event) && outlets(event) && rest(event));
}

function touches(event: StoryEvent, { from, to }: EventFilter): boolean {
  const startsInTime = to === undefined || event.start === null || event.start <= to;
  const endsInTime = from === undefined || event.end === null || event.end >= from;
  return startsInTime && endsInTime;
}

function holdsAll(event: StoryEvent, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const haystack = haystackOf(event);
  return words.every((word) => haystack.includes(word));
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
