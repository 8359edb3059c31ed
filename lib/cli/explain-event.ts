// How an event came about, for people at a terminal.

import { type ExplainedStory, explainMerge } from "@/lib/events/extract-events";

/** The event's mentions with the derivation of each date, and why they are one; `undefined` for an unknown id. */
export function explainEvent(story: ExplainedStory, id: string): string | undefined {
  const event = story.events.find((candidate) => candidate.id === id);
  if (!event) return undefined;
  const outlets = new Map(story.sources.map(({ outlet }) => [outlet.id, outlet.name]));
  const mentions = event.mentions.flatMap((mention) => [
    `  ${mention.id} (${outlets.get(mention.outlet) ?? mention.outlet})`,
    `    ${mention.quote.replace(/\s+/g, " ")}`,
    `    ${mention.edtf}: ${mention.explanation} [${mention.rule}]`,
  ]);
  const joints = explainMerge(story, id).map((line) => `  ${line}`);
  const added = (story.added?.get(id) ?? []).map(({ entity, reason }) => `  ${entity.actor.name}: ${reason}`);
  return [
    `${event.title}`,
    `${event.edtf}, ${event.kind}${event.datesAgree ? "" : ", outlets differ on the date"}`,
    "",
    "Mentions",
    ...mentions,
    "",
    ...(joints.length > 0 ? ["Why they are one event", ...joints] : ["One mention: nothing was merged."]),
    ...(added.length > 0 ? ["", "Who else takes part, by signs", ...added] : []),
    "",
  ].join("\n");
}
