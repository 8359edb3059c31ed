// A parsed story as JSON. The keys and their order are a contract with programs; new keys come last.

import type { Mention, ParsedStory, StoryEvent } from "@/lib/events/types";

/**
 * Sources and events as one JSON text that ends in a line feed.
 *
 * @param indent Spaces for each level; 0 for one long line.
 */
export function storyJson({ sources, events }: ParsedStory, indent: number): string {
  return `${JSON.stringify({ sources, events: events.map(eventFields) }, null, indent)}\n`;
}

/** An event with its keys in their order. */
export function eventFields(event: StoryEvent) {
  const { id, title, edtf, start, end, precision, qualifier, kind, actors, places, datesAgree } = event;
  return {
    id,
    title,
    edtf,
    start,
    end,
    precision,
    qualifier,
    kind,
    actors: actors.map((actor) => ({ id: actor.id, name: actor.name })),
    places,
    datesAgree,
    mentions: event.mentions.map(mentionFields),
  };
}

function mentionFields(mention: Mention) {
  const { source, outlet, quote, quoteStart, quoteEnd, expression, edtf, rule, anchor, explanation } =
    mention;
  return {
    source,
    outlet,
    quote,
    quoteStart,
    quoteEnd,
    expression,
    edtf,
    rule,
    anchor,
    explanation,
    actors: mention.actors.map(({ id, name }) => ({ id, name })),
    id: mention.id,
    expressionStart: mention.expressionStart,
    expressionEnd: mention.expressionEnd,
    kind: mention.kind,
    headline: mention.headline,
    places: mention.places,
  };
}
