// An expression while it is being worked out: its items, its value, and what it was counted from.

import type { Anchor, Signal } from "./types";
import type { Value } from "./value";

/** An expression in items; `to` is exclusive. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
  readonly rule: string;
  readonly anchor?: Anchor;
  readonly signal?: Signal;
  /** What TIMEX3 marks one by one: the two ends of a range, or the date that this one is counted from. */
  readonly ends?: readonly Draft[];
}
