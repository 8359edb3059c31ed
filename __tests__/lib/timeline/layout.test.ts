import { readFileSync } from "node:fs";
import { leastRatio } from "@/__tests__/support/cost";
import { isoDayOf } from "@/lib/base/calendar";
import { spanOf } from "@/lib/base/edtf";
import { type EventIndex, indexEvents } from "@/lib/timeline/event-index";
import { layOut } from "@/lib/timeline/layout";
import { crowdMembers } from "@/lib/timeline/levels";
import { typeFor } from "@/lib/timeline/metrics";
import { viewOf } from "@/lib/timeline/scale";
import { textWidth } from "@/lib/timeline/text-width";
import type { Box, PlacedMark, TimelineLayout } from "@/lib/timeline/types";
import { type Plain, timedEvents } from "../../fixtures/timed-events";

const HEIGHT = 440;
const APRIL = { from: "2025-04-01", to: "2025-04-16" };

// The same events are laid out many times below; sorting them once is what the app does too.
const indices = new Map<readonly Plain[], EventIndex>();

function indexOf(events: readonly Plain[]): EventIndex {
  const index = indices.get(events) ?? indexEvents(timedEvents(...events));
  indices.set(events, index);
  return index;
}

function laidOut(events: readonly Plain[], window = APRIL, widthPx = 1100): TimelineLayout {
  return layOut(indexOf(events), viewOf(window), widthPx, HEIGHT);
}

const scenes = new Map<string, { readonly events: readonly Plain[] }>();

function scene(name: string): { readonly events: readonly Plain[] } {
  const known = scenes.get(name) ?? JSON.parse(readFileSync(`data/scenes/${name}.json`, "utf8"));
  scenes.set(name, known);
  return known;
}

/** The paper that a label covers, without the halo around it. */
function labelBox(mark: PlacedMark, widthPx: number): Box | undefined {
  const { label } = mark;
  if (!label) return undefined;
  const { fontPx, linePx } = typeFor(widthPx);
  const width = Math.max(...label.lines.map((line) => textWidth(line, fontPx)));
  const x = label.anchor === "start" ? label.x : label.x - width;
  return { x, y: label.y - fontPx * 0.75, width, height: (label.lines.length - 1) * linePx + fontPx * 0.8 };
}

function inkBox(mark: PlacedMark): Box {
  const bar = mark.kind === "bar" ? mark : mark.kind === "crowd" ? mark.bar : undefined;
  if (bar) return { x: bar.x0, y: mark.y, width: bar.x1 - bar.x0, height: 5 };
  const radius = mark.kind === "bar" ? 0 : mark.radius;
  return { x: mark.x - radius, y: mark.y - radius, width: 2 * radius, height: 2 * radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Pairs of labels, or of a label and a mark, that cover each other. */
function collisions({ marks, width }: TimelineLayout): string[] {
  const found: string[] = [];
  for (const [i, a] of marks.entries()) {
    const words = labelBox(a, width);
    if (!words) continue;
    for (const [j, b] of marks.entries()) {
      if (i === j) continue;
      const other = labelBox(b, width);
      if (overlap(words, inkBox(b)) || (other && overlap(words, other))) found.push(`${a.key} × ${b.key}`);
    }
  }
  return found;
}

describe("layOut", () => {
  test("names nearly every event of the opening window", () => {
    const { marks } = laidOut(scene("story").events);
    expect(marks.filter(({ kind }) => kind === "crowd")).toEqual([]);
    expect(marks).toHaveLength(15);
    expect(marks.filter(({ label }) => label).length).toBeGreaterThanOrEqual(14);
  });

  test("keeps some labels on a phone", () => {
    const { marks } = laidOut(scene("story").events, APRIL, 328);
    expect(marks.filter(({ label }) => label).length).toBeGreaterThanOrEqual(5);
  });

  const windows = [
    APRIL,
    { from: "2025-04-12", to: "2025-04-14" },
    { from: "2025-01-01", to: "2025-04-30" },
    { from: "2022-01-01", to: "2022-12-31" },
    { from: "2014-01-01", to: "2025-12-31" },
  ];
  const names = ["story", "one-day", "differing-dates", "long-names", "twenty-outlets", "crowd"];
  const cases = names.flatMap((name) => windows.map((window) => ({ name, ...window })));

  test.each(cases)("lets no label cover anything: $name, $from to $to", ({ name, from, to }) => {
    const { events } = scene(name);
    for (const widthPx of [126, 328, 700, 1100]) {
      expect(collisions(laidOut(events, { from, to }, widthPx))).toEqual([]);
    }
  });

  test.each(cases)("loses no event: $name, $from to $to", ({ name, from, to }) => {
    const { events } = scene(name);
    const view = viewOf({ from, to });
    const { marks, level } = laidOut(events, { from, to });
    const index = indexOf(events);
    const drawn = new Set(
      marks
        .flatMap((mark) => (mark.kind === "crowd" ? crowdMembers(index, mark, level) : [mark.timed]))
        .map((t) => t.event.id),
    );
    const missing = index.events(index.shown.list(0, index.columns.count)).filter((timed) => {
      const middle = (timed.startDay + timed.endDay) / 2;
      return middle > view.startDay && middle < view.endDay && !drawn.has(timed.event.id);
    });
    expect(missing).toEqual([]);
  });

  test.each(cases)("bounds what is drawn by the width: $name, $from to $to", ({ name, from, to }) => {
    for (const widthPx of [328, 1100])
      expect(laidOut(scene(name).events, { from, to }, widthPx).marks.length).toBeLessThan(widthPx / 4);
  });

  test("keeps labels on the paper", () => {
    for (const name of names) {
      for (const widthPx of [328, 1100]) {
        for (const mark of laidOut(scene(name).events, APRIL, widthPx).marks) {
          const box = labelBox(mark, widthPx);
          if (!box) continue;
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(widthPx);
          expect(box.y).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  test("draws the same picture for the same events in another order", () => {
    const { events } = scene("story");
    const keys = (some: readonly Plain[]) => laidOut(some).marks.map(({ key, x, y }) => `${key} ${x} ${y}`);
    expect(keys([...events].reverse())).toEqual(keys(events));
  });

  test("fades open and approximate ends", () => {
    const [since, about] = laidOut([{ date: "2025-02/.." }, { date: "2025-04~" }]).marks;
    expect(since).toMatchObject({ kind: "bar", fadeStart: false, fadeEnd: true });
    expect(about).toMatchObject({ kind: "bar", fadeStart: true, fadeEnd: true });
  });

  test("leaves no blank half above what is sparse", () => {
    const rowsOf = (events: readonly Plain[]) => {
      const { marks, axisY } = laidOut(events, { from: "2014-01-01", to: "2025-12-31" });
      return [0, ...marks.map(({ y }) => y).sort((a, b) => a - b), axisY];
    };
    const sparse = ["2014/2017", "2015/2018", "2016/2019", "2018-03-04"].map((date) => ({ date }));
    for (const events of [sparse, sparse.slice(0, 3), sparse.slice(0, 1)]) {
      const ys = rowsOf(events);
      const gaps = ys.slice(1).map((y, i) => y - (ys[i] ?? 0));
      expect(Math.max(...gaps)).toBeLessThan((1.5 * HEIGHT) / gaps.length);
    }
  });

  test("draws a dot at the end of the view whole", () => {
    const { marks } = laidOut([{ date: "2025-04-01" }, { date: "2025-04-16" }], APRIL, 304);
    for (const mark of marks) {
      if (mark.kind === "bar") continue;
      expect(mark.x - mark.radius).toBeGreaterThan(0);
      expect(mark.x + mark.radius).toBeLessThan(304);
    }
    const years = laidOut(
      [{ date: "0079-10-24" }, { date: "2025-04-11" }],
      { from: "0001-01-01", to: "2025-04-12" },
      304,
    );
    const last = years.marks.at(-1);
    expect(last?.kind === "dot" && last.x + last.radius).toBeLessThan(304);
  });

  test.each([
    { sees: "its first half", startDay: 20_190.5 - 1, drawn: true },
    { sees: "its second half", startDay: 20_190.5, drawn: true },
    { sees: "its last hour", startDay: 20_190 + 23 / 24, drawn: false },
  ])("shows a day's event where hours are told apart and a window sees $sees", ({ startDay, drawn }) => {
    const event = { date: isoDayOf(20_190) };
    const { marks } = layOut(indexOf([event]), { startDay, endDay: startDay + 1 }, 1200, HEIGHT);
    expect(marks).toHaveLength(drawn ? 1 : 0);
    for (const { x } of marks) expect(x).toBe(startDay < 20_190 ? 900 : 300);
  });

  test("draws nothing for no events", () => {
    expect(laidOut([]).marks).toEqual([]);
    expect(laidOut([]).axis.minor.length).toBeGreaterThan(0);
  });

  test("puts no label apart from its mark where the drawing will be stretched", () => {
    const index = indexEvents(timedEvents(...scene("crowd").events));
    const view = viewOf({ from: "2014-01-01", to: "2025-12-31" });
    const leaders = (stretchable: boolean) =>
      layOut(index, view, 920, HEIGHT, { stretchable }).marks.filter(
        ({ label }) => label?.leaderX !== undefined,
      ).length;
    expect(leaders(true)).toBe(0);
    expect(leaders(false)).toBeGreaterThan(0);
  });

  test("lays out four times as many events in four times the time at most", async () => {
    const days = viewOf({ from: "2014-01-01", to: "2025-12-31" });
    const indexOf = (count: number) =>
      indexEvents(
        timedEvents(
          ...Array.from({ length: count }, (_, i) => ({
            date: spanOf(dayOf(days.startDay, i)).edtf,
            title: `Event ${i}`,
          })),
        ),
      );
    const [many, few] = [indexOf(10_000), indexOf(2_500)];
    const growth = await leastRatio(
      () => layOut(many, days, 1100, HEIGHT),
      () => layOut(few, days, 1100, HEIGHT),
      6,
    );
    expect(growth).toBeLessThanOrEqual(6);
  });
});

function dayOf(first: number, i: number): string {
  return new Date((first + ((i * 7919) % 4300)) * 86_400_000).toISOString().slice(0, 10);
}
