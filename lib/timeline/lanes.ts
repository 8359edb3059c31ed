// Sorts events into rows: by outlet, by actor, by kind. An event that several report or take part in is in several.
//
// Input   events in order of time, which of them are shown, the story's outlets, and how to sort the rows
// Output  rows with their numbers of events, and the rows of each event
// Knows   nothing of pixels

import type { BitSet } from "@/lib/base/bit-set";
import type { EventColumns } from "./event-columns";
import type { LaneMembers } from "./lane-lists";
import type { Lane, LaneOrder, LaneRow, OutletStyle, TimedEvent } from "./types";

/** Actors beyond the most frequent ones share a row: nobody compares sixty. */
const MOST_ROWS = 30;
const OTHERS = "others";

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface SortedLanes {
  readonly rows: readonly LaneRow[];
  readonly members: LaneMembers;
}

function sayKind(kind: string): string {
  return kind.slice(0, 1).toUpperCase() + kind.slice(1);
}

function namesOf(timed: TimedEvent, lane: Lane, outlets: readonly OutletStyle[]): readonly Named[] {
  if (lane === "outlet") return timed.outlets.flatMap((i) => outlets[i] ?? []);
  if (lane === "kind")
    return [{ id: timed.event.kind.replaceAll(" ", "-"), name: sayKind(timed.event.kind) }];
  return timed.event.actors.length > 0 ? timed.event.actors : [{ id: "nobody", name: "Nobody named" }];
}

const byName = (a: LaneRow, b: LaneRow) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
const byCount = (a: LaneRow, b: LaneRow) => b.count - a.count || byName(a, b);
const OF_ORDER = { count: byCount, name: byName } as const;

function countedRows(all: ReadonlyMap<number, readonly Named[]>): LaneRow[] {
  const rows = new Map<string, { id: string; name: string; count: number }>();
  for (const { id, name } of [...all.values()].flat()) {
    const row = rows.get(id) ?? { id, name, count: 0 };
    row.count++;
    rows.set(id, row);
  }
  return [...rows.values()];
}

/** The rows to draw: all, or the fullest and one for what is in none of them. */
function drawnRows(all: ReadonlyMap<number, readonly Named[]>, order: LaneOrder): LaneRow[] {
  const rows = countedRows(all).sort(byCount);
  if (rows.length <= MOST_ROWS) return rows.sort(OF_ORDER[order]);
  const own = rows.slice(0, MOST_ROWS - 1);
  const ids = new Set(own.map(({ id }) => id));
  const count = [...all.values()].filter((names) => !names.some(({ id }) => ids.has(id))).length;
  return [...own.sort(OF_ORDER[order]), { id: OTHERS, name: "Others", count }];
}

/** Rows of the events that are shown; rows without any are left out. */
export function sortIntoLanes(
  columns: EventColumns,
  shown: BitSet,
  lane: Lane,
  order: LaneOrder,
  outlets: readonly OutletStyle[],
): SortedLanes {
  const all = new Map<number, readonly Named[]>();
  for (let i = 0; i < columns.count; i++)
    if (shown.has(i)) all.set(i, namesOf(columns.eventAt(i), lane, outlets));
  const rows = drawnRows(all, order);
  const rowOf = new Map(rows.map(({ id }, row) => [id, row]));
  const others = rowOf.get(OTHERS);
  const offsets = new Uint32Array(columns.count + 1);
  const lanes: number[] = [];
  for (let i = 0; i < columns.count; i++) {
    const own = (all.get(i) ?? []).flatMap(({ id }) => rowOf.get(id) ?? []);
    if (own.length > 0) lanes.push(...new Set(own));
    else if (others !== undefined && all.has(i)) lanes.push(others);
    offsets[i + 1] = lanes.length;
  }
  return { rows, members: { offsets, lanes: Uint16Array.from(lanes) } };
}
