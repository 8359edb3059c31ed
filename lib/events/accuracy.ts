// The nouns of measuring: how well events and time expressions are read, as data/accuracy.json keeps it.
// Every share is in percent, with one decimal.

import type { IsoDay } from "@/lib/base/calendar";

/** How one set of articles, marked by hand, is read. */
export interface MeasuredSet {
  /** Name of the file of marks. */
  readonly set: string;
  /** What the articles tell of. */
  readonly about: string;
  readonly articles: number;
  /** Mentions that the marks ask for; those found among them; reports that the marks do not have. */
  readonly required: number;
  readonly found: number;
  readonly spurious: number;
  readonly mentionPrecision: number;
  readonly mentionRecall: number;
  readonly mentionF1: number;
  /** Of the mentions found, those whose date is the marked one. */
  readonly datesRight: number;
  readonly dateAccuracy: number;
  /** B-cubed F1 of what is joined with what. */
  readonly merging: number;
  readonly actorPrecision: number;
  readonly actorRecall: number;
  readonly actorF1: number;
}

/** One part of a body of news in which every time expression is marked. */
export interface TaggedPart {
  readonly name: string;
  readonly articles?: number;
  readonly expressions?: number;
  /** Day of measuring; absent until it has been measured, as the figures are. */
  readonly measured?: IsoDay;
  /** Expressions found, whatever value they were given: F1. */
  readonly foundF1?: number;
  /** Found with the right value: F1 over all types, and over dates and times alone. */
  readonly valueF1?: number;
  readonly dateValueF1?: number;
}

/** How time expressions are read in news that is not in the repository: kept by hand, see `npm run tag`. */
export interface MeasuredTagging {
  readonly corpus: string;
  readonly parts: readonly TaggedPart[];
}

/** Everything that was measured. */
export interface Accuracy {
  readonly measured: IsoDay;
  readonly events: readonly MeasuredSet[];
  readonly tagging: MeasuredTagging;
}
