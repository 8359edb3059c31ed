// A source's sentences that date something, each once, with everything that it dates.

import type { Mention, StoryEvent } from "@/lib/events/types";

/** What one expression of a sentence dates. */
export interface DatedPart {
  readonly mention: Mention;
  readonly event: StoryEvent;
}

export interface DatedSentence {
  readonly quote: string;
  /** UTF-16 units of the article. */
  readonly quoteStart: number;
  /** In the order of the sentence. */
  readonly parts: readonly DatedPart[];
}

/** In the order of the article. */
export function datedSentences(sourceId: string, events: readonly StoryEvent[]): readonly DatedSentence[] {
  const sentences = new Map<string, DatedPart[]>();
  for (const event of events) {
    for (const mention of event.mentions) {
      if (mention.source !== sourceId) continue;
      const place = `${mention.quoteStart}-${mention.quoteEnd}`;
      sentences.set(place, [...(sentences.get(place) ?? []), { mention, event }]);
    }
  }
  return [...sentences.values()].map((parts) => inOrder(parts)).sort((a, b) => a.quoteStart - b.quoteStart);
}

function inOrder(parts: readonly DatedPart[]): DatedSentence {
  const sorted = [...parts].sort((a, b) => a.mention.expressionStart - b.mention.expressionStart);
  const { quote = "", quoteStart = 0 } = sorted[0]?.mention ?? {};
  return { quote, quoteStart, parts: sorted };
}
