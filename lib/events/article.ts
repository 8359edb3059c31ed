// An article read as far as grammar goes: sentences, names, times and clauses, ready for the making of mentions.
//
// Input   articles and the known actors
// Output  the same with names registered over the whole story
// Knows   the order of the stages; nothing of events

import type { Gazetteer } from "@/lib/actors/build-gazetteer";
import { findNames, type Name } from "@/lib/actors/find-names";
import { type Entity, type Register, registerNames } from "@/lib/actors/register";
import { readTimes } from "@/lib/temporal/read-times";
import type { TimeExpression } from "@/lib/temporal/types";
import { splitSentences } from "@/lib/text/sentences";
import type { Sentence } from "@/lib/text/types";
import { findQuotations, type Quotation } from "./grammar/quotations";
import type { Source } from "./types";

/** A source with its text. */
export interface Article {
  readonly source: Source;
  readonly text: string;
}

/** What the stages before this one make of an article. */
export interface ReadArticle extends Article {
  /** Position among the story's articles. */
  readonly index: number;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
}

export interface ReadStory {
  readonly articles: readonly ReadArticle[];
  readonly register: Register;
  /** The parties of the story's deal and dispute, by the nouns' family; filled as its articles are read. */
  readonly parties: Map<string, readonly Entity[]>;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** "May" the month and "Sunday" the day are no names, unless the name is longer than the date: "April Okafor", "Summer Lane". */
function settle(
  names: readonly Name[],
  times: readonly TimeExpression[],
): { names: Name[]; times: TimeExpression[] } {
  const lost = new Set<Name | TimeExpression>();
  let first = 0;
  for (const name of names) {
    while (first < times.length && (times[first]?.end ?? 0) <= name.start) first++;
    const time = times[first];
    if (!time || !overlap(name, time)) continue;
    const inside = time.start >= name.start && time.end <= name.end;
    // "Memorial Day" is both in the same words: a day that has a name of two words is nobody's.
    const day = time.start === name.start && time.end === name.end && /\s/.test(time.text);
    lost.add(inside && !day ? time : name);
  }
  return { names: names.filter((name) => !lost.has(name)), times: times.filter((time) => !lost.has(time)) };
}

/** Reads the articles of a story together: a name in one is joined with its fuller form in another. */
export function readStory(articles: readonly Article[], gazetteer: Gazetteer): ReadStory {
  const read = articles.map((article, index): ReadArticle => {
    const sentences = splitSentences(article.text);
    const settled = settle(
      findNames(article.text, sentences, gazetteer),
      readTimes(article.text, { published: article.source.published }),
    );
    return { ...article, index, sentences, ...settled, quotations: findQuotations(article.text) };
  });
  return { articles: read, register: registerNames(read.map(({ names }) => names)), parties: new Map() };
}
