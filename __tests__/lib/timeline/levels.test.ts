import { indexEvents } from "@/lib/timeline/event-index";
import { crowdMembers, levelsOf } from "@/lib/timeline/levels";
import { dayScale, viewOf } from "@/lib/timeline/scale";
import type { TimedEvent } from "@/lib/timeline/types";
import { timedEvents } from "../../fixtures/timed-events";

/** "bars: a; singles: b; crowds: cd". */
function levels(events: readonly TimedEvent[], from: string, to: string, widthPx: number, stack = 3): string {
  const index = indexEvents(events);
  const { level, lanes } = levelsOf(index, dayScale(viewOf({ from, to }), widthPx), stack);
  const { bars, singles, crowds } = lanes[0] ?? { bars: [], singles: [], crowds: [] };
  const members = crowds.map((crowd) => crowdMembers(index, { members: crowd, lane: 0 }, level));
  const names = (some: readonly TimedEvent[]) =>
    some
      .map(({ event }) => event.title)
      .sort()
      .join("");
  return `bars: ${names(bars)}; singles: ${names(singles)}; crowds: ${members.map(names).join("|")}`;
}

const days = (dates: string) =>
  timedEvents(...dates.split(" ").map((date, i) => ({ date, title: "abcdefgh"[i] ?? "" })));

describe("levelsOf", () => {
  test.each([
    {
      does: "draws a year as a bar where it is long enough",
      dates: "2014 2025-04-11",
      from: "2014-01-01",
      is: "bars: a; singles: b; crowds: ",
    },
    {
      does: "stacks a few events of one day",
      dates: "2025-04-11 2025-04-11 2025-04-11",
      from: "2025-04-01",
      is: "bars: ; singles: abc; crowds: ",
    },
    {
      does: "counts more than a stack holds",
      dates: "2025-04-11 2025-04-12 2025-04-13 2025-04-14",
      from: "2014-01-01",
      is: "bars: ; singles: ; crowds: abcd",
    },
    {
      does: "draws a short span as a point of a crowd",
      dates: "2025-04 2025-04-10 2025-04-11 2025-04-12",
      from: "2014-01-01",
      is: "bars: ; singles: ; crowds: abcd",
    },
    {
      does: "leaves out what is not in view",
      dates: "2014-05-05 2025-04-11",
      from: "2025-04-01",
      is: "bars: ; singles: b; crowds: ",
    },
  ])("$does", ({ dates, from, is }) => {
    expect(levels(days(dates), from, "2025-04-16", 1100)).toBe(is);
  });

  test("lets a wide day hold several columns", () => {
    const many = days(Array(8).fill("2025-04-11").join(" "));
    expect(levels(many, "2025-04-01", "2025-04-16", 600)).toContain("crowds: abcdefgh");
    expect(levels(many, "2025-04-11", "2025-04-12", 600)).toContain("singles: abcdefgh");
  });

  test("never regroups when the view moves", () => {
    const events = days(
      "2025-04-05 2025-04-06 2025-04-07 2025-04-08 2025-04-09 2025-04-10 2025-04-12 2025-04-13",
    );
    const index = indexEvents(events);
    const seen = new Set<string>();
    for (const start of [20_150, 20_170.5, 20_182, 20_184.25, 20_186]) {
      const { lanes } = levelsOf(index, dayScale({ startDay: start, endDay: start + 100 }, 500), 1);
      for (const { from, to } of lanes[0]?.crowds ?? []) seen.add("abcdefgh".slice(from, to));
    }
    expect([...seen].sort()).toEqual(["bcdefgh"]);
  });

  test("leaves to mere dots what is too small to be among the most marks", () => {
    const many = timedEvents(
      ...Array.from({ length: 60 }, (_, i) => ({
        date: `20${14 + (i % 10)}-0${1 + (i % 9)}-1${i % 10}`,
        title: `${i}`,
      })),
      ...Array.from({ length: 30 }, (_, i) => ({ date: "2024-05-05", title: `crowd ${i}` })),
    );
    const scale = dayScale(viewOf({ from: "2014-01-01", to: "2025-12-31" }), 1100);
    const all = levelsOf(indexEvents(many), scale, 3);
    expect(all.hasMereDots).toBe(false);
    const { hasMereDots, lanes } = levelsOf(indexEvents(many), scale, 3, 5);
    expect(hasMereDots).toBe(true);
    expect(lanes[0]?.singles).toEqual([]);
    expect(lanes[0]?.crowds.map(({ count }) => count)).toEqual(expect.arrayContaining([30]));
    expect(lanes[0]?.crowds.length).toBeLessThanOrEqual(5);
  });
});
