import { eventOf, mentionOf } from "@/__tests__/fixtures/story-events";
import { BitSet } from "@/lib/base/bit-set";
import { columnsOf } from "@/lib/timeline/event-columns";
import { sortIntoLanes } from "@/lib/timeline/lanes";
import { timeEvents } from "@/lib/timeline/timed-events";
import type { Lane, LaneOrder } from "@/lib/timeline/types";
import { OUTLETS, SPAN } from "../../fixtures/timed-events";

const ada = { id: "ada", name: "Ada" };
const bo = { id: "bo", name: "Bo" };
const EVENTS = [
  eventOf({ id: "1", edtf: "2020-01-01", actors: [bo], mentions: [mentionOf({ outlet: "o0" })] }),
  eventOf({
    id: "2",
    edtf: "2020-01-02",
    actors: [ada, bo],
    mentions: [mentionOf({ outlet: "o0" }), mentionOf({ outlet: "o1" })],
  }),
  eventOf({ id: "3", edtf: "2020-01-03", kind: "law and order", mentions: [mentionOf({ outlet: "o0" })] }),
];

function columnsOfEvents(events = EVENTS) {
  return columnsOf(timeEvents(events, OUTLETS, SPAN));
}

/** "Bo: 0 1 / Ada: 1": positions of events in each row. */
function rows(lane: Lane, order: LaneOrder = "count", shown = BitSet.full(3)): string {
  const sorted = sortIntoLanes(columnsOfEvents(), shown, lane, order, OUTLETS);
  const { offsets, lanes } = sorted.members;
  return sorted.rows
    .map(({ name, count }, row) => {
      const own = [0, 1, 2].filter((i) => lanes.slice(offsets[i], offsets[i + 1]).includes(row));
      expect(own).toHaveLength(count);
      return `${name}: ${own.join(" ")}`;
    })
    .join(" / ");
}

test.each([
  { does: "by outlet", lane: "outlet", is: "Harbour Courier: 0 1 2 / Coastal Press: 1" },
  { does: "by actor, those without one together", lane: "actor", is: "Bo: 0 1 / Ada: 1 / Nobody named: 2" },
  { does: "by kind", lane: "kind", is: "Meeting: 0 1 / Law and order: 2" },
] as const)("sorts $does, the fullest first", ({ lane, is }) => {
  expect(rows(lane)).toBe(is);
});

test("sorts rows by name where asked to", () => {
  expect(rows("actor", "name")).toBe("Ada: 1 / Bo: 0 1 / Nobody named: 2");
});

test("leaves out rows of which nothing is shown", () => {
  const shown = new BitSet(3);
  shown.add(0);
  expect(rows("actor", "count", shown)).toBe("Bo: 0");
});

test("puts actors beyond the most frequent into one row", () => {
  const many = Array.from({ length: 40 }, (_, i) =>
    eventOf({ id: `${i}`, actors: [{ id: `a${i}`, name: `Actor ${i}` }], mentions: [] }),
  );
  const sorted = sortIntoLanes(columnsOfEvents(many), BitSet.full(40), "actor", "count", OUTLETS);
  expect(sorted.rows).toHaveLength(30);
  expect(sorted.rows.at(-1)).toEqual({ id: "others", name: "Others", count: 11 });
  expect(sorted.members.offsets[40]).toBe(40);
});
