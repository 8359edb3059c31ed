// Sentences of a length that can be read: a run without a full stop is a table, a list, or a splitter misled.
//
// Input   sentences, and the text that they stand in
// Output  the same, with each that is too long in parts, cut after a mark or at a space
// Knows   lengths; what the parts say is read as if each stood alone

import type { Sentence } from "@/lib/text/types";

/** Longest run that is read as one; UTF-16 units. */
export const LONGEST_SENTENCE = 3000;
const LATEST_CUT = 1500; // a part is at least this long, so that there are not many

/** Where a run that begins at `start` is to be cut: after the last semicolon or comma that leaves a long part, else at a space. */
function cutIn(text: string, start: number): number {
  const run = text.slice(start, start + LONGEST_SENTENCE);
  const mark = Math.max(run.lastIndexOf("; "), run.lastIndexOf(", "), run.lastIndexOf("\n"));
  if (mark >= LATEST_CUT) return start + mark + 1;
  const space = run.lastIndexOf(" ");
  return start + (space > 0 ? space : LONGEST_SENTENCE);
}

/** All sentences, long ones in parts. */
export function sentenceParts(text: string, sentences: readonly Sentence[]): Sentence[] {
  return sentences.flatMap((sentence) => {
    const parts: Sentence[] = [];
    let { start } = sentence;
    while (sentence.end - start > LONGEST_SENTENCE) {
      const end = cutIn(text, start);
      parts.push({ ...sentence, start, end, text: text.slice(start, end) });
      start = end + (text[end] === " " ? 1 : 0);
    }
    if (parts.length === 0) return [sentence];
    return [...parts, { ...sentence, start, text: text.slice(start, sentence.end) }];
  });
}
