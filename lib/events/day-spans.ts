// The days that a date covers, as numbers to compare.
//
// Input   EDTF values, and of a mention also its expression
// Output  first and last day as day numbers; the gap between two spans
// Knows   open ends, and the parts of a month or year that words name

import { dayNumberOf } from "@/lib/base/calendar";
import { spanOf } from "@/lib/base/edtf";
import type { Mention } from "./types";

/** First and last day as day numbers; open ends reach far. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

const FAR = 10_000_000;

export function daySpanOf(edtf: string): DaySpan {
  const { start, end } = spanOf(edtf);
  return { from: start ? dayNumberOf(start) : -FAR, to: end ? dayNumberOf(end) : FAR };
}

/** When a happening begins or has to be over: "since 2014" and "by Friday" speak of an end, not of all time beyond it. */
function boundarySpan(edtf: string): DaySpan {
  return daySpanOf(edtf.replace(/^\.\.\/|\/\.\.$/g, ""));
}

const SHADE = /\b(?:(early|beginning|start|first days)|(mid|middle)|(late|end))\b/i;

/** The days within which a mention's happening lies; "in late July", "mid-2019": the part that the words name, since EDTF only says "about". */
export function happeningSpan({ edtf, expression }: Pick<Mention, "edtf" | "expression">): DaySpan {
  const span = boundarySpan(edtf);
  const [, early, mid] = SHADE.exec(expression) ?? [];
  if (!edtf.endsWith("~") || edtf.includes("/") || !SHADE.test(expression)) return span;
  const third = Math.ceil((span.to - span.from + 1) / 3);
  const slack = Math.ceil(third / 3);
  const [first, last] = early ? [0, third] : mid ? [third, 2 * third] : [2 * third, 3 * third];
  return {
    from: Math.max(span.from, span.from + first - slack),
    to: Math.min(span.to, span.from + last + slack),
  };
}

/** Number of days. */
export const lengthOf = ({ from, to }: DaySpan): number => to - from + 1;

/** Days between two spans; 0 where they touch or overlap. */
export function gapBetween(a: DaySpan, b: DaySpan): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
