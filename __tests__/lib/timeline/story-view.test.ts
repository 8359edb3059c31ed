import { LARGE_SPAN, largeStory } from "@/__tests__/fixtures/large-story";
import { BitSet } from "@/lib/base/bit-set";
import { addDays, dayNumberOf } from "@/lib/base/calendar";
import { columnsOf } from "@/lib/timeline/event-columns";
import { EventIndex, indexColumns } from "@/lib/timeline/event-index";
import { sortIntoLanes } from "@/lib/timeline/lanes";
import { layOut } from "@/lib/timeline/layout";
import { outletStyles } from "@/lib/timeline/palette";
import { viewOf } from "@/lib/timeline/scale";
import { storyView } from "@/lib/timeline/story-view";
import { timeEvents } from "@/lib/timeline/timed-events";
import type { PlacedMark } from "@/lib/timeline/types";
import { columnsOfView, indexOfView } from "@/lib/timeline/view-columns";

const { events, sources } = largeStory(5000);
const OUTLETS = outletStyles(sources.map(({ outlet }) => outlet));

function viewAt(from: string, to: string, widthPx = 1440) {
  return storyView(events, OUTLETS, LARGE_SPAN, { from, to }, widthPx);
}

function markedCount(mark: PlacedMark): number {
  return mark.kind === "crowd" ? mark.count : 1;
}

const WINDOWS = [
  { from: LARGE_SPAN.from, to: LARGE_SPAN.to },
  { from: "2020-01-01", to: "2020-12-31" },
  { from: "2020-03-01", to: "2020-03-14" },
  { from: "2013-05-01", to: "2013-05-31" },
  { from: "2020-03-03", to: "2020-03-03" },
];

test.each(WINDOWS)("from $from to $to nothing is lost and little is sent", ({ from, to }) => {
  const view = viewAt(from, to);
  const counted = [...view.bins, ...view.long, ...view.around].reduce((sum, { count }) => sum + count, 0);
  expect(view.events.length + counted).toBe(events.length);
  expect(view.total).toBe(events.length);
  expect(view.events.length).toBeLessThanOrEqual(620);
  expect(view.bins.length + view.long.length + view.around.length).toBeLessThanOrEqual(500);
});

test("panning never regroups: what lies in two windows is told alike by both", () => {
  const one = viewAt("2020-03-01", "2020-05-29");
  const other = viewAt("2020-03-08", "2020-06-05");
  const inBoth = (day: string) => day >= "2020-03-16" && day <= "2020-05-20";
  const middle = ({ bins }: typeof one) => bins.filter(({ from, to }) => inBoth(from) && inBoth(to));
  expect(middle(one).length).toBeGreaterThan(5);
  expect(middle(other)).toEqual(middle(one));
});

test("zooming opens a stretch until its events are told one by one", () => {
  const [crowd] = viewAt("2020-01-01", "2020-12-31").bins;
  const inside = events.filter(
    ({ start }) => start !== null && start >= (crowd?.from ?? "") && start <= (crowd?.to ?? ""),
  );
  expect(inside.length).toBeGreaterThanOrEqual(crowd?.count ?? Number.NaN);
  const near = viewAt(crowd?.from ?? "", addDays(crowd?.from ?? "", 2));
  expect(near.bins.length).toBeLessThan(4);
});

test.each(WINDOWS)(
  "from $from to $to the chart draws what it would draw of the whole story",
  ({ from, to }) => {
    const whole = columnsOf(timeEvents(events, OUTLETS, LARGE_SPAN));
    const part = columnsOfView(viewAt(from, to), OUTLETS, LARGE_SPAN);
    const drawn = (columns: typeof whole, widthPx: number) =>
      layOut(indexColumns(columns, BitSet.full(columns.count)), viewOf({ from, to }), widthPx, 440)
        .marks.filter(({ kind }) => kind !== "bar")
        .map((mark) => [
          mark.kind,
          mark.kind === "crowd" ? mark.count : mark.kind === "dot" ? mark.timed.event.id : "",
        ]);
    for (const widthPx of [1200, 720, 360]) {
      const singles = drawn(part, widthPx).filter(([kind]) => kind === "dot");
      expect(singles.filter(([, id]) => String(id).includes("+"))).toEqual([]);
      expect(drawn(part, widthPx).map(String).sort()).toEqual(drawn(whole, widthPx).map(String).sort());
    }
  },
);

describe.each(["outlet", "actor", "kind"] as const)("in rows by %s", (lane) => {
  const whole = columnsOf(timeEvents(events, OUTLETS, LARGE_SPAN));
  const all = BitSet.full(whole.count);
  const { rows, members } = sortIntoLanes(whole, all, lane, "count", OUTLETS);

  test.each(WINDOWS)("from $from to $to the chart draws what it would draw of all events", (window) => {
    const view = storyView(events, OUTLETS, LARGE_SPAN, window, 1440, { lane, order: "count" });
    const sent = indexOfView(view, OUTLETS, LARGE_SPAN);
    expect(sent.rows).toEqual(rows);
    const drawn = (index: EventIndex, widthPx: number) =>
      layOut(index, viewOf(window), widthPx, 440, { lanes: { collapsed: new Set(), headsBeside: true } })
        .marks.filter(({ kind }) => kind !== "bar")
        .map((mark) => `${mark.lane} ${mark.kind === "dot" ? mark.timed.event.id : markedCount(mark)}`)
        .sort();
    for (const widthPx of [1200, 720, 360])
      expect(drawn(sent, widthPx)).toEqual(drawn(new EventIndex(whole, all, rows, members), widthPx));
  });

  test("sends little", () => {
    const view = storyView(events, OUTLETS, LARGE_SPAN, { from: "2020-01-01", to: "2020-12-31" }, 1440, {
      lane,
      order: "count",
    });
    expect(view.events.length + view.bins.length + view.long.length + view.around.length).toBeLessThan(3000);
  });
});

test("a window of a story without events is empty and still a view", () => {
  const view = storyView([], [], LARGE_SPAN, LARGE_SPAN, 1);
  expect(view).toMatchObject({ total: 0, inView: 0, events: [], bins: [], long: [], around: [] });
  expect(columnsOfView(view, [], LARGE_SPAN).count).toBe(0);
});

test("days of stretches stay in their order", () => {
  const { starts } = columnsOfView(viewAt("2020-01-01", "2020-12-31"), OUTLETS, LARGE_SPAN);
  expect(starts.every((day, i) => i === 0 || day >= (starts[i - 1] ?? 0))).toBe(true);
  expect(starts[0]).toBeGreaterThanOrEqual(dayNumberOf(LARGE_SPAN.from));
});
