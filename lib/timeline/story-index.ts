// From a story's events to the index that layouts are made of: which are shown, and in which rows.
// The page makes each step when what it depends on changes; a picture makes all of them at once.

import { BitSet } from "@/lib/base/bit-set";
import type { StoryEvent } from "@/lib/events/types";
import type { EventColumns } from "./event-columns";
import { EventIndex, indexColumns } from "./event-index";
import { sortIntoLanes } from "./lanes";
import type { Lane, LaneOrder, OutletStyle } from "./types";

/** Positions of these events. */
export function shownIn(columns: EventColumns, events: readonly StoryEvent[]): BitSet {
  const ids = new Set(events.map(({ id }) => id));
  const bits = new BitSet(columns.count);
  for (let i = 0; i < columns.count; i++) if (ids.has(columns.eventAt(i).event.id)) bits.add(i);
  return bits;
}

/** The shown events, sorted into rows where a lane asks for them. */
export function indexOf(
  columns: EventColumns,
  shown: BitSet,
  outlets: readonly OutletStyle[],
  lane: Lane,
  order: LaneOrder,
): EventIndex {
  if (lane === "none") return indexColumns(columns, shown);
  const { rows, members } = sortIntoLanes(columns, shown, lane, order, outlets);
  return new EventIndex(columns, shown, rows, members);
}
