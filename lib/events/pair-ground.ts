// What is worked out once for all comparisons of a story's mentions.
//
// Input   the drafts of a story, then the pairs of them that are worth comparing
// Output  how rare words are, the days of each draft, how many mentions an article has on them, and its closest one
// Knows   counts; what makes two mentions one happening is in pair-signs.ts

import { lowerBound } from "@/lib/base/sorted";
import { type DaySpan, happeningSpan } from "./day-spans";
import type { Draft } from "./draft";

/** Words in common, each weighing by its rarity. */
export interface Shared {
  /** Cosine of the two wordings, 0 to 1. */
  readonly share: number;
  readonly words: readonly string[];
}

/** Weights of words by their rarity in a collection of sets: logarithm of how many sets there are for one that has the word. */
class Rarity {
  private readonly counts = new Map<string, number>();
  private readonly masses = new WeakMap<ReadonlySet<string>, number>();
  private readonly total: number;

  constructor(sets: readonly ReadonlySet<string>[]) {
    for (const words of sets)
      for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    this.total = Math.max(sets.length, 10);
  }

  squareOf(word: string): number {
    return Math.log((this.total + 1) / ((this.counts.get(word) ?? 0) + 0.5)) ** 2;
  }

  private massOf(words: ReadonlySet<string>): number {
    const known = this.masses.get(words);
    if (known !== undefined) return known;
    let mass = 0;
    for (const word of words) mass += this.squareOf(word);
    this.masses.set(words, mass);
    return mass;
  }

  /** Cosine of two sets of words; the words in the order of the first. */
  shared(a: ReadonlySet<string>, b: ReadonlySet<string>): Shared {
    const words: string[] = [];
    let both = 0;
    for (const word of a) {
      if (!b.has(word)) continue;
      words.push(word);
      both += this.squareOf(word);
    }
    const mass = Math.sqrt(this.massOf(a) * this.massOf(b));
    return { share: mass > 0 ? both / mass : 0, words };
  }
}

/** The two highest shares of wording that a draft has with an article's, and whose the highest is. */
interface Closest {
  first: number;
  second: number;
  at: Draft;
}

/** First and last days of an article's mentions, each sorted. */
interface Days {
  readonly from: number[];
  readonly to: number[];
}

export class PairGround {
  private readonly wordings = new Map<Draft, ReadonlySet<string>>();
  private readonly wording: Rarity;
  private readonly sentences: Rarity;
  private readonly spans = new Map<Draft, DaySpan>();
  private readonly days = new Map<string, Days>();
  private readonly closest = new Map<Draft, Map<string, Closest>>();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      this.wordings.set(draft, new Set(draft.wording.keys()));
      const span = happeningSpan(draft.mention);
      this.spans.set(draft, span);
      const days = this.days.get(draft.mention.source) ?? { from: [], to: [] };
      this.days.set(draft.mention.source, days);
      days.from.push(span.from);
      days.to.push(span.to);
    }
    for (const { from, to } of this.days.values()) {
      from.sort((a, b) => a - b);
      to.sort((a, b) => a - b);
    }
    this.wording = new Rarity([...this.wordings.values()]);
    this.sentences = new Rarity([...new Set(drafts.map(({ surroundings }) => surroundings.own))]);
  }

  spanOf(draft: Draft): DaySpan {
    return this.spans.get(draft) ?? happeningSpan(draft.mention);
  }

  /** The clauses' words, with their classes. */
  clauseWords(a: Draft, b: Draft): Shared {
    const [x, y] = [this.wordings.get(a), this.wordings.get(b)];
    return x && y ? this.wording.shared(x, y) : { share: 0, words: [] };
  }

  /** How alike their sentences are, 0 to 1. */
  sentenceShare({ surroundings: a }: Draft, { surroundings: b }: Draft): number {
    return this.sentences.shared(a.own, b.own).share;
  }

  /** The same with the sentences before and after. */
  aroundShare({ surroundings: a }: Draft, { surroundings: b }: Draft): number {
    return this.sentences.shared(a.around, b.around).share;
  }

  /** How many mentions of the article have a day of the span. */
  mentionsOn({ from, to }: DaySpan, source: string): number {
    const days = this.days.get(source);
    return days ? lowerBound(days.from, to + 1) - lowerBound(days.to, from) : 0;
  }

  /** Takes in a pair that is worth comparing, before any is compared. */
  meet(a: Draft, b: Draft): void {
    const { share } = this.clauseWords(a, b);
    this.note(a, b, share);
    this.note(b, a, share);
  }

  private note(draft: Draft, other: Draft, share: number): void {
    const bySource = this.closest.get(draft) ?? new Map<string, Closest>();
    this.closest.set(draft, bySource);
    const known = bySource.get(other.mention.source);
    if (!known) bySource.set(other.mention.source, { first: share, second: 0, at: other });
    else if (share > known.first) {
      known.second = known.first;
      known.first = share;
      known.at = other;
    } else if (share > known.second) known.second = share;
  }

  /** How much more alike in wording the second is to the first than any other mention of its article; below 0 where another is more so. */
  lead(draft: Draft, other: Draft, share: number): number {
    const known = this.closest.get(draft)?.get(other.mention.source);
    if (!known) return share;
    return share - (known.at === other ? known.second : known.first);
  }
}
