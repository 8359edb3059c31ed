// Which event of a story shows best how dates are read, and what of it to show.

import type { Mention, Source, StoryEvent } from "@/lib/events/types";

export interface WorkedExample {
  readonly event: StoryEvent;
  readonly source: Source;
  /** The mention whose date is worked out. */
  readonly mention: Mention;
  /** Every mention in its sentence, that one included, in the order of the sentence. */
  readonly inSentence: readonly Mention[];
  /** The other articles' first mentions of the event. */
  readonly elsewhere: readonly Mention[];
}

/** The most reported event that has a relative date, one on which outlets differ before others. */
export function workedExample(
  events: readonly StoryEvent[],
  sources: readonly Source[],
): WorkedExample | undefined {
  const [best] = events
    .flatMap((event) => {
      const mention = telling(event);
      return mention ? [{ event, mention, worth: worthOf(event) }] : [];
    })
    .sort((a, b) => b.worth - a.worth);
  const source = sources.find(({ id }) => id === best?.mention.source);
  if (!best || !source) return undefined;
  const { event, mention } = best;
  const inSentence = events
    .flatMap(({ mentions }) => mentions)
    .filter((other) => other.source === mention.source && other.quoteStart === mention.quoteStart)
    .sort((a, b) => a.expressionStart - b.expressionStart);
  return { event, source, mention, inSentence, elsewhere: elsewhereOf(event, mention) };
}

/** A mention counted from another day that gives the event's own date, in the shortest sentence. */
function telling(event: StoryEvent): Mention | undefined {
  return event.mentions
    .filter(({ anchor, edtf }) => anchor !== null && edtf === event.edtf)
    .sort((a, b) => a.quote.length - b.quote.length)[0];
}

function worthOf(event: StoryEvent): number {
  const outlets = new Set(event.mentions.map(({ outlet }) => outlet)).size;
  return outlets + (event.datesAgree ? 0 : 1.5);
}

function elsewhereOf(event: StoryEvent, shown: Mention): readonly Mention[] {
  const bySource = new Map<string, Mention>();
  for (const mention of event.mentions) {
    const kept = bySource.get(mention.source);
    // Where an article gives two dates, the one that differs is the one to show.
    if (!kept || (kept.edtf === event.edtf && mention.edtf !== event.edtf))
      bySource.set(mention.source, mention);
  }
  return [...bySource.values()].filter(({ source, edtf }) => source !== shown.source || edtf !== shown.edtf);
}
