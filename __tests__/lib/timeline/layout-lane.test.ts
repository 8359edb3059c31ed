import { readFileSync } from "node:fs";
import { BitSet } from "@/lib/base/bit-set";
import { columnsOf } from "@/lib/timeline/event-columns";
import { EventIndex } from "@/lib/timeline/event-index";
import { sortIntoLanes } from "@/lib/timeline/lanes";
import { layOut } from "@/lib/timeline/layout";
import { viewOf } from "@/lib/timeline/scale";
import type { PlacedMark, TimelineLayout } from "@/lib/timeline/types";
import { OUTLETS, type Plain, timedEvents } from "../../fixtures/timed-events";

function layoutOf(scene: string, window: { from: string; to: string }, headsBeside = true, widthPx = 900) {
  const { events } = JSON.parse(readFileSync(`data/scenes/${scene}.json`, "utf8")) as {
    events: readonly Plain[];
  };
  const columns = columnsOf(timedEvents(...events));
  const shown = BitSet.full(columns.count);
  const { rows, members } = sortIntoLanes(columns, shown, "outlet", "count", OUTLETS);
  const index = new EventIndex(columns, shown, rows, members);
  return layOut(index, viewOf(window), widthPx, 0, { lanes: { collapsed: new Set(), headsBeside } });
}

/** Pairs of dots and rings that cover more than each other's rims. */
function covering({ marks }: TimelineLayout): string[] {
  const points = marks.filter((mark) => mark.kind === "dot" || (mark.kind === "crowd" && !mark.bar));
  const radius = (mark: PlacedMark) => (mark.kind === "bar" ? 0 : mark.radius);
  return points.flatMap((a, i) =>
    points
      .slice(i + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < radius(a) + radius(b) - 1)
      .map((b) => `${a.key} × ${b.key}`),
  );
}

const WINDOWS = [
  { from: "2025-04-01", to: "2025-04-16" },
  { from: "2025-01-01", to: "2025-12-31" },
  { from: "2014-01-01", to: "2025-12-31" },
];

describe.each(["story", "crowd", "differing-dates"])("lanes of the scene %s", (scene) => {
  test.each([126, 328, 580, 900])("keep marks off each other at %d px", (widthPx) => {
    for (const window of [...WINDOWS, { from: "2019-03-01", to: "2019-12-31" }])
      expect(covering(layoutOf(scene, window, widthPx > 700, widthPx))).toEqual([]);
  });

  test.each(WINDOWS)("keep marks and words within their row, $from to $to", (window) => {
    for (const beside of [true, false]) {
      const { marks, strips } = layoutOf(scene, window, beside);
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) {
        const strip = strips[mark.lane];
        const [top, foot] = [
          (strip?.y ?? 0) + (strip?.headPx ?? 0),
          (strip?.y ?? 0) + (strip?.heightPx ?? 0),
        ];
        const ys = [mark.y, ...(mark.label ? [mark.label.y - 10, mark.label.y] : [])];
        for (const y of ys) {
          expect(y).toBeGreaterThanOrEqual(top);
          expect(y).toBeLessThanOrEqual(foot);
        }
      }
    }
  });

  test("have a key of their own for each mark", () => {
    for (const window of WINDOWS) {
      const { marks } = layoutOf(scene, window);
      expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    }
  });
});

test("shows an event in the row of each outlet that reports it", () => {
  const { marks } = layoutOf("story", { from: "2025-04-10", to: "2025-04-13" });
  const lanes = marks.filter(
    (mark) => mark.kind === "dot" && mark.timed.event.title.startsWith("Mediator meets"),
  );
  expect(new Set(lanes.map(({ lane }) => lane)).size).toBe(4);
});
