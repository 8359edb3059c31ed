// Sets of whole numbers below a bound, one bit each: which events pass a filter, which are in a lane.
//
// Input   numbers, or other sets of the same bound
// Output  sets, counts
// Knows   nothing of events

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** A set of numbers from 0 up to, not including, `size`. Filled by whoever makes it; nobody else adds to it. */
export class BitSet {
  readonly words: Uint32Array;

  constructor(readonly size: number) {
    this.words = new Uint32Array((size + 31) >>> 5);
  }

  /** All numbers below `size`. */
  static full(size: number): BitSet {
    const all = new BitSet(size);
    all.words.fill(0xffff_ffff);
    const rest = size & 31;
    if (rest > 0) all.words[all.words.length - 1] = 2 ** rest - 1;
    return all;
  }

  add(number: number): void {
    this.words[number >>> 5] = (this.words[number >>> 5] ?? 0) | (1 << (number & 31));
  }

  has(number: number): boolean {
    return ((this.words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  /** How many numbers it holds. */
  count(): number {
    let sum = 0;
    for (const word of this.words) sum += bitsIn(word);
    return sum;
  }

  /** The items at its numbers, in their order. */
  pick<T>(items: readonly T[]): readonly T[] {
    const picked = new Array<T>(this.count());
    let next = 0;
    for (let w = 0; w < this.words.length; w++)
      for (let word = this.words[w] ?? 0; word !== 0; word &= word - 1)
        picked[next++] = items[(w << 5) + 31 - Math.clz32(word & -word)] as T;
    return picked;
  }

  /** Those that are in both. */
  and(other: BitSet): BitSet {
    const both = new BitSet(this.size);
    for (let i = 0; i < both.words.length; i++) both.words[i] = (this.words[i] ?? 0) & (other.words[i] ?? 0);
    return both;
  }

  /** Those that are in any of the sets; none of no sets. */
  static union(sets: readonly BitSet[], size: number): BitSet {
    const any = new BitSet(size);
    for (const { words } of sets)
      for (let i = 0; i < any.words.length; i++) any.words[i] = (any.words[i] ?? 0) | (words[i] ?? 0);
    return any;
  }
}

/** A finished set that tells how many of its numbers lie in any stretch without looking at each: by prefix sums. */
export class RankedBits {
  private readonly before: Uint32Array;

  constructor(readonly bits: BitSet) {
    const { words } = bits;
    this.before = new Uint32Array(words.length + 1);
    let sum = 0;
    for (let i = 0; i < words.length; i++) {
      sum += bitsIn(words[i] ?? 0);
      this.before[i + 1] = sum;
    }
  }

  /** How many numbers of the set are less than `number`. */
  rank(number: number): number {
    const word = number >>> 5;
    const rest = number & 31;
    const part = rest === 0 ? 0 : bitsIn((this.bits.words[word] ?? 0) & (2 ** rest - 1));
    return (this.before[word] ?? 0) + part;
  }

  /** How many lie from `from` up to, not including, `to`. */
  count(from: number, to: number): number {
    return to > from ? this.rank(to) - this.rank(from) : 0;
  }

  /** How many there are in all. */
  get total(): number {
    return this.before[this.before.length - 1] ?? 0;
  }

  /** Those from `from` up to, not including, `to`, ascending; at most `most` of them. */
  list(from: number, to: number, most = Number.POSITIVE_INFINITY): number[] {
    const found: number[] = [];
    const { words } = this.bits;
    for (let w = from >>> 5; w <= (to - 1) >>> 5 && w < words.length && found.length < most; w++) {
      let word = words[w] ?? 0;
      while (word !== 0 && found.length < most) {
        const bit = 31 - Math.clz32(word & -word);
        word &= word - 1;
        const number = (w << 5) + bit;
        if (number >= from && number < to) found.push(number);
      }
    }
    return found;
  }
}
