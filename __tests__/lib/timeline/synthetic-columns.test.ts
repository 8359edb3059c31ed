import { leastRatio } from "@/__tests__/support/cost";
import { layOut } from "@/lib/timeline/layout";
import { indexPress, syntheticColumns } from "@/lib/timeline/synthetic-columns";
import { syntheticPress } from "@/lib/timeline/synthetic-press";

const WHOLE = { startDay: 16_071, endDay: 20_819 };

function layoutOf(count: number, view = WHOLE) {
  const press = syntheticPress(count, 1);
  const index = indexPress(press, syntheticColumns(press), "outlet");
  const lanes = { collapsed: new Set<string>(), headsBeside: true };
  return { index, layout: layOut(index, view, 1032, 0, { lanes }) };
}

test("gives an event's words when it is looked at, the same each time", () => {
  const columns = syntheticColumns(syntheticPress(100, 1));
  const timed = columns.eventAt(42);
  expect(timed.event).toMatchObject({ title: "budget protest record border regional", start: "2019-12-02" });
  expect(columns.eventAt(42)).toBe(timed);
});

test("marks each of a hundred events, or counts it", () => {
  const { layout } = layoutOf(100);
  expect(layout.strips).toHaveLength(30);
  const counted = layout.marks.reduce((sum, mark) => sum + (mark.kind === "crowd" ? mark.count : 1), 0);
  expect(counted).toBe(100);
});

describe("with very many events", () => {
  const lanes = { collapsed: new Set<string>(), headsBeside: true };
  const { index } = layoutOf(60_000);

  test("bounds what is drawn at every zoom", () => {
    for (let days = 4748; days > 0.2; days /= 4) {
      const view = { startDay: 18_445 - days / 2, endDay: 18_445 + days / 2 };
      const { marks, profiles } = layOut(index, view, 1032, 0, { lanes });
      expect(marks.length).toBeLessThanOrEqual(240);
      expect(profiles.length).toBeLessThanOrEqual(30);
    }
  });

  test("takes no longer for six times as many", async () => {
    const few = layoutOf(10_000).index;
    const zoom = (some: typeof index) => {
      for (let i = 0; i < 4; i++)
        layOut(some, { startDay: WHOLE.startDay + i, endDay: WHOLE.endDay - i }, 1032, 0, { lanes });
    };
    const growth = await leastRatio(
      () => zoom(index),
      () => zoom(few),
      3,
    );
    expect(growth).toBeLessThanOrEqual(3);
  });
});
