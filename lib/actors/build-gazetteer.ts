// Turns a list of known actors into an index of their names.
//
// Reads   names and aliases, as data/actors.json has them
// Gives   the longest known name that begins at a word
// Knows   nothing of sentences

import { folded, splitWords, type Word } from "@/lib/text/words";
import type { Actor } from "./types";

interface Entry {
  readonly words: readonly string[];
  /** All-capital names of up to five letters ("US", "NATO") must be written so. */
  readonly exact: string | undefined;
  readonly actor: Actor;
}

/** Known actors by the first word of each name. */
export interface Gazetteer {
  readonly actors: readonly Actor[];
  readonly byFirstWord: ReadonlyMap<string, readonly Entry[]>;
}

/** A known actor's name in a run of words: `count` words long. */
export interface KnownName {
  readonly actor: Actor;
  readonly count: number;
}

function entryOf(name: string, actor: Actor): Entry {
  const words = splitWords(name).map((word) => folded(word.text));
  return { words, exact: /^[\p{Lu}.]{1,6}$/u.test(name) ? name : undefined, actor };
}

/** Indexes the names and aliases of the actors. Where two actors share an alias, the first listed has it. */
export function buildGazetteer(actors: readonly Actor[]): Gazetteer {
  const byFirstWord = new Map<string, Entry[]>();
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases]) {
      const entry = entryOf(name, actor);
      const first = entry.words[0];
      if (!first) continue;
      const entries = byFirstWord.get(first);
      if (entries) entries.push(entry);
      else byFirstWord.set(first, [entry]);
    }
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return { actors, byFirstWord };
}

/** The longest known name that begins at `words[at]`; names begin with a capital or a digit in the text. */
export function knownNameAt(
  words: readonly Word[],
  at: number,
  { byFirstWord }: Gazetteer,
): KnownName | undefined {
  const first = words[at];
  if (!first || !/^[\p{Lu}\p{N}]/u.test(first.text)) return undefined;
  for (const { words: wanted, exact, actor } of byFirstWord.get(folded(first.text)) ?? []) {
    if (exact && exact !== first.text) continue;
    if (wanted.every((word, i) => folded(words[at + i]?.text ?? "") === word)) {
      return { actor, count: wanted.length };
    }
  }
  return undefined;
}
