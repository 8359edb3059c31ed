import { announceWindow, countInWindow, markName, summarise } from "@/lib/timeline/describe";
import { indexEvents } from "@/lib/timeline/event-index";
import { layOut } from "@/lib/timeline/layout";
import { viewOf } from "@/lib/timeline/scale";
import { OUTLETS, type Plain, SPAN, timedEvents } from "../../fixtures/timed-events";

function names(...events: readonly Plain[]): string[] {
  const timed = timedEvents(...events);
  const { marks } = layOut(indexEvents(timed), viewOf({ from: "2025-04-01", to: "2025-04-16" }), 1100, 440);
  return marks.map((mark, i) => markName(mark, i + 1, timed.length, OUTLETS));
}

describe("markName", () => {
  test.each([
    {
      does: "says date, title, outlet and place among all",
      event: { date: "2025-04-11", title: "Talks open." },
      is: "11 April 2025. Talks open. Reported by Harbour Courier. 1 of 1.",
    },
    {
      does: "names several outlets",
      event: { date: "2025-04-11", title: "Talks open", by: [0, 1, 2] },
      is: "11 April 2025. Talks open. Reported by Harbour Courier, Coastal Press and Tidings. 1 of 1.",
    },
    {
      does: "counts many outlets",
      event: { date: "2025-04-11", title: "Talks open", by: [0, 1, 2, 3, 4] },
      is: "11 April 2025. Talks open. Reported by 5 outlets. 1 of 1.",
    },
    {
      does: "says where outlets differ",
      event: { date: "2025-04-11", title: "Talks open", by: [0, 1], differ: { 1: "2025-04-12/2025-04-13" } },
      is: "11 April 2025. Talks open. Reported by Harbour Courier and Coastal Press. Outlets differ: 11–13 April 2025. 1 of 1.",
    },
    {
      does: "says open and approximate dates as such",
      event: { date: "2025-02~/..", title: "Talks open" },
      is: "Since about February 2025. Talks open. Reported by Harbour Courier. 1 of 1.",
    },
  ])("$does", ({ event, is }) => {
    expect(names(event)).toEqual([is]);
  });

  test("counts a crowd and says how to open it", () => {
    const crowd = Array.from({ length: 40 }, (_, i) => ({ date: "2025-04-11", title: `Event ${i}` }));
    expect(names(...crowd)).toEqual(["11 April 2025. 40 events: Event 0 and 39 more. Zoom in to see each."]);
  });
});

describe("summarise", () => {
  test.each([
    { does: "says that nothing matches", events: [], is: "No events match." },
    {
      does: "names a single day",
      events: [{ date: "2025-04-11" }],
      is: "1 dated event on 11 April 2025, reported by 1 outlet.",
    },
    {
      does: "names span, busiest month and disputes",
      events: [
        { date: "2014" },
        { date: "2025-04-11", by: [0, 1], differ: { 1: "2025-04-12" } },
        { date: "2025-04-13", by: [2] },
      ],
      is: "3 dated events between 1 January 2014 and 13 April 2025, reported by 3 outlets. The busiest month is April 2025, with 2. Outlets differ over the date of 1 event.",
    },
  ])("$does", ({ events, is }) => {
    expect(summarise(indexEvents(timedEvents(...events)), OUTLETS)).toBe(is);
  });
});

test("announces what a window shows", () => {
  const index = indexEvents(timedEvents({ date: "2014" }, { date: "2025-04-11" }, { date: "2025-02/.." }));
  const said = (window: typeof SPAN) =>
    announceWindow(window, countInWindow(window, index), index.shown.total);
  expect(said({ from: "2025-04-01", to: "2025-04-16" })).toBe("1–16 April 2025: 2 of 3 events.");
  expect(said(SPAN)).toBe("2014–2025: 3 of 3 events.");
});
