import { eventOf } from "@/__tests__/fixtures/story-events";
import { columnsOfView, leadId } from "@/lib/timeline/view-columns";

const LEAD = { id: "e-9", title: "The council met", edtf: "2025-04-02" };
const SPAN = { from: "2025-01-01", to: "2025-12-31" };

test("a stretch has a place for each event that it counts, its lead first", () => {
  const view = {
    events: [eventOf({ id: "e-1", edtf: "2025-04-03" })],
    bins: [{ from: "2025-04-01", to: "2025-04-05", count: 3, lead: LEAD }],
    long: [],
    around: [],
  };
  const columns = columnsOfView(view, [], SPAN);
  const places = Array.from({ length: columns.count }, (_, i) => columns.eventAt(i));
  expect(places.map(({ event, order }) => [event.id, order])).toEqual([
    ["e-9", 0],
    ["e-1", 1],
    ["e-9+1", 2],
    ["e-9+2", 3],
  ]);
  expect(places.map(({ event }) => leadId(event.id))).toEqual(["e-9", "e-1", "e-9", "e-9"]);
  expect(columns.eventAt(2)).toBe(columns.eventAt(2));
});

test("what lasts keeps its length, so that it is drawn among the bars", () => {
  const long = [{ from: "2025-04-01", to: "2025-04-01", count: 2, days: 30, lead: LEAD }];
  const columns = columnsOfView({ events: [], bins: [], long, around: [] }, [], SPAN);
  expect([...columns.ends].map((end, i) => end - (columns.starts[i] ?? 0))).toEqual([30, 30]);
  expect(columns.eventAt(0).shape).toBe("span");
});
