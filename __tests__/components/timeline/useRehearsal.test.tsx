import { renderHook } from "@testing-library/react";
import { useRehearsal } from "@/components/timeline/useRehearsal";
import type { View } from "@/lib/timeline/types";

const idle = new Map<number, () => void>();
const ALL = Number.POSITIVE_INFINITY;
const view = () => ({ startDay: 1000, endDay: 1800 });

/** Lets one spare moment pass. */
function moment(): void {
  const [first] = idle;
  if (!first) return;
  idle.delete(first[0]);
  first[1]();
}

/** Lets the moments pass in which the drawing gets to the screen. */
function settle(): void {
  for (let i = 0; i < 3; i++) moment();
}

beforeEach(() => {
  idle.clear();
  let asked = 0;
  Object.assign(globalThis, {
    requestIdleCallback: (act: () => void) => {
      idle.set(++asked, act);
      return asked;
    },
    cancelIdleCallback: (id: number) => idle.delete(id),
  });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "requestIdleCallback");
  Reflect.deleteProperty(globalThis, "cancelIdleCallback");
});

test("rehearses one view in each spare moment, each twice as close to the middle", () => {
  const seen: View[] = [];
  renderHook(() =>
    useRehearsal("a story", view, ALL, (next) => {
      seen.push(next);
      return [];
    }),
  );
  settle();
  moment();
  expect(seen).toEqual([{ startDay: 1200, endDay: 1600 }]);
  for (let i = 0; i < 2; i++) moment();
  expect(seen.slice(1)).toEqual([
    { startDay: 1300, endDay: 1500 },
    { startDay: 1350, endDay: 1450 },
  ]);
});

test("leaves the first moments to the drawing, which is on its way to the screen", () => {
  const rehearse = jest.fn();
  renderHook(() => useRehearsal("a story", view, ALL, rehearse));
  settle();
  expect(rehearse).not.toHaveBeenCalled();
  moment();
  expect(rehearse).toHaveBeenCalledTimes(1);
});

test("gives each step of a view a moment of its own, before the next view", () => {
  const done: string[] = [];
  renderHook(() =>
    useRehearsal("a story", view, 2, (_, round) =>
      ["a part", "the whole"].map((step) => () => void done.push(`${step} of ${round}`)),
    ),
  );
  settle();
  moment();
  expect(done).toEqual(["a part of 0"]);
  for (let i = 0; i < 4; i++) moment();
  expect(done).toEqual(["a part of 0", "the whole of 0", "a part of 1", "the whole of 1"]);
});

test("ends with views of less than an hour", () => {
  const seen: View[] = [];
  renderHook(() =>
    useRehearsal("a story", view, ALL, (next) => {
      seen.push(next);
      return [];
    }),
  );
  for (let i = 0; i < 40; i++) moment();
  const days = seen.map(({ startDay, endDay }) => endDay - startDay);
  expect(Math.min(...days)).toBeGreaterThanOrEqual(1 / 24);
  expect(Math.min(...days)).toBeLessThan(1 / 12);
  expect(idle.size).toBe(0);
});

test("ends after as many views as are asked for, each told its number", () => {
  const rounds: number[] = [];
  renderHook(() =>
    useRehearsal("a story", view, 2, (_, round) => {
      rounds.push(round);
      return [];
    }),
  );
  settle();
  for (let i = 0; i < 5; i++) moment();
  expect(rounds).toEqual([0, 1]);
  expect(idle.size).toBe(0);
});

test("begins again with another story, and rests once the chart is gone", () => {
  const rehearse = jest.fn();
  const { rerender, unmount } = renderHook(({ of }) => useRehearsal(of, view, ALL, rehearse), {
    initialProps: { of: "a story" },
  });
  settle();
  moment();
  rerender({ of: "another" });
  expect(idle.size).toBe(1);
  settle();
  moment();
  expect(rehearse).toHaveBeenCalledTimes(2);
  unmount();
  expect(idle.size).toBe(0);
});

test("rehearses nothing where nothing is worth it", () => {
  renderHook(() => useRehearsal(undefined, view, ALL, () => []));
  expect(idle.size).toBe(0);
});

test("does without in a browser that has no spare moments to give", () => {
  Reflect.deleteProperty(globalThis, "requestIdleCallback");
  const rehearse = jest.fn();
  renderHook(() => useRehearsal("a story", view, ALL, rehearse));
  expect(rehearse).not.toHaveBeenCalled();
});
