// Events as columns: what grouping needs of each in flat arrays, so that a million of them cost a few megabytes.
//
// Input   timed events in order of time
// Output  their starts, ends and sizes as typed arrays, and the events themselves when asked
// Knows   days, not pixels

import type { TimedEvent } from "./types";

/** Size class of an event that is drawn as a point at any zoom: a day, or a moment. */
export const POINT_SIZE = 0;

/** A length of 1 day is in this class, of 2 to 4 days in the next, and so on: its power of two. */
export const DAY_SIZE = 8;
/** Class of whatever is longer than all others. */
export const MAX_SIZE = 31;

export const OPEN_START = 1;
export const OPEN_END = 2;

/** The events of a story in order of time: by start, then importance, then id. */
export interface EventColumns {
  readonly count: number;
  /** First moment, day numbers with fractions, ascending. */
  readonly starts: Float64Array;
  /** End, exclusive, day numbers with fractions. */
  readonly ends: Float64Array;
  /** `POINT_SIZE`, or the class of its length; see `sizeOf`. */
  readonly sizes: Uint8Array;
  /** `OPEN_START`, `OPEN_END`, both or 0: an open end is drawn as far as the story reaches. */
  readonly open: Uint8Array;
  /** The event at a position in that order. */
  readonly eventAt: (position: number) => TimedEvent;
  /** Its importance: for choosing among many, of which not all are worth being made. */
  readonly importanceAt: (position: number) => number;
}

/** The class of a length in days: doubles with each class, so that a zoom level decides by class alone. */
export function sizeOf(days: number): number {
  return Math.min(MAX_SIZE, Math.max(1, DAY_SIZE + Math.floor(Math.log2(days))));
}

/** Columns of events that are at hand. */
export function columnsOf(timed: readonly TimedEvent[]): EventColumns {
  const isPoint = ({ shape }: TimedEvent) => shape === "day";
  return {
    count: timed.length,
    starts: Float64Array.from(timed, ({ startDay }) => startDay),
    ends: Float64Array.from(timed, ({ endDay }) => endDay),
    sizes: Uint8Array.from(timed, (one) => (isPoint(one) ? POINT_SIZE : sizeOf(one.endDay - one.startDay))),
    open: Uint8Array.from(
      timed,
      ({ openStart, openEnd }) => (openStart ? OPEN_START : 0) | (openEnd ? OPEN_END : 0),
    ),
    eventAt: (position) => {
      const found = timed[position];
      if (!found) throw new RangeError(`there is no event ${position} among ${timed.length}`);
      return found;
    },
    importanceAt: (position) => timed[position]?.importance ?? 0,
  };
}
