// The one place where D3 touches the DOM: gestures on the chart become views.
// Plain wheel and vertical swipes are left to the page. The window is the page's; a view between
// two whole windows is this hook's, for as long as a gesture or a flight lasts.

import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import "d3-transition";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { viewOf, windowOf } from "@/lib/timeline/scale";
import type { DayWindow, View } from "@/lib/timeline/types";
import { clampView, limitsOf, MIN_DAYS, panBy, sameView, zoomAt } from "@/lib/timeline/zoom";

interface Options {
  /** What receives the gestures. */
  readonly element: RefObject<SVGSVGElement | null>;
  readonly widthPx: number;
  readonly window: DayWindow;
  readonly span: DayWindow;
  readonly onWindowChange: (next: DayWindow, act: "drag" | "discrete") => void;
  /** The wheel was turned over the chart without Ctrl or Command. */
  readonly onPlainWheel: () => void;
}

export interface TimelineZoom {
  readonly view: View;
  readonly limits: View;
  /** Discrete acts: the page's window changes, and the view flies there. */
  /** About the middle of the window, or about a day of it. */
  readonly zoomBy: (factor: number, about?: number) => void;
  readonly panByPart: (part: number) => void;
  readonly show: (window: DayWindow) => void;
}

const FLIGHT_MS = 420;
/** Browsers refuse more than a hundred history entries in half a minute or less. */
const REPORT_MS = 160;

type Behaviour = ZoomBehavior<SVGSVGElement, unknown>;
type GestureEvent = D3ZoomEvent<SVGSVGElement, unknown>;

/** Keeps the view within the story, turns gestures into windows, and flies to windows set from outside. */
export function useTimelineZoom(options: Options): TimelineZoom {
  const { element, widthPx, window: shown, span } = options;
  const limits = useMemo(() => limitsOf(viewOf(span)), [span]);
  const [view, setView] = useState<View>(() => clampView(viewOf(shown), limits));
  const latest = useRef({ ...options, view, limits });
  latest.current = { ...options, view: latest.current.view, limits };
  const behaviour = useRef<Behaviour>(null);
  const reports = useReports(latest);

  const moveTo = useCallback((next: View) => {
    latest.current.view = next;
    setView(next);
  }, []);

  useLayoutEffect(() => {
    const node = element.current;
    if (!node) return;
    const zoomed = makeBehaviour(latest.current.limits, widthPx, node.clientHeight, latest);
    zoomed
      .on("zoom", (event: GestureEvent) => {
        moveTo(toView(event.transform, latest.current.limits, widthPx));
        if (event.sourceEvent && event.sourceEvent.type !== "dblclick") reports.soon();
      })
      .on("end", (event: GestureEvent) => {
        if (event.sourceEvent?.type === "dblclick") reports.now("discrete");
        else if (event.sourceEvent) reports.now("drag");
      });
    behaviour.current = zoomed;
    const selection = select(node);
    selection
      .call(zoomed)
      .property("__zoom", toTransform(latest.current.view, latest.current.limits, widthPx));
    const stopYielding = yieldVerticalSwipes(node);
    const stopForwarding = forwardOrphanedTouches(node);
    return () => {
      stopYielding();
      stopForwarding();
      selection.interrupt().on(".zoom", null);
      reports.stop();
      behaviour.current = null;
    };
  }, [element, widthPx, moveTo, reports]);

  const { from, to } = shown;
  useEffect(() => {
    const node = element.current;
    const zoomed = behaviour.current;
    if (!node || !zoomed || reports.isEcho({ from, to })) return;
    const target = clampView(viewOf({ from, to }), limits);
    const selection = select(node).interrupt();
    const transform = toTransform(target, limits, widthPx);
    if (sameView(target, latest.current.view) || wantsStillness()) {
      selection.property("__zoom", transform);
      moveTo(target);
    } else selection.transition().duration(FLIGHT_MS).call(zoomed.transform, transform);
  }, [element, from, to, limits, widthPx, moveTo, reports]);

  return useMemo(() => {
    const show = (window: DayWindow) => {
      reports.stop();
      latest.current.onWindowChange(window, "discrete");
    };
    // From the page's window and not from the view: a second click during a flight goes on from where it leads.
    const current = () => clampView(viewOf(latest.current.window), limits);
    return {
      view,
      limits,
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
  }, [view, limits, reports]);
}

function toView(transform: ZoomTransform, limits: View, widthPx: number): View {
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
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const px = deltaMode === 1 ? deltaY * 16 : deltaMode === 2 ? deltaY * 400 : deltaY;
  const pinch = ctrlKey && Math.abs(px) < 40;
  return Math.max(-0.7, Math.min(0.7, -px * (pinch ? 0.012 : 0.004)));
}

function makeBehaviour(
  limits: View,
  widthPx: number,
  heightPx: number,
  latest: RefObject<{ readonly onPlainWheel: () => void }>,
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
    .scaleExtent([1, (limits.endDay - limits.startDay) / MIN_DAYS])
    .wheelDelta(wheelDelta)
    .filter((event: MouseEvent | TouchEvent | WheelEvent) => {
      if (event.type !== "wheel") return !("button" in event && event.button !== 0) && !event.ctrlKey;
      const meant = event.ctrlKey || event.metaKey;
      if (!meant) latest.current.onPlainWheel();
      return meant;
    });
}

function wantsStillness(): boolean {
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Leaves vertical swipes to the page: D3 would stop the browser from scrolling at the first move of any finger.
 * Once a finger has moved sideways, or a second one is down, D3 has the gesture.
 */
function yieldVerticalSwipes(node: Element): () => void {
  let start: { readonly x: number; readonly y: number } | undefined;
  let course: "open" | "across" | "down" = "open";
  const began = (event: Event) => {
    const { touches } = event as TouchEvent;
    start = touches.length === 1 && touches[0] ? { x: touches[0].clientX, y: touches[0].clientY } : undefined;
    course = touches.length > 1 ? "across" : "open";
  };
  const moved = (event: Event) => {
    const touch = (event as TouchEvent).touches[0];
    if (course === "open" && start && touch) {
      const across = Math.abs(touch.clientX - start.x);
      const down = Math.abs(touch.clientY - start.y);
      if (Math.max(across, down) > 4) course = across >= down ? "across" : "down";
    }
    if (course !== "across") event.stopImmediatePropagation();
  };
  node.addEventListener("touchstart", began, { capture: true, passive: true });
  node.addEventListener("touchmove", moved, { capture: true });
  return () => {
    node.removeEventListener("touchstart", began, { capture: true });
    node.removeEventListener("touchmove", moved, { capture: true });
  };
}

const TOUCHES = ["touchmove", "touchend", "touchcancel"] as const;

/**
 * Hands on touches whose mark has gone: a finger's events go to the element it came down on, even when that has
 * left the drawing, and would then never reach it.
 */
function forwardOrphanedTouches(node: Element): () => void {
  const forward = (event: Event) => {
    const { type, touches, targetTouches, changedTouches } = event as TouchEvent;
    if (event.target instanceof Node && node.contains(event.target)) return;
    node.dispatchEvent(
      new TouchEvent(type, {
        touches: [...touches],
        targetTouches: [...targetTouches],
        changedTouches: [...changedTouches],
        cancelable: true,
      }),
    );
    event.preventDefault();
  };
  const began = ({ target }: Event) => {
    if (target && target !== node) for (const type of TOUCHES) target.addEventListener(type, forward);
  };
  node.addEventListener("touchstart", began, { capture: true, passive: true });
  return () => node.removeEventListener("touchstart", began, { capture: true });
}

interface Reports {
  /** Tells the page of the view within `REPORT_MS`. */
  readonly soon: () => void;
  /** Tells it at once: the gesture is over. */
  readonly now: (act: "drag" | "discrete") => void;
  readonly stop: () => void;
  /** Whether a window that arrives from the page is one that this gesture has sent it. */
  readonly isEcho: (window: DayWindow) => boolean;
}

function useReports(
  latest: RefObject<{ readonly view: View; readonly onWindowChange: Options["onWindowChange"] }>,
): Reports {
  return useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let newest = "";
    const sent = new Set<string>();
    const keyOf = (window: DayWindow) => `${window.from}/${window.to}`;
    const tell = (act: "drag" | "discrete") => {
      clearTimeout(timer);
      timer = undefined;
      const next = windowOf(latest.current.view);
      if (keyOf(next) === newest) return;
      newest = keyOf(next);
      sent.add(newest);
      latest.current.onWindowChange(next, act);
    };
    return {
      soon: () => {
        timer ??= setTimeout(() => tell("drag"), REPORT_MS);
      },
      now: tell,
      stop: () => {
        clearTimeout(timer);
        timer = undefined;
        newest = "";
        sent.clear();
      },
      isEcho: (window) => {
        const echo = sent.has(keyOf(window));
        if (keyOf(window) === newest || !echo) {
          sent.clear();
          newest = "";
        }
        return echo;
      },
    };
  }, [latest]);
}
