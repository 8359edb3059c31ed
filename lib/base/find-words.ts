// Where the words of a search stand in a text, so that they can be marked.
// Gives offsets of the text as it is, in UTF-16 units; accents and case do not count. Knows nothing of marks.

import { foldText } from "./fold";

/** A stretch of a text, UTF-16 units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Every place of every word, in the order of the text; places that overlap are one. */
export function findWords(text: string, words: readonly string[]): readonly Stretch[] {
  const { folded, starts, ends } = foldWithOffsets(text);
  const found: Stretch[] = [];
  for (const word of words) {
    if (word === "") continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push({ start: starts[at] ?? 0, end: ends[at + word.length - 1] ?? text.length });
    }
  }
  return joined(found.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** The folded text, and for each of its units where the character that it comes from begins and ends. */
function foldWithOffsets(text: string) {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  let at = 0;
  for (const character of text) {
    const plain = foldText(character);
    for (let i = 0; i < plain.length; i += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    folded += plain;
    at += character.length;
  }
  return { folded, starts, ends };
}

function joined(sorted: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const { start, end } of sorted) {
    const last = result.at(-1);
    if (last && start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}
