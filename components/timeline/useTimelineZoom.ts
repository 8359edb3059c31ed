// The one place where D3 touches the DOM: gestures on the chart become views.
// Plain wheel and vertical swipes are left to the page. The window is the page's; a view between two whole windows is
// this hook's, for as long as a gesture or a flight lasts. React hears of it only at the end.

import { pointer, select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { viewOf, windowOf } from "@/lib/timeline/scale";
import type { DayWindow, View } from "@/lib/timeline/types";
import { clampView, type Limits, MIN_DAYS, panBy, sameView, zoomAt } from "@/lib/timeline/zoom";
import { fly } from "./fly";
import { makeGlass } from "./glass";
import { forwardOrphanedTouches, yieldVerticalSwipes } from "./touches";
import { useFrames } from "./useFrames";
import { useReports } from "./useReports";

interface Options {
  /** What receives the gestures. */
  readonly element: RefObject<SVGSVGElement | null>;
  /** Stands before it while the wheel turns. */
  readonly pane: RefObject<HTMLElement | null>;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly window: DayWindow;
  readonly limits: Limits;
  /** The plain wheel zooms too: for pages that show nothing but the chart. */
  readonly plainWheel: boolean;
  /**
   * Draws the view; called at each step of a gesture or a flight, at most once a frame, and once when it rests. Returns
   * whether another frame has to finish the drawing.
   */
  readonly onView: (view: View, moving: boolean) => boolean;
  readonly onWindowChange: (next: DayWindow, act: "drag" | "discrete") => void;
  /** The wheel was turned over the chart without Ctrl or Command. */
  readonly onPlainWheel: () => void;
}

export interface TimelineZoom {
  /** What is shown at this moment. */
  readonly view: () => View;
  /** Discrete acts: the page's window changes, and the view flies there. */
  /** About the middle of the window, or about a day of it. */
  readonly zoomBy: (factor: number, about?: number) => void;
  readonly panByPart: (part: number) => void;
  readonly show: (window: DayWindow) => void;
}

const FLIGHT_MS = 420;

type Behaviour = ZoomBehavior<SVGSVGElement, unknown>;
type GestureEvent = D3ZoomEvent<SVGSVGElement, unknown>;

/** Keeps the view within the story, turns gestures into windows, and flies to windows set from outside. */
export function useTimelineZoom(options: Options): TimelineZoom {
  const { element, pane, widthPx, heightPx, window: shown, limits } = options;
  const view = useRef<View>(undefined);
  view.current ??= clampView(viewOf(shown), limits);
  const latest = useRef(options);
  latest.current = options;
  const behaviour = useRef<Behaviour>(null);
  const moving = useRef(false);
  const frames = useFrames(
    useCallback(() => view.current !== undefined && latest.current.onView(view.current, moving.current), []),
  );
  const reports = useReports(latest, view);
  const flight = useRef(() => {});

  const moveTo = useCallback(
    (next: View) => {
      view.current = next;
      moving.current = true;
      frames.soon();
    },
    [frames],
  );

  useLayoutEffect(() => {
    const node = element.current;
    if (!node || !pane.current) return;
    const zoomed = makeBehaviour(limits, widthPx, heightPx, latest);
    zoomed
      .on("start", (event: GestureEvent) => {
        if (event.sourceEvent) flight.current();
      })
      .on("zoom", (event: GestureEvent) => {
        if (event.sourceEvent instanceof WheelEvent) glass.show();
        moveTo(toView(event.transform, limits, widthPx));
      })
      .on("end", (event: GestureEvent) => {
        glass.hide();
        if (!event.sourceEvent) return;
        moving.current = false;
        frames.now();
        reports.now("drag");
      });
    behaviour.current = zoomed;
    const selection = select(node);
    const current = clampView(view.current ?? limits, limits);
    // Named as D3's own, which it calls for a double tap too.
    const zoomThere = (event: MouseEvent | TouchEvent) => {
      const finger = "changedTouches" in event ? event.changedTouches[0] : event;
      const [x] = pointer(finger ?? event, node);
      const now = view.current ?? limits;
      const day = now.startDay + (x / widthPx) * (now.endDay - now.startDay);
      event.preventDefault();
      latest.current.onWindowChange(windowOf(zoomAt(now, event.shiftKey ? 0.5 : 2, day, limits)), "discrete");
    };
    selection
      .call(zoomed)
      .property("__zoom", toTransform(current, limits, widthPx))
      .on("dblclick.zoom", zoomThere);
    const turn = selection.on("wheel.zoom");
    const glass = makeGlass(pane.current, (event) => turn?.call(node, event, undefined));
    const stopYielding = yieldVerticalSwipes(node);
    const stopForwarding = forwardOrphanedTouches(node);
    return () => {
      stopYielding();
      stopForwarding();
      glass.hide();
      flight.current();
      selection.on(".zoom", null);
      reports.stop();
      behaviour.current = null;
    };
  }, [element, pane, widthPx, heightPx, limits, moveTo, frames, reports]);

  const { from, to } = shown;
  useEffect(() => {
    const node = element.current;
    const zoomed = behaviour.current;
    if (!node || !zoomed || reports.isEcho({ from, to })) return;
    const target = clampView(viewOf({ from, to }), limits);
    const show = (next: View) => {
      select(node).property("__zoom", toTransform(next, limits, widthPx));
      view.current = next;
      moving.current = next !== target;
      frames.now();
    };
    flight.current();
    const current = view.current ?? target;
    if (current.startDay === target.startDay && current.endDay === target.endDay) return;
    if (sameView(target, current) || wantsStillness()) show(target);
    else flight.current = fly(current, target, FLIGHT_MS, show);
  }, [element, from, to, limits, widthPx, frames, reports]);

  return useMemo(() => {
    const show = (window: DayWindow) => {
      reports.stop();
      latest.current.onWindowChange(window, "discrete");
    };
    // From the page's window and not from the view: a second click during a flight goes on from where it leads.
    const current = () => clampView(viewOf(latest.current.window), limits);
    return {
      view: () => view.current ?? current(),
      show,
      zoomBy: (factor, about) => {
        const now = current();
        show(windowOf(zoomAt(now, factor, about ?? (now.startDay + now.endDay) / 2, limits)));
      },
      panByPart: (part) => {
        const now = current();
        const days = Math.sign(part) * Math.max(1, Math.abs(part) * (now.endDay - now.startDay));
        show(windowOf(panBy(now, days, limits)));
      },
    };
  }, [limits, reports]);
}

function toView(transform: ZoomTransform, limits: Limits, widthPx: number): View {
  const daysPerPx = (limits.endDay - limits.startDay) / widthPx;
  const startDay = limits.startDay + transform.invertX(0) * daysPerPx;
  return { startDay, endDay: limits.startDay + transform.invertX(widthPx) * daysPerPx };
}

function toTransform(view: View, limits: View, widthPx: number): ZoomTransform {
  const k = (limits.endDay - limits.startDay) / (view.endDay - view.startDay);
  const startPx = ((view.startDay - limits.startDay) / (limits.endDay - limits.startDay)) * widthPx;
  return zoomIdentity.scale(k).translate(-startPx, 0);
}

/** Doublings of the scale for a turn of the wheel; a trackpad's pinch comes as small turns with Ctrl. */
function wheelDelta({ deltaY, deltaMode, ctrlKey, metaKey }: WheelEvent): number {
  const px = deltaMode === 1 ? deltaY * 16 : deltaMode === 2 ? deltaY * 400 : deltaY;
  const pinch = ctrlKey && Math.abs(px) < 40;
  // A plain wheel that zooms is turned more freely than one that needs a key held down.
  const perPx = pinch ? 0.012 : ctrlKey || metaKey ? 0.004 : 0.002;
  return Math.max(-0.7, Math.min(0.7, -px * perPx));
}

function makeBehaviour(
  limits: Limits,
  widthPx: number,
  heightPx: number,
  latest: RefObject<{ readonly plainWheel: boolean; readonly onPlainWheel: () => void }>,
): Behaviour {
  const box: [[number, number], [number, number]] = [
    [0, 0],
    [widthPx, heightPx],
  ];
  return zoom<SVGSVGElement, unknown>()
    .extent(box)
    .translateExtent([
      [0, Number.NEGATIVE_INFINITY],
      [widthPx, Number.POSITIVE_INFINITY],
    ])
    .scaleExtent([1, (limits.endDay - limits.startDay) / (limits.minDays ?? MIN_DAYS)])
    .wheelDelta(wheelDelta)
    .filter((event: MouseEvent | TouchEvent | WheelEvent) => {
      if (event.type !== "wheel") return !("button" in event && event.button !== 0) && !event.ctrlKey;
      const meant = event.ctrlKey || event.metaKey || latest.current.plainWheel;
      if (!meant) latest.current.onPlainWheel();
      return meant;
    });
}

function wantsStillness(): boolean {
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}
