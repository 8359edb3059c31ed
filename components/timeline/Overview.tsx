import {
  memo,
  type PointerEvent,
  type RefObject,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";
import { BitSet } from "@/lib/base/bit-set";
import { densityHeights, densityOf, densityPath, densityTop } from "@/lib/timeline/density";
import type { EventIndex } from "@/lib/timeline/event-index";
import { dayScale, windowOf } from "@/lib/timeline/scale";
import { singleRowTicks } from "@/lib/timeline/ticks";
import type { DayWindow, View } from "@/lib/timeline/types";
import { clampView, type Limits, panBy } from "@/lib/timeline/zoom";
import { OverviewHandle as Handle, stretched } from "./OverviewHandle";

/** Shows another view at once, without React; in a movement every other one, which halves what the strip costs a step. */
export interface OverviewHandle {
  readonly show: (view: View, moving?: boolean) => void;
}

interface Props {
  /** All events, and which of them pass the filter: drawn over each other. */
  readonly index: EventIndex;
  /** The page's window as a view. */
  readonly view: View;
  /** As far as the overview reaches. */
  readonly limits: Limits;
  /** Takes the handle by which the chart moves the window; absent on the server, where nothing answers. */
  readonly live?: RefObject<OverviewHandle | null>;
  readonly onWindowChange: (next: DayWindow, act: "drag" | "discrete") => void;
}

const BINS = 480;
/** Any width does: the strip is drawn in percentages, and years need about this much room to be named. */
const NOMINAL_PX = 620;

/** The whole span as a density curve, with a window that can be moved and stretched. */
export function Overview({ index, view, limits, live, onWindowChange }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const shown = useRef(view);
  const written = useRef<ReturnType<typeof placesOf>>(undefined);
  // React writes the places once; after that the chart moves them, or a render amid a flight would jump ahead of it.
  const [first] = useState(() => placesOf(view, limits));
  useImperativeHandle(live, () => {
    let skipped = false;
    return {
      show: (next, moving) => {
        shown.current = next;
        // Whoever turns the wheel looks at the chart: the strip is drawn for every other of its views, and the last.
        skipped = moving === true && !skipped;
        if (skipped) return;
        const now = placesOf(next, limits);
        // Deep in a zoom the window is a hair on the strip, and most steps leave it where it is.
        if (sameText(now.brush, written.current?.brush)) return;
        written.current = now;
        for (const [name, place] of Object.entries(now))
          Object.assign(strip.current?.querySelector<HTMLElement>(`.timeline-${name}`)?.style ?? {}, place);
      },
    };
  }, [limits]);
  const brush = useBrush(strip, shown, limits, onWindowChange);
  return (
    <div
      className="timeline-overview"
      ref={strip}
      {...(live ? brush.handlers : {})}
      data-dragging={brush.dragging}
    >
      <Curves index={index} limits={limits} />
      <div className="timeline-shade timeline-shade-before" style={first["shade-before"]} />
      <div className="timeline-shade timeline-shade-after" style={first["shade-after"]} />
      <div className="timeline-brush" style={first.brush} />
      {live && (
        <>
          <Handle end="start" place={first["handle-start"]} {...{ view, limits, onWindowChange }} />
          <Handle end="end" place={first["handle-end"]} {...{ view, limits, onWindowChange }} />
        </>
      )}
    </div>
  );
}

/** A handle at the strip's end stays so far inside that, 24 px wide, it keeps to a phone's margin of 16. */
const INSET_PX = 8;

/** Parts of the width that can be told apart, percent: a quarter of a pixel on a wide page. */
const STEP = 0.02;

type BrushPlace = ReturnType<typeof placesOf>["brush"];

function sameText(a: BrushPlace, b: BrushPlace | undefined): boolean {
  return a.left === b?.left && a.width === b.width;
}

/** Where each part stands across the strip. No variables for them: those would restyle the whole strip at each step. */
function placesOf(view: View, limits: View) {
  const percent = (day: number) => (100 * (day - limits.startDay)) / (limits.endDay - limits.startDay);
  const rounded = (day: number) => Math.round(Math.round(percent(day) / STEP) * STEP * 1000) / 1000;
  const [from, to] = [rounded(view.startDay), rounded(view.endDay)];
  return {
    "shade-before": { width: `${from}%` },
    "shade-after": { left: `${to}%` },
    brush: { left: `${from}%`, width: `${Math.round((to - from) * 1000) / 1000}%` },
    "handle-start": { left: `max(${INSET_PX}px, ${from}%)` },
    "handle-end": { left: `min(100% - ${INSET_PX}px, ${to}%)` },
  };
}

/** Where there is too little room for each year every other one is named, then every fourth. */
const RANKS = ["timeline-year-first", "timeline-year-odd", "timeline-year-second", "timeline-year-odd"];

/** A label's middle, kept so far inside that the strip's ends cut no figure off. */
function insideOf(left: string, label: string): string {
  const half = `${label.length * 0.26}em`;
  return `clamp(${half}, ${left}, 100% - ${half})`;
}

const Curves = memo(function Curves({ index, limits }: Pick<Props, "index" | "limits">) {
  const { columns, shown } = index;
  const all = useMemo(() => densityOf(columns, BitSet.full(columns.count), limits, BINS), [columns, limits]);
  const paths = useMemo(() => {
    const path = (weight: Float64Array) => densityPath(densityHeights(weight, densityTop(all)));
    const whole = path(all);
    const isWhole = shown.total === columns.count;
    return { all: whole, some: isWhole ? whole : path(densityOf(columns, shown.bits, limits, BINS)) };
  }, [all, columns, shown, limits]);
  const ticks = useMemo(() => singleRowTicks(dayScale(limits, NOMINAL_PX)), [limits]);
  const at = (x: number) => `${(100 * x) / NOMINAL_PX}%`;
  return (
    <div aria-hidden="true">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden from readers who do not see it; the handles speak for it */}
      <svg
        className="timeline-density"
        viewBox={`0 0 ${BINS - 1} 1`}
        preserveAspectRatio="none"
        focusable="false"
      >
        <path className="timeline-density-all" d={paths.all} />
        <path className="timeline-density-some" d={paths.some} />
      </svg>
      {ticks
        .filter(({ x }) => x >= 0)
        .map(({ key, x, labelX, label }, i) => (
          <span key={key}>
            <i className="timeline-year-line" style={{ left: at(x) }} />
            <span className={`timeline-year ${RANKS[i % 4]}`} style={{ left: insideOf(at(labelX), label) }}>
              {label}
            </span>
          </span>
        ))}
    </div>
  );
});

interface Drag {
  readonly what: "start" | "end" | "window";
  readonly fromX: number;
  readonly fromView: View;
}

/** Pointer on the strip: drags a handle or the window, or brings the window to where it is pressed. */
function useBrush(
  strip: { readonly current: HTMLElement | null },
  shown: RefObject<View>,
  limits: Limits,
  onWindowChange: Props["onWindowChange"],
) {
  const drag = useRef<Drag | undefined>(undefined);
  const [dragging, setDragging] = useState(false);
  const daysPerPx = () => (limits.endDay - limits.startDay) / (strip.current?.clientWidth || 1);

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !strip.current) return;
    const handle = (event.target as HTMLElement).dataset.handle as "start" | "end" | undefined;
    const left = strip.current.getBoundingClientRect().left;
    const day = limits.startDay + (event.clientX - left) * daysPerPx();
    const view = shown.current;
    const inside = day >= view.startDay && day <= view.endDay;
    let fromView = view;
    if (!handle && !inside) {
      fromView = panBy(view, day - (view.startDay + view.endDay) / 2, limits);
      onWindowChange(windowOf(fromView), "discrete");
    }
    drag.current = { what: handle ?? "window", fromX: event.clientX, fromView };
    setDragging(true);
    strip.current.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const { what, fromX, fromView } = drag.current;
    const days = (event.clientX - fromX) * daysPerPx();
    if (Math.abs(event.clientX - fromX) < 2) return;
    const next = what === "window" ? panBy(fromView, days, limits) : stretched(fromView, what, days, limits);
    onWindowChange(windowOf(clampView(next, limits)), "drag");
  };
  const stop = () => {
    drag.current = undefined;
    setDragging(false);
  };
  return {
    dragging,
    handlers: { onPointerDown, onPointerMove, onPointerUp: stop, onPointerCancel: stop },
  };
}
