// Events as a filter asks for them: columns of numbers, and what the numbers stand for. Made once for a list of events.
//
// Input   events
// Output  facets of actors, outlets and kinds with their ids, and days
// Knows   nothing of any one filter

import { dayNumberOf } from "@/lib/base/calendar";
import { type Days, Facet } from "./facet-bits";
import type { EventKind, StoryEvent } from "./types";

/** A facet whose values have names. */
export interface NamedFacet<Id extends string = string> {
  readonly facet: Facet;
  /** Ids by number. */
  readonly ids: readonly Id[];
  /** Names by number. */
  readonly names: readonly string[];
  /** The numbers of ids; an id that no event has gets one that no event has. */
  readonly numbersOf: (ids: readonly string[]) => readonly number[];
}

export interface FilterColumns {
  readonly actors: NamedFacet;
  /** Their ids serve as names. */
  readonly outlets: NamedFacet;
  readonly kinds: NamedFacet<EventKind>;
  readonly days: Days;
}

const made = new WeakMap<readonly StoryEvent[], FilterColumns>();

/** The columns of a list of events; the same ones for the same list. */
export function filterColumns(events: readonly StoryEvent[]): FilterColumns {
  const known = made.get(events);
  if (known) return known;
  const columns: FilterColumns = {
    actors: namedFacet(events, ({ actors }) => actors),
    outlets: namedFacet(events, ({ mentions }) =>
      mentions.map(({ outlet }) => ({ id: outlet, name: outlet })),
    ),
    kinds: namedFacet(events, ({ kind }) => [{ id: kind, name: kind }]),
    days: {
      starts: Float64Array.from(events, ({ start }) =>
        start === null ? Number.NEGATIVE_INFINITY : dayNumberOf(start),
      ),
      ends: Float64Array.from(events, ({ end }) =>
        end === null ? Number.POSITIVE_INFINITY : dayNumberOf(end),
      ),
    },
  };
  made.set(events, columns);
  return columns;
}

function namedFacet<Id extends string>(
  events: readonly StoryEvent[],
  valuesOf: (event: StoryEvent) => readonly { readonly id: Id; readonly name: string }[],
): NamedFacet<Id> {
  const numbers = new Map<string, number>();
  const ids: Id[] = [];
  const names: string[] = [];
  const values: number[] = [];
  const offsets = new Uint32Array(events.length + 1);
  for (const [i, event] of events.entries()) {
    const first = values.length;
    for (const { id, name } of valuesOf(event)) {
      const number = numbers.get(id) ?? ids.length;
      if (number === ids.length) {
        numbers.set(id, number);
        ids.push(id);
        names.push(name);
      }
      // Two statements of one outlet are one report.
      if (!values.includes(number, first)) values.push(number);
    }
    offsets[i + 1] = values.length;
  }
  return {
    facet: new Facet(ids.length, compact(values, ids.length), isOneEach(offsets) ? undefined : offsets),
    ids,
    names,
    numbersOf: (asked) => asked.map((id) => numbers.get(id) ?? ids.length),
  };
}

/** The less room they take, the quicker they are counted. */
function compact(values: readonly number[], valueCount: number): Uint16Array | Uint32Array {
  return valueCount <= 0x1_0000 ? Uint16Array.from(values) : Uint32Array.from(values);
}

function isOneEach(offsets: Uint32Array): boolean {
  return offsets.every((offset, i) => offset === i);
}
