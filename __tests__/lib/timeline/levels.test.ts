import { indexEvents, levelsOf } from "@/lib/timeline/levels";
import { dayScale, viewOf } from "@/lib/timeline/scale";
import type { TimedEvent } from "@/lib/timeline/types";
import { timedEvents } from "../../fixtures/timed-events";

/** "bars: a; singles: b; crowds: cd". */
function levels(events: readonly TimedEvent[], from: string, to: string, widthPx: number, stack = 3): string {
  const { bars, singles, crowds } = levelsOf(
    indexEvents(events),
    dayScale(viewOf({ from, to }), widthPx),
    stack,
  );
  const names = (some: readonly TimedEvent[]) =>
    some
      .map(({ event }) => event.title)
      .sort()
      .join("");
  return `bars: ${names(bars)}; singles: ${names(singles)}; crowds: ${crowds.map(({ events: some }) => names(some)).join("|")}`;
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
    const seen = new Set<string>();
    for (const start of [20_150, 20_170, 20_182, 20_184, 20_186]) {
      const { crowds } = levelsOf(
        indexEvents(events),
        dayScale({ startDay: start, endDay: start + 100 }, 500),
        1,
      );
      for (const { events: some } of crowds) seen.add(some.map(({ event }) => event.title).join(""));
    }
    expect([...seen].sort()).toEqual(["abcde", "fgh"]);
  });
});
