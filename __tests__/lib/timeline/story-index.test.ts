import { OUTLETS, plainEvent, SPAN } from "@/__tests__/fixtures/timed-events";
import { columnsOf } from "@/lib/timeline/event-columns";
import { indexOf, shownIn } from "@/lib/timeline/story-index";
import { timeEvents } from "@/lib/timeline/timed-events";

const EVENTS = [
  plainEvent({ date: "2025-04-11", by: [0, 1] }),
  plainEvent({ date: "2025-04-12", by: [1] }),
  plainEvent({ date: "2025-04-13", by: [2] }),
];
const COLUMNS = columnsOf(timeEvents(EVENTS, OUTLETS, SPAN));

test("shows the events that are given, in one lane", () => {
  const index = indexOf(COLUMNS, shownIn(COLUMNS, EVENTS.slice(1)), OUTLETS, "none", "count");
  expect([index.shown.total, index.rows.length]).toEqual([2, 1]);
});

test("sorts them into rows, the fullest first or by name", () => {
  const rows = (order: "count" | "name") =>
    indexOf(COLUMNS, shownIn(COLUMNS, EVENTS), OUTLETS, "outlet", order).rows.map(({ id }) => id);
  expect(rows("count")).toEqual(["o1", "o0", "o2"]);
  expect(rows("name")).toEqual(
    ["o1", "o0", "o2"].sort((a, b) =>
      (OUTLETS.find((o) => o.id === a)?.name ?? "") < (OUTLETS.find((o) => o.id === b)?.name ?? "") ? -1 : 1,
    ),
  );
});
