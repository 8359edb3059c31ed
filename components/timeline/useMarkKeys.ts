// The keyboard in the chart: one tab stop, which the arrow keys carry from mark to mark in time.

import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { viewOf, windowOf } from "@/lib/timeline/scale";
import type { DayWindow, PlacedMark, TimedEvent, View } from "@/lib/timeline/types";
import { clampView, panBy } from "@/lib/timeline/zoom";

interface Options {
  readonly element: RefObject<SVGSVGElement | null>;
  readonly marks: readonly PlacedMark[];
  /** Every event that is drawn at some window, in order of time. */
  readonly timed: readonly TimedEvent[];
  readonly window: DayWindow;
  readonly opening: DayWindow;
  readonly limits: View;
  readonly show: (window: DayWindow) => void;
  readonly zoomBy: (factor: number, about?: number) => void;
  readonly selectedId: string | undefined;
}

/** Where the focus goes once the window has moved: the mark that holds this event, else the nearest in time. */
interface Wish {
  readonly eventId: string;
}

/** Key of the mark that is the tab stop, and the handler of keys. */
export function useMarkKeys(options: Options) {
  const { marks, element, selectedId } = options;
  const [focusedKey, setFocusedKey] = useState<string>();
  const wish = useRef<Wish | undefined>(undefined);
  const has = (key: string | undefined) => key !== undefined && marks.some((mark) => mark.key === key);
  const tabStop = has(focusedKey) ? focusedKey : has(selectedId) ? selectedId : marks[0]?.key;

  const focusMark = useCallback(
    (key: string) => {
      setFocusedKey(key);
      const mark = element.current?.querySelector<SVGAElement>(`[data-mark="${CSS.escape(key)}"]`);
      mark?.focus({ preventScroll: true });
      // The browser's own scrolling would centre the mark; a chart already in view should stay where it is.
      mark?.scrollIntoView?.({ block: "nearest", inline: "nearest", behavior: "instant" });
    },
    [element],
  );

  // A mark that leaves the drawing while it has the focus hands it to the tab stop.
  const hadFocus = useRef(false);
  useEffect(() => {
    const lost = hadFocus.current && !wish.current && document.activeElement === document.body;
    if (lost && tabStop !== undefined) focusMark(tabStop);
  }, [tabStop, focusMark]);

  // After the window has moved, the focus follows the event that was asked for.
  useEffect(() => {
    if (!wish.current) return;
    const mark = markOfEvent(marks, wish.current.eventId);
    if (!mark) return;
    wish.current = undefined;
    focusMark(mark.key);
  }, [marks, focusMark]);

  const goTo = (timed: TimedEvent | undefined) => {
    if (!timed) return;
    const mark = markOfEvent(marks, timed.event.id);
    if (mark) return focusMark(mark.key);
    wish.current = { eventId: timed.event.id };
    options.show(windowOf(broughtIntoView(viewOf(options.window), timed, options.limits)));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const current = marks.findIndex((mark) => mark.key === tabStop);
    if (!actOn(event.key, marks[current], marks[current - 1], marks[current + 1], options, goTo, focusMark))
      return;
    event.preventDefault();
  };

  const onFocusMark = (key: string) => {
    hadFocus.current = true;
    setFocusedKey(key);
  };
  const onBlur = ({ target }: FocusEvent) => {
    if (target.isConnected) hadFocus.current = false;
  };
  return { tabStop, onKeyDown, onFocusMark, onBlur };
}

function eventsOf(mark: PlacedMark): readonly TimedEvent[] {
  return mark.kind === "crowd" ? mark.events : [mark.timed];
}

function markOfEvent(marks: readonly PlacedMark[], id: string): PlacedMark | undefined {
  return marks.find((mark) => eventsOf(mark).some((timed) => timed.event.id === id));
}

/** Moves the view by no more than is needed to show an event with some room beside it. */
function broughtIntoView(view: View, { startDay, endDay }: TimedEvent, limits: View): View {
  const room = (view.endDay - view.startDay) / 6;
  const middle = (startDay + endDay) / 2;
  if (middle < view.startDay + room) return panBy(view, middle - room - view.startDay, limits);
  if (middle > view.endDay - room) return panBy(view, middle + room - view.endDay, limits);
  return clampView(view, limits);
}

function actOn(
  key: string,
  mark: PlacedMark | undefined,
  before: PlacedMark | undefined,
  after: PlacedMark | undefined,
  options: Options,
  goTo: (timed: TimedEvent | undefined) => void,
  focusMark: (key: string) => void,
): boolean {
  const { timed } = options;
  const [held] = mark ? eventsOf(mark) : [];
  const first = held ? timed.indexOf(held) : -1;
  switch (key) {
    case "ArrowLeft":
    case "ArrowUp":
      if (before) focusMark(before.key);
      else goTo(timed[Math.max(0, first - 1)]);
      return true;
    case "ArrowRight":
    case "ArrowDown":
      if (after) focusMark(after.key);
      else goTo(timed[Math.min(timed.length - 1, lastIndexOf(mark, timed) + 1)]);
      return true;
    case "Home":
      goTo(timed[0]);
      return true;
    case "End":
      goTo(timed.at(-1));
      return true;
    case "PageUp":
      pageBy(-1, options);
      return true;
    case "PageDown":
      pageBy(1, options);
      return true;
    case "+":
    case "=":
      options.zoomBy(2, dayOf(mark, options.window));
      return true;
    case "-":
    case "_":
      options.zoomBy(0.5, dayOf(mark, options.window));
      return true;
    case "0":
      options.show(options.opening);
      return true;
    default:
      return false;
  }
}

/** The middle of a mark's time, where that is in view: zooming then keeps the mark where it is. */
function dayOf(mark: PlacedMark | undefined, window: DayWindow): number | undefined {
  if (!mark) return undefined;
  const middle = (mark.startDay + mark.endDay) / 2;
  const view = viewOf(window);
  return middle > view.startDay && middle < view.endDay ? middle : undefined;
}

function lastIndexOf(mark: PlacedMark | undefined, timed: readonly TimedEvent[]): number {
  if (!mark) return -1;
  return Math.max(...eventsOf(mark).map((one) => timed.indexOf(one)));
}

/** A month at a time while less than half a year is in view, else a year. */
function pageBy(direction: -1 | 1, { window, limits, show }: Options): void {
  const view = viewOf(window);
  const days = view.endDay - view.startDay < 183 ? 30 : 365;
  show(windowOf(panBy(view, direction * days, limits)));
}
