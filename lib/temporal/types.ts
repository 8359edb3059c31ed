// The nouns of lib/temporal: time expressions and what they are worth.

import type { IsoDay } from "@/lib/base/calendar";
import type { Edtf } from "@/lib/base/edtf";

/** TIMEX3's four types (ISO 24617-1). */
export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** The date that a relative expression is counted from. */
export interface Anchor {
  /** Publication, the date that the narrative stands at, or a date that the text itself names. */
  readonly kind: "published" | "narrative" | "text";
  readonly edtf: Edtf;
}

/** The preposition before an expression, where it changes the value: "since February" is 2025-02/.. */
export interface Signal {
  readonly word: "since" | "by" | "until" | "before" | "after" | "over" | "during";
  /** UTF-16 offset of the preposition's first character. */
  readonly start: number;
}

/** An expression as TIMEX3 marks it. */
export interface TimexPart {
  /** UTF-16 offsets in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  /** The TIMEX3 value: "2025-04-11TEV", "P3M", "PRESENT_REF", "XXXX-WXX-5", … */
  readonly timex: string;
}

/** Words that date something. */
export interface TimeExpression extends TimexPart {
  /** Calendar value; absent for durations, sets, and vague references ("recently", "now"). */
  readonly edtf?: Edtf;
  /** What TIMEX3 marks one by one: the two ends of a range ("between 2016 and 2018"), or what is counted from. */
  readonly parts?: readonly TimexPart[];
  /** Present where a preposition outside `text` has gone into `edtf`; `timex` never holds it. */
  readonly signal?: Signal;
  /** Name of the rule that read it. */
  readonly rule: string;
  /** Absent where the words fix the date by themselves ("11 April 2025"). */
  readonly anchor?: Anchor;
  /** One sentence for a reader, such as "“last Friday”, published Tuesday 15 April 2025, is Friday 11 April 2025". */
  readonly explanation: string;
}

/** What a reader of time expressions has to be told about the article. */
export interface TemporalContext {
  /** Day of publication in the story's time zone. */
  readonly published: IsoDay;
}
