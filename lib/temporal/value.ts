// The value of a time expression, from which both of its written forms follow (timex-value.ts, edtf-value.ts).

import type { DayNumber } from "@/lib/base/calendar";
import type { Edtf } from "@/lib/base/edtf";
import type { UnitCode } from "./vocabulary";

/** How much of the calendar a date takes in. */
export type Grain =
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** TIMEX3's parts of a day. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** Words that take a part of a date or blur it. */
export type Blur = "early" | "mid" | "late" | "about";

/** A run of the calendar. */
export interface DateValue {
  readonly kind: "date";
  readonly grain: Grain;
  /** First day of the run. */
  readonly day: DayNumber;
  readonly part?: DayPart;
  /** "18:30", 24-hour; as the text has it, zones are not converted. */
  readonly clock?: string;
  readonly blur?: Blur;
  /** "more than a year ago" ends, "less than a year ago" begins at this date. */
  readonly bound?: "before" | "after";
  /** Where the calendar value is not the run itself: "earlier this week", "overnight". */
  readonly edtf?: Edtf;
}

/** "now", "recently", "soon". */
export interface ReferenceValue {
  readonly kind: "reference";
  readonly to: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";
}

/** A length of time; `count` is NaN for "several". */
export interface DurationValue {
  readonly kind: "duration";
  readonly count: number;
  readonly unit: UnitCode | "X";
  /** What comes on top of it: the 40 minutes of "an hour and 40 minutes". */
  readonly rest?: { readonly count: number; readonly unit: UnitCode };
  /** The day it leads to, where it is counted from publication: "in three days". */
  readonly edtf?: Edtf;
}

/** Something that comes again; the TIMEX3 value itself: "P1D", "XXXX-WXX-5". */
export interface SetValue {
  readonly kind: "set";
  readonly timex: string;
}

export type Value = DateValue | ReferenceValue | DurationValue | SetValue;
