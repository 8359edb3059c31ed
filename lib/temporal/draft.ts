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
  /** The two ends of a range, as TIMEX3 marks them one by one. */
  readonly ends?: readonly [Draft, Draft];
}
