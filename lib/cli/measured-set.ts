// From a score, in shares, to the line that data/accuracy.json keeps of it, in percent with one decimal.

import type { MeasuredSet } from "@/lib/events/accuracy";
import type { Gold, Score } from "./score-events";

const percent = (share: number) => Math.round(1000 * share) / 10;

/** The figures of one marked set. */
export function measuredSet(set: string, gold: Gold, score: Score): MeasuredSet {
  return {
    set,
    about: gold.story ?? "Talks on Ukraine, April 2025: the first story",
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
