// Cuts an article into the pieces that are shown one below the other: paragraphs, the very long ones cut up.

import type { TimeExpression } from "@/lib/temporal/types";

/** Part of the article, with the expressions in it. Offsets are UTF-16 units of the article. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly times: readonly TimeExpression[];
}

/** A paragraph beyond this length is cut at the next space outside an expression, UTF-16 units. */
const LONGEST_PIECE = 2_500;

/** Every piece that has more than white space, in order. `times` are in order too. */
export function cutText(text: string, times: readonly TimeExpression[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let next = 0;
  let start = 0;
  while (start < text.length) {
    const end = endOfPiece(text, start, times, next);
    const first = next;
    while (next < times.length && (times[next]?.start ?? 0) < end) next += 1;
    if (text.slice(start, end).trim() !== "") pieces.push({ start, end, times: times.slice(first, next) });
    start = end;
  }
  return pieces;
}

function endOfPiece(text: string, start: number, times: readonly TimeExpression[], next: number): number {
  const line = text.indexOf("\n", start);
  let end = line < 0 ? text.length : line + 1;
  if (end - start > LONGEST_PIECE) {
    const space = text.indexOf(" ", start + LONGEST_PIECE);
    end = Math.min(end, space >= 0 && space - start < 2 * LONGEST_PIECE ? space + 1 : start + LONGEST_PIECE);
  }
  // An expression that runs over the end ("3\nMay") takes the end with it.
  for (let i = next; i < times.length; i += 1) {
    const time = times[i];
    if (!time || time.start >= end) break;
    end = Math.max(end, time.end);
  }
  return end;
}
