import { Fragment } from "react";

/** A part of a text, in UTF-16 units of it; `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A text with some parts of it marked. A part that lies outside, or overlaps the one before it, is not marked. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly TextRange[] }) {
  const pieces = cutAtMarks(text, marks);
  return (
    <>
      {pieces.map(({ start, end, marked }) => {
        const piece = text.slice(start, end);
        return marked ? <mark key={start}>{piece}</mark> : <Fragment key={start}>{piece}</Fragment>;
      })}
    </>
  );
}

/** The text's pieces in order, marked and plain; together they are the whole text. */
export function cutAtMarks(
  text: string,
  marks: readonly TextRange[],
): readonly (TextRange & { readonly marked: boolean })[] {
  const pieces: (TextRange & { marked: boolean })[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length || start >= end) continue;
    if (start > at) pieces.push({ start: at, end: start, marked: false });
    pieces.push({ start, end, marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, end: text.length, marked: false });
  return pieces;
}
