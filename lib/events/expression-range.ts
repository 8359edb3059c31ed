// Where the words that date a statement stand in its quoted sentence.

import type { Mention } from "./types";

/** The expression's place in the quote, UTF-16 units of the quote; `end` exclusive. */
export function expressionRange({
  expressionStart,
  expressionEnd,
  quoteStart,
}: Pick<Mention, "expressionStart" | "expressionEnd" | "quoteStart">): {
  readonly start: number;
  readonly end: number;
} {
  return { start: expressionStart - quoteStart, end: expressionEnd - quoteStart };
}
