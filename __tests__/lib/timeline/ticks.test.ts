import { dayNumberOf, isoDayOf } from "@/lib/base/calendar";
import { dayScale, viewOf } from "@/lib/timeline/scale";
import { calendarAxis, floorTo, nextAfter, singleRowTicks } from "@/lib/timeline/ticks";

const scaleOf = (from: string, to: string, widthPx: number) => dayScale(viewOf({ from, to }), widthPx);

/** Both rows of words, "" left out. */
function words(from: string, to: string, widthPx: number): string {
  const { minor, major } = calendarAxis(scaleOf(from, to, widthPx));
  const row = (ticks: readonly { readonly label: string }[]) =>
    ticks
      .map(({ label }) => label)
      .filter(Boolean)
      .join(" ");
  return `${row(minor)} / ${row(major)}`;
}

describe("calendarAxis", () => {
  test.each([
    {
      does: "names weekdays while there is room",
      from: "2025-04-11",
      to: "2025-04-13",
      px: 600,
      is: "Fri 11 Sat 12 Sun 13 / April 2025",
    },
    {
      does: "puts days over months",
      from: "2025-03-30",
      to: "2025-04-02",
      px: 160,
      is: "30 31 1 2 / Mar 2025 Apr 2025",
    },
    {
      does: "puts weeks over months",
      from: "2025-04-01",
      to: "2025-05-31",
      px: 500,
      is: "7 14 21 28 5 12 19 26 / April 2025 May 2025",
    },
    {
      does: "puts months over years",
      from: "2024-11-01",
      to: "2025-02-28",
      px: 160,
      is: "Nov Dec Jan Feb / 2024 2025",
    },
    {
      does: "puts quarters over years",
      from: "2024-01-01",
      to: "2025-12-31",
      px: 320,
      is: "Jan Apr Jul Oct Jan Apr Jul Oct / 2024 2025",
    },
    {
      does: "puts years over decades",
      from: "2018-01-01",
      to: "2021-12-31",
      px: 200,
      is: "2018 2019 2020 2021 / 2010s 2020s",
    },
    {
      does: "puts decades over centuries",
      from: "1960-01-01",
      to: "2019-12-31",
      px: 300,
      is: "1960s 1970s 1980s 1990s 2000s 2010s / 1900–99 2000–99",
    },
  ])("$does", ({ from, to, px, is }) => {
    expect(words(from, to, px)).toBe(is);
  });

  test.each([200, 340, 700, 1100, 1900])("keeps words apart at every zoom on %d px", (px) => {
    for (let days = 2; days < 400_000; days = Math.ceil(days * 1.31)) {
      const start = dayNumberOf("2025-04-11") - Math.floor(days * 0.9);
      const axis = calendarAxis(dayScale({ startDay: Math.max(start, -700_000), endDay: start + days }, px));
      for (const row of [axis.minor, axis.major]) {
        const named = row.filter(({ label }) => label);
        for (const [i, tick] of named.entries()) {
          const next = named[i + 1];
          if (next) expect(next.labelX - tick.labelX).toBeGreaterThan(14);
        }
        expect(row.length).toBeLessThan(px / 4);
      }
    }
  });
});

test("counts backwards before the year 1, and knows no year 0", () => {
  const day = dayNumberOf("0001-01-01");
  const { minor } = calendarAxis(dayScale({ startDay: day - 1000, endDay: day + 700 }, 400));
  expect(minor.map(({ label }) => label).filter(Boolean)).toEqual(["3 BC", "2 BC", "1 BC", "1", "2"]);
});

test.each([
  { does: "marks weekends in days", from: "2025-04-07", to: "2025-04-13", px: 700, is: "500+200" },
  { does: "cuts a weekend at the edge", from: "2025-04-13", to: "2025-04-19", px: 700, is: "0+100 600+100" },
  { does: "marks none where days are thin", from: "2024-01-01", to: "2025-12-31", px: 700, is: "" },
])("$does", ({ from, to, px, is }) => {
  const { weekends } = calendarAxis(scaleOf(from, to, px));
  expect(weekends.map(({ x, widthPx }) => `${Math.round(x)}+${Math.round(widthPx)}`).join(" ")).toBe(is);
});

test.each([
  ["week", 1, "2025-04-11", "2025-04-07", "2025-04-14"],
  ["month", 1, "2025-02-28", "2025-02-01", "2025-03-01"],
  ["quarter", 1, "2025-12-31", "2025-10-01", "2026-01-01"],
  ["year", 5, "2024-02-29", "2020-01-01", "2025-01-01"],
  ["decade", 1, "1999-12-31", "1990-01-01", "2000-01-01"],
] as const)("knows the %s (times %d) that holds %s", (unit, step, day, first, next) => {
  const floor = floorTo(dayNumberOf(day), unit, step);
  expect(isoDayOf(floor)).toBe(first);
  expect(isoDayOf(nextAfter(floor, unit, step))).toBe(next);
});

describe("singleRowTicks", () => {
  test.each([
    { does: "spells the month of a day", from: "2025-04-01", to: "2025-04-30", px: 320, has: "14 Apr" },
    { does: "spells the year of a month", from: "2025-01-01", to: "2025-06-30", px: 500, has: "Apr 2025" },
    { does: "leaves years as they are", from: "2014-01-01", to: "2025-12-31", px: 620, has: "2022" },
  ])("$does", ({ from, to, px, has }) => {
    expect(singleRowTicks(scaleOf(from, to, px)).map(({ label }) => label)).toContain(has);
  });
});
