import { BitSet } from "@/lib/base/bit-set";
import { POINT_SIZE } from "@/lib/timeline/event-columns";
import { listOf, listsOfLanes } from "@/lib/timeline/lane-lists";

// Events 0 to 4 are in lanes 0; 0 and 1; none; 1; 0.
const MEMBERS = { offsets: Uint32Array.of(0, 1, 3, 3, 4, 5), lanes: Uint16Array.of(0, 0, 1, 1, 0) };
const SIZES = Uint8Array.of(POINT_SIZE, 9, 9, POINT_SIZE, 12);

const positionsOf = (shown: BitSet) => {
  const { all, lasting } = listsOfLanes(MEMBERS, shown, 3, SIZES);
  const plain = (lists: typeof all) => lists.map(({ positions }) => [...positions]);
  return { all: plain(all), lasting: plain(lasting) };
};

describe("listsOfLanes", () => {
  test("lists each lane's events, and those of them that last; a lane may have none", () => {
    expect(positionsOf(BitSet.full(5))).toEqual({
      all: [[0, 1, 4], [1, 3], []],
      lasting: [[1, 4], [1], []],
    });
  });

  test("lists only what is shown", () => {
    const shown = new BitSet(5);
    for (const position of [2, 3, 4]) shown.add(position);
    expect(positionsOf(shown)).toEqual({ all: [[4], [3], []], lasting: [[4], [], []] });
  });
});

test("listOf lists what is shown", () => {
  const shown = new BitSet(40);
  for (const position of [0, 31, 32, 39]) shown.add(position);
  expect([...listOf(shown).positions]).toEqual([0, 31, 32, 39]);
});
