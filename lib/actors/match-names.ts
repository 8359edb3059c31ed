// Which of the known names a reader means by what is typed so far.
//
// Input   names with their aliases, and a few letters
// Output  those of whom some one name holds every typed word as the beginning of a word of its own
// Knows   nothing of fields, lists or keys. Accents and case do not count.

import { foldText } from "@/lib/base/fold";

/** Somebody who may be found by more than one name. */
export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** In their order. Nothing typed means everybody. */
export function matchNames<T extends Named>(all: readonly T[], typed: string): readonly T[] {
  const words = partsOf(typed);
  if (words.length === 0) return all;
  return all.filter(({ name, aliases }) => [name, ...aliases].some((one) => isMeant(one, words)));
}

/** "v put" means "Vladimir Putin", "zelenskiy" means him who has that alias. */
function isMeant(name: string, words: readonly string[]): boolean {
  const parts = partsOf(name);
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}

/** Words without the marks around and between them: "U.S." is "u" and "s". */
function partsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
}
