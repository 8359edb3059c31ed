import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef, useState } from "react";
import { describeDayLong, describeDays } from "@/lib/base/date-words";
import { densityCurve, densityPath, densityTop } from "@/lib/timeline/density";
import { dayScale, viewOf, windowOf } from "@/lib/timeline/scale";
import { singleRowTicks } from "@/lib/timeline/ticks";
import type { DayWindow, TimedEvent, View } from "@/lib/timeline/types";
import { clampView, MIN_DAYS, panBy } from "@/lib/timeline/zoom";

interface Props {
  /** After filters, and the whole story: drawn over each other. */
  readonly events: readonly TimedEvent[];
  readonly allEvents: readonly TimedEvent[];
  readonly view: View;
  /** As far as the overview reaches. */
  readonly limits: View;
  /** Whether the reader can move the window: false on the server, where nothing answers. */
  readonly live: boolean;
  readonly onWindowChange: (next: DayWindow, act: "drag" | "discrete") => void;
}

const BINS = 480;
/** A handle at the strip's end stays so far inside that, 24 px wide, it keeps to a phone's margin of 16. */
const INSET_PX = 8;
/** Any width does: the strip is drawn in percentages, and years need about this much room to be named. */
const NOMINAL_PX = 620;

/** The whole span as a density curve, with a window that can be moved and stretched. */
export function Overview({ events, allEvents, view, limits, live, onWindowChange }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const percent = (day: number) => (100 * (day - limits.startDay)) / (limits.endDay - limits.startDay);
  const brush = useBrush(strip, view, limits, onWindowChange);
  const left = percent(view.startDay);
  const right = percent(view.endDay);
  return (
    <div
      className="timeline-overview"
      ref={strip}
      {...(live ? brush.handlers : {})}
      data-dragging={brush.dragging}
    >
      <Curves events={events} allEvents={allEvents} limits={limits} />
      <div className="timeline-shade" style={{ left: 0, width: `${left}%` }} />
      <div className="timeline-shade" style={{ left: `${right}%`, right: 0 }} />
      <div className="timeline-brush" style={{ left: `${left}%`, width: `${right - left}%` }} />
      {live && (
        <>
          <Handle end="start" at={left} view={view} limits={limits} onWindowChange={onWindowChange} />
          <Handle end="end" at={right} view={view} limits={limits} onWindowChange={onWindowChange} />
        </>
      )}
    </div>
  );
}

const Curves = memo(function Curves({
  events,
  allEvents,
  limits,
}: Pick<Props, "events" | "allEvents" | "limits">) {
  const { all, some } = useMemo(() => {
    const top = densityTop(allEvents, limits, BINS);
    return {
      all: densityPath(densityCurve(allEvents, limits, BINS, top)),
      some: densityPath(densityCurve(events, limits, BINS, top)),
    };
  }, [events, allEvents, limits]);
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
        <path className="timeline-density-all" d={all} />
        <path className="timeline-density-some" d={some} />
      </svg>
      {ticks
        .filter(({ x }) => x >= 0)
        .map(({ key, x, labelX, label }, i) => (
          <span key={key}>
            <i className="timeline-year-line" style={{ left: at(x) }} />
            <span
              className={i % 2 ? "timeline-year timeline-year-odd" : "timeline-year"}
              style={{ left: at(labelX) }}
            >
              {label}
            </span>
          </span>
        ))}
    </div>
  );
});

interface HandleProps extends Pick<Props, "view" | "limits" | "onWindowChange"> {
  readonly end: "start" | "end";
  /** Percent across the strip. */
  readonly at: number;
}

/** One end of the window: a slider that moves by days, weeks with Shift, months with Page keys. */
function Handle({ end, at, view, limits, onWindowChange }: HandleProps) {
  const shown = windowOf(view);
  const day = end === "start" ? shown.from : shown.to;
  const bounds = windowOf(limits);
  const value = viewOf({ from: day, to: day }).startDay;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event, Math.max(1, Math.round((view.endDay - view.startDay) / 30)));
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onWindowChange(windowOf(stretched(viewOf(shown), end, step, limits)), "discrete");
  };
  return (
    <div
      className={`timeline-handle timeline-handle-${end}`}
      style={{ left: end === "start" ? `max(${INSET_PX}px, ${at}%)` : `min(100% - ${INSET_PX}px, ${at}%)` }}
      data-handle={end}
      role="slider"
      tabIndex={0}
      aria-label={end === "start" ? "First day shown" : "Last day shown"}
      aria-orientation="horizontal"
      aria-valuemin={viewOf(bounds).startDay}
      aria-valuemax={viewOf(bounds).endDay - 1}
      aria-valuenow={value}
      aria-valuetext={describeDayLong(day)}
      title={describeDays(shown.from, shown.to)}
      onKeyDown={onKeyDown}
    />
  );
}

/** Days that a key moves a handle; `undefined` for other keys. */
function stepOf({ key, shiftKey }: KeyboardEvent, unit: number): number | undefined {
  const size = shiftKey ? 7 * unit : unit;
  if (key === "ArrowLeft" || key === "ArrowDown") return -size;
  if (key === "ArrowRight" || key === "ArrowUp") return size;
  if (key === "PageDown") return -30 * unit;
  if (key === "PageUp") return 30 * unit;
  if (key === "Home") return Number.NEGATIVE_INFINITY;
  return key === "End" ? Number.POSITIVE_INFINITY : undefined;
}

/** Moves one end of a view, keeping the other where it is and at least `MIN_DAYS` between them. */
function stretched(view: View, end: "start" | "end", days: number, limits: View): View {
  if (end === "start") {
    const startDay = Math.max(limits.startDay, Math.min(view.startDay + days, view.endDay - MIN_DAYS));
    return { startDay, endDay: view.endDay };
  }
  const endDay = Math.min(limits.endDay, Math.max(view.endDay + days, view.startDay + MIN_DAYS));
  return { startDay: view.startDay, endDay };
}

interface Drag {
  readonly what: "start" | "end" | "window";
  readonly fromX: number;
  readonly fromView: View;
}

/** Pointer on the strip: drags a handle or the window, or brings the window to where it is pressed. */
function useBrush(
  strip: { readonly current: HTMLElement | null },
  view: View,
  limits: View,
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
