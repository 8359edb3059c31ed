// The keyboard in the chart: one tab stop, which the arrow keys carry from mark to mark in time and from lane to lane.

import { type FocusEvent, type KeyboardEvent, type RefObject, useMemo, useRef } from "react";
import { viewOf, windowOf } from "@/lib/timeline/scale";
import type { DayWindow, PlacedMark, View } from "@/lib/timeline/types";
import { clampView, type Limits, panBy } from "@/lib/timeline/zoom";
import type { LiveDrawing } from "./live-drawing";

interface Options {
  readonly drawing: RefObject<LiveDrawing | undefined>;
  readonly window: DayWindow;
  readonly opening: DayWindow;
  readonly limits: Limits;
  readonly show: (window: DayWindow) => void;
  readonly zoomBy: (factor: number, about?: number) => void;
}

/** An event, by its place in time, that gets the focus once the window has moved to it. */
interface Wish {
  readonly order: number;
  readonly lane: number;
}

export interface MarkKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusMark: (key: string) => void;
  readonly onBlur: (event: FocusEvent) => void;
  /** To be called after each drawing: the focus follows what was asked for, and is never lost with a mark. */
  readonly afterDrawing: () => void;
  readonly focusMark: (key: string) => void;
}

/** Handlers of keys and focus, the same for as long as the chart lives. */
export function useMarkKeys(options: Options): MarkKeys {
  const latest = useRef(options);
  latest.current = options;
  return useMemo(() => makeKeys(latest), []);
}

function makeKeys(latest: RefObject<Options>): MarkKeys {
  let wish: Wish | undefined;
  let hadFocus = false;
  const drawing = () => latest.current.drawing.current;

  const focusMark = (key: string) => {
    drawing()?.keepFocus(key);
    const mark = drawing()?.elementOf(key);
    mark?.focus({ preventScroll: true });
    // The browser's own scrolling would centre the mark; a chart already in view should stay where it is.
    mark?.scrollIntoView?.({ block: "nearest", inline: "nearest", behavior: "instant" });
  };
  const goTo = (order: number | undefined, lane: number) => {
    const index = drawing()?.input.index;
    if (order === undefined || !index) return;
    const mark = drawing()?.markOf(order, lane);
    if (mark) return focusMark(mark.key);
    wish = { order, lane };
    const { window, limits, show } = latest.current;
    const { starts, ends } = index.columns;
    const extent = { startDay: starts[order] ?? 0, endDay: ends[order] ?? 0 };
    show(windowOf(broughtIntoView(viewOf(window), extent, limits)));
  };
  const afterDrawing = () => {
    if (wish) {
      const mark = drawing()?.markOf(wish.order, wish.lane);
      if (!mark) return;
      wish = undefined;
      focusMark(mark.key);
    } else if (hadFocus && document.activeElement === document.body) {
      const key = drawing()?.tabStop;
      if (key) focusMark(key);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const live = drawing();
    if (live && actOn(event.key, live, latest.current, goTo, focusMark)) event.preventDefault();
  };
  return {
    onKeyDown,
    afterDrawing,
    focusMark,
    onFocusMark: (key) => {
      hadFocus = true;
      drawing()?.keepFocus(key);
    },
    onBlur: ({ target }) => {
      if (target.isConnected) hadFocus = false;
    },
  };
}

/** Moves the view by no more than is needed to show a time with some room beside it. */
function broughtIntoView(view: View, { startDay, endDay }: View, limits: Limits): View {
  const room = (view.endDay - view.startDay) / 6;
  const middle = (startDay + endDay) / 2;
  if (middle < view.startDay + room) return panBy(view, middle - room - view.startDay, limits);
  if (middle > view.endDay - room) return panBy(view, middle + room - view.endDay, limits);
  return clampView(view, limits);
}

/** Does what a key asks for; false where it asks for nothing here. */
function actOn(
  key: string,
  live: LiveDrawing,
  options: Options,
  goTo: (order: number | undefined, lane: number) => void,
  focusMark: (key: string) => void,
): boolean {
  const mark = live.marks.find((one) => one.key === live.tabStop);
  const lane = mark?.lane ?? 0;
  const { index } = live.input;
  const step = (direction: -1 | 1) => {
    const own = live.marks.filter((one) => one.lane === lane);
    const beside = mark && own[own.indexOf(mark) + direction];
    if (beside) return focusMark(beside.key);
    const from = mark?.kind === "crowd" && direction > 0 ? mark.lastOrder : mark?.order;
    goTo(index.neighbour(lane, from ?? -1, direction), lane);
  };
  const across = (direction: -1 | 1) => {
    const next = inNextLane(live.marks, mark, direction);
    if (next) focusMark(next.key);
    else if (!live.layout?.strips.length) step(direction);
  };
  const acts: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    ArrowUp: () => across(-1),
    ArrowDown: () => across(1),
    Home: () => goTo(index.neighbour(lane, -1, 1), lane),
    End: () => goTo(index.neighbour(lane, index.columns.count, -1), lane),
    PageUp: () => pageBy(-1, options),
    PageDown: () => pageBy(1, options),
    "+": () => options.zoomBy(2, dayOf(mark, options.window)),
    "-": () => options.zoomBy(0.5, dayOf(mark, options.window)),
    "0": () => options.show(options.opening),
  };
  const act = acts[key === "=" ? "+" : key === "_" ? "-" : key];
  act?.();
  return act !== undefined;
}

/** The mark nearest in place in the next lane that has any. */
function inNextLane(
  marks: readonly PlacedMark[],
  mark: PlacedMark | undefined,
  direction: -1 | 1,
): PlacedMark | undefined {
  if (!mark) return undefined;
  const beyond = marks.filter(({ lane }) => (lane - mark.lane) * direction > 0);
  const lane = beyond.reduce(
    (nearest, one) => ((one.lane - nearest) * direction < 0 ? one.lane : nearest),
    direction * Number.POSITIVE_INFINITY,
  );
  return beyond
    .filter((one) => one.lane === lane)
    .sort((a, b) => Math.abs(a.x - mark.x) - Math.abs(b.x - mark.x))[0];
}

/** The middle of a mark's time, where that is in view: zooming then keeps the mark where it is. */
function dayOf(mark: PlacedMark | undefined, window: DayWindow): number | undefined {
  if (!mark) return undefined;
  const middle = (mark.startDay + mark.endDay) / 2;
  const view = viewOf(window);
  return middle > view.startDay && middle < view.endDay ? middle : undefined;
}

/** A month at a time while less than half a year is in view, else a year. */
function pageBy(direction: -1 | 1, { window, limits, show }: Options): void {
  const view = viewOf(window);
  const days = view.endDay - view.startDay < 183 ? 30 : 365;
  show(windowOf(panBy(view, direction * days, limits)));
}
