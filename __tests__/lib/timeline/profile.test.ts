import { levelFor } from "@/lib/timeline/bins";
import { indexEvents } from "@/lib/timeline/event-index";
import { ProfileWriter } from "@/lib/timeline/profile";
import { dayScale } from "@/lib/timeline/scale";
import { timedEvents } from "../../fixtures/timed-events";

const many = (date: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ date, title: `${date} ${i}` }));
const index = indexEvents(timedEvents(...many("2020-03-03", 1), ...many("2020-06-06", 40)));

/** [x, height] of each column, px. */
function columns(startDay: number): (readonly [number, number])[] {
  const scale = dayScale({ startDay, endDay: startDay + 200 }, 1000);
  const level = levelFor(scale.pxPerDay);
  const points = index.pointsAt(level)[0];
  if (!points) throw new Error("no lane");
  const writer = new ProfileWriter(index.columns.starts, scale, level);
  const { x, columnPx } = writer.frame;
  return [...writer.pathOf(points, 100, 80).matchAll(/M([\d.]+),100v-(\d+)/g)].map(
    ([, column, up]) => [x + Number(column) * columnPx, Number(up)] as const,
  );
}

test("draws a column for each narrow stretch that holds anything, the higher the more", () => {
  const [one, forty] = columns(18_300);
  expect(columns(18_300)).toHaveLength(2);
  expect(forty?.[1]).toBeGreaterThan(one?.[1] ?? 0);
  expect(forty?.[1]).toBeLessThanOrEqual(80);
});

test("moves columns with the view and keeps their heights", () => {
  const [before, after] = [columns(18_300), columns(18_310)];
  expect(after.map(([, up]) => up)).toEqual(before.map(([, up]) => up));
  expect(after.map(([x]) => Math.round(x + 50))).toEqual(before.map(([x]) => Math.round(x)));
});

test("writes the same path for as long as a level and its block last", () => {
  const pathAt = (startDay: number, days: number) => {
    const scale = dayScale({ startDay, endDay: startDay + days }, 1000);
    const level = levelFor(scale.pxPerDay);
    const points = index.pointsAt(level)[0];
    return points && new ProfileWriter(index.columns.starts, scale, level).pathOf(points, 100, 80);
  };
  expect(pathAt(18_310, 190)).toBe(pathAt(18_300, 200));
});
