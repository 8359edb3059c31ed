// Filters over any number of events: which events an actor takes part in, which an outlet reports, as sets of bits.
//
// Input   for each event its values (actors or outlets), as numbers
// Output  a set for each value; the events that pass a choice of values of several kinds
// Knows   numbers only: the page knows what they stand for

import { BitSet } from "./bit-set";

/** The events of each value: `sets[value]`. */
export interface Facet {
  readonly size: number;
  readonly sets: readonly BitSet[];
}

/**
 * Sorts events by a value that each of them has.
 *
 * @param values Of each event, from 0 up to, not including, `valueCount`.
 */
export function facetOf(values: ArrayLike<number>, valueCount: number): Facet {
  const size = values.length;
  const sets = Array.from({ length: valueCount }, () => new BitSet(size));
  for (let i = 0; i < size; i++) sets[values[i] ?? 0]?.add(i);
  return { size, sets };
}

/** A facet and the values that are chosen of it: any of them will do; none chosen, all. */
export interface Choice {
  readonly facet: Facet;
  readonly chosen: readonly number[];
}

/** The events that have one of the chosen values of every facet. */
export function passing(size: number, choices: readonly Choice[]): BitSet {
  return choices
    .filter(({ chosen }) => chosen.length > 0)
    .map(({ facet, chosen }) =>
      BitSet.union(
        chosen.flatMap((value) => facet.sets[value] ?? []),
        size,
      ),
    )
    .reduce((all, some) => all.and(some), BitSet.full(size));
}
