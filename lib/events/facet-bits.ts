// Filters over any number of events, as sets of bits: which pass, and how many of each value would pass without its own filter.
//
// Input   for each event its values (actors, outlets, kinds) as numbers, and its days
// Output  the events that pass a choice of values and days; counts for each value
// Knows   numbers only: filter.ts knows what they stand for

import { BitSet } from "@/lib/base/bit-set";

/** One sort of value, as columns. Remembers the sets of values that were asked for. */
export class Facet {
  /** Number of events. */
  readonly size: number;
  private readonly sets = new Map<number, BitSet>();
  private totals: Uint32Array | undefined;

  /**
   * @param values Of the events in their order, each from 0 up to, not including, `valueCount`.
   * @param offsets Values of event `i` stand from `offsets[i]` up to `offsets[i + 1]`; absent where each has exactly one.
   */
  constructor(
    readonly valueCount: number,
    readonly values: Uint8Array | Uint16Array | Uint32Array,
    readonly offsets?: Uint32Array,
  ) {
    this.size = offsets ? offsets.length - 1 : values.length;
  }

  /** The events that have any of the values. */
  anyOf(chosen: readonly number[]): BitSet {
    this.remember(chosen.filter((value) => !this.sets.has(value)));
    const [only, ...more] = chosen;
    if (only !== undefined && more.length === 0) return this.setOf(only);
    return BitSet.union(
      chosen.map((value) => this.setOf(value)),
      this.size,
    );
  }

  /** How many of the events have each value; of all events where `among` is absent. */
  counts(among?: BitSet): Uint32Array {
    if (among) return this.countIn(among);
    this.totals ??= this.countIn(BitSet.full(this.size));
    return this.totals;
  }

  private setOf(value: number): BitSet {
    return this.sets.get(value) ?? new BitSet(this.size);
  }

  /** Makes the sets of all these values in one pass. */
  private remember(wanted: readonly number[]): void {
    if (wanted.length === 0) return;
    if (this.sets.size > MOST_REMEMBERED) this.sets.clear();
    const made: (BitSet | undefined)[] = new Array(this.valueCount);
    for (const value of wanted) {
      const set = new BitSet(this.size);
      if (value < this.valueCount) made[value] = set;
      this.sets.set(value, set);
    }
    const { values, offsets } = this;
    if (!offsets) {
      for (let i = 0; i < values.length; i++) made[values[i] ?? 0]?.add(i);
      return;
    }
    for (let i = 0; i < this.size; i++)
      for (let at = offsets[i] ?? 0; at < (offsets[i + 1] ?? 0); at++) made[values[at] ?? 0]?.add(i);
  }

  /** Written out: a call for each of a million events would take longer than all else. */
  private countIn({ words }: BitSet): Uint32Array {
    const counts = new Uint32Array(this.valueCount);
    const { values, offsets } = this;
    for (let w = 0; w < words.length; w++) {
      for (let word = words[w] ?? 0; word !== 0; word &= word - 1) {
        const event = (w << 5) + 31 - Math.clz32(word & -word);
        if (offsets) {
          const end = offsets[event + 1] as number;
          for (let at = offsets[event] as number; at < end; at++) (counts[values[at] as number] as number)++;
        } else (counts[values[event] as number] as number)++;
      }
    }
    return counts;
  }
}

/** A set of a million events is 125 kB. */
const MOST_REMEMBERED = 64;

/** First and last days of events, day numbers; open ends are infinite. */
export interface Days {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** The events that touch the days from `fromDay` to `toDay`, both included. */
export function touching({ starts, ends }: Days, fromDay: number, toDay: number): BitSet {
  const found = new BitSet(starts.length);
  const { words } = found;
  for (let w = 0; w < words.length; w++) {
    let word = 0;
    const first = w << 5;
    for (let bit = 0; bit < 32 && first + bit < starts.length; bit++) {
      const i = first + bit;
      if ((starts[i] ?? 0) <= toDay && (ends[i] ?? 0) >= fromDay) word |= 1 << bit;
    }
    words[w] = word;
  }
  return found;
}

/** What is asked of one sort of value: any of the chosen ones will do; none chosen, all. */
export interface Choice {
  readonly facet: Facet;
  readonly chosen: readonly number[];
}

/** The events that are in every set; absent sets ask for nothing. `undefined` where all do. */
export function inAll(sets: readonly (BitSet | undefined)[]): BitSet | undefined {
  return sets
    .filter((set) => set !== undefined)
    .reduce<BitSet | undefined>((all, set) => all?.and(set) ?? set, undefined);
}

/** The set of each choice, in their order; `undefined` where nothing is chosen. */
export function chosenSets(choices: readonly Choice[]): readonly (BitSet | undefined)[] {
  return choices.map(({ facet, chosen }) => (chosen.length > 0 ? facet.anyOf(chosen) : undefined));
}

/** The events that pass every choice and are in `rest`; `undefined` where all are. */
export function passing(choices: readonly Choice[], rest?: BitSet): BitSet | undefined {
  return inAll([rest, ...chosenSets(choices)]);
}

/** For each choice, how many events have each of its values while the other choices and `rest` stay. */
export function countsBeside(choices: readonly Choice[], rest?: BitSet): readonly Uint32Array[] {
  const sets = chosenSets(choices);
  return choices.map(({ facet }, own) =>
    facet.counts(inAll([rest, ...sets.filter((_, other) => other !== own)])),
  );
}
