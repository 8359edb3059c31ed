// What a sentence and those beside it speak of, in base forms: two outlets that tell one happening choose the same words around it.
//
// Input   an article and the position of a sentence
// Output  the words of the sentence, and of it with the one before and the one after
// Knows   letters and digits; each sentence is read once

import type { Sentence } from "@/lib/text/types";
import type { ReadArticle } from "./article";
import { lemmaOf } from "./grammar/verbs";

const STOP = new Set(
  "the and for but with from that this its his her she they their was were are been had has have will would said not who which when after before into over than more also".split(
    " ",
  ),
);
const MOST_WORDS = 120; // of one sentence: bounds the work on hostile text
const LONGEST = 3000; // UTF-16 units of a sentence that are read

export interface SentenceWords {
  readonly own: ReadonlySet<string>;
  /** Of the sentence with its neighbours. */
  readonly around: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Index of the first time expression that ends after `from`, by bisection. */
function firstTime(times: ReadArticle["times"], from: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Base forms of a sentence's words of three letters or digits and more; dates are compared as dates. */
function wordsOf({ times }: ReadArticle, { text, start }: Sentence): ReadonlySet<string> {
  const words = new Set<string>();
  let time = firstTime(times, start);
  for (const { 0: word, index } of text.slice(0, LONGEST).matchAll(/[\p{L}\p{N}]{3,}/gu)) {
    const at = start + index;
    while ((times[time]?.end ?? Infinity) <= at) time++;
    const lower = word.toLowerCase();
    if (!STOP.has(lower) && at < (times[time]?.start ?? Infinity)) words.add(lemmaOf(lower));
    if (words.size >= MOST_WORDS) break;
  }
  return words;
}

const read = new WeakMap<
  ReadArticle,
  { readonly own: Map<number, ReadonlySet<string>>; readonly both: Map<number, SentenceWords> }
>();

/** The words of the article's sentence at that position; the same object whenever it is asked. */
export function sentenceWords(article: ReadArticle, at: number): SentenceWords {
  const known = read.get(article) ?? { own: new Map(), both: new Map() };
  read.set(article, known);
  const ready = known.both.get(at);
  if (ready) return ready;
  const ownOf = (index: number): ReadonlySet<string> => {
    const sentence = article.sentences[index];
    if (!sentence) return NOTHING;
    const words = known.own.get(index) ?? wordsOf(article, sentence);
    known.own.set(index, words);
    return words;
  };
  const own = ownOf(at);
  const made = { own, around: new Set([...ownOf(at - 1), ...own, ...ownOf(at + 1)]) };
  known.both.set(at, made);
  return made;
}
