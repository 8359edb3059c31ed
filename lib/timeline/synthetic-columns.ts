// Made-up press events as the chart takes them: columns, lanes by outlet, and an event's own words when it is looked at.
//
// Input   synthetic press
// Output  columns and lanes without a million objects
// Knows   days, not pixels

import { BitSet } from "@/lib/base/bit-set";
import { isoDayOf, MS_PER_DAY } from "@/lib/base/calendar";
import { bareEvent } from "@/lib/events/bare-event";
import { Facet, passing } from "@/lib/events/facet-bits";
import type { StoryEvent } from "@/lib/events/types";
import { type EventColumns, POINT_SIZE, sizeOf } from "./event-columns";
import { EventIndex, indexColumns } from "./event-index";
import { ACTOR_COUNT, OUTLET_COUNT, type SyntheticPress } from "./synthetic-press";
import type { TimedEvent } from "./types";

/** All alike: nothing is known of them but their titles. */
const IMPORTANCE = 1;

/** More than are ever on the screen at once. */
const REMEMBERED = 50_000;

function storyEvent(press: SyntheticPress, position: number, startDay: number, endDay: number): StoryEvent {
  const start = isoDayOf(Math.floor(startDay));
  const end = isoDayOf(Math.floor(endDay));
  const actor = press.actors[position] ?? 0;
  const edtf = start === end ? start : `${start}/${end}`;
  return {
    ...bareEvent({ id: `press-${position}`, title: press.titleOf(position), edtf }),
    actors: [{ id: `actor-${actor}`, name: `Actor ${actor}` }],
  };
}

/** Columns of the events; each event is made when it is first asked for. */
export function syntheticColumns(press: SyntheticPress): EventColumns {
  const { count } = press;
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  const sizes = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const start = (press.startsMs[i] ?? 0) / MS_PER_DAY;
    const end = (press.endsMs[i] ?? 0) / MS_PER_DAY;
    starts[i] = start;
    ends[i] = end;
    sizes[i] = end > start ? sizeOf(end - start) : POINT_SIZE;
  }
  const known = new Map<number, TimedEvent>();
  const eventAt = (position: number): TimedEvent => {
    const before = known.get(position);
    if (before) return before;
    const [startDay, endDay] = [starts[position] ?? 0, ends[position] ?? 0];
    const timed: TimedEvent = {
      event: storyEvent(press, position, startDay, endDay),
      startDay,
      endDay,
      shape: endDay > startDay ? "span" : "day",
      openStart: false,
      openEnd: false,
      vague: false,
      outlets: [press.outlets[position] ?? 0],
      importance: IMPORTANCE,
      order: position,
    };
    if (known.size > REMEMBERED) known.clear();
    known.set(position, timed);
    return timed;
  };
  return { count, starts, ends, sizes, open: new Uint8Array(count), eventAt, importanceAt: () => IMPORTANCE };
}

/** Outlets of the events, in the order of their numbers. */
export const SYNTHETIC_OUTLETS = Array.from({ length: OUTLET_COUNT }, (_, i) => ({
  id: `outlet-${i}`,
  name: `Outlet ${i}`,
}));

/** The events that any of the actors takes part in and any of the outlets reports; none named, all. */
export function passingPress(
  press: SyntheticPress,
  actors: readonly number[],
  outlets: readonly number[],
): BitSet {
  const passed = passing([
    { facet: new Facet(ACTOR_COUNT, press.actors), chosen: actors },
    { facet: new Facet(OUTLET_COUNT, press.outlets), chosen: outlets },
  ]);
  return passed ?? BitSet.full(press.count);
}

/** The events that are shown, in lanes by outlet or in one. */
export function indexPress(
  press: SyntheticPress,
  columns: EventColumns,
  lane: "outlet" | "none",
  shown = BitSet.full(press.count),
): EventIndex {
  if (lane === "none") return indexColumns(columns, shown);
  const counts = new Uint32Array(OUTLET_COUNT);
  const isWhole = shown.count() === press.count;
  const offsets = new Uint32Array(press.count + 1);
  for (let i = 0; i < press.count; i++) {
    offsets[i] = i;
    const outlet = press.outlets[i] as number;
    if (isWhole || shown.has(i)) counts[outlet] = (counts[outlet] as number) + 1;
  }
  offsets[press.count] = press.count;
  const rows = SYNTHETIC_OUTLETS.map((outlet, i) => ({ ...outlet, count: counts[i] ?? 0 }));
  return new EventIndex(columns, shown, rows, { offsets, lanes: new Uint16Array(press.outlets) });
}
