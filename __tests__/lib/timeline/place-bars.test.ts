import { typeFor } from "@/lib/timeline/metrics";
import { placeBars } from "@/lib/timeline/place-bars";
import { dayScale, viewOf } from "@/lib/timeline/scale";
import { type Plain, timedEvents } from "../../fixtures/timed-events";

const YEAR = { from: "2025-01-01", to: "2025-12-31" };

/** Rows from the top, each with the titles of its bars: "a b / c". */
function rows(events: readonly Plain[], maxRows: number, window = YEAR): string {
  const scale = dayScale(viewOf(window), 1100);
  const { marks } = placeBars(timedEvents(...events), scale, 0, maxRows, typeFor(1100));
  const byRow = new Map<number, string[]>();
  for (const mark of marks) {
    const name = mark.kind === "crowd" ? `(${mark.count})` : mark.timed.event.title;
    byRow.set(mark.y, [...(byRow.get(mark.y) ?? []), name]);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([, names]) => names.join(" "))
    .join(" / ");
}

const bars = (...spans: readonly string[]) => spans.map((date, i) => ({ date, title: "abcdefgh"[i] ?? "" }));

describe("placeBars", () => {
  test.each([
    { does: "puts bars that do not meet in one row", spans: ["2025-01", "2025-06"], is: "a b" },
    {
      does: "puts bars that meet under each other",
      spans: ["2025-01/2025-06", "2025-03/2025-09"],
      is: "a / b",
    },
    {
      does: "uses a row again once it is free",
      spans: ["2025-01/2025-06", "2025-03/2025-09", "2025-09/2025-12"],
      is: "a c / b",
    },
    { does: "counts those that find no row", spans: ["2025", "2025", "2025", "2025"], is: "a / b / (2)" },
  ])("$does", ({ spans, is }) => {
    expect(rows(bars(...spans), 3)).toBe(is);
  });

  test("counts the tails of what lies before the window", () => {
    const march = bars("2025-03", "2025-03", "2025-03", "2025-03");
    expect(rows(march, 6, { from: "2025-03-31", to: "2025-04-16" })).toBe("(4)");
  });

  test("says in a counted bar how many and when", () => {
    const scale = dayScale(viewOf(YEAR), 1100);
    const { marks } = placeBars(timedEvents(...bars("2025", "2025", "2025")), scale, 0, 2, typeFor(1100));
    expect(marks.at(-1)?.label?.lines).toEqual(["2 events, 2025"]);
  });

  test("cuts bars to the width of the drawing", () => {
    const scale = dayScale(viewOf({ from: "2025-04-01", to: "2025-04-16" }), 1100);
    const { marks } = placeBars(timedEvents({ date: "2025" }), scale, 0, 3, typeFor(1100));
    expect(marks[0]).toMatchObject({ x0: 0, x1: 1100 });
  });
});
