// What the page and its worker tell each other. All of it is plain data.

import type { Actor } from "@/lib/actors/types";
import type { IsoDay } from "@/lib/base/calendar";
import type { Problem } from "@/lib/base/problems";
import type { StoryEvent } from "@/lib/events/types";
import type { TimeExpression } from "@/lib/temporal/types";

export interface ArticleToRead {
  readonly text: string;
  /** As the reader gave it; empty where it is to be inferred. */
  readonly published: string;
  /** Those whose names and aliases are known beforehand. */
  readonly actors: readonly Actor[];
}

/** The text with its expressions: quick, so it is told first. */
export interface ReadTimesNews {
  readonly step: "times";
  readonly text: string;
  readonly published: IsoDay;
  /** What the day was inferred from; absent where the reader gave it. */
  readonly inferredFrom?: string;
  readonly times: readonly TimeExpression[];
}

export interface ReadEventsNews {
  readonly step: "events";
  readonly events: readonly StoryEvent[];
}

export interface FailedNews {
  readonly step: "failed";
  readonly problem: Problem;
}

export type News = ReadTimesNews | ReadEventsNews | FailedNews;
