import { BitSet } from "@/lib/base/bit-set";
import { densityHeights, densityOf, densityPath, densityTop } from "@/lib/timeline/density";
import { columnsOf } from "@/lib/timeline/event-columns";
import { viewOf } from "@/lib/timeline/scale";
import { SPAN, timedEvents } from "../../fixtures/timed-events";

const span = viewOf(SPAN);
const bars = "▁▂▃▄▅▆▇█";

/** The curve as a picture, one character a year. */
function picture(dates: readonly string[]): string {
  const columns = columnsOf(timedEvents(...dates.map((date, i) => ({ date, title: `${i}` }))));
  const weight = densityOf(columns, BitSet.full(columns.count), span, 144);
  const curve = densityHeights(weight, densityTop(weight));
  const years = Array.from({ length: 12 }, (_, year) =>
    Math.max(...curve.slice(year * 12 + 3, year * 12 + 9)),
  );
  return years.map((height) => bars[Math.round(height * 7)]).join("");
}

describe("densityCurve", () => {
  test.each([
    { does: "is flat where nothing happens", dates: [], is: "▁▁▁▁▁▁▁▁▁▁▁▁" },
    { does: "rises where things happen", dates: ["2016-06-15"], is: "▁▁█▁▁▁▁▁▁▁▁▁" },
    {
      does: "keeps a lone year visible beside a full month",
      dates: ["2014", ...Array(20).fill("2025-06-10")],
      is: "▃▁▁▁▁▁▁▁▁▁▁█",
    },
    { does: "spreads a span over its years", dates: ["2018/2020"], is: "▁▁▁▁███▁▁▁▁▁" },
    { does: "counts what lasts until a day at that day", dates: ["../2020-06"], is: "▁▁▁▁▁▁█▁▁▁▁▁" },
    { does: "counts what goes on since a day at that day", dates: ["2016-06/.."], is: "▁▁█▁▁▁▁▁▁▁▁▁" },
  ])("$does", ({ dates, is }) => {
    expect(picture(dates)).toBe(is);
  });

  test("draws two curves to one measure", () => {
    const columns = columnsOf(timedEvents({ date: "2016-06-15" }, { date: "2016-06-16", title: "b" }));
    const first = new BitSet(2);
    first.add(0);
    const top = densityTop(densityOf(columns, BitSet.full(2), span, 144));
    const some = Math.max(...densityHeights(densityOf(columns, first, span, 144), top));
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(1);
  });
});

test("closes the area under the curve", () => {
  expect(densityPath([0, 1, 0.5])).toBe("M0,1L0,1L1,0L2,0.5L2,1Z");
  expect(densityPath([])).toBe("");
});
