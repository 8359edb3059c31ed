// The pipeline: articles in, the story's events out.
//
// Input   articles and the known actors
// Output  ParsedStory; `explainMerge` says why an event's mentions are together
// Knows   the order of the steps, and that an article which defeats one must not stop the others

import type { Gazetteer } from "@/lib/actors/build-gazetteer";
import { spanOf } from "@/lib/base/edtf";
import { type Article, readStory } from "./article";
import type { Attendance } from "./attendance";
import type { Candidate } from "./candidates";
import { eventIds, type KeptIds } from "./event-id";
import { type Made, makeMentions } from "./make-mentions";
import { type Group, type Joint, mergeMentions } from "./merge-mentions";
import { datesAgree, decideDate, decideKind, decideTitle } from "./rank";
import type { ActorRef, ParsedStory, StoryEvent } from "./types";
import { withUniqueIds } from "./unique-ids";
import { type Added, addedTo, candidatesFor, storyCounts } from "./weigh-candidates";

export type { Article } from "./article";

/** A parsed story with what only an explanation needs. */
export interface ExplainedStory extends ParsedStory {
  readonly joints: ReadonlyMap<string, readonly Joint[]>;
  /** Whom signs and not grammar put into each event, and why; absent where a story was put together otherwise. */
  readonly added?: ReadonlyMap<string, readonly Added[]>;
  /** Ids of sources that the parser failed on, with the reason. */
  readonly failures: readonly { readonly source: string; readonly reason: string }[];
}

function unionOf(lists: readonly (readonly ActorRef[])[]): ActorRef[] {
  const byId = new Map<string, { ref: ActorRef; count: number }>();
  for (const ref of lists.flat()) {
    const entry = byId.get(ref.id);
    if (entry) entry.count++;
    else byId.set(ref.id, { ref, count: 1 });
  }
  return [...byId.values()].sort((a, b) => b.count - a.count).map(({ ref }) => ref);
}

function eventOf({ drafts }: Group, id: string): StoryEvent {
  const mentions = drafts.map(({ mention }) => mention);
  const values = mentions.map(({ edtf }) => edtf);
  const edtf = decideDate(values);
  const { start, end, precision, qualifier } = spanOf(edtf);
  const actors = unionOf(mentions.map((mention) => mention.actors));
  return {
    id,
    title: decideTitle(drafts, actors, edtf),
    edtf,
    start,
    end,
    precision,
    qualifier,
    kind: decideKind(mentions.map(({ kind }) => kind)),
    actors,
    places: [...new Set(mentions.flatMap(({ places }) => places))],
    datesAgree: datesAgree(values),
    mentions,
  };
}

/** Adds those who are said, without a date, to have been at the meeting of just these people. */
function withAttendance(event: StoryEvent, attendances: readonly Attendance[]): StoryEvent {
  if (event.kind !== "meeting" && event.kind !== "visit") return event;
  const ids = new Set(event.actors.map(({ id }) => id));
  const added = attendances
    .filter(({ meeting }) => meeting.every(({ actor }) => ids.has(actor.id)))
    .flatMap(({ others }) => others.map(({ actor }) => ({ id: actor.id, name: actor.name })));
  // They come last: they were there, the others met.
  const others = unionOf([added]).filter(({ id }) => !ids.has(id));
  return { ...event, actors: [...event.actors, ...others] };
}

/** Adds those for whom the signs speak, behind those whom grammar found. */
function withAdded(event: StoryEvent, added: readonly Added[]): StoryEvent {
  const ids = new Set(event.actors.map(({ id }) => id));
  const more = added.map(({ entity }) => ({ id: entity.actor.id, name: entity.actor.name }));
  return { ...event, actors: [...event.actors, ...more.filter(({ id }) => !ids.has(id))] };
}

const order = (a: string | null, b: string | null, open: string) =>
  (a ?? open) < (b ?? open) ? -1 : (a ?? open) > (b ?? open) ? 1 : 0;

function byTime(a: StoryEvent, b: StoryEvent): number {
  return order(a.start, b.start, "") || order(a.end, b.end, "9") || order(a.id, b.id, "");
}

/**
 * As `extractEvents`, with the reasons of each joining and the sources that failed.
 *
 * @param kept Ids that events had when their mentions were read before: they go before fresh ones.
 * @param watch Is shown each event as grammar has it, with the candidates for more: for learning their weights.
 */
export function explainEvents(
  articles: readonly Article[],
  gazetteer: Gazetteer,
  kept?: KeptIds,
  watch?: (event: StoryEvent, candidates: readonly Candidate[]) => void,
): ExplainedStory {
  const failures: { source: string; reason: string }[] = [];
  const story = readStory(articles, gazetteer);
  const made = story.articles.map((article): Made => {
    try {
      return makeMentions(article, story, gazetteer);
    } catch (error) {
      // One article's odd sentence must not cost the reader the other articles.
      failures.push({
        source: article.source.id,
        reason: error instanceof Error ? error.message : String(error),
      });
      return { drafts: [], attendances: [] };
    }
  });
  const drafts = withUniqueIds(made.flatMap((article) => article.drafts));
  const attendances = made.flatMap((article) => article.attendances);
  const joints = new Map<string, readonly Joint[]>();
  const groups = mergeMentions(drafts);
  const ids = eventIds(
    groups.map((group) => group.drafts),
    kept,
  );
  const counts = storyCounts(drafts);
  const added = new Map<string, readonly Added[]>();
  const events = groups.map((group, at) => {
    const event = withAttendance(eventOf(group, ids[at] as string), attendances);
    joints.set(event.id, group.joints);
    const candidates = candidatesFor(group.drafts, counts);
    watch?.(event, candidates);
    const more = addedTo(candidates);
    added.set(event.id, more);
    return withAdded(event, more);
  });
  return {
    sources: articles.map(({ source }) => source),
    events: events.sort(byTime),
    joints,
    added,
    failures,
  };
}

/** Reads the events of a story out of its articles. */
export function extractEvents(articles: readonly Article[], gazetteer: Gazetteer): ParsedStory {
  const { sources, events } = explainEvents(articles, gazetteer);
  return { sources, events };
}

/** Why the mentions of an event are together, one line for each joining. Empty for an event of one mention. */
export function explainMerge(story: ExplainedStory, eventId: string): string[] {
  return (story.joints.get(eventId) ?? []).map(
    ({ mention, with: other, score, reasons }) =>
      `${mention} with ${other}: ${reasons.join("; ")} (${score.toFixed(1)})`,
  );
}
