import {
  clampView,
  limitsOf,
  MIN_DAYS,
  openedWindow,
  panBy,
  sameView,
  viewAround,
  zoomAt,
} from "@/lib/timeline/zoom";

const limits = { startDay: 0, endDay: 1000 };
const pair = ({ startDay, endDay }: { startDay: number; endDay: number }) => [startDay, endDay];

describe("zoomAt", () => {
  test.each([
    {
      does: "keeps the day under the pointer in place",
      view: [0, 100],
      factor: 2,
      about: 25,
      gives: [12.5, 62.5],
    },
    { does: "zooms out about the middle", view: [400, 500], factor: 0.5, about: 450, gives: [350, 550] },
    { does: "stops at the whole story", view: [100, 900], factor: 0.1, about: 500, gives: [0, 1000] },
    {
      does: "slides in from beyond the end",
      view: [900, 1000],
      factor: 0.5,
      about: 1000,
      gives: [800, 1000],
    },
    {
      does: "stops at the smallest window",
      view: [10, 13],
      factor: 100,
      about: 10,
      gives: [10, 10 + MIN_DAYS],
    },
  ])("$does", ({ view: [startDay = 0, endDay = 0], factor, about, gives }) => {
    expect(pair(zoomAt({ startDay, endDay }, factor, about, limits))).toEqual(gives);
  });

  test("comes back where it was after in and out", () => {
    const view = { startDay: 300, endDay: 340 };
    const there = zoomAt(view, 1.7, 311, limits);
    expect(sameView(zoomAt(there, 1 / 1.7, 311, limits), view)).toBe(true);
  });
});

describe("panBy", () => {
  test.each([
    { does: "moves to the future", by: 30, gives: [130, 230] },
    { does: "moves to the past", by: -30, gives: [70, 170] },
    { does: "stops at the first day", by: -500, gives: [0, 100] },
    { does: "stops at the last day", by: 5000, gives: [900, 1000] },
  ])("$does", ({ by, gives }) => {
    expect(pair(panBy({ startDay: 100, endDay: 200 }, by, limits))).toEqual(gives);
  });
});

test("leaves a margin beyond both ends of the story", () => {
  expect(pair(limitsOf({ startDay: 0, endDay: 1000 }))).toEqual([-30, 1030]);
});

test("makes room for the smallest window around a single day", () => {
  const { startDay, endDay } = limitsOf({ startDay: 5, endDay: 6 });
  expect(endDay - startDay).toBeGreaterThanOrEqual(MIN_DAYS);
});

test("widens a view that is too small and keeps its middle", () => {
  expect(pair(clampView({ startDay: 50, endDay: 50.5 }, limits))).toEqual([49.75, 50.75]);
});

test("shows an extent with air around it", () => {
  expect(pair(viewAround({ startDay: 100, endDay: 120 }, limits))).toEqual([98, 122]);
});

test.each([
  {
    does: "opens a month with some days around it",
    from: "2025-03-01",
    to: "2025-03-31",
    is: "2025-02-26/2025-04-03",
  },
  {
    does: "opens a day to the smallest window",
    from: "2025-03-10",
    to: "2025-03-10",
    is: "2025-03-10/2025-03-11",
  },
])("$does", ({ from, to, is }) => {
  const opened = openedWindow({ from, to }, { from: "2014-01-01", to: "2025-12-31" });
  expect(`${opened.from}/${opened.to}`).toBe(is);
});

test("keeps to days that can be written", () => {
  const { startDay, endDay } = limitsOf({ startDay: -719_400, endDay: 2_932_000 });
  expect(startDay).toBe(-719_528);
  expect(endDay).toBe(2_932_896);
});
