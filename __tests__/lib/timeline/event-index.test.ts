import { randomFrom } from "@/__tests__/fixtures/random";
import { BitSet } from "@/lib/base/bit-set";
import { columnsOf, DAY_SIZE, POINT_SIZE } from "@/lib/timeline/event-columns";
import { EventIndex, indexEvents } from "@/lib/timeline/event-index";
import { timedEvents } from "../../fixtures/timed-events";

const random = randomFrom(11);
const two = (n: number) => String(n).padStart(2, "0");
const timed = timedEvents(
  ...Array.from({ length: 300 }, (_, i) => {
    const day = `20${14 + random.int(11)}-${two(1 + random.int(12))}-${two(1 + random.int(28))}`;
    const date = random.int(3) === 0 ? `${day}/${Number(day.slice(0, 4)) + random.int(2)}-12-30` : day;
    return { date, title: `Event ${i}` };
  }),
);
const columns = columnsOf(timed);

describe("EventIndex", () => {
  test.each([-3, 0, 4, 9])("parts points from bars at level %d as a plain look does", (level) => {
    const points = indexEvents(timed).pointsAt(level)[0];
    const plain = timed.flatMap((_, i) => {
      const size = columns.sizes[i] ?? 0;
      return size === POINT_SIZE || size < DAY_SIZE + level ? [i] : [];
    });
    expect(points?.list(0, columns.count)).toEqual(plain);
  });

  test("finds the bars that touch a view as a plain look does", () => {
    const index = indexEvents(timed);
    for (let start = 16_100; start < 20_000; start += 311) {
      const view = { startDay: start, endDay: start + 20 };
      const plain = timed.filter(
        ({ startDay, endDay }, i) =>
          (columns.sizes[i] ?? 0) >= DAY_SIZE + 2 && startDay < view.endDay && endDay > view.startDay,
      );
      expect(index.barsIn(view, 2)[0]?.count).toBe(plain.length);
    }
  });

  test("counts what touches a view as a plain look does", () => {
    const shown = new BitSet(columns.count);
    for (let i = 0; i < columns.count; i++) if (i % 3 !== 1) shown.add(i);
    const index = new EventIndex(columns, shown, [{ id: "all", name: "All", count: 200 }]);
    for (let start = 16_000; start < 20_500; start += 97.25) {
      const view = { startDay: start, endDay: start + 40 };
      const plain = timed.filter(
        ({ startDay, endDay }, i) => i % 3 !== 1 && startDay < view.endDay && endDay > view.startDay,
      );
      expect(index.countIn(view)).toBe(plain.length);
    }
  });

  test("leaves out what the filter leaves out", () => {
    const shown = new BitSet(columns.count);
    shown.add(5);
    shown.add(9);
    const index = new EventIndex(columns, shown, [{ id: "all", name: "All", count: 2 }]);
    expect(index.pointsAt(30)[0]?.list(0, columns.count)).toEqual([5, 9]);
    expect(index.shown.rank(9)).toBe(1);
    expect(index.neighbour(0, 5, 1)).toBe(9);
    expect(index.neighbour(0, 9, 1)).toBeUndefined();
    expect(index.neighbour(0, -1, 1)).toBe(5);
  });

  test("counts an event in each of its lanes", () => {
    const members = { offsets: Uint32Array.from([0, 2, 3]), lanes: Uint16Array.from([0, 1, 1]) };
    const rows = ["a", "b"].map((id) => ({ id, name: id, count: 0 }));
    const some = columnsOf(timedEvents({ date: "2020" }, { date: "2021" }));
    const index = new EventIndex(some, BitSet.full(2), rows, members);
    expect(index.barsIn({ startDay: 0, endDay: 1e6 }, 0).map(({ count }) => count)).toEqual([1, 2]);
    expect(index.pointsAt(20).map(({ total }) => total)).toEqual([1, 2]);
  });
});
