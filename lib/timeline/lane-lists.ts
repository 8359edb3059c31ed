// Events sorted into lanes as lists of positions: all of a lane, and those of them that last.
//
// Input   which lanes each event is in, which events are shown, their sizes
// Output  lists, each allocated once at its length
// Knows   numbers only, no days and no pixels

import type { BitSet } from "@/lib/base/bit-set";
import { POINT_SIZE } from "./event-columns";
import { PositionList } from "./position-list";

/** Which lanes each event is in: those of event `i` stand from `offsets[i]` up to `offsets[i + 1]` in `lanes`. */
export interface LaneMembers {
  readonly offsets: Uint32Array;
  readonly lanes: Uint16Array;
}

/** Those that are shown, in one lane. */
export function listOf(shown: BitSet): PositionList {
  const positions = new Uint32Array(shown.count());
  let count = 0;
  for (let position = 0; position < shown.size; position++)
    if (shown.has(position)) positions[count++] = position;
  return new PositionList(positions);
}

/** Of each lane its events, and those of them that last. */
interface LaneLists {
  readonly all: readonly PositionList[];
  readonly lasting: readonly PositionList[];
}

/**
 * Lists for each lane, by two passes: the first counts, so that each has its length from the start. Plain loops: a
 * function called for each of a million events would take longer than all the rest of a first drawing.
 */
export function listsOfLanes(
  { offsets, lanes }: LaneMembers,
  shown: BitSet,
  laneCount: number,
  sizes: Uint8Array,
): LaneLists {
  const isWhole = shown.count() === shown.size;
  const counts = new Uint32Array(laneCount);
  const lasting = new Uint32Array(laneCount);
  for (let position = 0; position < shown.size; position++) {
    if (!(isWhole || shown.has(position))) continue;
    const lasts = sizes[position] === POINT_SIZE ? 0 : 1;
    for (let i = offsets[position] as number; i < (offsets[position + 1] as number); i++) {
      const lane = lanes[i] as number;
      counts[lane] = (counts[lane] as number) + 1;
      lasting[lane] = (lasting[lane] as number) + lasts;
    }
  }
  const [all, long] = [emptyLists(counts), emptyLists(lasting)];
  for (let position = 0; position < shown.size; position++) {
    if (!(isWhole || shown.has(position))) continue;
    const lasts = sizes[position] !== POINT_SIZE;
    for (let i = offsets[position] as number; i < (offsets[position + 1] as number); i++) {
      const lane = lanes[i] as number;
      put(all[lane] as Uint32Array, counts, lane, position);
      if (lasts) put(long[lane] as Uint32Array, lasting, lane, position);
    }
  }
  const finished = (lists: readonly Uint32Array[]) => lists.map((list) => new PositionList(list));
  return { all: finished(all), lasting: finished(long) };
}

/** Lists of these lengths; the lengths are then how many are in each. */
function emptyLists(lengths: Uint32Array): Uint32Array[] {
  const lists = Array.from(lengths, (length) => new Uint32Array(length));
  lengths.fill(0);
  return lists;
}

function put(list: Uint32Array, filled: Uint32Array, lane: number, position: number): void {
  const at = filled[lane] as number;
  list[at] = position;
  filled[lane] = at + 1;
}
