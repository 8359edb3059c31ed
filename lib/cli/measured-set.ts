// From a score, in shares, to the line that data/accuracy.json keeps of it, in percent with one decimal.

import type { MeasuredSet } from "@/lib/events/accuracy";
import type { Gold, Score } from "./score-events";

const percent = (share: number) => Math.round(1000 * share) / 10;

/** The set whose texts are the story's own; every other says itself what it is about. */
const FIRST_STORY = "seeds";

/**
 * The figures of one marked set.
 *
 * @throws Error if the set does not say what it is about: readers would be shown another's title.
 */
export function measuredSet(set: string, gold: Gold, score: Score): MeasuredSet {
  const about =
    gold.story ?? (set === FIRST_STORY ? "Talks on Ukraine, April 2025: the first story" : undefined);
  if (about === undefined)
    throw new Error(`${set}.json does not say what it is about: give it a "story", a title of a few words.`);
  return {
    set,
    about,
    articles: gold.documents.length,
    required: score.required,
    found: score.found,
    spurious: score.spurious,
    mentionPrecision: percent(score.precision),
    mentionRecall: percent(score.recall),
    mentionF1: percent(score.f1),
    datesRight: score.datesRight,
    dateAccuracy: percent(score.accuracy),
    merging: percent(score.merging),
    actorPrecision: percent(score.actors.precision),
    actorRecall: percent(score.actors.recall),
    actorF1: percent(score.actors.f1),
  };
}
