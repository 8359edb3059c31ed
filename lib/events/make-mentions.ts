// Turns the time expressions of an article into mentions.
//
// Input   an article as read, the register of names
// Output  a draft for each expression that dates a happening: the mention, and the wording that merging compares
// Knows   one article at a time; sentences in their order, since pronouns look back

import type { Gazetteer } from "@/lib/actors/build-gazetteer";
import { slugOf } from "@/lib/base/slug";
import { datelineEnd } from "@/lib/text/dateline";
import type { ReadArticle, ReadStory } from "./article";
import { type Attendance, attendanceIn } from "./attendance";
import type { Draft } from "./draft";
import { governorOf } from "./governor";
import { readSegments } from "./grammar/read-segments";
import { datesEvent, hasDate } from "./is-event";
import { draftOf } from "./make-draft";
import { SpokenThings } from "./meant-things";
import { moveOn, moveOnInside } from "./move-on";
import type { Knowledge } from "./participants";
import { referencesIn } from "./references";
import { sentenceParts } from "./sentence-parts";

/** What an article gives: its mentions, and who else was at the meetings. */
export interface Made {
  readonly drafts: readonly Draft[];
  readonly attendances: readonly Attendance[];
}

/** All mentions of an article, in the order of its text. */
export function makeMentions(article: ReadArticle, story: ReadStory, gazetteer: Gazetteer): Made {
  const byName = new Map(
    gazetteer.actors.filter(({ kind }) => kind === "state").map((actor) => [actor.name, actor]),
  );
  const known: Knowledge = {
    register: story.register,
    references: referencesIn(article, story),
    things: new SpokenThings(story.register),
    stateEntity: (name) => ({
      actor: byName.get(name) ?? { id: slugOf(name), name, kind: "state", aliases: [] },
      nature: "state",
    }),
  };
  const drafts: Draft[] = [];
  const attendances: Attendance[] = [];
  let [name, time, quotation] = [0, 0, 0];
  for (const sentence of sentenceParts(article.text, article.sentences)) {
    while ((article.names[name]?.end ?? Infinity) <= sentence.start) name++;
    while ((article.times[time]?.end ?? Infinity) <= sentence.start) time++;
    while ((article.quotations[quotation]?.end ?? Infinity) <= sentence.start) quotation++;
    const spans = {
      names: upTo(article.names, name, sentence.end),
      times: upTo(article.times, time, sentence.end).filter(hasDate),
      quotations: upTo(article.quotations, quotation, sentence.end),
    };
    const start = datelineEnd(article.text, sentence.start, sentence.end);
    const segments = readSegments(article.text, { start, end: sentence.end }, spans);
    if (segments[0]) known.things.vessel.see(segments[0]);
    for (const segment of segments) {
      for (const [at, item] of segment.items.entries()) {
        if (item.tag !== "time") continue;
        const governor = governorOf(segment, at);
        if (!datesEvent(segment, at, governor)) continue;
        const draft = draftOf({ article, known }, segment, at, governor, {
          sentence,
          main: segments[0] ?? segment,
        });
        if (draft) drafts.push(draft);
      }
    }
    if (!segments[0]) continue;
    attendances.push(...attendanceIn(segments[0], known));
    moveOn(segments[0], known);
    moveOnInside(segments, known);
    known.things.moveOn(segments[0]);
  }
  return { drafts, attendances };
}

function upTo<T extends { start: number; end: number }>(spans: readonly T[], from: number, end: number): T[] {
  const found: T[] = [];
  for (let i = from; i < spans.length; i++) {
    const span = spans[i];
    if (!span || span.start >= end) break;
    found.push(span);
  }
  return found;
}
