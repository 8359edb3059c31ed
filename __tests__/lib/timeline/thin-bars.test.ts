import { dayScale, viewOf } from "@/lib/timeline/scale";
import { thinBars } from "@/lib/timeline/thin-bars";
import { timedEvents } from "../../fixtures/timed-events";

const scale = dayScale(viewOf({ from: "2025-01-01", to: "2025-12-31" }), 1100);

function bars(...dates: readonly string[]): string {
  const timed = timedEvents(...dates.map((date, i) => ({ date, title: "abcdef"[i] ?? "" })));
  return thinBars(timed, scale, 20)
    .map((mark) =>
      mark.kind === "bar" ? mark.timed.event.title : mark.kind === "crowd" ? `(${mark.count})` : "",
    )
    .join(" ");
}

test.each([
  { does: "leaves bars alone that do not meet", dates: ["2025-01", "2025-06"], is: "a b" },
  { does: "counts those that overlap", dates: ["2025-01/2025-03", "2025-02", "2025-06"], is: "(2) c" },
  {
    does: "counts a chain as one",
    dates: ["2025-01/2025-03", "2025-03/2025-05", "2025-05/2025-07"],
    is: "(3)",
  },
])("$does", ({ dates, is }) => {
  expect(bars(...dates)).toBe(is);
});

test("counts what is too many to be told apart, over all of its time", () => {
  const events = timedEvents({ date: "2025-03", title: "a" });
  const [mark] = thinBars([], scale, 20, { count: 500, events, startDay: 20_089, endDay: 20_454 });
  expect(mark).toMatchObject({ kind: "crowd", count: 500, bar: { x0: 0 } });
});
