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

/** The events that pass. */
export function filterEvents(events: readonly StoryEvent[], filter: EventFilter): readonly StoryEvent[] {
  const words = searchWords(filter.text);
  return events.filter(
    (event) =>
      touches(event, filter) &&
      anyOf(filter.kinds, [event.kind]) &&
      anyOf(
        filter.actors,
        event.actors.map((actor) => actor.id),
      ) &&
      anyOf(
        filter.outlets,
        event.mentions.map((mention) => mention.outlet),
      ) &&
      holdsAll(event, words),
  );
}

function touches(event: StoryEvent, { from, to }: EventFilter): boolean {
  const startsInTime = to === undefined || event.start === null || event.start <= to;
  const endsInTime = from === undefined || event.end === null || event.end >= from;
  return startsInTime && endsInTime;
}

function anyOf(wanted: readonly string[], present: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((id) => present.includes(id));
}

function holdsAll(event: StoryEvent, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const parts = [
    event.title,
    ...event.mentions.map((mention) => mention.quote),
    ...event.actors.map((actor) => actor.name),
    ...event.places,
  ];
  const haystack = foldText(parts.join("\n"));
  return words.every((word) => haystack.includes(word));
}
